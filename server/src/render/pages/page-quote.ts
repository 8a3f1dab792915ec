/** A quote in part two → HTML: set apart, in the marks that were typed, with who said it below (format.md §4). */
import type { Quote } from '../../report/model.ts';
import { shownText } from '../../report/read-report.ts';
import { type Prose, type Range, runEnd } from '../../report/text/text.ts';
import { renderRest } from '../card/rest.ts';
import { at, type Html, html } from '../html.ts';
import { renderMeant } from '../prose.ts';
import type { PageContext } from './page-context.ts';

export function renderPageQuote(quote: Quote, id: string, { report, prose }: PageContext): Html {
  const text = shownText(report);
  const { range, paragraphs, attribution } = quote;
  const last = paragraphs.at(-1);
  const end = attribution?.start ?? range.end;
  const spoken = paragraphs.filter(
    ({ range: { start }, runs }) =>
      start < end &&
      runs.some((run) => run.start < end && text.slice(run.start, Math.min(end, runEnd(run))).trim() !== ''),
  );
  const source = attribution && last ? renderSource(attribution, last) : undefined;
  return html`<figure class="aanhaling" id="${id}"${at(range)}>
<blockquote>
${spoken.map((paragraph) => html`<p${at(paragraph.range)}>${prose(paragraph, { within: { start: paragraph.range.start, end: Math.min(end, paragraph.range.end) } })}</p>\n`)}${renderRest(
  range,
  paragraphs.map((paragraph) => paragraph.range),
  text,
)}</blockquote>
${source}</figure>
`;

  /** Shows the source without parentheses, which its place on the page replaces. Keeps what was typed behind them. */
  function renderSource({ start, end: close }: Range, paragraph: Prose): Html {
    const inner = { start: text[start] === '(' ? start + 1 : start, end: text[close - 1] === ')' ? close - 1 : close };
    const behind = { start: close, end: Math.max(close, paragraph.range.end) };
    if (quote.vorm)
      return html`<figcaption${at({ start, end: close })}>${renderMeant(quote, paragraph, prose)}</figcaption>\n`;
    return html`<figcaption${at({ start, end: close })}>${prose(paragraph, { within: inner })}${prose(paragraph, { within: behind })}</figcaption>\n`;
  }
}
