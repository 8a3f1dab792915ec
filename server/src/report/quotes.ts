/** Blockquotes and bullets that are quotes → quotes: words, marks, role, dialogue, and what is not as it should be (format.md §4). */
import { closingMark, findAttribution, readSource } from './attribution.ts';
import type { Quote, QuoteFlaw } from './model.ts';
import { type Located, type Prose, type Range, sourceRange } from './text.ts';

const OPENING = /^[‘'“"„«]/;
/** `’s avonds` and `’t` begin with an apostrophe, not with a mark that was turned the wrong way. */
const WRONG_OPENING = /^[’”»](?![stnkmr]\s|er\s)/i;

export function readQuote(range: Range, paragraphs: readonly Prose[], bullet: boolean): Quote {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last) return { range, paragraphs, words: '', wordsRange: { start: range.end, end: range.end }, flaws: ['bron-ontbreekt'], bullet };
  const flaws: QuoteFlaw[] = [];
  const attribution = findAttribution(last.plain, paragraphs.at(-2)?.plain);
  const source = attribution && readSource(attribution, last);
  // Parentheses with nothing between them are no source.
  flaws.push(...(attribution?.inner.trim() ? [...attribution.flaws, ...(source?.flaws ?? [])] : (['bron-ontbreekt'] as const)));

  const opening = OPENING.test(first.plain) || WRONG_OPENING.test(first.plain) ? mark(first, 0) : undefined;
  if (!opening) flaws.push('teken-open');
  // The source may be a paragraph of its own; then the words end in the one above.
  const alone = attribution !== undefined && first !== last && last.plain.slice(0, attribution.start).trim() === '';
  const spoken = alone ? paragraphs.slice(0, -1) : paragraphs;
  const end = spoken.at(-1) ?? last;
  const tail = end.plain.slice(0, alone ? undefined : attribution?.start).trimEnd();
  const closingAt = closingMark(tail);
  if (closingAt !== undefined && closingAt < tail.length - 1) flaws.push('punt-voor-bron');
  const hasClosing = closingAt !== undefined && (first !== end || closingAt > 0);
  if (!hasClosing) flaws.push('teken-sluit');

  const from = opening ? 1 : 0;
  const to = hasClosing ? closingAt : tail.length;
  const pieces = spoken.map((prose, index) =>
    prose.plain.slice(index === 0 ? from : 0, index === spoken.length - 1 ? Math.max(to, index === 0 ? from : 0) : undefined),
  );
  return {
    range,
    paragraphs,
    words: pieces.join('\n').trim(),
    wordsRange: wordsRange(spoken, from, to),
    opening,
    closing: hasClosing ? mark(end, closingAt) : undefined,
    attribution: attribution && sourceRange(last, attribution.start, attribution.end),
    rol: source?.rol,
    dialoog: source?.dialoog,
    verwijzing: source?.verwijzing,
    flaws,
    bullet,
  };
}

/** A bullet is a quote only where nothing is missing: marks at both ends and a source with its parentheses. */
export function isQuoteBullet({ plain }: Prose): boolean {
  if (!OPENING.test(plain) || !/\)[ .]{0,3}$/.test(plain)) return false;
  const attribution = findAttribution(plain);
  if (!attribution || attribution.flaws.some((flaw) => flaw !== 'punt-na-bron')) return false;
  const closing = closingMark(plain.slice(0, attribution.start).trimEnd());
  return closing !== undefined && closing > 0;
}

function mark(prose: Prose, at: number): Located<string> {
  return { value: prose.plain[at] ?? '', range: sourceRange(prose, at, at + 1) };
}

function wordsRange(paragraphs: readonly Prose[], from: number, to: number): Range {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last) return { start: 0, end: 0 };
  const start = sourceRange(first, from, Math.max(first.plain.length, from)).start;
  return { start, end: Math.max(start, sourceRange(last, 0, Math.max(to, 0)).end) };
}
