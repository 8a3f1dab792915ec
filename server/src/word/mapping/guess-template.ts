/** Which kind of report is somebody's document? The one whose title it has, else the one of which most headings stand in it. */
import { flatEntries } from '../../report/places.ts';
import { type Template, templates } from '../../report/template.ts';
import { plain } from '../blocks.ts';
import { paragraphsIn, type WordText } from '../pieces.ts';
import { type Entry, exactHeading } from './known-headings.ts';

/** Undefined: it looks like no kind more than another. */
export function guessTemplate({ pieces, title = '' }: WordText): Template | undefined {
  if (templates.length < 2) return templates[0];
  const lines = [title, ...paragraphsIn(pieces).map(({ runs }) => plain(runs))].filter(mayBeHeading);
  return (
    templateWithMost(lines, ({ parts }) => parts) ??
    templateWithMost(lines, ({ parts }) => flatEntries(parts.flatMap(({ sections }) => sections)).filter(isTelling))
  );
}

/** The kind of which most headings are among the lines, if there is one. */
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

/** A heading that is the writer's own words says nothing of the kind. */
function isTelling({ heading }: Entry): boolean {
  return !/^(?:\{\w+\}\s*)+$/.test(heading);
}

/** The longest heading with a long theme in it. */
function mayBeHeading(line: string): boolean {
  return line !== '' && line.length <= 200;
}
