/** A section of the card → boxes, set as in the style sheet. */

import { upperFirst } from '../report/dutch/capitals.ts';
import type { Item } from '../report/model.ts';
import { tableBox } from './aan-tafel-boxes.ts';
import { type Box, pad, rows, stack, textBox } from './boxes.ts';
import type { FlowPlan, SectionPlan } from './card-plan.ts';
import { EM, HAIRLINE, HEADING, MAIN, PANEL } from './geometry.ts';
import { stretchesOf } from './prose-text.ts';

/** The column of the story, the one beside it, or the sections that the template does not know. */
export type Where = 'story' | 'beside' | 'other';

/** The contents of a section, without the line above it and without its padding. */
export function sectionBox(plan: SectionPlan, where: Where = 'story'): Box {
  // Panels that sit side by side hide their common heading.
  if (plan.panels) return panelsBox(plan, plan.panels);
  return stack([headingBox(plan), ...contentBoxes(plan, where)]);
}

/** Adds the border and padding of a section of the story. */
export function panel(box: Box): Box {
  return pad(box, {
    before: { mm: PANEL.border + PANEL.top },
    behind: { mm: PANEL.bottom },
    inline: { mm: 2 * PANEL.inline },
  });
}

function panelsBox({ flow, sections }: SectionPlan, panels: readonly SectionPlan[]): Box {
  return stack([
    rows(
      panels.map((inner) => ({ box: panel(sectionBox(inner)) })),
      MAIN.gap,
      MAIN.columnGap,
    ),
    ...flowBoxes(flow),
    ...sections.map((inner) => innerBox(inner, 'story')),
  ]);
}

function headingBox({ entry, section }: SectionPlan): Box {
  const words = section
    ? stretchesOf(section.heading.text, { face: 'sansBold' })
    : [{ text: upperFirst(entry?.name ?? ''), face: 'sansBold' } as const];
  const inset = entry?.bullet ? EM.mark : 0;
  const box = textBox(words, { scale: HEADING.scale, leading: HEADING.leading, inset });
  return pad(box, { behind: { em: HEADING.behind * HEADING.scale } });
}

function contentBoxes({ entry, table, flow, sections, isEmpty }: SectionPlan, where: Where): readonly Box[] {
  if (isEmpty && entry) return [textBox([{ text: `Nog geen ${entry.name}`, face: 'sans' }])];
  const inner = sections.map((one) => innerBox(one, where));
  if (!table) return [...flowBoxes(flow), ...inner];
  const below = flowBoxes(flow).map((box) => pad(box, { before: { em: EM.paragraph } }));
  return [tableBox(table), ...below, ...inner];
}

/** The blocks and the space between them as one box; no box where there is nothing. */
export function flowBoxes(flow: readonly FlowPlan[]): readonly Box[] {
  return flow.length > 0 ? [stack(flow.map(flowBox), { em: EM.paragraph })] : [];
}

function flowBox(block: FlowPlan): Box {
  if ('items' in block)
    return stack(
      block.items.map((item) => itemBox(item, block.ordered)),
      { em: EM.item },
    );
  return 'kader' in block ? kaderBox(block) : textBox(stretchesOf(block.paragraph));
}

/** A section inside a section, with the line and the space that such a section has. */
function innerBox(plan: SectionPlan, where: Where): Box {
  const box = sectionBox(plan, where);
  const before = { em: EM.inner };
  if (where === 'story') return pad(panel(box), { before });
  return pad(box, { before: where === 'other' ? { em: 2 * EM.inner, mm: HAIRLINE } : before });
}

function itemBox({ text, kern, more }: Item, ordered: boolean): Box {
  const inset = ordered ? EM.number : EM.bullet;
  const first = textBox(stretchesOf(text, { kern: kern?.range }), { inset, atLeastOne: true });
  if (more.length === 0) return first;
  return stack([
    first,
    ...more.map((paragraph) => pad(textBox(stretchesOf(paragraph), { inset }), { before: { em: EM.more } })),
  ]);
}

function kaderBox({ kader, flow }: Extract<FlowPlan, { kader: unknown }>): Box {
  const title = kader.title ? [textBox(stretchesOf(kader.title.text, { face: 'sansBold' }))] : [];
  const inside = stack([...title, ...flowBoxes(flow)], { em: EM.paragraph });
  return pad(inside, {
    before: { em: 0.5, mm: HAIRLINE },
    behind: { em: 0.5, mm: HAIRLINE },
    inline: { em: 1.6, mm: 2 * HAIRLINE },
  });
}
