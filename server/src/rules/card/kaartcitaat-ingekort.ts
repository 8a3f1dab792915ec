import { plainWords, WORD } from '../../report/dutch/plain-words.ts';
import type { Quote } from '../../report/model.ts';
import { compareCardQuotes } from '../../report/questions/card-quotes.ts';
import type { Edit } from '../../report/text/edits.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';
import { hasOtherSource } from './kaartcitaat-bron.ts';

export const kaartcitaatIngekort: Rule = {
  code: 'kaartcitaat-ingekort',
  kind: 'style',
  title: 'Het citaat van de kaart is ingekort zonder dat het te zien is',
  why: 'Inkorten mag, maar de lezer hoort te zien waar iets is weggelaten: met (…).',
  wrong: text`
    # Rapportage themadialogen Mobiliteit

    ## Dromen

    {{> ‘De bus rijdt hier niet meer.’ (student, dialoog 2)}}

    # Themadialogen over mobiliteit: inleiding

    ## 4. Procesobservaties

    > ‘De bus rijdt hier niet meer. Ik fiets.’ (student, dialoog 2)
  `,
  right: text`
    # Rapportage themadialogen Mobiliteit

    ## Dromen

    > ‘De bus rijdt hier niet meer. (…)’ (student, dialoog 2)

    # Themadialogen over mobiliteit: inleiding

    ## 4. Procesobservaties

    > ‘De bus rijdt hier niet meer. Ik fiets.’ (student, dialoog 2)
  `,

  *check(report) {
    for (const comparison of compareCardQuotes(report)) {
      if (comparison.how !== 'cut') continue;
      const { card, original, cuts } = comparison;
      // With another source as well, `kaartcitaat-verschilt` reports both.
      if (hasOtherSource(comparison, report)) continue;
      const edits = markingEdits(card, cuts, report.text);
      yield {
        range: card.range,
        message: 'Dit citaat is korter dan in het rapport; zet (…) waar iets is weggelaten.',
        related: [{ range: original.range, message: 'Hier staat het hele citaat.' }],
        fixes: edits ? [{ title: 'Zet (…) waar iets is weggelaten', edits }] : [],
      };
    }
  },
};

/** Puts `(…)` where words were left out. Undefined if a line break or markup prevents counting the words. */
export function markingEdits(
  { wordsRange }: Quote,
  cuts: readonly number[],
  text: string,
): readonly Edit[] | undefined {
  const source = text.slice(wordsRange.start, wordsRange.end);
  if (/[\n*_\\[]/.test(source)) return undefined;
  const words = [...source.matchAll(WORD)];
  if (words.length !== plainWords(source).length) return undefined;
  return cuts.map((index) => {
    const at = words[index]?.index;
    return at === undefined
      ? { range: { start: wordsRange.end, end: wordsRange.end }, text: ' (…)' }
      : { range: { start: wordsRange.start + at, end: wordsRange.start + at }, text: '(…) ' };
  });
}
