/**
 * Does the card fit its page? Lays it out as a browser prints it, at the largest text size at which all of it fits on
 * one A4 page, and counts the lines that are left or too many.
 */
import type { Heading, Report } from '../report/model.ts';
import { cardOf } from '../report/places.ts';
import { type Box, mmPerEm, pad, rows, stack } from './boxes.ts';
import { type CardPlan, cardPlan, type SectionPlan } from './card-plan.ts';
import { EM, HAIRLINE, MAIN, PAGE, SIDE, SIZES, type Size, SMALLEST, TEXT } from './geometry.ts';
import { headBox, quoteBox } from './head-boxes.ts';
import { flowBoxes, panel, sectionBox } from './section-boxes.ts';

export interface Fit {
  /** The text size in pt: the largest at which the card fits its page, else the smallest. */
  readonly size: Size;
  /** How many lines must go at the smallest size; 0 where it fits. */
  readonly over: number;
  /** How many lines could still be added at the smallest size. */
  readonly free: number;
  /** The longest section of the fullest column; a panel of knel or kiem is a section of its own. Absent if it fits. */
  readonly longest?: Longest;
}

export interface Longest {
  readonly heading: Heading;
  readonly lines: number;
}

/** Gives the same fit to every caller for one version of a report. */
export function fitCard(report: Report): Fit {
  const known = FITS.get(report) ?? measureOnce(report);
  FITS.set(report, known);
  return known;
}

const FITS = new WeakMap<Report, Fit>();

/** Typing behind the card changes neither the card nor anything that it is made of, so the last fit still holds. */
function measureOnce(report: Report): Fit {
  const head = report.text.slice(0, cardOf(report)?.range.end);
  if (last?.head !== head) last = { head, fit: measureCard(cardPlan(report)) };
  return last.fit;
}

let last: { readonly head: string; readonly fit: Fit } | undefined;

interface Column {
  readonly box: Box;
  /** The width of its contents, in mm. */
  readonly width: number;
}

/** The story, and the column beside it. */
export function columnsOf(plan: CardPlan): readonly Column[] {
  return [
    { box: mainColumn(plan), width: PAGE.main - MAIN.left - MAIN.right },
    { box: sideColumn(plan), width: PAGE.side - 2 * SIDE.inline },
  ];
}

/** The height of a column in mm, including the margins above and below it. */
export function heightAt({ box, width }: Column, size: Size): number {
  return box(mmPerEm(size), width);
}

function measureCard(plan: CardPlan): Fit {
  const columns = columnsOf(plan);
  // Smaller text never takes more room, so a binary search finds the first size that fits.
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
    longest: room < 0 ? longestOf(plan, isBeside) : undefined,
  };
}

function mainColumn(plan: CardPlan): Box {
  const story = plan.story.map((section) => {
    const box = sectionBox(section);
    return section.panels ? { box, wide: true } : { box: panel(box) };
  });
  const lead = flowBoxes(plan.lead);
  const others = plan.others.map((section) =>
    pad(sectionBox(section, 'other'), { before: { mm: HAIRLINE, em: EM.inner } }),
  );
  const quotes = plan.quotes.map(quoteBox);
  return stack([
    pad(headBox(plan), { before: { mm: MAIN.top } }),
    pad(stack(quotes, { em: 1 }), { before: { mm: MAIN.quotes } }),
    ...lead.map((box) => pad(box, { before: { mm: MAIN.sections } })),
    pad(rows(story, MAIN.gap, MAIN.columnGap), {
      before: { mm: MAIN.sections },
      behind: { mm: others.length > 0 ? 0 : MAIN.bottom },
    }),
    ...(others.length > 0 ? [pad(stack(others), { before: { mm: MAIN.sections }, behind: { mm: MAIN.bottom } })] : []),
  ]);
}

function sideColumn({ beside }: CardPlan): Box {
  const boxes = beside.map((section) => sectionBox(section, 'beside'));
  return pad(stack(boxes, { mm: SIDE.between + HAIRLINE }), {
    before: { mm: SIDE.top },
    behind: { mm: SIDE.bottom },
  });
}

/** Counts the lines of each section at the width of one column: good enough to say which section to shorten. */
function longestOf({ story, beside, others }: CardPlan, isBeside: boolean): Longest | undefined {
  const em = mmPerEm(SMALLEST);
  const width = isBeside ? PAGE.side - 2 * SIDE.inline : (PAGE.main - MAIN.left - MAIN.right - MAIN.columnGap) / 2 - 8;
  const measured = (isBeside ? beside : [...story, ...others]).flatMap(typedIn).map(({ heading, plans }) => ({
    heading,
    height: stack(plans.map((plan) => sectionBox(plan)))(em, width),
  }));
  const [longest] = measured.sort((one, other) => other.height - one.height);
  return longest && { heading: longest.heading, lines: Math.round(longest.height / (TEXT.leading * em)) };
}

/** The sections with a typed heading inside a section; without any, the section itself. */
function typedIn({
  section,
  panels = [],
  sections,
  ...plan
}: SectionPlan): readonly { readonly heading: Heading; readonly plans: readonly SectionPlan[] }[] {
  const typed = [...panels, ...sections].flatMap((inner) =>
    inner.section ? [{ heading: inner.section.heading, plans: [inner] }] : [],
  );
  if (typed.length > 0 || !section) return typed;
  return [{ heading: section.heading, plans: panels.length > 0 ? panels : [{ ...plan, section, sections }] }];
}
