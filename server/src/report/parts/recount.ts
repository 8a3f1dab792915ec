/** The editable text of a heading, without `#` and spaces before it; and a new number for it, with its noun. */
import { telwoordLike } from '../dutch/telwoorden.ts';
import type { Heading, Section } from '../model.ts';
import type { Edit } from '../text/edits.ts';
import { type Range, sourceRange } from '../text/text.ts';
import { fillHeading, formFor } from './headings.ts';

/** Includes the Markdown marks in it (`**Dromen**`), so that replacing it leaves no half mark behind. */
export function headingText({ text, range, level }: Heading): Range {
  const plain = sourceRange(text, 0, text.plain.length);
  const first = text.runs[0];
  const marked = text.runs.some(({ strong, emphasis }) => strong || emphasis);
  if (!first) return { start: range.end, end: range.end };
  return marked ? { start: range.start + level + 1, end: range.end } : plain;
}

/**
 * Writes another number in a heading of the template, with `idee` or `ideeën` after it. `open`: the placeholder, if the
 * number is still to be filled in. Undefined: the heading has neither.
 */
export function recount({ heading, entry }: Section, count: number, source: string, open?: Range): Edit | undefined {
  const { match } = heading;
  const range = match?.telwoord?.range ?? open;
  if (!match || !range) return undefined;
  const word = telwoordLike(count, match.telwoord ? source.slice(range.start, range.end) : 'Een');
  const turns =
    entry?.one && match.how === 'exact' && (!match.telwoord || (count === 1) !== (match.telwoord.value === 1));
  return turns
    ? {
        range: headingText(heading),
        text: fillHeading(formFor(entry, count), { telwoord: word, thema: match.thema?.value }),
      }
    : { range, text: word };
}
