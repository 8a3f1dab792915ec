/** Inserts whole blocks into a text or removes them, with the blank lines around them. */
import type { Edit } from './edits.ts';

/** Inserts a block after offset `at`, with one blank line on either side; blank lines already there are used. */
export function insertBlock(text: string, at: number, block: string): Edit {
  const before = text.slice(0, at).trimEnd().length;
  const after = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
  const atEnd = after >= text.length;
  const lead = before === 0 ? '' : '\n\n';
  return { range: { start: before, end: after }, text: `${lead}${block}${atEnd ? '\n' : '\n\n'}` };
}

/** Removes the block from `start` to `end`, with the blank lines after it. */
export function removeBlock(text: string, start: number, end: number): Edit {
  const after = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  if (after < text.length) return { range: { start, end: after }, text: '' };
  const before = text.slice(0, start).trimEnd().length;
  return { range: { start: before, end: text.length }, text: before === 0 ? '' : '\n' };
}
