/** A quote on the card → HTML: its words in one pair of marks, and who said it (format.md §4). */
import type { QuotePlan } from '../../layout/card-plan.ts';
import type { Prose } from '../../report/text/text.ts';
import { at, type Html, html } from '../html.ts';
import { renderMeant } from '../prose.ts';
import type { CardContext } from './card-context.ts';

export function renderQuote(plan: QuotePlan, context: CardContext): Html {
  const { quote, isLong, opening, closing, spoken } = plan;
  return html`<figure class="citaat${isLong ? ' citaat--lang' : ''}" id="${context.key('citaat')}"${at(quote.range)}>
<blockquote>
${quote.words === '' ? html`<p class="nog-leeg">Nog geen woorden</p>\n` : spoken.map(renderParagraph)}</blockquote>
<figcaption>${renderSource(plan, context)}</figcaption>
</figure>
`;

  function renderParagraph(paragraph: Prose, index: number): Html {
    const content = context.prose(paragraph, { within: quote.wordsRange });
    return html`<p${at(paragraph.range)}>${index === 0 ? opening : undefined}${content}${index === spoken.length - 1 ? closing : undefined}</p>\n`;
  }
}

function renderSource({ quote, source }: QuotePlan, { prose }: CardContext): Html {
  if (!source) return html`<span class="nog-leeg">Nog geen bron</span>`;
  return quote.vorm ? renderMeant(quote, source.prose, prose) : prose(source.prose, { within: source.within });
}
