/** *Wie zaten aan tafel?* → HTML: the numbers large, the municipalities of the hosts as a list (format.md §2). */
import { isWhole } from '../../layout/aan-tafel-boxes.ts';
import type { LinePlan, TablePlan } from '../../layout/card-plan.ts';
import { at, type Html, html } from '../html.ts';
import type { CardContext } from './card-context.ts';

export function renderTable({ lines, missing }: TablePlan, id: string, context: CardContext): Html {
  const shown = lines.map((line, index) => renderLine(line, `${id}-${index + 1}`, context));
  const empty = missing.map((line) => html`<li class="nog-leeg">Nog geen ${line.id}</li>\n`);
  return html`<ul class="aan-tafel">\n${shown}${empty}</ul>\n`;
}

function renderLine({ item, count, gemeenten }: LinePlan, key: string, { prose }: CardContext): Html {
  const { range, text } = item;
  const { start, end } = text.range;
  if (count) {
    const before = { start, end: count.start };
    const behind = { start: count.end, end };
    return html`<li class="getal" id="${key}"${at(range)}>${prose(text, { within: before })}<span class="cijfer">${prose(text, { within: count })}</span> <span class="eenheid">${prose(text, { within: behind })}</span></li>\n`;
  }
  if (!gemeenten) return html`<li id="${key}"${at(range)}>${prose(text)}</li>\n`;
  const before = { start, end: gemeenten[0]?.range.start ?? end };
  const names = gemeenten.map(
    (name) => html`<li${isWhole(name.value) ? html` class="heel"` : undefined}${at(name.range)}>${name.value}</li>\n`,
  );
  return html`<li class="hosts" id="${key}"${at(range)}><span class="hosts-kop">${prose(text, { within: before })}</span>\n<ul>\n${names}</ul></li>\n`;
}
