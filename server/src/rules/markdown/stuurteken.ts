import { shownText } from '../../report/read-report.ts';
import { contains, type Range } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Fix, Rule } from '../rule.ts';

export const stuurteken: Rule = {
  code: 'stuurteken',
  kind: 'form',
  title: 'Er staat een teken dat niemand kan lezen',
  why: 'Zulke tekens komen mee met plakken uit een ander programma. In druk worden zij een vakje of een vraagteken, of draaien zij de tekst om.',
  wrong: text`
    ## Enkele procesobservaties

    Er werd{{\u000b}}geluisterd.
  `,
  right: text`
    ## Enkele procesobservaties

    Er werd geluisterd.
  `,

  *check(report) {
    const text = shownText(report);
    if (!MAYBE.test(text)) return;
    for (const { 0: found, index } of text.matchAll(new RegExp(`(?:${UNREADABLE.source})+`, 'gu'))) {
      const range = { start: index, end: index + found.length };
      // The header is read as YAML, which has its own findings.
      if (range.start < report.header.range.end && report.header.present) continue;
      // In the mark of a line, the finding is about that mark.
      if (report.looseMarks.some((mark) => contains(mark.range, range))) continue;
      const [first = ''] = found;
      yield { range, message: messageOf(first, found.length), fixes: [fixOf(found, range, text)] };
    }
  },
};

/** The first and last of each kind; surrogates are in emoji too. */
const RANGES = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0x2028, 0x202e],
  [0x2066, 0x2069],
  [0xd800, 0xdfff],
  [0xfdd0, 0xfdef],
  [0xfff9, 0xfffc],
  [0xfffe, 0xffff],
] as const;
/** Without Unicode classes, a whole text is searched much faster. */
const MAYBE = new RegExp(`[${RANGES.map(([from, to]) => `\\u${hex(from)}-\\u${hex(to)}`).join('')}]`);

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

/** Control characters except tabs and line breaks, lone surrogates, marks of text direction, and non-characters. */
const UNREADABLE =
  /(?![\t\n\r])\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffc\ufffe\uffff\ufdd0-\ufdef\p{Cs}]/u;
/** Ends of a line or page: where the text continues, they become a space. */
const BREAKS = new Set(['\u000b', '\u000c', '\u0085', '\u2028', '\u2029']);

/** What Windows has where Unicode has control characters: text that was read with the wrong character set. */
const WINDOWS = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const WINDOWS_CODES = [...Array(32).keys()]
  .map((code) => code + 0x80)
  .filter((code) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(code));

function messageOf(character: string, count: number): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const many = count === 1 ? '' : ` en er volgen er nog ${count - 1}`;
  if (/[\u202a-\u202e\u2066-\u2069]/.test(character))
    return `Hier staat een onzichtbaar teken dat de leesrichting omdraait (U+${code})${many}.`;
  return `Hier staat een teken dat niet te lezen is (U+${code})${many}.`;
}

function fixOf(found: string, range: Range, text: string): Fix {
  const meant = [...found].map((one) => WINDOWS[WINDOWS_CODES.indexOf(one.codePointAt(0) ?? 0)]);
  if (meant.every((one) => one !== undefined) && found !== '\u0085')
    return { title: `Maak er ‘${meant.join('')}’ van`, edits: [{ range, text: meant.join('') }], safe: false };
  const isApart = /\s/.test(text[range.start - 1] ?? ' ') || /\s/.test(text[range.end] ?? ' ');
  if (!isApart && [...found].every((one) => BREAKS.has(one)))
    return { title: 'Maak er een spatie van', edits: [{ range, text: ' ' }] };
  return { title: found.length === 1 ? 'Haal het teken weg' : 'Haal de tekens weg', edits: [{ range, text: '' }] };
}
