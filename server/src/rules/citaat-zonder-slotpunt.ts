import { lengthWithout } from '../report/text.ts';
import type { Rule } from './rule.ts';

export const citaatZonderSlotpunt: Rule = {
  code: 'citaat-zonder-slotpunt',
  kind: 'style',
  title: 'Een citaat eindigt zonder leesteken',
  why: 'Een citaat is een hele zin of meer, en eindigt binnen de aanhalingstekens met een punt, vraagteken of uitroepteken.',
  wrong: '## Dromen\n\n> ‘De bus rijdt niet {{meer}}’ (student, dialoog 2)\n',
  right: '## Dromen\n\n> ‘De bus rijdt niet meer.’ (student, dialoog 2)\n',

  *check({ quotes }) {
    for (const { words, wordsRange, flaws } of quotes) {
      // Where the closing mark is missing, the end of the words is a guess.
      if (words === '' || flaws.includes('teken-sluit') || endsSentence(words)) continue;
      const word = /[^\s‘’“”]+[‘’“”)\]]*$/u.exec(words.slice(-60))?.[0].length ?? 1;
      const { end } = wordsRange;
      yield {
        range: { start: Math.max(wordsRange.start, end - word), end },
        message: 'Dit citaat eindigt zonder punt, vraagteken of uitroepteken.',
        fixes: [{ title: 'Zet er een punt achter', edits: [{ range: { start: end, end }, text: '.' }] }],
      };
    }
  },
};

/** Looks through closing marks, brackets and emoji: `“zo is het.”`, `(…)`. */
function endsSentence(words: string): boolean {
  const bare = words.replace(/(?:\p{Extended_Pictographic}|\u{fe0f}|\u{200d}|\s){1,20}$/u, '');
  if (/[([](?:…|\.{3})[)\]]$/.test(bare)) return true;
  return /[.?!…]$/.test(bare.slice(0, lengthWithout(bare, '’”\'")]»')));
}
