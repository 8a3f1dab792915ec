/**
 * What the card shows, and in which order (format.md §2). Made once for each version of a report: render/card draws it
 * and layout/fit measures it, so that the two cannot differ in their contents.
 */
import type { AanTafel, Heading, Item, Kader, Part, Quote, Report, Section } from '../report/model.ts';
import { unfinishedLabel } from '../report/naming.ts';
import { cardOf, itemsOf, lacksHeadings } from '../report/places.ts';
import type { Content, TemplateLine, TemplateSection } from '../report/template.ts';
import { contains, type Located, overlaps, type Prose, type Range } from '../report/text/text.ts';
import { LONG_QUOTE, marksFor, withoutParentheses } from './words.ts';

export interface CardPlan {
  readonly title: TitlePlan;
  readonly periode?: Located<string>;
  /** The status, if the report is not finished. */
  readonly label?: string;
  /** In the order of the file, wherever on the card they were typed; there should be only one. */
  readonly quotes: readonly QuotePlan[];
  /** What was typed between the title and the first section. */
  readonly lead: readonly FlowPlan[];
  /** The wide column and the one beside it: the template's sections in its order, including missing ones. */
  readonly story: readonly SectionPlan[];
  readonly beside: readonly SectionPlan[];
  /** Sections that the template does not have on the card. */
  readonly others: readonly SectionPlan[];
}

/** The typed title, split at its theme where it has one; else what the header says. */
export type TitlePlan =
  | { readonly heading: Heading; readonly kicker?: Range; readonly thema: Range }
  | { readonly heading?: undefined; readonly name: string; readonly thema?: Located<string> };

export interface QuotePlan {
  readonly quote: Quote;
  readonly isLong: boolean;
  readonly opening: string;
  readonly closing: string;
  /** The paragraphs that hold the words; none where there are no words. */
  readonly spoken: readonly Prose[];
  /** The paragraph that holds the attribution, and the attribution without its parentheses. */
  readonly source?: { readonly prose: Prose; readonly within: Range };
}

export interface SectionPlan {
  /** Undefined where the template does not know the heading, or has it elsewhere. */
  readonly entry?: TemplateSection;
  /** Undefined where the section is missing or has no heading of its own: then it shows the name of its entry. */
  readonly section?: Section;
  /** The sections that the template puts inside this one, side by side. */
  readonly panels?: readonly SectionPlan[];
  readonly table?: TablePlan;
  readonly flow: readonly FlowPlan[];
  readonly sections: readonly SectionPlan[];
  /** It has nothing in it yet, and says so on the card. */
  readonly isEmpty: boolean;
}

/** *Wie zaten aan tafel?*: the lines in the order of the file, then those that are missing. */
export interface TablePlan {
  readonly lines: readonly LinePlan[];
  readonly missing: readonly TemplateLine[];
}

export interface LinePlan {
  readonly item: Item;
  /** The number, shown large. */
  readonly count?: Range;
  /** The municipalities of the hosts, shown as a list. */
  readonly gemeenten?: readonly Located<string>[];
}

export type FlowPlan =
  | { readonly paragraph: Prose }
  | { readonly kader: Kader; readonly flow: readonly FlowPlan[] }
  | ListPlan;

/** Adjacent items, all numbered or all bullets. `first`: the 0-based index of the first among the section's items. */
export interface ListPlan {
  readonly items: readonly Item[];
  readonly first: number;
  readonly ordered: boolean;
}

/** Gives the same plan to every caller for one version of a report. */
export function cardPlan(report: Report): CardPlan {
  const known = PLANS.get(report) ?? planCard(report);
  PLANS.set(report, known);
  return known;
}

const PLANS = new WeakMap<Report, CardPlan>();

function planCard(report: Report): CardPlan {
  const { header, template, text } = report;
  const card = cardOf(report);
  const sections = card?.sections ?? [];
  const entries = template.parts.find(({ form }) => form === 'card')?.sections ?? [];
  const column = (isBeside: boolean) =>
    entries
      .filter(({ content }) => BESIDE.has(content) === isBeside)
      .flatMap((entry) => {
        const own = sections.filter((section) => section.entry === entry);
        return own.length > 0 ? own.map((section) => planSection(section, report)) : [planMissing(entry)];
      });
  return {
    title: planTitle(report, card),
    periode: header.periode,
    label: unfinishedLabel(header),
    quotes: report.quotes
      .filter(({ range }) => card && contains(card.range, range))
      .map((quote) => planQuote(quote, text)),
    lead: card ? planFlow(card) : [],
    story: column(false),
    beside: column(true),
    others: sections
      .filter(({ entry, misplaced }) => !entry || misplaced)
      .map((section) => planSection(section, report)),
  };
}

/** The sections beside the story: who took part, and what was noticed. */
const BESIDE: ReadonlySet<Content> = new Set(['aanTafel', 'prose']);

function planTitle({ header, template }: Report, card: Part | undefined): TitlePlan {
  const heading = card?.heading;
  if (!heading || heading.text.plain === '') return { name: template.name, thema: header.thema };
  const { start, end } = heading.text.range;
  const thema = heading.match?.thema;
  if (!thema) return { heading, thema: { start, end } };
  return { heading, kicker: { start, end: thema.range.start }, thema: { start: thema.range.start, end } };
}

