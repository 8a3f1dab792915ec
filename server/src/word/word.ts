/**
 * Everything about Word, in a bundle of its own (dist/word.cjs): its libraries are half as big as the rest together, and few sessions
 * need them. So nobody outside this room imports anything of it but this file, and only with `import()`.
 */
import { fromWord, type Imported } from './from-word.ts';
import { readDocx } from './read-docx.ts';
import { WordError } from './word-error.ts';

export { pastedHtml } from './from-html.ts';
export { pasteText } from './paste-text.ts';
export { summarySentence, summaryText } from './summary.ts';
export { toDocx } from './to-docx.ts';

/** The report that a .docx holds, or a Dutch sentence that says why it cannot be read. */
export function fromDocx(bytes: Uint8Array): Imported | string {
  try {
    return fromWord(readDocx(bytes));
  } catch (error) {
    if (error instanceof WordError) return error.message;
    throw error;
  }
}
