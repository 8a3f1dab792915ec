/**
 * Everything about Word, in a bundle of its own (dist/word.cjs): its libraries are half as big as all the rest, and few
 * sessions need them. So code outside this folder imports only this file of it, and only with `import()`.
 */
import { fromWord, type Imported } from './mapping/from-word.ts';
import { readDocx } from './reading/read-docx.ts';
import { WordError } from './word-error.ts';

export { pastedHtml } from './mapping/from-html.ts';
export { pasteText } from './mapping/paste-text.ts';
export { summarySentence, summaryText } from './mapping/summary.ts';
export { toDocx } from './writing/to-docx.ts';

/**
 * The report that a .docx holds, or a Dutch sentence that says why it cannot be read. `kind`: the kind to make of a
 * document that is not ours; without it, the kind that it looks like.
 */
export function fromDocx(bytes: Uint8Array, kind?: string): Imported | string {
  try {
    return fromWord(readDocx(bytes), kind);
  } catch (error) {
    if (error instanceof WordError) return error.message;
    throw error;
  }
}
