/** Blockquotes and bullets that are quotes → quotes: words, marks, role, dialogue, and what is not as it should be (format.md §4). */
import { findAttribution, readSource } from './attribution.ts';
import { isMark } from './marks.ts';
import type { Quote, QuoteFlaw } from './model.ts';
import { outerMarks } from './outer-marks.ts';
import { blanksAt, type Located, type Prose, type Range, sourceRange } from './text.ts';

export function readQuote(range: Range, paragraphs: readonly Prose[], bullet: boolean): Quote {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last) return { range, paragraphs, words: '', wordsRange: { start: range.end, end: range.end }, flaws: ['bron-ontbreekt'], bullet };
  const flaws: QuoteFlaw[] = [];
  const attribution = findAttribution(last.plain, paragraphs.at(-2)?.plain);
  const source = attribution && readSource(attribution, last);
  // Parentheses with nothing between them are no source.
  flaws.push(...(attribution?.inner.trim() ? [...attribution.flaws, ...(source?.flaws ?? [])] : (['bron-ontbreekt'] as const)));

  // The source may be a paragraph of its own; then the words end in the one above.
  const alone = attribution !== undefined && first !== last && last.plain.slice(0, attribution.start).trim() === '';
  const spoken = alone ? paragraphs.slice(0, -1) : paragraphs;
  const end = spoken.at(-1) ?? last;
  const tail = end.plain.slice(0, alone ? undefined : attribution?.start).trimEnd();
  const texts = spoken.map(({ plain }, index) => (index === spoken.length - 1 ? tail : plain));
  const { opening, closing } = outerMarks(texts);
  if (!opening) flaws.push('teken-open');
  if (closing && closing.end < tail.length) flaws.push('punt-voor-bron');
  if (!closing) flaws.push('teken-sluit');

  const from = opening?.end ?? 0;
  const to = closing?.start ?? tail.length;
  const pieces = texts.map((text, index) => text.slice(index === 0 ? from : 0, index === texts.length - 1 ? Math.max(to, index === 0 ? from : 0) : undefined));
  return {
    range,
    paragraphs,
    words: pieces.join('\n').trim(),
    wordsRange: wordsRange(spoken, from, to),
    opening: opening && mark(first, opening),
    closing: closing && mark(end, closing),
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
  if (!(isMark(plain[0]) || plain.startsWith(',')) || !/\)[ .]{0,3}$/.test(plain)) return false;
  const attribution = findAttribution(plain);
  if (!attribution || attribution.flaws.some((flaw) => flaw !== 'punt-na-bron')) return false;
  const { opening, closing } = outerMarks([plain.slice(0, attribution.start).trimEnd()]);
  return opening !== undefined && closing !== undefined;
}

function mark(prose: Prose, { start, end }: Range): Located<string> {
  return { value: prose.plain.slice(start, end), range: sourceRange(prose, start, end) };
}

/** Without the blanks between the marks and the words. */
function wordsRange(paragraphs: readonly Prose[], from: number, to: number): Range {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last) return { start: 0, end: 0 };
  const lead = from + blanksAt(first.plain, from);
  const start = sourceRange(first, lead, Math.max(first.plain.length, lead)).start;
  return { start, end: Math.max(start, sourceRange(last, 0, last.plain.slice(0, Math.max(to, 0)).trimEnd().length).end) };
}
