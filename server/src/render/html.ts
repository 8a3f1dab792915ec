/** The one place where markup is made: what is interpolated is text and is escaped, unless it is itself made here. */
import type { Range } from '../report/text/text.ts';

/** Known to this file only, so that no text and no JSON can pass for markup. */
const MARKUP = Symbol('markup');

export interface Html {
  readonly [MARKUP]: readonly MarkupPart[];
}

/** Markup, the place of the element whose tag is open, or a stretch of text in an element that is there for its place only. */
type MarkupPart = string | Range | Html | Stretch;

interface Stretch {
  readonly place: Html | undefined;
  readonly content: Html;
}

type HtmlValue = Html | string | number | undefined | readonly Html[];

/** `` html`<p>${text}</p>` ``; a value in an attribute stands between double quotes. `undefined` is nothing, a list is joined. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const pieces: MarkupPart[] = [strings[0] ?? ''];
  for (let index = 0; index < values.length; index++) {
    add(values[index], pieces);
    pieces.push(strings[index + 1] ?? '');
  }
  return { [MARKUP]: pieces };
}

/** Where in the file the text of an element stands, behind its name; the page finds its way back by it. */
export function at(range: Range): Html {
  return { [MARKUP]: [range] };
}

/** Text in an element that only tells its place, if it has one: without places there is no element. */
export function stretch(range: Range | undefined, content: Html): Html {
  return { [MARKUP]: [{ place: range && at(range), content }] };
}

/** As markup, with the places in it as attributes: for who wants to see both. */
export function toMarkup(value: Html): string {
  return write(value, ({ start, end }) => ` data-start="${start}" data-end="${end}"`, true);
}

/** As markup without the places. */
export function withoutPlaces(value: Html): string {
  return write(value, () => '', false);
}

/** As markup, and beside it two numbers for each element, in the order of their tags: its place, or −1 twice. */
export function besidePlaces(value: Html): { readonly markup: string; readonly places: readonly number[] } {
  const places: number[] = [];
  const markup = write(
    value,
    ({ start, end }) => {
      places.splice(-2, 2, start, end);
      return '';
    },
    true,
    (text) => {
      for (let open = text.indexOf('<'); open !== -1; open = text.indexOf('<', open + 1))
        if (text.charCodeAt(open + 1) !== SLASH) places.push(-1, -1);
    },
  );
  return { markup, places };
}

const SLASH = '/'.charCodeAt(0);

/** `seen` is told of every piece of markup before the places in it. */
function write(
  { [MARKUP]: pieces }: Html,
  placed: (range: Range) => string,
  withStretches: boolean,
  seen?: (markup: string) => void,
): string {
  let markup = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      seen?.(piece);
      markup += piece;
    } else if ('content' in piece) {
      const inside = withStretches ? html`<span${piece.place}>${piece.content}</span>` : piece.content;
      markup += write(inside, placed, withStretches, seen);
    } else markup += 'start' in piece ? placed(piece) : write(piece, placed, withStretches, seen);
  }
  return markup;
}

function add(value: HtmlValue, pieces: MarkupPart[]): void {
  if (value === undefined) return;
  if (typeof value === 'number') pieces.push(String(value));
  else if (typeof value === 'string') pieces.push(escapeText(value));
  else if (isList(value)) for (const one of value) add(one, pieces);
  // Something else that looks like markup or like a place was not made here.
  else if (MARKUP in value) pieces.push(value);
}

function isList(value: Html | readonly Html[]): value is readonly Html[] {
  return Array.isArray(value);
}

/** Nearly all text of a report is clean, and testing for that is cheaper than replacing. */
function escapeText(text: string): string {
  return SPECIAL.test(text)
    ? visibleText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    : text;
}

/**
 * Control characters, half surrogate pairs, and the characters that turn the direction of all text behind them: each becomes
 * one visible `�`, so that lengths, and with them places in the file, stay what they were.
 */
function visibleText(text: string): string {
  return text.replace(UNSAFE, '\uFFFD');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// Written as escapes: nobody can see these characters in an editor. Tabs and line breaks are the control characters that may stay.
const UNSAFE = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069\p{Cs}\uFFFE\uFFFF]/gu;
const SPECIAL = new RegExp(`[&<>"']|${UNSAFE.source}`, 'u');
