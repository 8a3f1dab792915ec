/** A section of the card → HTML: its heading and its contents, in the order of the file; the quotes go elsewhere. */
import type { FlowPlan, ListPlan, SectionPlan } from '../../layout/card-plan.ts';
import { upperFirst } from '../../report/dutch/capitals.ts';

import { headingOf } from '../heading.ts';
import { at, type Html, html } from '../html.ts';
import { renderTable } from './aan-tafel.ts';
import type { CardContext } from './card-context.ts';

/** A section that is not there yet shows its name and that it is missing. */
export function renderSection(plan: SectionPlan, context: CardContext, level = 2): Html {
  const { entry, section } = plan;
  const name = entry?.id ?? 'overig';
  const id = context.key(name);
  return html`<section class="blok blok--${name}" id="${id}"${section && at(section.range)}>
${renderHeading(plan, context, level)}
${renderContent(plan, id, context, level)}</section>
`;
}

function renderHeading({ entry, section }: SectionPlan, { prose }: CardContext, level: number): Html {
  const words = section ? prose(section.heading.text) : html`${upperFirst(entry?.name ?? '')}`;
  // Sections with a bullet of their own, knel and kiem, show it large here; the words say the same.
  const content = entry?.bullet ? html`<span class="merk" aria-hidden="true"></span>${words}` : words;
  return headingOf(level, section && at(section.heading.range), content);
}

function renderContent(plan: SectionPlan, id: string, context: CardContext, level: number): Html {
  const { entry, panels, table, flow, sections, isEmpty } = plan;
  if (isEmpty && entry) return html`<p class="nog-leeg">Nog geen ${entry.name}</p>\n`;
  const inner = (plans: readonly SectionPlan[]) => plans.map((one) => renderSection(one, context, level + 1));
  return html`${panels && html`<div class="panelen">\n${inner(panels)}</div>\n`}${table && renderTable(table, id, context)}${renderFlow(flow, id, context)}${inner(sections)}`;
}

export function renderFlow(flow: readonly FlowPlan[], id: string, context: CardContext): Html {
  return html`${flow.map((block) => {
    if ('items' in block) return renderList(block, id, context);
    if ('kader' in block) return renderKader(block, id, context);
    return html`<p${at(block.paragraph.range)}>${context.prose(block.paragraph)}</p>\n`;
  })}`;
}

function renderList({ items, first, ordered }: ListPlan, id: string, { prose }: CardContext): Html {
  const shown = items.map(
    ({ range, text, kern, more }, index) =>
      html`<li id="${id}-${first + index + 1}"${at(range)}>${prose(text, { kern: kern?.range })}${more.map((paragraph) => html`<p class="verder"${at(paragraph.range)}>${prose(paragraph)}</p>`)}</li>\n`,
  );
  if (!ordered) return html`<ul class="punten">\n${shown}</ul>\n`;
  return html`<ol class="punten"${first > 0 ? html` start="${first + 1}"` : undefined}>\n${shown}</ol>\n`;
}

function renderKader({ kader, flow }: Extract<FlowPlan, { kader: unknown }>, id: string, context: CardContext): Html {
  const title = kader.title
    ? html`<p class="kader-titel"${at(kader.title.range)}><strong>${context.prose(kader.title.text)}</strong></p>\n`
    : undefined;
  return html`<div class="kader"${at(kader.range)}>\n${title}${renderFlow(flow, `${id}-${context.key('kader')}`, context)}</div>\n`;
}
