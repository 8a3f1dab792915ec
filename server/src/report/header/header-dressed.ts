/** A header that somebody made up as text: `**thema:** Bussen`, a list, a table, a quote or JSON at the top of the file (format.md §1). */

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
/** What only belongs to the dress: the line below a table's head, a bracket by itself. */
const DRESS = /^[\s|:{}>-]*$/;
const LINES = 40;

/** The lines from `begin` to the first heading, if all of them are pairs and two of them are those of a header. */
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
  // Without its kind, and with no report below, it is a list of somebody's own.
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

/** Only of plain values it is known how they are meant; a list of dialogues is not among them. */
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

/** A value of JSON without its marks and comma. */
function bare(value: string): string {
  const found = /^["“](?<inside>[^"”]*)["”],?$/.exec(value)?.groups?.inside;
  return (found ?? value.replace(/,$/, '')).trim();
}
