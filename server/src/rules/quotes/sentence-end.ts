/** Whether words end as a sentence does. Shared by the rules about the end of a quote. */
import { MARK_SIGNS } from '../../report/dutch/marks.ts';
import { lengthWithout } from '../../report/text/text.ts';

/** Ignores closing marks, brackets and emoji at the end: `“zo is het.”`, `(…)`. */
export function endsSentence(words: string): boolean {
  const bare = words.replace(/(?:\p{Extended_Pictographic}|\u{fe0f}|\u{200d}|\s){1,20}$/u, '');
  if (/[([](?:…|\.{3})[)\]]$/.test(bare)) return true;
  return /[.?!…]$/.test(bare.slice(0, lengthWithout(bare, `${MARK_SIGNS})]`)));
}
