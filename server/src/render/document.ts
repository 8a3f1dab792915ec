/** Report → what a published file holds: the card, part two or both in one `<main>`, for who has no editor beside it. */
import type { Report } from '../report/model.ts';
import { bodyOf, cardOf } from '../report/places.ts';
import { renderCard } from './card/card.ts';
import { html, toMarkup } from './html.ts';
import { renderReport } from './pages/page.ts';

export type DocumentPart = 'card' | 'report' | 'all';

export interface ReportDocument {
  /** For the title of the window and of the PDF. */
  readonly title: string;
  /** What stands above every page of part two: the theme. */
  readonly running: string;
  /** Whether a watermark lies over the pages. */
  readonly concept: boolean;
  /** What stands in `<body>`: markup of our own in which everything of the report is escaped text. */
  readonly body: string;
}

/** Without part two, `all` is the card. */
export function renderDocument(report: Report, part: DocumentPart): ReportDocument {
  const { header, template } = report;
  const card = cardOf(report);
  const deelTwee = bodyOf(report);
  const thema = header.thema?.value ?? card?.heading?.match?.thema?.value ?? '';
  const concept = (header.status?.value ?? 'concept') === 'concept';
  const asCard = part !== 'report';
  const asReport = part === 'report' || (part === 'all' && deelTwee !== undefined);
  const heading = asCard ? card?.heading : deelTwee?.heading;
  const body = [
    asReport && deelTwee
      ? '<nav aria-label="Overslaan"><a class="overslaan" href="#rapport-tekst">Naar de tekst van het rapport</a></nav>\n'
      : '',
    concept ? '<div class="watermerk" aria-hidden="true"></div>\n' : '',
    '<main>\n',
    asCard ? articleOf(withoutPlaces(renderCard(report))) : '',
    asReport
      ? `<article class="rapport">\n${withoutPlaces(toMarkup(html`${renderReport(report, asCard ? 2 : 1)}`))}</article>\n`
      : '',
    '</main>\n',
  ].join('');
  return { title: heading?.text.plain || `${template.name} ${thema}`.trim(), running: thema, concept, body };
}

/** The card is a `<main>` of its own; here it is one of two. */
function articleOf(card: string): string {
  return `${card.replace(/^<main /, '<article ').replace(/<\/main>$/, '</article>')}\n`;
}

/**
 * Where each word stands in the file is of use in an editor only. In the text of a report no `"` or `<` is left unescaped, so
 * these are our own attributes and our own elements.
 */
function withoutPlaces(markup: string): string {
  return markup
    .replace(/ data-start="\d+" data-end="\d+"/g, '')
    .replace(/<span>((?:<em>)?[^<]*(?:<\/em>)?)<\/span>/g, '$1');
}
