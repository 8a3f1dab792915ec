/** A report as the preview and the exports draw it. */
import { renderPart } from '../../server/src/render/forms.ts';
import type { Report } from '../../server/src/report/model.ts';
import type { Form } from '../../server/src/report/template.ts';

export const renderCard = (report: Report): string => renderForm(report, 'card');
export const renderPage = (report: Report): string => renderForm(report, 'pages');

/** The first part that is drawn so. */
function renderForm(report: Report, form: Form): string {
  const entry = report.template.parts.find((part) => part.form === form);
  if (!entry) throw new Error(`This kind of report has no part of the form ${form}.`);
  return renderPart(report, entry);
}
