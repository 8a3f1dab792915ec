/**
 * Does the card fit its page? Lays it out as a browser prints it, at the largest size of the text at which all of it stands on
 * one A4 page, and counts what is left or too much.
 */
import type { Heading, Report, Section } from '../report/model.ts';
import { cardOf } from '../report/places.ts';
import type { Content, TemplateSection } from '../report/template.ts';
import { type Box, mmPerEm, padded, rows, stack } from './boxes.ts';
import { EM, HAIRLINE, MAIN, PAGE, SIDE, SIZES, type Size, SMALLEST, TEXT } from './geometry.ts';
import { leadBoxes, quoteBoxes, titleBoxes } from './head-boxes.ts';
import { isPanelled, missingBox, panel, panelsBox, sectionBox } from './section-boxes.ts';

export interface Fit {
  /** The size of the text, in pt: the largest at which the card fits its page, else the smallest. */
  readonly size: Size;
  /** How many lines must go at the smallest size; 0 where it fits. */
  readonly over: number;
  /** How many lines could still be added at the smallest size. */
  readonly free: number;
  /** The section that takes most lines in the column that is fullest; a panel of knel or kiem is a section of its own. */
  readonly longest?: Longest;
}

export interface Longest {
  readonly heading: Heading;
  readonly lines: number;
}

/** What beside the story stands on the card: who spoke, and what was noticed. */
export const BESIDE: ReadonlySet<Content> = new Set(['aanTafel', 'prose']);

/** The same for every caller of one version of a report. */
export function fitCard(report: Report): Fit {
  const known = FITS.get(report) ?? measureOnce(report);
  FITS.set(report, known);
  return known;
}

const FITS = new WeakMap<Report, Fit>();

/** A key in part two leaves the card, what it is made of and its place as they were. */
function measureOnce(report: Report): Fit {
  const head = report.text.slice(0, cardOf(report)?.range.end);
  if (last?.head !== head) last = { head, fit: measureCard(report) };
  return last.fit;
}

let last: { readonly head: string; readonly fit: Fit } | undefined;

interface Column {
  readonly box: Box;
  /** Of what stands in it, in mm. */
  readonly width: number;
}

/** The story, and what stands beside it. */
export function columnsOf(report: Report): readonly Column[] {
  return [
    { box: mainColumn(report), width: PAGE.main - MAIN.left - MAIN.right },
    { box: sideColumn(report), width: PAGE.side - 2 * SIDE.inline },
  ];
}

/** In mm, with the edges of the page. */
export function heightAt({ box, width }: Column, size: Size): number {
  return box(mmPerEm(size), width);
}

function measureCard(report: Report): Fit {
  const columns = columnsOf(report);
  // Smaller text never takes more room, so the first size that fits is found by halves.
  let low = 0;
  let high = SIZES.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (columns.every((column) => heightAt(column, SIZES[middle] ?? SMALLEST) <= PAGE.height)) high = middle;
    else low = middle + 1;
  }
  const heights = columns.map((column) => heightAt(column, SMALLEST));
  const line = TEXT.leading * mmPerEm(SMALLEST);
  const room = PAGE.height - Math.max(...heights);
  const isBeside = (heights[1] ?? 0) > (heights[0] ?? 0);
  return {
    size: SIZES[low] ?? SMALLEST,
    over: room < 0 ? Math.ceil(-room / line) : 0,
    free: room > 0 ? Math.floor(room / line) : 0,
    longest: room < 0 ? longestOf(report, isBeside) : undefined,
  };
}

function mainColumn(report: Report): Box {
  const card = cardOf(report);
  const story = sectionsOf(report, false).map(({ entry, section }) => {
    if (!section)
      return { box: entry.sections ? missingBox(entry) : panel(missingBox(entry)), wide: entry.sections !== undefined };
    return isPanelled(section)
      ? { box: panelsBox(section, report), wide: true }
      : { box: panel(sectionBox(section, report)) };
  });
  const lead = card ? leadBoxes(card) : [];
  const others = otherSections(report).map((section) =>
    padded(sectionBox(section, report, 'other'), { before: { mm: HAIRLINE, em: EM.inner } }),
  );
  const quotes = quoteBoxes(report);
  return stack([
    padded(stack(titleBoxes(report)), { before: { mm: MAIN.top } }),
    padded(stack(quotes, { em: 1 }), { before: { mm: MAIN.quotes } }),
    ...(lead.length > 0 ? [padded(stack(lead, { em: EM.paragraph }), { before: { mm: MAIN.sections } })] : []),
    padded(rows(story, MAIN.gap, MAIN.columnGap), {
      before: { mm: MAIN.sections },
      behind: { mm: others.length > 0 ? 0 : MAIN.bottom },
    }),
    ...(others.length > 0
      ? [padded(stack(others), { before: { mm: MAIN.sections }, behind: { mm: MAIN.bottom } })]
      : []),
  ]);
}

function sideColumn(report: Report): Box {
  const boxes = sectionsOf(report, true).map(({ entry, section }) =>
    section ? sectionBox(section, report, 'beside') : missingBox(entry),
  );
  return padded(stack(boxes, { mm: SIDE.between + HAIRLINE }), {
    before: { mm: SIDE.top },
    behind: { mm: SIDE.bottom },
  });
}

/** The sections of the template in its order, each as often as it stands there, and once where it does not. */
function sectionsOf(
  report: Report,
  beside: boolean,
): readonly { readonly entry: TemplateSection; readonly section?: Section }[] {
  const card = cardOf(report);
  const entries = report.template.parts.find(({ form }) => form === 'card')?.sections ?? [];
  return entries
    .filter(({ content }) => BESIDE.has(content) === beside)
    .flatMap((entry) => {
      const own = card?.sections.filter((section) => section.entry === entry) ?? [];
      return own.length > 0 ? own.map((section) => ({ entry, section })) : [{ entry }];
    });
}

function otherSections(report: Report): readonly Section[] {
  const card = cardOf(report);
  return card?.sections.filter(({ entry, misplaced }) => !entry || misplaced) ?? [];
}

/** By the lines that their text takes when it has the whole width of half the page: good enough to say which to shorten. */
function longestOf(report: Report, beside: boolean): Longest | undefined {
  const shown = sectionsOf(report, beside).flatMap(({ section }) => (section ? [section] : []));
  const all = [...shown, ...(beside ? [] : otherSections(report))].flatMap((section) =>
    section.sections.length > 0 ? section.sections : [section],
  );
  const em = mmPerEm(SMALLEST);
  const width = beside ? PAGE.side - 2 * SIDE.inline : (PAGE.main - MAIN.left - MAIN.right - MAIN.columnGap) / 2 - 8;
  const measured = all.map((section) => ({ heading: section.heading, height: sectionBox(section, report)(em, width) }));
  const [longest] = measured.sort((one, other) => other.height - one.height);
  return longest && { heading: longest.heading, lines: Math.round(longest.height / (TEXT.leading * em)) };
}
