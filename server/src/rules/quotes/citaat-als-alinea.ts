import type { Quote } from '../../report/model.ts';
import type { Edit } from '../../report/text/edits.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';
import { linePrefix, quotesTogether } from './quotes-together.ts';

export const citaatAlsAlinea: Rule = {
  code: 'citaat-als-alinea',
  kind: 'form',
  title: 'Een citaat staat als gewone alinea in de tekst',
  why: 'Een citaat begint met een groter-dan-teken. Zonder dat teken staat het in het rapport als tekst van de schrijver.',
  wrong: text`
    ## Enkele procesobservaties

    {{‘De bus rijdt niet meer.’ (student, dialoog 2)}}
  `,
  right: text`
    ## Enkele procesobservaties

    > ‘De bus rijdt niet meer.’ (student, dialoog 2)
  `,

  *check({ quotes, text }) {
    for (const group of quotesTogether(quotes)) {
      const [first, last] = [group[0], group.at(-1)];
      if (!first?.unmarked || !last) continue;
      yield {
        range: { start: first.range.start, end: last.range.end },
        message:
          group.length === 1
            ? 'Deze alinea is een citaat met zijn bron; zet er ‘>’ voor.'
            : 'Deze alinea bestaat uit citaten met hun bron; zet ‘>’ voor elk citaat.',
        fixes: [
          {
            title: 'Zet ‘>’ ervoor',
            edits: group.flatMap((quote) => editsMarking(quote, linePrefix(first.range.start, text), text)),
          },
        ],
      };
    }
  },
};

/** `> ` before each of its lines, and a blank line before the next quote. */
function editsMarking({ range, gap }: Quote, indent: string, text: string): readonly Edit[] {
  const edits: Edit[] = gap
    ? [{ range: gap, text: `\n\n${indent}> ` }]
    : [{ range: { start: range.start, end: range.start }, text: '> ' }];
  for (const { index, 0: newline } of text.slice(range.start, range.end).matchAll(/\n[ \t]*/g)) {
    const at = range.start + index + newline.length;
    edits.push({ range: { start: at, end: at }, text: '> ' });
  }
  return edits;
}
