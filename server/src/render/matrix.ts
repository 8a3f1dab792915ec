/** How often each section quotes each dialogue: a table that shows at once who was not heard, and where. */
import type { Report } from '../report/model.ts';
import { aboutDialoog, byDialoog, type DialoogQuotes, type PlacedQuote, placedQuotes } from '../report/quoted.ts';
import { capitalised } from '../report/telwoorden.ts';
import type { Range } from '../report/text.ts';
import { type Html, html, toMarkup } from './html.ts';

interface Column {
  readonly title: string;
  /** The heading in full, where the title is shorter. */
  readonly about?: string;
  readonly holds: (placed: PlacedQuote) => boolean;
}

/** `link`: the address that leads to a place in the file. */
export function renderMatrix(report: Report, link: (range: Range) => string): string {
  const all = placedQuotes(report);
  const columns = columnsOf(report, all);
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
<tfoot><tr><th scope="row">Totaal</th>${columns.map(({ holds }) => html`<td>${all.filter(holds).length}</td>`)}<td class="totaal">${all.length}</td></tr></tfoot>
</table></div>`;
  }

  function tableRow({ number, record, quotes }: DialoogQuotes): Html {
    const name = number === undefined ? 'Zonder dialoog' : `Dialoog ${number}`;
    const isSilent = quotes.length === 0;
    const heading = record ? html`<a href="${link(record.range)}">${name}</a>` : html`${name}`;
    const about = record ? aboutDialoog(record) : number === undefined ? '' : 'staat niet in het register';
    const cells = columns.map(({ holds, title }) => cell(quotes.filter(holds), `${name}, ${title}`));
    const silent = isSilent ? html` <strong>nog niet geciteerd</strong>` : undefined;
    return html`<tr${isSilent ? html` class="stil"` : undefined}><th scope="row">${heading}${small(about)}${silent}</th>${cells}<td class="totaal">${quotes.length}</td></tr>
`;
  }

  function cell([first, ...more]: readonly PlacedQuote[], where: string): Html {
    if (!first) return html`<td class="leeg"><span aria-label="geen">–</span></td>`;
    const count = more.length + 1;
    const title = count === 1 ? `${where}: 1 citaat` : `${where}: ${count} citaten`;
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

/** The card as one, and every section of part two that has quotes or is meant to have them. */
function columnsOf({ card, deelTwee }: Report, all: readonly PlacedQuote[]): readonly Column[] {
  const columns: Column[] = [];
  if (card) columns.push({ title: 'Kaart', holds: ({ part }) => part === card });
  const own = all.filter(({ part }) => part === deelTwee);
  if (own.some(({ section }) => !section)) columns.push({ title: 'Vóór de eerste kop', holds: ({ part, section }) => part === deelTwee && !section });
  for (const section of deelTwee?.sections ?? []) {
    const inside = own.filter((one) => one.section === section);
    if (inside.length === 0 && !isMeantForQuotes(section.entry)) continue;
    const heading = section.heading.text.plain;
    const name = section.entry?.name;
    // ‘Hoofdstuk 2’ is short enough for a column; the heading itself is far wider than the numbers under it.
    columns.push({ title: name ? capitalised(name) : heading, about: name && heading, holds: (placed) => placed.section === section });
  }
  return columns;
}

function isMeantForQuotes(entry: { readonly content: string; readonly sections?: readonly { readonly content: string }[] } | undefined): boolean {
  return entry?.content === 'topics' || (entry?.sections ?? []).some(({ content }) => content === 'topics');
}
