/** The data of a report → its header in YAML (format.md §1), each value in the type that its key has. */
import { type KeyEntry, keyEntries, keyEntry } from '../../report/header/header-keys.ts';
import { isHeaderValue } from '../../report/header/header-values.ts';
import { yamlText } from '../yaml-text.ts';
import type { Entries, HeaderData } from './read-data.ts';

/** Includes the lines of dashes and a blank line after them. `kind`: the kind of report. */
export function headerText(kind: string, { entries, dialogen }: HeaderData): string {
  const known = keyEntries('', kind);
  const places = [...known.map(({ key }) => key), ...entries.map(([key]) => key)];
  const filled = entries.filter(([key, values]) => values.length > 0 && key !== 'rapportage');
  const all = [
    ...filled.map(([key, values]) => ({ key, lines: keyLines(key, values, kind) })),
    ...(dialogen === undefined ? [] : [{ key: 'dialogen', lines: register(dialogen, kind) }]),
  ].sort((one, other) => places.indexOf(one.key) - places.indexOf(other.key));
  return `---\n${[`rapportage: ${yamlText(kind)}`, ...all.flatMap(({ lines }) => lines)].join('\n')}\n---\n\n`;
}

function keyLines(key: string, values: readonly string[], kind: string): readonly string[] {
  const entry = keyEntry(key, '', kind);
  if (entry?.type === 'list') return [`${key}:`, ...values.map((value) => `  - ${yamlText(value)}`)];
  return [
    `${yamlText(key)}: ${entry?.type === 'record' ? record(pairsIn(values, key, kind), key, kind) : yamlValue(values, entry)}`,
  ];
}

function register(dialogen: readonly Entries[], kind: string): readonly string[] {
  const records = dialogen.map((entries) => `  - ${record(entries, 'dialogen/0', kind)}`);
  return records.length === 0 ? ['dialogen: []'] : ['dialogen:', ...records];
}

function record(entries: Entries, path: string, kind: string): string {
  const pairs = entries
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => `${yamlText(key)}: ${yamlValue(values, keyEntry(key, path, kind))}`);
  return `{ ${pairs.join(', ')} }`;
}

/** The lines of one cell (`naam: Fenna Bakker`) as keys with values; a line without a key gets the first key. */
function pairsIn(values: readonly string[], path: string, kind: string): Entries {
  const [first] = keyEntries(path, kind);
  return values.map((line) => {
    const colon = line.indexOf(':');
    return colon < 1 ? [first?.key ?? line, [line]] : [line.slice(0, colon).trim(), [line.slice(colon + 1).trim()]];
  });
}

/** A value in the type of its key; for a key that the kind does not have, as it was written. */
function yamlValue(values: readonly string[], entry: KeyEntry | undefined): string {
  const [first = '', ...others] = values;
  const whole = values.join(' ');
  switch (entry?.type) {
    case 'number':
      return /^\d{1,9}$/.test(whole) ? whole : yamlText(whole);
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(whole) ? whole : yamlText(whole);
    case 'texts':
      return others.length === 0 ? yamlText(first) : `[${values.map(yamlText).join(', ')}]`;
    case 'text':
    case 'choice':
      return yamlText(whole);
    default:
      return isHeaderValue(whole) ? whole : yamlText(whole);
  }
}
