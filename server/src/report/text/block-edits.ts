/** Whole blocks put into a text or taken out of it, with the blank lines around them. */
import type { Edit } from './edits.ts';

/** Puts a block of text behind `at`, with one blank line on either side; what is blank there already is used. */
export function insertBlock(text: string, at: number, block: string): Edit {
  const before = text.slice(0, at).trimEnd().length;
  const after = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
  const atEnd = after >= text.length;
  const lead = before === 0 ? '' : '\n\n';
  return { range: { start: before, end: after }, text: `${lead}${block}${atEnd ? '\n' : '\n\n'}` };
}

/** Takes a block out, with the blank lines behind it. */
export function removeBlock(text: string, start: number, end: number): Edit {
  const after = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  if (after < text.length) return { range: { start, end: after }, text: '' };
  const before = text.slice(0, start).trimEnd().length;
  return { range: { start: before, end: text.length }, text: before === 0 ? '' : '\n' };
}
