/** Folding: header, register, card, part two, chapters and sections, topics with their quotes, kaders. */
import type { FoldingRange } from 'vscode-languageserver-types';
import type { Kader, Report } from '../../report/model.ts';
import { allSections, itemRange } from '../../report/places.ts';
import type { Range } from '../../report/text/text.ts';
import type { Lines } from '../lsp.ts';

/** In reading order, the outer range first; a range on one line has nothing to fold. */
export function folding(report: Report, lines: Lines): FoldingRange[] {
  const { header } = report;
  const parts = report.parts;
  const sections = allSections(report);
  const places = [
    ...(header.present ? [header.range] : []),
    ...(header.dialogen
      ? [
          {
            start: header.dialogen.key.start,
            end: header.dialogen.records.at(-1)?.range.end ?? header.dialogen.range.end,
          },
        ]
      : []),
    ...[...parts, ...sections].flatMap(({ range, items, kaders }) => [
      range,
      ...items.map(itemRange),
      ...kaders.flatMap(kaderRanges),
    ]),
  ];
  places.sort((one, other) => one.start - other.start || other.end - one.end);
  let last = -1;
  return places.flatMap((place) => {
    const startLine = lines.positionAt(place.start).line;
    const endLine = lines.positionAt(lastCharacter(report.text, place)).line;
    if (endLine <= startLine || startLine === last) return [];
    last = startLine;
    return [{ startLine, endLine }];
  });
}

/** The end without trailing blanks: the blank lines after a header that is not closed are not part of it. */
function lastCharacter(text: string, { start, end }: Range): number {
  let last = end;
  while (last > start && BLANK.has(text[last - 1] ?? '')) last--;
  return last;
}

const BLANK = new Set([' ', '\t', '\r', '\n']);

function kaderRanges({ range, items }: Kader): readonly Range[] {
  return [range, ...items.map(itemRange)];
}
