import { MARK_SIGNS } from '../../report/dutch/marks.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';
import { endsSentence } from './sentence-end.ts';

const LAST_WORD = new RegExp(`[^\\s${MARK_SIGNS}]+[${MARK_SIGNS})\\]]*$`, 'u');

export const citaatZonderSlotpunt: Rule = {
  code: 'citaat-zonder-slotpunt',
  kind: 'style',
  title: 'Een citaat eindigt zonder leesteken',
  why: 'Een citaat is een hele zin of meer, en eindigt binnen de aanhalingstekens met een punt, vraagteken of uitroepteken.',
  wrong: text`
    ## Dromen

    > ‘De bus rijdt niet {{meer}}’ (student, dialoog 2)
  `,
  right: text`
    ## Dromen

    > ‘De bus rijdt niet meer.’ (student, dialoog 2)
  `,

  *check({ quotes }) {
    for (const { words, wordsRange, flaws, reaction } of quotes) {
      // Without a closing mark, the end of the words is a guess; a mark before the full stop is a finding of its own.
      if (words === '' || flaws.includes('teken-sluit') || flaws.includes('punt-voor-bron') || endsSentence(words))
        continue;
      const word = LAST_WORD.exec(words.slice(-60))?.[0].length ?? 1;
      const { end } = wordsRange;
      yield {
        range: { start: Math.max(wordsRange.start, end - word), end },
        message: `${reaction ? 'Deze reactie' : 'Dit citaat'} eindigt zonder punt, vraagteken of uitroepteken.`,
        fixes: [{ title: 'Zet er een punt achter', edits: [{ range: { start: end, end }, text: '.' }] }],
      };
    }
  },
};
