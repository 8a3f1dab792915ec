/** The edits that turn one text into another, line by line. */
import { diffArrays } from 'diff';
import type { Edit } from './edits.ts';
import { withoutSame } from './minimal-edit.ts';

/**
 * The edits that turn `before` into `after`: whole lines that differ, minus what both have in common at their ends. In
 * order, not overlapping.
 */
export function editsBetween(before: string, after: string): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let start = 0;
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== added) edits.push(withoutSame(start, removed, added));
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