function planQuote(quote: Quote, text: string): QuotePlan {
  const { words, wordsRange, paragraphs, attribution } = quote;
  const [opening, closing] = marksFor(words);
  const last = paragraphs.at(-1);
  return {
    quote,
    isLong: words.length > LONG_QUOTE,
    opening,
    closing,
    spoken: words === '' ? [] : paragraphs.filter(({ range }) => overlaps(range, wordsRange)),
    source: attribution && last && { prose: last, within: withoutParentheses(attribution, text) },
  };
}

function planSection(section: Section, report: Report): SectionPlan {
  const { items, paragraphs, kaders, sections, aanTafel } = section;
  const entry = section.misplaced ? undefined : section.entry;
  if (entry?.sections) return planPanels(section, entry, entry.sections, report);
  if (entry?.lines && aanTafel) return planTable(section, entry, aanTafel, report);
  return {
    entry,
    section,
    flow: planFlow(section, entry?.content === 'numbered'),
    sections: sections.map((inner) => planSection(inner, report)),
    isEmpty: entry !== undefined && items.length + paragraphs.length + kaders.length + sections.length === 0,
  };
}

function planMissing(entry: TemplateSection): SectionPlan {
  const { sections: inner, lines } = entry;
  const empty = { entry, flow: [], sections: [] };
  if (inner) return { ...empty, panels: inner.map(planMissing), isEmpty: false };
  return lines ? { ...empty, table: { lines: [], missing: lines }, isEmpty: false } : { ...empty, isEmpty: true };
}

/** The sections inside a section, then whatever else was typed in it. */
function planPanels(
  section: Section,
  entry: TemplateSection,
  entries: readonly TemplateSection[],
  report: Report,
): SectionPlan {
  const claimed = new Set<Item>();
  const panels = entries.flatMap((inner): readonly SectionPlan[] => {
    const implied = impliedItems(section, inner, report);
    for (const item of implied) claimed.add(item);
    if (implied.length > 0) return [{ entry: inner, flow: planFlow({ items: implied }), sections: [], isEmpty: false }];
    const own = section.sections.filter((typed) => typed.entry === inner);
    return own.length > 0 ? own.map((typed) => planSection(typed, report)) : [planMissing(inner)];
  });
  return {
    entry,
    section,
    panels,
    flow: planFlow({ ...section, items: section.items.filter((item) => !claimed.has(item)) }),
    sections: section.sections.filter((inner) => !inner.entry).map((inner) => planSection(inner, report)),
    isEmpty: false,
  };
}

/** The items of a knel or kiem without a heading of its own, recognised by the bullets (format.md §3). */
function impliedItems(section: Section, { id }: TemplateSection, report: Report): readonly Item[] {
  return lacksHeadings(section) ? itemsOf(report, id).filter((item) => section.items.includes(item)) : [];
}

function planTable(section: Section, entry: TemplateSection, aanTafel: AanTafel, report: Report): SectionPlan {
  const { gesprekken, deelnemers, hosts } = aanTafel;
  const planLine = (item: Item): LinePlan => {
    const isLine = (line: { readonly item: Range } | undefined) => line?.item.start === item.range.start;
    const count = [gesprekken, deelnemers].find(isLine)?.count?.range;
    if (count) return { item, count };
    return hosts && isLine(hosts) && hosts.gemeenten.length > 0 ? { item, gemeenten: hosts.gemeenten } : { item };
  };
  return {
    entry,
    section,
    table: { lines: section.items.map(planLine), missing: (entry.lines ?? []).filter(({ id }) => !aanTafel[id]) },
    flow: planFlow({ ...section, items: [] }),
    sections: section.sections.map((inner) => planSection(inner, report)),
    isEmpty: false,
  };
}

/** Paragraphs, lists and kaders in the order of the file. `numbered`: lists are numbered whatever their markers. */
function planFlow(
  { items = [], paragraphs = [], kaders = [] }: Partial<Pick<Section, 'items' | 'paragraphs' | 'kaders'>>,
  numbered = false,
): readonly FlowPlan[] {
  const typed = [
    ...items.map((item, index) => ({ start: item.range.start, item, index })),
    ...paragraphs.map((paragraph) => ({ start: paragraph.range.start, paragraph })),
    ...kaders.map((kader) => ({ start: kader.range.start, kader })),
  ].sort((one, other) => one.start - other.start);
  const flow: FlowPlan[] = [];
  let list: { items: Item[]; first: number; ordered: boolean } | undefined;
  for (const block of typed) {
    if (!('item' in block)) {
      list = undefined;
      if ('kader' in block) flow.push({ kader: block.kader, flow: planFlow({ ...block.kader, kaders: [] }) });
      else flow.push({ paragraph: block.paragraph });
      continue;
    }
    const ordered = numbered || block.item.marker === '1';
    if (list?.ordered !== ordered) {
      list = { items: [], first: block.index, ordered };
      flow.push(list);
    }
    list.items.push(block.item);
  }
  return flow;
}
