/** Punctuation after the closing mark of a quote, which belongs before it: what it is, and the edits that move it. */
import type { Quote } from '../../report/model.ts';
import type { Edit } from '../../report/text/edits.ts';
import { lengthWithout, type Range } from '../../report/text/text.ts';
import { endsSentence } from './sentence-end.ts';

export interface BehindMark {
  readonly range: Range;
  /** The punctuation as typed. */
  readonly signs: string;
  /** What of it goes before the mark; empty if the quote already ends with punctuation. */
  readonly moved: string;
  readonly edits: readonly Edit[];
}

/** Undefined if nothing follows the mark. */
export function behindMark({ closing, flaws, words, wordsRange }: Quote, text: string): BehindMark | undefined {
  if (!closing || !flaws.includes('punt-voor-bron')) return undefined;
  const from = closing.range.end;
  const found = /^([*_]{0,3})([ \u00a0\u202f]*)([.,?!…;:]+)/.exec(text.slice(from, from + 40));
  if (!found) return undefined;
  const [, emphasis = '', blanks = '', signs = ''] = found;
  const start = from + emphasis.length;
  const range = { start: start + blanks.length, end: start + blanks.length + signs.length };
  const { moved, instead } = endOf(words, signs);
  const end = wordsRange.end;
  return {
    range,
    signs,
    moved,
    edits: [
      ...(moved === '' ? [] : [{ range: { start: end - instead, end }, text: moved }]),
      { range: { start, end: range.end }, text: '' },
    ],
  };
}

/** What must end these words, and how many of their own characters it replaces. */
function endOf(words: string, signs: string): { readonly moved: string; readonly instead: number } {
  const bare = signs.replace(/[,;:]/g, '');
  if (!endsSentence(words)) return { moved: bare || '.', instead: 0 };
  const asked = bare.replace(/[.…]/g, '');
  // `‘Echt waar.’!` ends with the exclamation mark; after `?` or `…` another sign is added to it.
  if (asked === '' || words.endsWith(asked)) return { moved: '', instead: 0 };
  return { moved: asked, instead: words.length - lengthWithout(words, '.') === 1 ? 1 : 0 };
}
