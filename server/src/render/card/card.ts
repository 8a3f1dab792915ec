/** Report → the card, one page (format.md §2). Everything shown comes from the model. */
import { BESIDE, fitCard } from '../../layout/fit.ts';
import type { Part, Report, Section } from '../../report/model.ts';
import { unfinishedLabel } from '../../report/naming.ts';
import { cardOf } from '../../report/places.ts';
import type { TemplatePart, TemplateSection } from '../../report/template.ts';
import { contains } from '../../report/text/text.ts';
import type { Drawn } from '../drawn.ts';
import { at, type Html, html } from '../html.ts';
import { proseRenderer } from '../prose.ts';
import { renderQuote } from '../quote.ts';
import { renderFlow, renderMissing, renderSection } from './section.ts';
import type { Sheet } from './sheet.ts';

export function drawCard(report: Report, { sections: entries }: TemplatePart): Drawn {
  const { header } = report;
  const card = cardOf(report);
  if (!card && !header.present) return { attributes: html` class="kaart" lang="nl"`, content: renderHint() };
  const sheet: Sheet = { report, prose: proseRenderer(report), key: keys() };
  const sections = card?.sections ?? [];
  const others = sections.filter(({ entry, misplaced }) => !entry || misplaced);
  const show = (beside: boolean) =>
    entries
      .filter(({ content }) => BESIDE.has(content) === beside)
      .flatMap((entry) =>
        renderEntry(
          entry,
          sections.filter((section) => section.entry === entry),
          sheet,
        ),
      );
  const { size, over } = fitCard(report);
  const attributes = html` class="kaart${over > 0 ? ' kaart--te-lang' : ''}" lang="nl"`;
  const content = html`<div class="vel maat-${10 * size}">
<header class="kop">
${renderTitle(sheet)}
${renderMeta(report)}
</header>
<div class="citaten">
${renderQuotes(sheet)}</div>
${card && card.paragraphs.length + card.items.length + card.kaders.length > 0 ? renderLead(card, sheet) : undefined}
<div class="verhaal">
${show(false)}</div>
<div class="zijde">
${show(true)}</div>
${others.length > 0 ? html`<div class="overig">\n${others.map((section) => renderSection(section, sheet))}</div>` : undefined}
</div>
`;
  return { attributes, content };
}

/** For a file in which nothing stands yet. */
function renderHint(): Html {
  return html`<div class="wegwijzer">
<h1 class="titel"><span class="thema">Nog geen rapportage</span></h1>
<p>Dit bestand is nog leeg. De opdracht <strong>Rapportage: Nieuwe rapportage</strong> zet een rapportage klaar met alle onderdelen; typ daarna verder op de plekken die nog open zijn.</p>
<p>De kaart verschijnt hier tijdens het typen.</p>
</div>
`;
}

function renderTitle({ report, prose }: Sheet): Html {
  const { header, template } = report;
  const card = cardOf(report);
  const heading = card?.heading;
  if (!heading || heading.text.plain === '') {
    const thema = header.thema
      ? html`<span class="thema"${at(header.thema.range)}>${header.thema.value}</span>`
      : html`<span class="thema nog-leeg">Nog geen thema</span>`;
    return html`<h1 class="titel" id="kaart-titel"><span class="kicker">${template.name}</span> ${thema}</h1>`;
  }
  const { text, range, match } = heading;
  const split = match?.thema?.range.start ?? text.range.start;
  const kicker = prose(text, { within: { start: text.range.start, end: split } });
  const thema = prose(text, { within: { start: split, end: text.range.end } });
  return html`<h1 class="titel" id="kaart-titel"${at(range)}>${match?.thema ? html`<span class="kicker">${kicker}</span> ` : undefined}<span class="thema">${thema}</span></h1>`;
}

function renderMeta({ header }: Report): Html | undefined {
  const { periode } = header;
  const label = unfinishedLabel(header);
  if (!label && !periode) return undefined;
  return html`<p class="meta">${periode ? html`<span class="periode"${at(periode.range)}>${periode.value}</span> ` : undefined}${label ? html`<span class="status">${label}</span>` : undefined}</p>`;
}

/** What was typed between the title and the first section. */
function renderLead({ paragraphs, items, kaders }: Part, sheet: Sheet): Html {
  return html`<div class="aanhef">\n${renderFlow({ items, paragraphs, kaders }, 'kaart-aanhef', sheet, false)}</div>`;
}

function renderEntry(entry: TemplateSection, sections: readonly Section[], sheet: Sheet): readonly Html[] {
  return sections.length > 0 ? sections.map((section) => renderSection(section, sheet)) : [renderMissing(entry, sheet)];
}

/** The card's quote, wherever on the card it was typed; where there are more (one too many), they follow. */
function renderQuotes(sheet: Sheet): Html {
  const { quotes } = sheet.report;
  const card = cardOf(sheet.report);
  const own = card ? quotes.filter(({ range }) => contains(card.range, range)) : [];
  if (own.length === 0) return html`<p class="citaat citaat--leeg nog-leeg" id="kaart-citaat">Nog geen citaat</p>\n`;
  return html`${own.map((quote) => renderQuote(quote, sheet))}`;
}

/** Names for blocks that stay the same from one version to the next, so that a page can be patched block by block. */
function keys(): (name: string) => string {
  const used = new Map<string, number>();
  return (name) => {
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return `kaart-${name}${count === 1 ? '' : `-${count}`}`;
  };
}
