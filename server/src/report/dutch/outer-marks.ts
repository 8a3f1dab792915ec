/** Which marks are around the words of a quote, whatever signs were typed (format.md §4): one or two on either side. */
import { type InnerMark, type InnerPair, innerMarks } from './inner-marks.ts';
import { beginsClipped, closingCommas, closingSign, HISSES, isClipped, isMark, markStyle } from './marks.ts';

export interface OuterMarks {
  /** In the first text: the opening mark; its `end` is where the words begin. */
  readonly opening?: MarkPlace;
  /** In the last text: the closing mark; its `start` is where the words end. */
  readonly closing?: MarkPlace;
}

/** Indices in a text. */
interface MarkPlace {
  readonly start: number;
  readonly end: number;
}

/** `texts`: the paragraphs of a quote, the last one without its source. */
export function outerMarks(texts: readonly string[]): OuterMarks {
  const first = texts[0] ?? '';
  const last = texts.at(-1) ?? '';
  const starts = startsOf(first);
  const ends = endsOf(last).filter(({ start }) => texts.length > 1 || start >= (starts[0]?.end ?? 0));
  const simple = { opening: starts[0], closing: ends[0] };
  if (starts.length === 1 && ends.length === 1 && styleIn(first, starts[0]) === styleIn(last, ends[0])) return simple;
  if (starts.length === 0 && ends.length === 0) return {};
  return withoutInner(bestPair(starts, ends, texts) ?? simple, texts);
}

/** The first one, two or three signs at the start; none if the first is an apostrophe. */
function startsOf(text: string): readonly MarkPlace[] {
  const start = text.length - text.trimStart().length;
  if (beginsClipped(text.slice(start, start + 6))) return [];
  const places: MarkPlace[] = [];
  let end = start;
  if (text.startsWith(',,', end)) end += 2;
  else if (/^,[^\s,.]/.test(text.slice(end, end + 2))) end += 1;
  if (end > start) places.push({ start, end });
  while (places.length < MOST && isMark(text[end])) places.push({ start, end: ++end });
  return places;
}

function endsOf(text: string): readonly MarkPlace[] {
  const places: MarkPlace[] = [];
  const commas = closingCommas(text);
  if (commas !== undefined) places.push({ start: commas, end: commas + 2 });
  const sign = closingSign(text);
  for (let start = sign ?? -1; places.length < MOST && start >= 0 && isMark(text[start]); start--)
    places.push({ start, end: (sign ?? 0) + 1 });
  return places;
}

const MOST = 3;

/** Of all readings of the signs at both ends, the one that leaves the fewest faults inside. */
function bestPair(
  starts: readonly MarkPlace[],
  ends: readonly MarkPlace[],
  texts: readonly string[],
): OuterMarks | undefined {
  const openings = starts.length === 0 ? [undefined] : starts;
  const closings = ends.length === 0 ? [undefined] : ends;
  const all = openings
    .flatMap((opening) => closings.map((closing) => ({ opening, closing })))
    .filter((one) => fits(one, texts));
  const judged = all.map((one) => ({
    one,
    faults: faultsOf(one, texts),
    signs: isDoubled(one, texts) ? 0 : signsOf(one, texts),
  }));
  return judged.sort((one, other) => one.faults - other.faults || one.signs - other.signs)[0]?.one;
}

/** The same sign twice on both sides. */
function isDoubled({ opening, closing }: OuterMarks, texts: readonly string[]): boolean {
  return (
    lengthOf(opening) === 2 &&
    lengthOf(closing) === 2 &&
    styleIn(texts[0] ?? '', opening) === 'double' &&
    styleIn(texts.at(-1) ?? '', closing) === 'double'
  );
}

