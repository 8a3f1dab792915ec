/** Report → the contents of a published file: one part, or all in one `<main>`, for readers without an editor. */
import type { Choice } from '../report/choices.ts';
import type { Report } from '../report/model.ts';
import { partOf } from '../report/places.ts';
import { drawArticle } from './forms.ts';
import { withoutPlaces } from './html.ts';
import { nameOf } from './pages/page.ts';

export interface ReportDocument {
  /** The title of the window and of the PDF. */
  readonly title: string;
  /** The running head above every page: the theme. */
  readonly running: string;
  /** Whether the pages have a watermark. */
  readonly concept: boolean;
  /** The contents of `<body>`: markup of our own, with everything from the report as escaped text. */
  readonly body: string;
}

/** Always shows the first part, even if it was not typed yet; the others only where the report has them. */
export function renderDocument(report: Report, { parts }: Choice): ReportDocument {
  const { header, template } = report;
  const shown = parts.filter((entry, index) => index === 0 || partOf(report, entry));
  const thema = header.thema?.value ?? report.parts[0]?.heading?.match?.thema?.value ?? '';
  const concept = (header.status?.value ?? 'concept') === 'concept';
  const first = shown[0] && partOf(report, shown[0]);
  const pages = shown.find((entry) => entry.form === 'pages' && partOf(report, entry));
  const body = [
    pages
      ? `<nav aria-label="Overslaan"><a class="overslaan" href="#${nameOf(template, pages)}-tekst">Naar de tekst van het rapport</a></nav>\n`
      : '',
    concept ? '<div class="watermerk" aria-hidden="true"></div>\n' : '',
    '<main>\n',
    ...shown.map((entry, index) => withoutPlaces(drawArticle(report, entry, index === 0 ? 1 : 2))),
    '</main>\n',
  ].join('');
  return { title: first?.heading?.text.plain || `${template.name} ${thema}`.trim(), running: thema, concept, body };
}
