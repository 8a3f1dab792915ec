/** A header typed as text: `**thema:** Bussen`, a list, table, quote or JSON at the top of the file (format.md §1). */

import type { HeaderProblem, Mend } from '../header-model.ts';
import type { Range } from '../text/text.ts';
import { keyEntries } from './header-keys.ts';
import { COMMON_KEYS, kindNames } from './header-kinds.ts';
import { isBlank, isHeading, lineAt, lineBelow, type TopLine } from './header-lines.ts';
import { toYamlScalar } from './yaml-scalar.ts';

export interface DressedHeader {
  readonly range: Range;
  readonly problem: HeaderProblem;
}

const PAIR = /^[\s>*_|{"'“•·–-]*(?<key>\p{L}{2,30})[\s*_"'”]*[:=|][\s*_|]*(?<value>[^|]*?)[\s*_|]*$/u;
/** Lines that only belong to the form: the line below a table's head, a lonely bracket. */
const DRESS = /^[\s|:{}>-]*$/;
const LINES = 40;

/** The lines from offset `begin` to the first heading, if all of them are pairs and two of them belong in a header. */
export function dressedHeader(text: string, begin: number): DressedHeader | undefined {
  const pairs: { readonly key: string; readonly value: string }[] = [];
  let line: TopLine | undefined = lineAt(text, begin);
  let first: TopLine | undefined;
  let last: TopLine | undefined;
  for (let count = 0; line && !isHeading(line, lineBelow(text, line)); line = lineBelow(text, line)) {
    if (isBlank(line)) continue;
    if (count++ > LINES) return undefined;
    first ??= line;
    last = line;
    const { key, value } = PAIR.exec(line.written)?.groups ?? {};
    if (key !== undefined && value !== undefined) pairs.push({ key: key.toLowerCase(), value: bare(value) });
    else if (!DRESS.test(line.written)) return undefined;
  }
  const known = new Set(pairs.map(({ key }) => key).filter((key) => COMMON_KEYS.includes(key)));
  // Without its kind, and with no report below it, it is just somebody's list.
  if (!first || !last || known.size < 2 || (!line && !known.has('rapportage'))) return undefined;
  const range = { start: first.start, end: last.end };
  const start = first.start + first.written.indexOf(first.bare);
  return {
    range,
    problem: {
      kind: 'place',
      range: { start, end: start + first.bare.length },
      message: MESSAGE,
      mend: mendOf(pairs, range),
    },
  };
}

const MESSAGE =
  'Dit lijkt op de header, maar is als gewone tekst getypt; in de header staat ‘naam: waarde’ tussen twee regels met drie streepjes (---).';

/** Only plain values can be written as YAML for certain; a list of dialogues cannot. */
function mendOf(pairs: readonly { readonly key: string; readonly value: string }[], range: Range): Mend | undefined {
  const kind = pairs.find(({ key }) => key === 'rapportage')?.value;
  const entries = keyEntries('', kind).filter(({ type }) => type === 'choice' || type === 'number' || type === 'text');
  const isKnown = kind !== undefined && kindNames().includes(kind);
  const plain = new Set(entries.map(({ key }) => key).filter((key) => isKnown || COMMON_KEYS.includes(key)));
  if (
    !pairs.every(({ key, value }) => plain.has(key) && value !== '') ||
    new Set(pairs.map(({ key }) => key)).size < pairs.length
  )
    return undefined;
  const lines = pairs.map(({ key, value }) => `${key}: ${toYamlScalar(value, '')}`);
  return { title: 'Maak er de header van', edits: [{ range, text: ['---', ...lines, '---'].join('\n') }], safe: false };
}

/** A value without JSON's quotation marks and comma. */
function bare(value: string): string {
  const found = /^["“](?<inside>[^"”]*)["”],?$/.exec(value)?.groups?.inside;
  return (found ?? value.replace(/,$/, '')).trim();
}