/** How many signs they take; a half more if text follows the closing mark, so that a mark at the very end wins. */
function signsOf({ opening, closing }: OuterMarks, texts: readonly string[]): number {
  const last = texts.at(-1) ?? '';
  const isCommas = closing && last[closing.start] === ',';
  return (
    lengthOf(opening) + (isCommas ? 1 : lengthOf(closing)) + (closing && closing.end < last.trimEnd().length ? 0.5 : 0)
  );
}

function lengthOf(place: MarkPlace | undefined): number {
  return place ? place.end - place.start : 0;
}

function fits({ opening, closing }: OuterMarks, texts: readonly string[]): boolean {
  return texts.length > 1 || !opening || !closing || opening.end <= closing.start;
}

function faultsOf(marks: OuterMarks, texts: readonly string[]): number {
  const words = wordsBetween(marks, texts);
  const { pairs, unclosed, unopened, apostrophes } = innerMarks(words);
  const first = pairs.find(({ open }) => open.at === 0);
  const odd = [
    first
      ? isTwice(first, words, styleIn(texts[0] ?? '', marks.opening))
      : isMark(words[0]) && !isClipped(words.slice(1, 5)),
    // The apostrophe of the first word was taken for the second of two signs.
    lengthOf(marks.opening) > 1 && beginsClipped(`’${words.slice(0, 4)}`),
    // A sign left over from two at the end.
    isMark(words.at(-1)) &&
      !apostrophes.includes(words.length - 1) &&
      ![...unopened, ...pairs.map(({ close }) => close)].some((mark) => endOf(mark) === words.length),
  ];
  return unclosed.length + unopened.length + odd.filter(Boolean).length;
}

/**
 * An inner quotation as long as the whole quote is no quotation of its own, and none ends in a name's apostrophe:
 * `‘‘Ja.’’`, `‘‘Kees’ fiets is weg.’`.
 */
function isTwice({ open, close }: InnerPair, words: string, style: string | undefined): boolean {
  if (endOf(close) === words.length) return open.style === style;
  return (
    close.style === 'single' &&
    HISSES.test(words.slice(close.at - 4, close.at)) &&
    /^(?: \p{L}|[.?!…]*$)/u.test(words.slice(endOf(close)))
  );
}

function endOf({ at, signs }: InnerMark): number {
  return at + signs.length;
}

/** `‘Hij zei “nee.”` and `“Nee”, zei hij.’`: a mark of the other kind that belongs to a quotation inside the quote. */
function withoutInner(marks: OuterMarks, texts: readonly string[]): OuterMarks {
  const { opening, closing } = marks;
  const first = texts[0] ?? '';
  const last = texts.at(-1) ?? '';
  if (opening && closing && styleIn(first, opening) === styleIn(last, closing)) return marks;
  const whole = `${signsAt(first, opening)}${wordsBetween(marks, texts)}${signsAt(last, closing)}`;
  const { pairs } = innerMarks(whole);
  const ends = closing && pairs.find(({ close }) => close.at >= whole.length - lengthOf(closing));
  const begins = opening && pairs.find(({ open }) => open.at < lengthOf(opening));
  if (ends && ends === begins) return marks;
  if (ends) return { opening: startsOf(first)[0], closing: undefined };
  if (begins && isCertain(begins.close.at, whole, begins.close.style)) return { opening: undefined, closing };
  return marks;
}

/** False after a letter that may take an apostrophe. */
function isCertain(at: number, text: string, style: string): boolean {
  return style === 'double' || !/[sxz]/i.test(text[at - 1] ?? '');
}

function wordsBetween({ opening, closing }: OuterMarks, texts: readonly string[]): string {
  return texts
    .map((text, index) =>
      text.slice(index === 0 ? (opening?.end ?? 0) : 0, index === texts.length - 1 ? closing?.start : undefined),
    )
    .join('\n')
    .trim();
}

function styleIn(text: string, place: MarkPlace | undefined): string | undefined {
  return place && markStyle(signsAt(text, place));
}

function signsAt(text: string, place: MarkPlace | undefined): string {
  return place ? text.slice(place.start, place.end) : '';
}
