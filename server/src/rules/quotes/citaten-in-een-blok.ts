import { toTelwoord } from '../../report/dutch/telwoorden.ts';
import type { Quote } from '../../report/model.ts';
import type { Edit } from '../../report/text/edits.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';
import { linePrefix, quotesTogether } from './quotes-together.ts';

/** More places than these help nobody. */
const MOST_NAMED = 20;

export const citatenInEenBlok: Rule = {
  code: 'citaten-in-een-blok',
  kind: 'form',
  title: 'In één blok staan twee citaten',
  why: 'Een blok is één citaat van één deelnemer. Zonder lege regel ertussen lijken de woorden van twee mensen één verhaal.',
  wrong: text`
    ## Dromen

    > ‘De bus rijdt niet meer.’ (student, dialoog 2)
    > {{‘Ik fiets nu.’ (buurvrouw, dialoog 2)}}
  `,
  right: text`
    ## Dromen

    > ‘De bus rijdt niet meer.’ (student, dialoog 2)

    > ‘Ik fiets nu.’ (buurvrouw, dialoog 2)
  `,

  *check({ quotes, text }) {
    for (const [first, ...others] of quotesTogether(quotes)) {
      const second = others[0];
      if (!first || !second || first.unmarked) continue;
      yield {
        range: second.range,
        message: `In dit blok staan ${toTelwoord(others.length + 1)} citaten; zet er een lege regel tussen, met ‘>’ voor elk citaat.`,
        related: [first, ...others.slice(1, MOST_NAMED)].map(({ range }) => ({
          range,
          message: 'Dit citaat staat in hetzelfde blok.',
        })),
        fixes: [
          {
            title: others.length === 1 ? 'Zet er een lege regel tussen' : 'Zet er lege regels tussen',
            edits: others.flatMap((quote) => editsSeparating(quote, linePrefix(first.range.start, text))),
          },
        ],
      };
    }
  },
};

function editsSeparating({ gap }: Quote, indent: string): readonly Edit[] {
  return gap ? [{ range: gap, text: `\n\n${indent}> ` }] : [];
}
