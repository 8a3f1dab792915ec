/** Finds the template's heading for a line of a foreign document, with or without a number before it. */

import type { HeadingMatch } from '../../report/model.ts';
import { matchHeading, nearestHeading } from '../../report/parts/headings.ts';
import { flatEntries } from '../../report/places.ts';
import type { Template, TemplatePart, TemplateSection } from '../../report/template.ts';
import type { Prose } from '../../report/text/text.ts';

export type Entry = TemplatePart | TemplateSection;

export interface KnownHeading<T extends Entry> {
  readonly entry: T;
  readonly match: HeadingMatch;
  /** What to write: the line as it was, or the template's heading where only a number differs. */
  readonly text: string;
}

const NUMBER = /^(?:(?:hoofdstuk|deel)\s+)?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.):]?\s+/i;

/** The entry whose heading the line is; undefined where it is none. */
export function exactHeading<T extends Entry>(line: string, entries: readonly T[]): KnownHeading<T> | undefined {
  for (const entry of entries) {
    const match = matchHeading(prose(line), entry);
    if (match) return { entry, match, text: line };
  }
  const bare = line.replace(NUMBER, '');
  for (const entry of entries) {
    const number = /^\d+\. /.exec(entry.heading)?.[0];
    if (!number && bare === line) continue;
    const match = matchHeading(prose(`${number ?? ''}${bare}`), entry);
    if (match) return { entry, match, text: match.expected };
  }
  return undefined;
}

/** The entry whose heading the line resembles most; undefined where it resembles none. */
export function nearHeading<T extends Entry>(
  line: string,
  entries: readonly T[],
  thema: string,
): KnownHeading<T> | undefined {
  const near = nearestHeading(prose(line), entries, thema);
  return near && { ...near, text: line };
}

/** Returns a function that says whether a line is a heading of the template. */
export function knownHeadings({ parts }: Template): (line: string) => boolean {
  const entries: readonly Entry[] = [...parts, ...flatEntries(parts.flatMap(({ sections }) => sections))];
  return (line) => exactHeading(line, entries) !== undefined;
}

function prose(plain: string): Prose {
  return {
    range: { start: 0, end: plain.length },
    plain,
    runs: [{ start: 0, at: 0, length: plain.length, strong: false, emphasis: false }],
  };
}
