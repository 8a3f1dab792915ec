/** The one place that makes markup: interpolated values are text and are escaped, unless they were made here. */
import type { Range } from '../report/text/text.ts';

/** Only this file knows it, so that no text and no JSON can pass for markup. */
const MARKUP = Symbol('markup');

export interface Html {
  readonly [MARKUP]: readonly MarkupPart[];
}

/** Markup, the place of the element whose tag is open, or text in an element that is there only for its place. */
type MarkupPart = string | Range | Html | Stretch;

interface Stretch {
  readonly place: Html | undefined;
  readonly content: Html;
}

type HtmlValue = Html | string | number | undefined | readonly Html[];

/** `` html`<p>${text}</p>` ``; attribute values go between double quotes. Skips `undefined`, joins lists. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const pieces: MarkupPart[] = [strings[0] ?? ''];
  for (let index = 0; index < values.length; index++) {
    add(values[index], pieces);
    pieces.push(strings[index + 1] ?? '');
  }
  return { [MARKUP]: pieces };
}

/** Records where the text of an element is in the file; goes inside the tag, and lets the page find its way back. */
export function at(range: Range): Html {
  return { [MARKUP]: [range] };
}

/** Text in an element that only records its place, if any; `withoutPlaces` leaves out the element. */
export function stretch(range: Range | undefined, content: Html): Html {
  return { [MARKUP]: [{ place: range && at(range), content }] };
}

/** The markup, with the places in it as attributes. */
export function toMarkup(value: Html): string {
  return write(value, ({ start, end }) => ` data-start="${start}" data-end="${end}"`, true);
}

/** The markup without the places. */
export function withoutPlaces(value: Html): string {
  return write(value, () => '', false);
}

/** The markup, and beside it two numbers for each element, in the order of the tags: its place, or −1 twice. */
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

/** Calls `seen` with every piece of markup, before `placed` gets the place that follows it. */
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
  // Anything else that looks like markup or like a place was not made here, and is skipped.
  else if (MARKUP in value) pieces.push(value);
}

function isList(value: Html | readonly Html[]): value is readonly Html[] {
  return Array.isArray(value);
}

/** Nearly all text of a report has nothing to escape, and testing for that is cheaper than replacing. */
function escapeText(text: string): string {
  return SPECIAL.test(text)
    ? visibleText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    : text;
}

/**
 * Control characters, half surrogate pairs, and characters that change the direction of all text behind them: each
 * becomes one visible `�`, so that lengths, and with them places in the file, stay the same.
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
// Written as escapes, because an editor does not show these characters. Only tabs and line breaks may stay.
const UNSAFE = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069\p{Cs}\uFFFE\uFFFF]/gu;
const SPECIAL = new RegExp(`[&<>"']|${UNSAFE.source}`, 'u');
