/** How each form of part is drawn, for the preview and for exports. */
import type { Report } from '../report/model.ts';
import type { Form, TemplatePart } from '../report/template.ts';
import { drawCard } from './card/card.ts';
import type { Draw } from './drawn.ts';
import { type Html, html, toMarkup } from './html.ts';
import { drawPages } from './pages/page.ts';

export const FORMS = { card: drawCard, pages: drawPages } satisfies Record<Form, Draw>;

/** One part as the markup of a `<main>`, with the places in it as attributes. */
export function renderPart(report: Report, entry: TemplatePart): string {
  return toMarkup(drawPart(report, entry));
}

/** One part as the `<main>` of a page, its title at level 1. */
export function drawPart(report: Report, entry: TemplatePart): Html {
  const { attributes, content } = FORMS[entry.form](report, entry, 1);
  return html`<main${attributes}>\n${content}</main>`;
}

/** One part as an `<article>` among others; `level` is the heading level of its title. */
export function drawArticle(report: Report, entry: TemplatePart, level: 1 | 2): Html {
  const { attributes, content } = FORMS[entry.form](report, entry, level);
  return html`<article${attributes}>\n${content}</article>\n`;
}
