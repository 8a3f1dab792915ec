/** A report as the preview and the exports draw it. */
import { drawPart } from '../../server/src/render/forms.ts';
import { type Html, toMarkup } from '../../server/src/render/html.ts';
import type { Report } from '../../server/src/report/model.ts';
import type { Form } from '../../server/src/report/template.ts';

export const drawCard = (report: Report): Html => drawForm(report, 'card');
export const drawPage = (report: Report): Html => drawForm(report, 'pages');
export const renderCard = (report: Report): string => toMarkup(drawCard(report));
export const renderPage = (report: Report): string => toMarkup(drawPage(report));

/** Draws the first part that has this form. */
function drawForm(report: Report, form: Form): Html {
  const entry = report.template.parts.find((part) => part.form === form);
  if (!entry) throw new Error(`This kind of report has no part of the form ${form}.`);
  return drawPart(report, entry);
}
