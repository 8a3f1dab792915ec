/** The contents below one heading → HTML, in the order of the file: paragraphs, lists, topics with quotes, kaders. */
import type { Item, Kader, Nested, Quote, Section } from '../../report/model.ts';
import { shownText } from '../../report/read-report.ts';
import type { Prose, Range } from '../../report/text/text.ts';
import { renderStretch, restIn } from '../card/rest.ts';
import { headingOf } from '../heading.ts';
import { at, type Html, html } from '../html.ts';
import type { PageContext } from './page-context.ts';
import { renderPageQuote } from './page-quote.ts';

/** Something that is shown, and the stretch of the file that it shows. */
export interface FlowElement {
  readonly range: Range;
  readonly markup: Html;
  /** Consecutive items become one list, numbered (`ol`) or not; `first` is the number typed before an item. */
  readonly list?: 'ul' | 'ol';
  readonly first?: number;
}

type Holder = Pick<Section, 'items' | 'paragraphs' | 'quotes' | 'kaders'>;

/** Everything in `region` of the file. `others`: pieces made elsewhere; `topics`: whether bullets are topics. */
export function renderPieces(
  holder: Holder,
  region: Range,
  id: string,
  context: PageContext,
  others: readonly FlowElement[],
  text: string,
  topics = false,
): Html {
  const { items, paragraphs, quotes, kaders } = holder;
  const owned = new Set([...items, ...kaders].flatMap((owner) => owner.quotes));
  const pieces: FlowElement[] = [
    ...others,
    ...items.map((item, index) => itemPiece(item, `${id}-punt-${index + 1}`, context)),
    ...paragraphs.map((paragraph, index) => paragraphPiece(paragraph, `${id}-alinea-${index + 1}`, context)),
    ...quotes
      .filter((quote) => !owned.has(quote))
      .map((quote, index) => quotePiece(quote, `${id}-citaat-${index + 1}`, context)),
    ...kaders.map((kader, index) => ({
      range: kader.range,
      markup: renderKader(kader, `${id}-kader-${index + 1}`, context),
    })),
  ];
  return renderInOrder(pieces, region, text, topics ? 'onderwerpen' : 'lijst');
}

function renderInOrder(pieces: readonly FlowElement[], region: Range, text: string, listClass: string): Html {
  const rest = restIn(
    region,
    pieces.map(({ range }) => range),
    text,
  ).map((range): FlowElement => ({ range, markup: renderStretch(range, text) }));
  const ordered = [...pieces, ...rest].sort((one, other) => one.range.start - other.range.start);
  const shown: Html[] = [];
  for (let index = 0; index < ordered.length; ) {
    const { list, markup, first } = ordered[index] as FlowElement;
    const run = [markup];
    for (index++; list && ordered[index]?.list === list; index++) run.push((ordered[index] as FlowElement).markup);
    if (!list) shown.push(markup);
    else if (list === 'ul') shown.push(html`<ul class="${listClass}">\n${run}</ul>\n`);
    else
      shown.push(
        html`<ol class="${listClass}"${first === undefined || first === 1 ? undefined : html` start="${first}"`}>\n${run}</ol>\n`,
      );
  }
  return html`${shown}`;
}

function paragraphPiece(paragraph: Prose, id: string, { prose }: PageContext): FlowElement {
  return { range: paragraph.range, markup: html`<p id="${id}"${at(paragraph.range)}>${prose(paragraph)}</p>\n` };
}

function quotePiece(quote: Quote, id: string, context: PageContext): FlowElement {
  return { range: quote.range, markup: renderPageQuote(quote, id, context) };
}

/** An item with everything that belongs to it, such as a topic with its quotes. */
function itemPiece(item: Item, id: string, context: PageContext): FlowElement {
  const { text, prose } = { text: shownText(context.report), prose: context.prose };
  const { range, mark, marker, kern, more, quotes } = item;
  const words = prose(item.text, { kern: kern?.range });
  const inside = [
    ...more.map((nested, index) => nestedPiece(nested, `${id}-${index + 1}`, context)),
    ...quotes.map((quote, index) => quotePiece(quote, `${id}-citaat-${index + 1}`, context)),
  ];
  const end = inside.reduce((furthest, piece) => Math.max(furthest, piece.range.end), range.end);
  const below = inside.length > 0 ? renderInOrder(inside, { start: range.end, end }, text, 'lijst') : undefined;
  return {
    range: { start: range.start, end },
    list: marker === '1' ? 'ol' : 'ul',
    first: numberAt(mark, text),
    markup: html`<li id="${id}"${at(range)}>${below ? html`<p class="punt"${at(item.text.range)}>${words}</p>\n${below}` : words}</li>\n`,
  };
}

function nestedPiece(nested: Nested, id: string, { report, prose }: PageContext): FlowElement {
  const { range, marker, mark, depth } = nested;
  if (!marker) return { range, markup: html`<p id="${id}"${at(range)}>${prose(nested)}</p>\n` };
  return {
    range,
    list: marker === '1' ? 'ol' : 'ul',
    first: mark && numberAt(mark, report.text),
    markup: html`<li id="${id}"${depth > 1 ? html` class="dieper"` : undefined}${at(range)}>${prose(nested)}</li>\n`,
  };
}

function numberAt({ start, end }: Range, text: string): number | undefined {
  const number = Number.parseInt(text.slice(start, end), 10);
  return Number.isNaN(number) ? undefined : number;
}

function renderKader(kader: Kader, id: string, context: PageContext): Html {
  const { range, open, close, title } = kader;
  const level = context.level + 1;
  const inside = { ...context, level };
  const region = { start: title?.range.end ?? open.end, end: close?.start ?? range.end };
  const content = renderPieces({ ...kader, kaders: [] }, region, id, inside, [], shownText(context.report));
  if (!title) return html`<div class="tekstkader" id="${id}"${at(range)}>\n${content}</div>\n`;
  const heading = headingOf(level, html` id="${id}-titel"${at(title.range)}`, context.prose(title.text));
  return html`<div class="tekstkader" role="group" aria-labelledby="${id}-titel" id="${id}"${at(range)}>\n${heading}\n${content}</div>\n`;
}
