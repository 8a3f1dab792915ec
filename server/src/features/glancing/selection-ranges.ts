/** Selection ranges, for *expand selection*: word → sentence → quote or paragraph → topic → section → part. */
import type { SelectionRange } from 'vscode-languageserver-types';
import type { Part, Report, Section } from '../../report/model.ts';
import { itemRange } from '../../report/places.ts';
import { speakerOf } from '../../report/quotes/speaker.ts';
import { contains, isInside, type Prose, plainOffset, type Range, sourceRange } from '../../report/text/text.ts';
import { type Lines, toLspRange } from '../lsp.ts';

export function selectionRange(report: Report, offset: number, lines: Lines): SelectionRange {
  let outer: SelectionRange = { range: toLspRange(lines, { start: 0, end: report.text.length }) };
  for (const range of nestRanges(rangesAt(report, offset), offset))
    outer = { range: toLspRange(lines, range), parent: outer };
  return outer;
}

/** From the widest to the narrowest, each inside the one before it and smaller. */
function nestRanges(ranges: readonly Range[], offset: number): readonly Range[] {
  const kept: Range[] = [];
  const widestFirst = ranges
    .filter((range) => isInside(range, offset))
    .sort((one, other) => other.end - other.start - (one.end - one.start));
  for (const range of widestFirst) {
    const last = kept.at(-1);
    const smaller = !last || (contains(last, range) && range.end - range.start < last.end - last.start);
    if (smaller && range.start < range.end) kept.push(range);
  }
  return kept;
}

function rangesAt(report: Report, offset: number): readonly Range[] {
  const { header } = report;
  if (header.present && isInside(header.range, offset)) return headerRanges(report, offset);
  const ranges: Range[] = [];
  for (const part of report.parts) {
    if (!isInside(part.range, offset)) continue;
    ranges.push(
      part.range,
      ...(part.heading ? [part.heading.range, ...proseRanges(report.text, part.heading.text, offset)] : []),
    );
    addContent(part);
    part.sections.forEach(addSection);
  }
  return ranges;

  function addSection(section: Section): void {
    const { range, heading, sections } = section;
    if (!isInside(range, offset)) return;
    ranges.push(range, heading.range, ...proseRanges(report.text, heading.text, offset));
    addContent(section);
    sections.forEach(addSection);
  }

  function addContent({
    paragraphs,
    items,
    lists,
    quotes,
    kaders,
  }: Pick<Part, 'paragraphs' | 'items' | 'lists' | 'quotes' | 'kaders'>): void {
    for (const paragraph of paragraphs) ranges.push(...proseRanges(report.text, paragraph, offset));
    for (const { entry, range } of lists) if (entry && isInside(range, offset)) ranges.push(range);
    for (const item of items) {
      if (!isInside(itemRange(item), offset)) continue;
      ranges.push(
        itemRange(item),
        item.range,
        ...(item.kern ? [item.kern.range] : []),
        ...[item.text, ...item.more].flatMap((text) => proseRanges(report.text, text, offset)),
      );
    }
    for (const quote of quotes) {
      const { range, wordsRange, attribution, naam, verwijzing, dialoog, paragraphs: spoken } = quote;
      if (!isInside(range, offset)) continue;
      const speaker = speakerOf(quote)?.range;
      ranges.push(
        range,
        wordsRange,
        ...[attribution, speaker, naam?.range, verwijzing, dialoog?.range].filter((part) => part !== undefined),
      );
      const whole = [wordsRange, ...(attribution ? [attribution] : [])];
      // The marks are not part of a sentence, and a source is not a sentence.
      for (const piece of spoken.flatMap((text) => proseRanges(report.text, text, offset)))
        ranges.push(whole.reduce(clipped, piece));
    }
    for (const kader of kaders) {
      if (!isInside(kader.range, offset)) continue;
      ranges.push(
        kader.range,
        ...(kader.title ? [kader.title.range, ...proseRanges(report.text, kader.title.text, offset)] : []),
      );
      // Its quotes are among those of the section.
      addContent({ ...kader, quotes: [], kaders: [] });
    }
  }

  /** The part of `piece` in `around`, if the cursor is in `around`; else all of it. */
  function clipped(piece: Range, around: Range): Range {
    return isInside(around, offset)
      ? { start: Math.max(piece.start, around.start), end: Math.min(piece.end, around.end) }
      : piece;
  }
}

function headerRanges({ header }: Report, offset: number): readonly Range[] {
  const { dialogen } = header;
  const entries = header.keys.flatMap(({ range, value }) => [
    range,
    value,
    { start: range.start, end: Math.max(range.end, value.end) },
  ]);
  const records =
    dialogen?.records.flatMap(({ range, gemeenten }) => [range, ...gemeenten.map((one) => one.range)]) ?? [];
  return [header.range, header.yaml, ...entries, ...records, ...header.negeer.map(({ range }) => range)].filter(
    (range) => isInside(range, offset),
  );
}

const WORDS = new Intl.Segmenter('nl', { granularity: 'word' });
const SENTENCES = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** The paragraph, and the sentence and word in it that the offset is in. */
function proseRanges(text: string, prose: Prose, offset: number): readonly Range[] {
  if (!isInside(prose.range, offset)) return [];
  const at = plainOffset(prose, offset);
  const word = wordAt(prose.plain, at);
  const sentence = sentenceAt(prose.plain, at);
  return [
    prose.range,
    ...(sentence ? [withMarks(text, sourceRange(prose, sentence.from, sentence.to), prose.range)] : []),
    ...(word ? [sourceRange(prose, word.from, word.to)] : []),
  ];
}

/** A sentence with the marks of bold and italics at its ends. */
function withMarks(text: string, { start, end }: Range, around: Range): Range {
  let [from, to] = [start, end];
  while (from > around.start && isMark(text[from - 1])) from--;
  while (to < around.end && isMark(text[to])) to++;
  return { start: from, end: to };
}

function isMark(character: string | undefined): boolean {
  return character === '*' || character === '_';
}

interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** The word that begins at `at`, holds it, or ends there. */
function wordAt(plain: string, at: number): TextRange | undefined {
  const segments = WORDS.segment(plain);
  for (const index of [at, at - 1]) {
    const { isWordLike, index: from = 0, segment = '' } = segments.containing(index) ?? {};
    if (isWordLike) return { from, to: from + segment.length };
  }
  return undefined;
}

function sentenceAt(plain: string, at: number): TextRange | undefined {
  const { index: from, segment } = SENTENCES.segment(plain).containing(Math.min(at, plain.length - 1)) ?? {};
  return from === undefined || segment === undefined ? undefined : { from, to: from + segment.trimEnd().length };
}
