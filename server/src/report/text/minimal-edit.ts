/** An edit that changes no more than it must, with the line breaks of the file. */
import type { Edit } from './edits.ts';

/** All of them minimal; those that change nothing are left out. */
export function minimalEdits(edits: readonly Edit[], source: string): readonly Edit[] {
  const windows = edits.some(({ text }) => text.includes('\n')) && source.includes('\r\n');
  return edits
    .map((edit) => minimalEdit(edit, source, windows))
    .filter(({ range, text }) => range.start < range.end || text !== '');
}

/** Leaves out what an edit would replace by itself, and writes line breaks as the file does. */
function minimalEdit({ range, text }: Edit, source: string, windows: boolean): Edit {
  // What a fix takes from the file itself has its line breaks already.
  return withoutSame(
    range.start,
    source.slice(range.start, range.end),
    windows ? text.replace(/\r?\n/g, '\r\n') : text,
  );
}

/** `replacement` for `original`, which stands at offset `at`, without what is the same at their ends. */
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
  // A pair of surrogates stays whole, and so does a line break.
  if (/[\ud800-\udbff\r]$/.test(original.slice(0, start))) start--;
  if (end > 0 && /^[\udc00-\udfff\n]/.test(original.slice(original.length - end))) end--;
  return {
    range: { start: at + start, end: at + original.length - end },
    text: replacement.slice(start, replacement.length - end),
  };
}
