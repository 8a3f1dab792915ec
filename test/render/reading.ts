/** The card as a test reads it: its text, tags and places. Not a browser, but strict: it finds any foreign markup. */

import { readReport } from '../../server/src/report/read-report.ts';
import { renderCard } from '../helpers/drawn.ts';

export function cardOf(text: string): string {
  return renderCard(readReport(text));
}

export function textOf(markup: string): string {
  return unescaped(markup.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text of every element with this class. */
export function textsOf(markup: string, className: string): readonly string[] {
  const openings = [
    ...markup.matchAll(new RegExp(`<([a-z0-9]+) class="(?:[^"]* )?${className}(?: [^"]*)?"[^>]*>`, 'g')),
  ];
  return openings.map((opening) => textOf(elementAt(markup, opening.index, opening[1] ?? '')));
}

/** The text of the block with this id; undefined if there is none. */
export function blockText(markup: string, id: string): string | undefined {
  const opening = new RegExp(`<([a-z0-9]+)(?: [a-z]+="[^"]*")* id="${id}"`).exec(markup);
  return opening ? textOf(elementAt(markup, opening.index, opening[1] ?? '')) : undefined;
}

/** The innermost elements that have a place, with their text. */
export function placesOf(markup: string): readonly { start: number; end: number; text: string }[] {
  const leaves = markup.matchAll(
    /<(?:span|strong|mark)(?: class="[^"]*")? data-start="(\d+)" data-end="(\d+)">(?:<em>)?([^<]*)(?:<\/em>)?<\//g,
  );
  return [...leaves].map(([, start, end, text]) => ({
    start: Number(start),
    end: Number(end),
    text: unescaped(text ?? ''),
  }));
}

/** The markup without the tags that the card may contain; the rest should have no `<`, `>` or `"`. */
export function withoutOwnTags(markup: string): string {
  const names = 'main|div|header|section|h1|h2|h3|h4|p|ul|ol|li|span|strong|em|mark|figure|blockquote|figcaption';
  const attributes = '(?: (?:class|id|lang|start|data-start|data-end|aria-hidden)="[A-Za-z0-9 -]*")*';
  // A link leads to a site or an email address, and has no other attributes.
  const linked = markup.replace(/<a class="koppeling" href="(?:https?:\/\/|mailto:)[^"<>\s]*">|<\/a>/g, '');
  return linked.replace(new RegExp(`</(?:${names})>|<(?:${names})${attributes}>`, 'g'), '');
}

function elementAt(markup: string, from: number, name: string): string {
  const tags = new RegExp(`<(/?)${name}[ >]`, 'g');
  tags.lastIndex = from;
  let depth = 0;
  for (let tag = tags.exec(markup); tag; tag = tags.exec(markup)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return markup.slice(from, tag.index);
  }
  return markup.slice(from);
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
