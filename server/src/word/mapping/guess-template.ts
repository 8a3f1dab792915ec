/** Guesses the kind of report of a foreign document: by its titles, else by the number of headings that it has. */
import { flatEntries } from '../../report/places.ts';
import { type Template, templates } from '../../report/template.ts';
import { plain } from '../blocks.ts';
import { paragraphsIn, type WordText } from '../pieces.ts';
import { type Entry, exactHeading } from './known-headings.ts';

/** Undefined where it looks no more like one kind than another. */
export function guessTemplate({ pieces, title = '' }: WordText): Template | undefined {
  if (templates.length < 2) return templates[0];
  const lines = [title, ...paragraphsIn(pieces).map(({ runs }) => plain(runs))].filter(mayBeHeading);
  return (
    templateWithMost(lines, ({ parts }) => parts) ??
    templateWithMost(lines, ({ parts }) => flatEntries(parts.flatMap(({ sections }) => sections)).filter(isTelling))
  );
}

/** The kind with most of its headings among the lines; undefined where none has most. */
function templateWithMost(
  lines: readonly string[],
  entriesOf: (template: Template) => readonly Entry[],
): Template | undefined {
  const counts = templates.map((template) => {
    const entries = entriesOf(template);
    return { template, count: entries.filter((entry) => lines.some((line) => exactHeading(line, [entry]))).length };
  });
  const [best, next] = counts.sort((one, other) => other.count - one.count);
  return best && best.count > (next?.count ?? 0) ? best.template : undefined;
}

/** Whether a heading has fixed words: one of only the writer's own words says nothing about the kind. */
function isTelling({ heading }: Entry): boolean {
  return !/^(?:\{\w+\}\s*)+$/.test(heading);
}

/** Long enough for the longest heading with a long theme in it. */
function mayBeHeading(line: string): boolean {
  return line !== '' && line.length <= 200;
}
