/** How often each section quotes each dialogue: a table that shows at a glance who was not heard, and where. */

import { withNoun } from '../report/dutch/counted.ts';
import { capitalise } from '../report/dutch/telwoorden.ts';
import type { Part, Report } from '../report/model.ts';
import {
  aboutDialoog,
  byDialoog,
  type DialoogQuotes,
  groupBy,
  type PlacedQuote,
  placedQuotes,
} from '../report/quotes/quoted.ts';
import { sourceForms } from '../report/quotes/speaker.ts';
import type { TemplateSection } from '../report/template.ts';
import type { Range } from '../report/text/text.ts';
import { type Html, html, toMarkup } from './html.ts';

interface Column {
  /** What `columnOf` gives for the quotes in it. */
  readonly key: string;
  readonly title: string;
  /** The full heading, where the title is shorter. */
  readonly about?: string;
}

/** The markup of a `<main>`. `link` gives the address that leads to a place in the file. */
export function renderMatrix(report: Report, link: (range: Range) => string): string {
  const { names, dialogen } = sourceForms(report.template);
  if (names && !dialogen)
    return toMarkup(html`<main>
<h1>Dialogen en secties</h1>
<p>In deze soort rapportage staat bij een citaat niet uit welke dialoog het komt; er is dus niets te tellen.</p>
</main>`);
  const all = placedQuotes(report);
  const totals = groupBy(all, columnOf);
  const columns = columnsOf(report, totals);
  const rows = byDialoog(all, report);
  const silent = rows.filter(({ record, quotes }) => record && quotes.length === 0).length;
  return toMarkup(html`<main>
<h1>Dialogen en secties</h1>
<p>${summary(all.length, silent)}</p>
${rows.length === 0 ? html`<p>Er zijn nog geen dialogen en citaten.</p>` : table()}
</main>`);

  function table(): Html {
    return html`<p id="uitleg">Hoe vaak elke dialoog in elke sectie is geciteerd. Een getal brengt u naar het eerste van die citaten.</p>
<div class="tabel" role="region" aria-label="Tabel van dialogen en secties" tabindex="0"><table aria-describedby="uitleg">
<thead><tr><th scope="col">Dialoog</th>${columns.map(({ title, about }) => html`<th scope="col">${title}${small(about)}</th>`)}<th scope="col" class="totaal">Totaal</th></tr></thead>
<tbody>
${rows.map(tableRow)}
</tbody>
<tfoot><tr><th scope="row">Totaal</th>${columns.map(({ key }) => html`<td>${totals.get(key)?.length ?? 0}</td>`)}<td class="totaal">${all.length}</td></tr></tfoot>
</table></div>`;
  }

  function tableRow({ number, record, quotes }: DialoogQuotes): Html {
    const name = number === undefined ? 'Zonder dialoog' : `Dialoog ${number}`;
    const isSilent = quotes.length === 0;
    const heading = record ? html`<a href="${link(record.range)}">${name}</a>` : html`${name}`;
    const unlisted = number === undefined ? '' : 'staat niet in het register';
    const about = record ? aboutDialoog(record) : unlisted;
    const counts = groupBy(quotes, columnOf);
    const cells = columns.map(({ key, title }) => cell(counts.get(key) ?? [], `${name}, ${title}`));
    const silent = isSilent ? html` <strong>nog niet geciteerd</strong>` : undefined;
    return html`<tr${isSilent ? html` class="stil"` : undefined}><th scope="row">${heading}${small(about)}${silent}</th>${cells}<td class="totaal">${quotes.length}</td></tr>
`;
  }

  function cell([first, ...more]: readonly PlacedQuote[], where: string): Html {
    if (!first) return html`<td class="leeg"><span aria-label="geen">–</span></td>`;
    const count = more.length + 1;
    const title = `${where}: ${withNoun(count, 'citaat', 'citaten')}`;
    return html`<td><a href="${link(first.quote.range)}" title="${title}" aria-label="${title}">${count}</a></td>`;
  }
}

function small(text: string | undefined): Html | undefined {
  return text ? html` <small>${text}</small>` : undefined;
}

function summary(quotes: number, silent: number): string {
  const total = quotes === 1 ? 'Eén citaat' : `${quotes} citaten`;
  if (silent === 0) return `${total}; elke dialoog van het register is geciteerd.`;
  return `${total}; ${silent === 1 ? 'één dialoog is' : `${silent} dialogen zijn`} nog niet geciteerd.`;
}

const ABOVE = 'boven';
const OTHER = 'andere';

/** One column for a card, and one for each template section of pages: never many, whatever a report holds. */
function columnOf({ part, section }: PlacedQuote): string {
  if (part.entry.form === 'card') return cardKey(part);
  return section ? (section.entry?.id ?? OTHER) : ABOVE;
}

/** A key that no section has as its id. */
function cardKey({ entry }: Part): string {
  return `deel ${entry.id}`;
}

/** The columns that hold quotes or are meant to. */
function columnsOf(report: Report, totals: ReadonlyMap<string, unknown>): readonly Column[] {
  const cards = report.parts.filter(({ entry }) => entry.form === 'card');
  const pages = report.parts.filter(({ entry }) => entry.form === 'pages');
  const columns = new Map<string, Column>();
  for (const card of cards) columns.set(cardKey(card), { key: cardKey(card), title: card.entry.label });
  if (totals.has(ABOVE)) columns.set(ABOVE, { key: ABOVE, title: 'Boven de eerste kop' });
  for (const { entry, heading } of pages.flatMap(({ sections }) => sections)) {
    if (!entry || columns.has(entry.id) || (!totals.has(entry.id) && !isMeantForQuotes(entry))) continue;
    // ‘Hoofdstuk 2’ is short enough for a column; the heading itself is far wider than the numbers below it.
    columns.set(entry.id, { key: entry.id, title: capitalise(entry.name), about: heading.text.plain });
  }
  if (totals.has(OTHER)) columns.set(OTHER, { key: OTHER, title: 'Andere secties' });
  return [...columns.values()];
}

function isMeantForQuotes({ content, sections = [] }: TemplateSection): boolean {
  return content === 'topics' || sections.some((inner) => inner.content === 'topics');
}
