/** A section of the card → HTML: its heading and what stands under it, in the order of the file; the quotes go elsewhere. */
import { capital } from '../../layout/words.ts';
import type { Item, Kader, Section } from '../../report/model.ts';
import { itemsOf, lacksHeadings } from '../../report/places.ts';
import type { TemplateSection } from '../../report/template.ts';
import type { Prose } from '../../report/text/text.ts';
import { headingOf } from '../heading.ts';
import { at, type Html, html } from '../html.ts';
import { renderAanTafel, renderMissingLines } from './aan-tafel.ts';
import type { Sheet } from './sheet.ts';

export function renderSection(section: Section, sheet: Sheet, level = 2): Html {
  const { entry, heading, range } = section;
  const known = section.misplaced ? undefined : entry;
  const id = sheet.key(known?.id ?? 'overig');
  return html`<section class="blok blok--${known?.id ?? 'overig'}" id="${id}"${at(range)}>
${renderHeading(html`${at(heading.range)}`, sheet.prose(heading.text), level, known)}
${renderContent(section, known, id, sheet, level)}</section>
`;
}

/** A section that is not there yet: its name, and that it is missing. */
export function renderMissing(entry: TemplateSection, sheet: Sheet, level = 2): Html {
  return html`<section class="blok blok--${entry.id}" id="${sheet.key(entry.id)}">
${renderHeading(undefined, html`${capital(entry.name)}`, level, entry)}
${entry.sections ? html`<div class="panelen">\n${entry.sections.map((inner) => renderMissing(inner, sheet, level + 1))}</div>\n` : renderNothing(entry)}</section>
`;
}

function renderContent(
  section: Section,
  entry: TemplateSection | undefined,
  id: string,
  sheet: Sheet,
  level: number,
): Html {
  if (entry?.sections) return renderInner(section, entry.sections, id, sheet, level);
  if (entry?.lines && section.aanTafel) return renderAanTafel(section, section.aanTafel, entry.lines, id, sheet);
  const isEmpty =
    section.items.length + section.paragraphs.length + section.kaders.length + section.sections.length === 0;
  if (isEmpty && entry) return renderNothing(entry);
  return html`${renderFlow(section, id, sheet, entry?.content === 'numbered')}${section.sections.map((inner) => renderSection(inner, sheet, level + 1))}`;
}

/** The sections inside a section side by side, then what else was typed in it. */
function renderInner(
  section: Section,
  entries: readonly TemplateSection[],
  id: string,
  sheet: Sheet,
  level: number,
): Html {
  const implied = lacksHeadings(section)
    ? entries.map((entry) => ({
        entry,
        items: itemsOf(sheet.report, entry.id).filter((item) => section.items.includes(item)),
      }))
    : [];
  const claimed = new Set(implied.flatMap(({ items }) => items));
  const panels = entries.flatMap((entry) => {
    const items = implied.find((other) => other.entry === entry)?.items ?? [];
    if (items.length > 0) return [renderImplied(entry, items, sheet, level + 1)];
    const own = section.sections.filter((inner) => inner.entry === entry);
    return own.length > 0
      ? own.map((inner) => renderSection(inner, sheet, level + 1))
      : [renderMissing(entry, sheet, level + 1)];
  });
  const rest = { ...section, items: section.items.filter((item) => !claimed.has(item)) };
  const others = section.sections.filter((inner) => !inner.entry);
  return html`<div class="panelen">
${panels}</div>
${renderFlow(rest, id, sheet, false)}${others.map((inner) => renderSection(inner, sheet, level + 1))}`;
}

/** Knel or kiem without a heading of its own, told by the bullets (format.md §3). */
function renderImplied(entry: TemplateSection, items: readonly Item[], sheet: Sheet, level: number): Html {
  const id = sheet.key(entry.id);
  return html`<section class="blok blok--${entry.id}" id="${id}">
${renderHeading(undefined, html`${capital(entry.name)}`, level, entry)}
${renderFlow({ items, paragraphs: [], kaders: [] }, id, sheet, false)}</section>
`;
}

/** Paragraphs, lists and kaders as they follow each other; items that touch are one list. */
export function renderFlow(
  { items, paragraphs, kaders }: Pick<Section, 'items' | 'paragraphs' | 'kaders'>,
  id: string,
  sheet: Sheet,
  numbered: boolean,
): Html {
  const pieces: Piece[] = [
    ...items.map((item, index) => ({ start: item.range.start, item, index })),
    ...paragraphs.map((paragraph) => ({ start: paragraph.range.start, paragraph })),
    ...kaders.map((kader) => ({ start: kader.range.start, kader })),
  ].sort((one, other) => one.start - other.start);
  const shown: Html[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const { item, index: first, paragraph, kader } = pieces[index] as Piece;
    if (paragraph) shown.push(html`<p${at(paragraph.range)}>${sheet.prose(paragraph)}</p>\n`);
    if (kader) shown.push(renderKader(kader, id, sheet));
    if (!item) continue;
    const ordered = numbered || item.marker === '1';
    const list: Item[] = [item];
    for (
      let next = pieces[index + 1]?.item;
      next && (numbered || (next.marker === '1') === ordered);
      next = pieces[index + 1]?.item
    ) {
      list.push(next);
      index++;
    }
    shown.push(renderList(list, first ?? 0, ordered, id, sheet));
  }
  return html`${shown}`;
}

interface Piece {
  readonly start: number;
  readonly item?: Item;
  /** Its place among the items of the section. */
  readonly index?: number;
  readonly paragraph?: Prose;
  readonly kader?: Kader;
}

function renderList(items: readonly Item[], first: number, ordered: boolean, id: string, { prose }: Sheet): Html {
  const shown = items.map(
    ({ range, text, kern, more }, index) =>
      html`<li id="${id}-${first + index + 1}"${at(range)}>${prose(text, { kern: kern?.range })}${more.map((piece) => html`<p class="verder"${at(piece.range)}>${prose(piece)}</p>`)}</li>\n`,
  );
  if (!ordered) return html`<ul class="punten">\n${shown}</ul>\n`;
  return html`<ol class="punten"${first > 0 ? html` start="${first + 1}"` : undefined}>\n${shown}</ol>\n`;
}

function renderKader(kader: Kader, id: string, sheet: Sheet): Html {
  const title = kader.title
    ? html`<p class="kader-titel"${at(kader.title.range)}><strong>${sheet.prose(kader.title.text)}</strong></p>\n`
    : undefined;
  return html`<div class="kader"${at(kader.range)}>\n${title}${renderFlow({ ...kader, kaders: [] }, `${id}-${sheet.key('kader')}`, sheet, false)}</div>\n`;
}

function renderNothing({ name, lines }: TemplateSection): Html {
  return lines ? renderMissingLines(lines) : html`<p class="nog-leeg">Nog geen ${name}</p>\n`;
}

function renderHeading(place: Html | undefined, words: Html, level: number, entry?: TemplateSection): Html {
  // What has a bullet of its own, knel and kiem, has it drawn large here; the words say the same.
  const content = entry?.bullet ? html`<span class="merk" aria-hidden="true"></span>${words}` : words;
  return headingOf(level, place, content);
}
