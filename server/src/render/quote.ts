/** A quote → HTML: its words in one pair of marks, and who said it (format.md §4). */
import { LONG_QUOTE, marksFor, withoutParentheses } from '../layout/words.ts';
import type { Quote } from '../report/model.ts';
import type { Prose } from '../report/text/text.ts';
import type { Sheet } from './card/sheet.ts';
import { at, type Html, html } from './html.ts';
import { renderMeant } from './prose.ts';

export function renderQuote(quote: Quote, sheet: Sheet): Html {
  const { range, words, paragraphs, wordsRange } = quote;
  const [opening, closing] = marksFor(words);
  const spoken = paragraphs.filter(
    (paragraph) => paragraph.range.start < wordsRange.end && paragraph.range.end > wordsRange.start,
  );
  return html`<figure class="citaat${words.length > LONG_QUOTE ? ' citaat--lang' : ''}" id="${sheet.key('citaat')}"${at(range)}>
<blockquote>
${words === '' ? html`<p class="nog-leeg">Nog geen woorden</p>\n` : spoken.map(renderParagraph)}</blockquote>
<figcaption>${renderSource(quote, sheet)}</figcaption>
</figure>
`;

  function renderParagraph(paragraph: Prose, index: number): Html {
    const content = sheet.prose(paragraph, { within: wordsRange });
    return html`<p${at(paragraph.range)}>${index === 0 ? opening : undefined}${content}${index === spoken.length - 1 ? closing : undefined}</p>\n`;
  }
}

function renderSource(quote: Quote, { prose, report }: Sheet): Html {
  const { attribution, vorm } = quote;
  const last = quote.paragraphs.at(-1);
  if (!attribution || !last) return html`<span class="nog-leeg">Nog geen bron</span>`;
  return vorm ? renderMeant(quote, last, prose) : prose(last, { within: withoutParentheses(attribution, report.text) });
}
