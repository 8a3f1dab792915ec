/** Report → the card, one page (format.md §2). Everything shown comes from the model. */
import { type CardPlan, cardPlan, type QuotePlan, type SectionPlan, type TitlePlan } from '../../layout/card-plan.ts';
import { fitCard } from '../../layout/fit.ts';
import type { Report } from '../../report/model.ts';
import { cardOf } from '../../report/places.ts';
import type { Range } from '../../report/text/text.ts';
import type { Drawn } from '../drawn.ts';
import { at, type Html, html } from '../html.ts';
import { keysOf } from '../keys.ts';
import { proseRenderer } from '../prose.ts';
import type { CardContext } from './card-context.ts';
import { renderQuote } from './quote.ts';
import { renderFlow, renderSection } from './section.ts';

export function drawCard(report: Report): Drawn {
  if (!cardOf(report) && !report.header.present)
    return { attributes: html` class="kaart" lang="nl"`, content: renderHint() };
  const plan = cardPlan(report);
  const context: CardContext = { prose: proseRenderer(report), key: keysOf('kaart') };
  const { size, over } = fitCard(report);
  const attributes = html` class="kaart${over > 0 ? ' kaart--te-lang' : ''}" lang="nl"`;
  const show = (sections: readonly SectionPlan[]) => sections.map((section) => renderSection(section, context));
  const content = html`<div class="vel maat-${10 * size}">
<header class="kop">
${renderTitle(plan.title, context)}
${renderMeta(plan)}
</header>
<div class="citaten">
${renderQuotes(plan.quotes, context)}</div>
${plan.lead.length > 0 ? html`<div class="aanhef">\n${renderFlow(plan.lead, 'kaart-aanhef', context)}</div>` : undefined}
<div class="verhaal">
${show(plan.story)}</div>
<div class="zijde">
${show(plan.beside)}</div>
${plan.others.length > 0 ? html`<div class="overig">\n${show(plan.others)}</div>` : undefined}
</div>
`;
  return { attributes, content };
}

/** For a file with nothing in it yet. */
function renderHint(): Html {
  return html`<div class="wegwijzer">
<h1 class="titel"><span class="thema">Nog geen rapportage</span></h1>
<p>Dit bestand is nog leeg. De opdracht <strong>Rapportage: Nieuwe rapportage</strong> zet een rapportage klaar met alle onderdelen; typ daarna verder op de plekken die nog open zijn.</p>
<p>De kaart verschijnt hier tijdens het typen.</p>
</div>
`;
}

function renderTitle(title: TitlePlan, { prose }: CardContext): Html {
  if (!title.heading) {
    const thema = title.thema
      ? html`<span class="thema"${at(title.thema.range)}>${title.thema.value}</span>`
      : html`<span class="thema nog-leeg">Nog geen thema</span>`;
    return html`<h1 class="titel" id="kaart-titel"><span class="kicker">${title.name}</span> ${thema}</h1>`;
  }
  const { heading, kicker, thema } = title;
  const words = (within: Range) => prose(heading.text, { within });
  return html`<h1 class="titel" id="kaart-titel"${at(heading.range)}>${kicker && html`<span class="kicker">${words(kicker)}</span> `}<span class="thema">${words(thema)}</span></h1>`;
}

function renderMeta({ periode, label }: CardPlan): Html | undefined {
  if (!label && !periode) return undefined;
  return html`<p class="meta">${periode ? html`<span class="periode"${at(periode.range)}>${periode.value}</span> ` : undefined}${label ? html`<span class="status">${label}</span>` : undefined}</p>`;
}

function renderQuotes(quotes: readonly QuotePlan[], context: CardContext): Html {
  if (quotes.length === 0) return html`<p class="citaat citaat--leeg nog-leeg" id="kaart-citaat">Nog geen citaat</p>\n`;
  return html`${quotes.map((quote) => renderQuote(quote, context))}`;
}
