/** *Wie zaten aan tafel?* → boxes, as render/aan-tafel.ts draws it: the numbers side by side where they fit. */
import type { AanTafel, CountLine, HostsLine, Item, Section } from '../report/model.ts';
import type { TemplateLine } from '../report/template.ts';
import type { Range } from '../report/text/text.ts';
import { type Box, padded, stack, textBox } from './boxes.ts';
import { EM, NUMBER, SIDE, TEXT } from './geometry.ts';
import { measure, type Stretch } from './lines.ts';
import { stretchesOf } from './prose-text.ts';

/** Whether the name of a municipality is kept on one line: whatever the size of the text and the font, it then still fits there. */
export function isWhole(name: string): boolean {
  return measure([{ text: name, face: 'sansBold' }]).width <= LONGEST_WHOLE;
}

/** In em; the column is 12.6 em wide where the text is largest. */
const LONGEST_WHOLE = 10;

/** A line of the table; `wish` is the width that it would take by itself, in em, where it does not take all of it. */
interface Cell {
  readonly box: Box;
  readonly wish?: number;
}

export function aanTafelBoxes(
  { items, paragraphs }: Section,
  aanTafel: AanTafel,
  lines: readonly TemplateLine[],
): readonly Box[] {
  const { gesprekken, deelnemers, hosts } = aanTafel;
  const isLineOf = (item: Item) => (line: CountLine | HostsLine | undefined) => line?.item.start === item.range.start;
  const cells = items.map((item): Cell => {
    const count = [gesprekken, deelnemers].find(isLineOf(item));
    if (count?.count) return countCell(item, count.count.range);
    if (hosts && isLineOf(item)(hosts) && hosts.gemeenten.length > 0) return { box: hostsBox(item, hosts) };
    return { box: textBox(stretchesOf(item.text)) };
  });
  const missing = missingLines(lines.filter((line) => !aanTafel[line.id])).map((box) => ({ box }));
  const loose = paragraphs.map((paragraph) =>
    padded(textBox(stretchesOf(paragraph)), { before: { em: EM.paragraph } }),
  );
  return [wrapped([...cells, ...missing]), ...loose];
}

export function missingLines(lines: readonly TemplateLine[]): readonly Box[] {
  return lines.map(({ id }) => textBox([{ text: `Nog geen ${id}`, face: 'sans' }]));
}

/** In mm: what was measured to fit exactly must not be a line more by rounding. */
const ROOM = 0.1;

/** Cells behind each other, as many in a row as fit. */
function wrapped(cells: readonly Cell[]): Box {
  return (mmPerEm, width) => {
    const heights: number[] = [];
    let used = Number.POSITIVE_INFINITY;
    for (const { box, wish } of cells) {
      const own = wish === undefined ? width : Math.min(wish * mmPerEm, width);
      const fits = used + SIDE.numbersGap + own <= width;
      const height = box(mmPerEm, own + ROOM);
      if (fits) heights[heights.length - 1] = Math.max(heights.at(-1) ?? 0, height);
      else heights.push(height);
      used = fits ? used + SIDE.numbersGap + own : own;
    }
    return heights.reduce((sum, height) => sum + height, 0) + Math.max(heights.length - 1, 0) * EM.table * mmPerEm;
  };
}

function countCell({ text }: Item, count: Range): Cell {
  const { start, end } = text.range;
  const before = stretchesOf(text, { within: { start, end: count.start } });
  const number = stretchesOf(text, { within: count, face: 'serif' });
  const behind = stretchesOf(text, { within: { start: count.end, end } });
  const wish = Math.max(
    measure(before).width,
    measure(number).width * NUMBER.scale,
    measure(behind).width * TEXT.scale,
  );
  return { box: stack([textBox(before), textBox(number, NUMBER), textBox(behind)]), wish };
}

function hostsBox({ text }: Item, { gemeenten }: HostsLine): Box {
  const before = { start: text.range.start, end: gemeenten[0]?.range.start ?? text.range.end };
  // As the style sheet joins them: a name keeps its dot.
  const names = gemeenten.flatMap(({ value }, index): readonly Stretch[] => [
    ...(index > 0 ? [{ text: '\u00a0· ', face: 'sansBold' } as const] : []),
    { text: value, face: 'sansBold', whole: isWhole(value) },
  ]);
  return stack([textBox(stretchesOf(text, { within: before })), padded(textBox(names), { before: { em: EM.hosts } })]);
}
