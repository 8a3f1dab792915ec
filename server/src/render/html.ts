/** The one place where markup is made: what is interpolated is text and is escaped, unless it is itself made here. */
import type { Range } from '../report/text/text.ts';

/** Known to this file only, so that no text and no JSON can pass for markup. */
const MARKUP = Symbol('markup');

export interface Html {
  readonly [MARKUP]: string;
}

type HtmlValue = Html | string | number | undefined | readonly Html[];

/** `` html`<p>${text}</p>` ``; a value in an attribute stands between double quotes. `undefined` is nothing, a list is joined. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = strings[0] ?? '';
  for (let index = 0; index < values.length; index++) markup += markupOf(values[index]) + (strings[index + 1] ?? '');
  return { [MARKUP]: markup };
}

export function toMarkup(value: Html): string {
  return value[MARKUP];
}

/** Where in the file the text of an element stands; the page finds its way back by it. */
export function at({ start, end }: Range): Html {
  return html` data-start="${start}" data-end="${end}"`;
}

function markupOf(value: HtmlValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeText(value);
  if (!isList(value)) return value[MARKUP];
  let markup = '';
  for (const one of value) markup += one[MARKUP];
  return markup;
}

function isList(value: Html | readonly Html[]): value is readonly Html[] {
  return Array.isArray(value);
}

/** Nearly all text of a report is clean, and testing for that is cheaper than replacing. */
function escapeText(text: string): string {
  return SPECIAL.test(text) ? visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character) : text;
}

/**
 * Control characters, half surrogate pairs, and the characters that turn the direction of all text behind them: each becomes
 * one visible `�`, so that lengths, and with them places in the file, stay what they were.
 */
function visible(text: string): string {
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
