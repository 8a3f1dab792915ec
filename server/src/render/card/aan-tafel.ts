/** *Wie zaten aan tafel?* → HTML: the two numbers large, the municipalities of the hosts as a list (format.md §2). */
import { isWhole } from '../../layout/aan-tafel-boxes.ts';
import type { AanTafel, CountLine, HostsLine, Item, Section } from '../../report/model.ts';
import type { TemplateLine } from '../../report/template.ts';
import type { Range } from '../../report/text/text.ts';
import { at, type Html, html } from '../html.ts';
import type { Sheet } from './sheet.ts';

/** The lines in the order of the file, then those that are missing; loose paragraphs come last. */
export function renderAanTafel(
  { items, paragraphs }: Section,
  aanTafel: AanTafel,
  lines: readonly TemplateLine[],
  id: string,
  { prose }: Sheet,
): Html {
  const { gesprekken, deelnemers, hosts } = aanTafel;
  const isLineOf = (item: Item) => (line: CountLine | HostsLine | undefined) => line?.item.start === item.range.start;
  const shown = items.map((item, index) => {
    const key = `${id}-${index + 1}`;
    const count = [gesprekken, deelnemers].find(isLineOf(item));
    if (count?.count) return renderCount(item, count.count.range, key);
    if (hosts && isLineOf(item)(hosts) && hosts.gemeenten.length > 0) return renderHosts(item, hosts, key);
    return html`<li id="${key}"${at(item.range)}>${prose(item.text)}</li>\n`;
  });
  const loose = paragraphs.map((paragraph) => html`<p${at(paragraph.range)}>${prose(paragraph)}</p>\n`);
  return html`<ul class="aan-tafel">\n${shown}${missing(lines.filter((line) => !aanTafel[line.id]))}</ul>\n${loose}`;

  function renderCount(item: Item, count: Range, key: string): Html {
    const { start, end } = item.text.range;
    const before = { start, end: count.start };
    const behind = { start: count.end, end };
    return html`<li class="getal" id="${key}"${at(item.range)}>${prose(item.text, { within: before })}<span class="cijfer">${prose(item.text, { within: count })}</span> <span class="eenheid">${prose(item.text, { within: behind })}</span></li>\n`;
  }

  function renderHosts(item: Item, { gemeenten }: HostsLine, key: string): Html {
    const before = { start: item.text.range.start, end: gemeenten[0]?.range.start ?? item.text.range.end };
    const names = gemeenten.map(
      ({ value, range }) => html`<li${isWhole(value) ? html` class="heel"` : undefined}${at(range)}>${value}</li>\n`,
    );
    return html`<li class="hosts" id="${key}"${at(item.range)}><span class="hosts-kop">${prose(item.text, { within: before })}</span>\n<ul>\n${names}</ul></li>\n`;
  }
}

export function renderMissingLines(lines: readonly TemplateLine[]): Html {
  return html`<ul class="aan-tafel">\n${missing(lines)}</ul>\n`;
}

function missing(lines: readonly TemplateLine[]): readonly Html[] {
  return lines.map(({ id }) => html`<li class="nog-leeg">Nog geen ${id}</li>\n`);
}
