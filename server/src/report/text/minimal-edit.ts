/** Edits that change no more than they must, with the line breaks of the file. */
import type { Edit } from './edits.ts';

/** Makes every edit minimal and leaves out those that change nothing. */
export function minimalEdits(edits: readonly Edit[], source: string): readonly Edit[] {
  const windows = edits.some(({ text }) => text.includes('\n')) && source.includes('\r\n');
  return edits
    .map((edit) => minimalEdit(edit, source, windows))
    .filter(({ range, text }) => range.start < range.end || text !== '');
}

/** Leaves out the text that an edit would replace with itself, and uses the line breaks of the file. */
function minimalEdit({ range, text }: Edit, source: string, windows: boolean): Edit {
  // Text that a fix copied from the file has the right line breaks already.
  return withoutSame(
    range.start,
    source.slice(range.start, range.end),
    windows ? text.replace(/\r?\n/g, '\r\n') : text,
  );
}

/** Replaces `original`, at offset `at`, with `replacement`, minus what both have in common at their ends. */
export function withoutSame(at: number, original: string, replacement: string): Edit {
  let start = 0;
  while (start < original.length && start < replacement.length && original[start] === replacement[start]) start++;
  let end = 0;
  while (
    end < original.length - start &&
    end < replacement.length - start &&
    original.at(-1 - end) === replacement.at(-1 - end)
  )
    end++;
  // Never splits a surrogate pair or a line break.
  if (/[\ud800-\udbff\r]$/.test(original.slice(0, start))) start--;
  if (end > 0 && /^[\udc00-\udfff\n]/.test(original.slice(original.length - end))) end--;
  return {
    range: { start: at + start, end: at + original.length - end },
    text: replacement.slice(start, replacement.length - end),
  };
}
