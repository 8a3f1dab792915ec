/** A section of the card → boxes, as render/section.ts draws it. */
import type { Item, Kader, Report, Section } from '../report/model.ts';
import { itemsOf, lacksHeadings } from '../report/places.ts';
import type { TemplateSection } from '../report/template.ts';
import type { Prose } from '../report/text/text.ts';
import { aanTafelBoxes, missingLines } from './aan-tafel-boxes.ts';
import { type Box, padded, rows, stack, textBox } from './boxes.ts';
import { EM, HAIRLINE, HEADING, MAIN, PANEL } from './geometry.ts';
import type { Stretch } from './lines.ts';
import { stretchesOf } from './prose-text.ts';
import { capital } from './words.ts';

/** The column of the story, the one beside it, or what the template does not know. */
type Where = 'story' | 'beside' | 'other';

type Flow = Pick<Section, 'items' | 'paragraphs' | 'kaders'>;

/** What stands in a section, without the line above it and without what it is padded with. */
export function sectionBox(section: Section, report: Report, where: Where = 'story'): Box {
  const { entry, heading } = section;
  const known = section.misplaced ? undefined : entry;
  return stack([
    headingBox(stretchesOf(heading.text, { face: 'sansBold' }), known),
    ...contentBoxes(section, known, report, where),
  ]);
}

export function missingBox(entry: TemplateSection): Box {
  const content = entry.sections ? rows(entry.sections.map(missingPanel), MAIN.gap, MAIN.columnGap) : nothingBox(entry);
  return entry.sections ? content : stack([missingHeading(entry), content]);
}

/** Something of which the panels stand side by side has no heading that is seen. */
export function isPanelled(section: Section): boolean {
  return !section.misplaced && section.entry?.sections !== undefined;
}

export function panelsBox(section: Section, report: Report): Box {
  const entries = section.entry?.sections ?? [];
  const claimed = new Set<Item>();
  const panels = entries.flatMap((entry): readonly Box[] => {
    const implied = lacksHeadings(section)
      ? itemsOf(report, entry.id).filter((item) => section.items.includes(item))
      : [];
    for (const item of implied) claimed.add(item);
    if (implied.length > 0)
      return [stack([missingHeading(entry), ...flowBoxes({ items: implied, paragraphs: [], kaders: [] }, false)])];
    const own = section.sections.filter((inner) => inner.entry === entry);
    return own.length > 0
      ? own.map((inner) => sectionBox(inner, report))
      : [stack([missingHeading(entry), nothingBox(entry)])];
  });
  const rest = flowBoxes({ ...section, items: section.items.filter((item) => !claimed.has(item)) }, false);
  const others = section.sections
    .filter((inner) => !inner.entry)
    .map((inner) => innerBox(sectionBox(inner, report), 'story'));
  return stack([
    rows(
      panels.map((box) => ({ box: panel(box) })),
      MAIN.gap,
      MAIN.columnGap,
    ),
    ...rest,
    ...others,
  ]);
}

export function panel(box: Box): Box {
  return padded(box, {
    before: { mm: PANEL.border + PANEL.top },
    behind: { mm: PANEL.bottom },
    inline: { mm: 2 * PANEL.inline },
  });
}

export function headingBox(stretches: readonly Stretch[], entry?: TemplateSection): Box {
  const box = textBox(stretches, {
    scale: HEADING.scale,
    leading: HEADING.leading,
    inset: entry?.bullet ? EM.mark : 0,
  });
  return padded(box, { behind: { em: HEADING.behind * HEADING.scale } });
}

/** Paragraphs, lists and kaders as they follow each other; items that touch are one list. */
export function flowBoxes({ items, paragraphs, kaders }: Flow, numbered: boolean): readonly Box[] {
  const pieces: { readonly start: number; readonly item?: Item; readonly paragraph?: Prose; readonly kader?: Kader }[] =
    [
      ...items.map((item) => ({ start: item.range.start, item })),
      ...paragraphs.map((paragraph) => ({ start: paragraph.range.start, paragraph })),
      ...kaders.map((kader) => ({ start: kader.range.start, kader })),
    ].sort((one, other) => one.start - other.start);
  const blocks: Box[] = [];
  let list: Box[] = [];
  let isNumbered = false;
  const close = (): void => {
    if (list.length > 0) blocks.push(stack(list, { em: EM.item }));
    list = [];
  };
  for (const { item, paragraph, kader } of pieces) {
    if (item) {
      const ordered = numbered || item.marker === '1';
      if (ordered !== isNumbered) close();
      isNumbered = ordered;
      list.push(itemBox(item, ordered));
      continue;
    }
    close();
    if (paragraph) blocks.push(textBox(stretchesOf(paragraph)));
    if (kader) blocks.push(kaderBox(kader));
  }
  close();
  return blocks.length > 1 ? [stack(blocks, { em: EM.paragraph })] : blocks;
}

function contentBoxes(
  section: Section,
  entry: TemplateSection | undefined,
  report: Report,
  where: Where,
): readonly Box[] {
  if (entry?.lines && section.aanTafel) return aanTafelBoxes(section, section.aanTafel, entry.lines);
  const isEmpty =
    section.items.length + section.paragraphs.length + section.kaders.length + section.sections.length === 0;
  if (isEmpty && entry) return [nothingBox(entry)];
  const inner = section.sections.map((one) => innerBox(sectionBox(one, report, where), where));
  return [...flowBoxes(section, entry?.content === 'numbered'), ...inner];
}

/** A section inside a section has the line and the space of one. */
function innerBox(box: Box, where: Where): Box {
  const before = { em: EM.inner };
  if (where === 'story') return padded(panel(box), { before });
  return padded(box, { before: where === 'other' ? { em: 2 * EM.inner, mm: HAIRLINE } : before });
}

function itemBox({ text, kern, more }: Item, ordered: boolean): Box {
  const inset = ordered ? EM.number : EM.bullet;
  const first = textBox(stretchesOf(text, { kern: kern?.range }), { inset, atLeastOne: true });
  if (more.length === 0) return first;
  return stack([
    first,
    ...more.map((piece) => padded(textBox(stretchesOf(piece), { inset }), { before: { em: EM.more } })),
  ]);
}

function kaderBox(kader: Kader): Box {
  const title = kader.title ? [textBox(stretchesOf(kader.title.text, { face: 'sansBold' }))] : [];
  const inside = stack([...title, ...flowBoxes({ ...kader, kaders: [] }, false)], { em: EM.paragraph });
  return padded(inside, {
    before: { em: 0.5, mm: HAIRLINE },
    behind: { em: 0.5, mm: HAIRLINE },
    inline: { em: 1.6, mm: 2 * HAIRLINE },
  });
}

function missingPanel(entry: TemplateSection): { readonly box: Box } {
  return { box: panel(stack([missingHeading(entry), nothingBox(entry)])) };
}

function missingHeading(entry: TemplateSection): Box {
  return headingBox([{ text: capital(entry.name), face: 'sansBold' }], entry);
}

function nothingBox({ name, lines }: TemplateSection): Box {
  return lines ? stack(missingLines(lines), { em: EM.table }) : textBox([{ text: `Nog geen ${name}`, face: 'sans' }]);
}
