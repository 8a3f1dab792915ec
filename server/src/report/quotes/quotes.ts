/** Blockquotes and quotes typed as bullets → words, marks, role, dialogue, and what is wrong (format.md §4). */

import { beginsWithMark } from '../dutch/marks.ts';
import { outerMarks } from '../dutch/outer-marks.ts';
import type { Quote, QuoteFlaw } from '../model.ts';
import { blanksAt, type Located, type Prose, type QuoteProse, type Range, sourceRange } from '../text/text.ts';
import { type Attribution, findAttribution, isBare, isCertain, readSource, setOutside } from './attribution.ts';
import { splitQuotes } from './quote-split.ts';
import { findLead } from './source-before.ts';

/** The quotes of one block, usually one. `unmarked`: it is a paragraph, without `>`; `names`: speakers are named. */
export function readQuotes(
  range: Range,
  paragraphs: readonly QuoteProse[],
  unmarked = false,
  names = false,
): readonly Quote[] {
  const groups = splitQuotes(paragraphs, names);
  const starts = groups.map((group, index) => (index === 0 ? range.start : (group[0]?.range.start ?? range.start)));
  const ends = groups.map((group, index) =>
    index === groups.length - 1 ? range.end : (group.at(-1)?.range.end ?? range.end),
  );
  return groups.map((group, index) => {
    const [start = range.start, end = range.end, before = start] = [starts[index], ends[index], ends[index - 1]];
    const quote = readQuote({ start, end }, group, false);
    return {
      ...quote,
      ...(unmarked ? { unmarked } : {}),
      ...(index > 0 ? { gap: { start: before, end: start } } : {}),
    };
  });
}

/** `outside`: the last paragraph, which is the source, comes after the block. */
export function readQuote(range: Range, paragraphs: readonly QuoteProse[], bullet: boolean, outside = false): Quote {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last)
    return {
      range,
      paragraphs,
      words: '',
      wordsRange: { start: range.end, end: range.end },
      flaws: ['bron-ontbreekt'],
      bullet,
    };
  const flaws: QuoteFlaw[] = [];
  const found = findAttribution(last.plain, paragraphs.at(-2)?.plain, last.mark?.value);
  const lead = found || first !== last ? undefined : findLead(first.plain);
  const attribution = found && outside ? setOutside(found) : (found ?? lead);
  const source = attribution && readSource(attribution, last);
  // Empty parentheses are not a source.
  flaws.push(...(attribution?.inner.trim() ? (source?.flaws ?? []) : (['bron-ontbreekt'] as const)));

  // The source may be a paragraph of its own; then the words end in the one above.
  const alone = attribution !== undefined && first !== last && last.plain.slice(0, attribution.start).trim() === '';
  const spoken = alone ? paragraphs.slice(0, -1) : paragraphs;
  const end = spoken.at(-1) ?? last;
  const tail = lead
    ? `${' '.repeat(lead.end)}${end.plain.slice(lead.end)}`.trimEnd()
    : end.plain.slice(0, alone ? undefined : attribution?.start).trimEnd();
  const texts = spoken.map(({ plain }, index) => (index === spoken.length - 1 ? tail : plain));
  const { opening, closing } = outerMarks(texts);
  if (!opening) flaws.push('teken-open');
  if (closing && closing.end < tail.length) flaws.push('punt-voor-bron');
  if (!closing) flaws.push('teken-sluit');

  const from = opening?.end ?? 0;
  const to = closing?.start ?? tail.length;
  const pieces = texts.map((text, index) =>
    text.slice(index === 0 ? from : 0, index === texts.length - 1 ? Math.max(to, index === 0 ? from : 0) : undefined),
  );
  return {
    range,
    paragraphs,
    words: pieces.join('\n').trim(),
    wordsRange: wordsRange(spoken, from, to),
    opening: opening && mark(first, opening),
    closing: closing && mark(end, closing),
    attribution: attribution && placeOf(attribution, last),
    rol: source?.rol,
    dialoog: source?.dialoog,
    verwijzing: source?.verwijzing,
    ...(source?.vorm ? { vorm: source.vorm } : {}),
    flaws,
    bullet,
  };
}

/** A bullet is a quote only if it is complete: marks at both ends, and a source that is in parentheses or certain. */
export function isQuoteBullet({ plain }: Prose): boolean {
  if (!beginsWithMark(plain)) return false;
  const attribution = findAttribution(plain);
  if (!attribution || !(isWhole(attribution) || (isCertain(attribution) && !isBare(attribution)))) return false;
  const { opening, closing } = outerMarks([plain.slice(0, attribution.start).trimEnd()]);
  return opening !== undefined && closing !== undefined;
}

function isWhole({ flaws, slips, source }: Attribution): boolean {
  return slips.length === 0 && !source.noComma && flaws.every((flaw) => flaw === 'punt-na-bron');
}

/** Includes the dash before it, which Markdown takes for a bullet. */
function placeOf({ start, end }: Attribution, last: QuoteProse): Range {
  const range = sourceRange(last, start, end);
  return start === 0 && last.mark ? { start: last.mark.range.start, end: range.end } : range;
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
  return {
    start,
    end: Math.max(start, sourceRange(last, 0, last.plain.slice(0, Math.max(to, 0)).trimEnd().length).end),
  };
}
