/** The editable text of a heading: without `#` and spaces before it. */
import type { Heading } from '../report/model.ts';
import { type Range, sourceRange } from '../report/text.ts';

/** With the Markdown marks inside it (`**Dromen**`), so that replacing it leaves no half mark behind. */
export function headingText({ text, range, level }: Heading): Range {
  const plain = sourceRange(text, 0, text.plain.length);
  const first = text.runs[0];
  const marked = text.runs.some(({ strong, emphasis }) => strong || emphasis);
  if (!first) return { start: range.end, end: range.end };
  return marked ? { start: range.start + level + 1, end: range.end } : plain;
}
