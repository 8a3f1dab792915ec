/** *Wie zaten aan tafel?* → boxes, set as in the style sheet: the numbers side by side where they fit. */
import type { Item } from '../report/model.ts';
import type { TemplateLine } from '../report/template.ts';
import type { Located, Range } from '../report/text/text.ts';
import { type Box, pad, stack, textBox } from './boxes.ts';
import type { LinePlan, TablePlan } from './card-plan.ts';
import { EM, NUMBER, SIDE, TEXT } from './geometry.ts';
import { measure, type Stretch } from './lines.ts';
import { stretchesOf } from './prose-text.ts';

/** Whether to keep the name of a municipality on one line: only if it fits there at any text size, in any font. */
export function isWhole(name: string): boolean {
  return measure([{ text: name, face: 'sansBold' }]).width <= LONGEST_WHOLE;
}

/** In em; at the largest text size the column is 12.6 em wide. */
const LONGEST_WHOLE = 10;

/** A line of the table; `wish` is the width that it needs, in em; absent where it takes the full width. */
interface Cell {
  readonly box: Box;
  readonly wish?: number;
}

export function tableBox({ lines, missing }: TablePlan): Box {
  return wrapped([...lines.map(lineCell), ...missing.map(missingCell)]);
}

function lineCell({ item, count, gemeenten }: LinePlan): Cell {
  if (count) return countCell(item, count);
  return { box: gemeenten ? hostsBox(item, gemeenten) : textBox(stretchesOf(item.text)) };
}

function missingCell({ id }: TemplateLine): Cell {
  return { box: textBox([{ text: `Nog geen ${id}`, face: 'sans' }]) };
}

/** In mm: rounding must not add a line to what was measured to fit exactly. */
const ROOM = 0.1;

/** Cells one after the other, as many in a row as fit. */
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

function hostsBox({ text }: Item, gemeenten: readonly Located<string>[]): Box {
  const before = { start: text.range.start, end: gemeenten[0]?.range.start ?? text.range.end };
  // Joined as in the style sheet: the dot stays with the name before it.
  const names = gemeenten.flatMap(({ value }, index): readonly Stretch[] => [
    ...(index > 0 ? [{ text: '\u00a0· ', face: 'sansBold' } as const] : []),
    { text: value, face: 'sansBold', whole: isWhole(value) },
  ]);
  return stack([textBox(stretchesOf(text, { within: before })), pad(textBox(names), { before: { em: EM.hosts } })]);
}
