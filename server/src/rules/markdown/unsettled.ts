/** What is not judged: two versions of a text, and a paragraph with an unclosed comment. That itself is the finding. */
import type { Report } from '../../report/model.ts';
import { overlapsAny } from '../../report/text/text.ts';
import type { Finding } from '../rule.ts';
import { commentaar } from './commentaar.ts';
import { conflictmarkering } from './conflictmarkering.ts';

export function dropUnsettled(findings: readonly Finding[], report: Report): readonly Finding[] {
  return outsideConflicts(outsideOpenComments(findings, report), report);
}

/** No fix touches them either. */
function outsideConflicts(findings: readonly Finding[], { conflicts }: Report): readonly Finding[] {
  if (conflicts.length === 0) return findings;
  const merging = conflicts.map(({ range }) => range);
  return findings.flatMap((finding) => {
    if (finding.code === conflictmarkering.code) return [finding];
    const here = finding.related.filter(({ file }) => file === undefined);
    if ([finding, ...here].some(({ range }) => overlapsAny(merging, range))) return [];
    return [
      {
        ...finding,
        fixes: finding.fixes.filter(({ edits }) => !edits.some(({ range }) => overlapsAny(merging, range))),
      },
    ];
  });
}

/** Nobody knows which part of the paragraph is meant to be read, nor whether the section above it is empty. */
function outsideOpenComments(findings: readonly Finding[], { comments, text }: Report): readonly Finding[] {
  const open = comments
    .filter(({ closed }) => !closed)
    .map(({ range }) => ({ start: paragraphStart(text, range.start), end: range.end }));
  if (open.length === 0) return findings;
  const above = open.map(({ start, end }) => ({ start: text.slice(0, start).trimEnd().length - 1, end }));
  return findings.filter(
    ({ code, kind, range }) => code === commentaar.code || !overlapsAny(kind === 'structure' ? above : open, range),
  );
}

/** The offset of the first line of the paragraph, point or quote around `offset`. */
function paragraphStart(text: string, offset: number): number {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  while (start > 0 && !BEGINS.test(text.slice(start, start + 40))) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (
      text
        .slice(above, start)
        .replace(/^[ \t]*>/, '')
        .trim() === ''
    )
      break;
    start = above;
  }
  return start;
}

const BEGINS = /^[ \t]*(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|:{3})/;
