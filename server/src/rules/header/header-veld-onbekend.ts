import { keyEntries } from '../../report/header/header-keys.ts';
import { type Range, shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Fix, Rule } from '../rule.ts';

export const headerVeldOnbekend: Rule = {
  code: 'header-veld-onbekend',
  kind: 'form',
  title: 'De header heeft een onbekend gegeven',
  why: 'Een verschreven naam wordt niet gelezen, en wat erachter staat telt dan niet mee.',
  wrong: text`
    ---
    rapportage: themadialogen
    thema: Mobiliteit
    {{statsu}}: redactie
    ---
  `,
  right: text`
    ---
    rapportage: themadialogen
    thema: Mobiliteit
    status: redactie
    ---
  `,

  *check({ header, text, template }) {
    const known = (path: string) => keyEntries(path, template.kind).map((one) => one.key);
    const [top, inRecord] = [known(''), known('dialogen/0')].map((keys) => `hier kan staan: ${keys.join(', ')}`);
    const { dialogen } = header;
    for (const problem of header.problems) {
      if (problem.kind !== 'unknown') continue;
      const { range, key, nearest, fits, entry } = problem;
      const rename: Fix[] =
        nearest && fits
          ? [{ title: `Maak er ‘${nearest}’ van`, edits: [{ range, text: nearest }], changes: 'words' }]
          : [];
      const inside = dialogen !== undefined && range.start > dialogen.range.start && range.end <= dialogen.range.end;
      const known = inside ? inRecord : top;
      const meant = nearest ? `bedoeld is waarschijnlijk ‘${nearest}’` : known;
      yield {
        range,
        message: `‘${shorten(key, 40)}’ is geen gegeven van de header; ${meant}.`,
        fixes: [...rename, ...(text.startsWith(key, range.start) ? asRemark(key, entry, text) : [])],
      };
    }
  },
};

/** Puts `#` before each of its lines: they no longer count, but what somebody typed is still there. */
function asRemark(key: string, { start, end: behind }: Range, text: string): readonly Fix[] {
  const end = start + text.slice(start, behind).trimEnd().length;
  const first = text.lastIndexOf('\n', start) + 1;
  const newline = text.indexOf('\n', end);
  // Not if its line has something else as well, or is the last one of a header that is not closed.
  if (newline === -1 || text.slice(first, start).trim() !== '' || !/^\s*(?:#|$)/.test(text.slice(end, newline)))
    return [];
  const lines: number[] = [];
  for (let at = first; at < end; at = text.indexOf('\n', at) + 1) lines.push(at);
  const edits = lines.map((at) => ({ range: { start: at, end: at }, text: '# ' }));
  return [{ title: `Zet # voor ‘${shorten(key, 30)}’, dan telt het niet mee`, edits, safe: false }];
}
