/** The edits that lead from one text to another, line by line. */
import { diffArrays } from 'diff';
import type { Edit } from '../report/edits.ts';

/** The edits that make `after` of `before`: whole lines that differ, without what is the same at their ends. Not overlapping, in order. */
export function editsBetween(before: string, after: string): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let start = 0;
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== added) edits.push(trimmed(start, removed, added));
    removed = added = '';
  };
  for (const change of diffArrays(linesOf(before), linesOf(after))) {
    const text = change.value.join('');
    if (!change.added && !change.removed) flush();
    if (removed === '' && added === '') start = at;
    if (change.removed) removed += text;
    else if (change.added) added += text;
    if (!change.added) at += text.length;
  }
  flush();
  return edits;
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function trimmed(start: number, removed: string, added: string): Edit {
  let lead = 0;
  while (lead < removed.length && lead < added.length && removed[lead] === added[lead]) lead++;
  let trail = 0;
  while (trail < removed.length - lead && trail < added.length - lead && removed.at(-1 - trail) === added.at(-1 - trail)) trail++;
  if (/[\ud800-\udbff\r]$/.test(removed.slice(0, lead))) lead--;
  if (trail > 0 && /^[\udc00-\udfff\n]/.test(removed.slice(removed.length - trail))) trail--;
  return { range: { start: start + lead, end: start + removed.length - trail }, text: added.slice(lead, added.length - trail) };
}
