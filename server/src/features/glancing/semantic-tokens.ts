/** Semantic tokens: kern, quote, role, dialogue and kader, as they were read and not as a pattern guesses them. */

import type { Report } from '../../report/model.ts';
import { allSections } from '../../report/places.ts';
import { readRedactie } from '../../report/quotes/redactie.ts';
import { speakerOf } from '../../report/quotes/speaker.ts';
import { overlaps, type Prose, type Range, runEnd } from '../../report/text/text.ts';
import type { Lines } from '../lsp.ts';

/** The legend; package.json gives each its colour. */
export const TOKEN_TYPES = ['kern', 'quote', 'rol', 'dialoog', 'kader'] as const;

type TokenType = (typeof TOKEN_TYPES)[number];

/** In LSP's encoding: five numbers per token, positions relative to the one before. `shown`: only tokens within it. */
export function semanticTokens(report: Report, lines: Lines, shown?: Range): number[] {
  const data: number[] = [];
  let [line, character] = [0, 0];
  for (const { range, type } of withoutOverlap(listTokens(report))) {
    if (shown && !overlaps(range, shown)) continue;
    const start = lines.positionAt(range.start);
    data.push(
      start.line - line,
      start.line === line ? start.character - character : start.character,
      range.end - range.start,
      TOKEN_TYPES.indexOf(type),
      0,
    );
    ({ line, character } = start);
  }
  return data;
}

/** `type` is absent for text that keeps its own colour: a placeholder, or words that the redactie put in brackets. */
interface Stretch {
  readonly range: Range;
  readonly type?: TokenType;
}

function listTokens(report: Report): readonly Stretch[] {
  const { header, quotes, kaders, placeholders } = report;
  const holders = [...report.parts, ...allSections(report), ...kaders];
  return [
    ...placeholders.map((range) => ({ range })),
    ...(header.dialogen?.records ?? []).flatMap(({ nummer }) =>
      nummer ? [{ range: nummer.range, type: 'dialoog' as const }] : [],
    ),
    ...holders.flatMap(({ items }) =>
      items.flatMap(({ kern, text }) => (kern ? piecesOf([text], kern.range, 'kern') : [])),
    ),
    ...quotes.flatMap((quote) => {
      const { paragraphs, wordsRange, verwijzing } = quote;
      const speaker = speakerOf(quote);
      return [
        ...readRedactie(quote).map((range) => ({ range })),
        ...piecesOf(paragraphs, wordsRange, 'quote'),
        ...(speaker ? piecesOf(paragraphs, speaker.range, 'rol') : []),
        ...(verwijzing ? piecesOf(paragraphs, verwijzing, 'dialoog') : []),
      ];
    }),
    ...kaders.flatMap(({ open, close }) =>
      [open, ...(close ? [close] : [])].map((range) => ({ range, type: 'kader' as const })),
    ),
  ];
}

/** The text of `range`, line by line and without Markdown marks: a token never continues on the next line. */
function piecesOf(prose: readonly Prose[], range: Range, type: TokenType): readonly Stretch[] {
  const runs = prose.flatMap((one) => (overlaps(one.range, range) ? one.runs : []));
  const pieces = runs.map((run) => ({
    start: Math.max(run.start, range.start),
    end: Math.min(runEnd(run), range.end),
  }));
  return pieces.map((piece) => ({ range: piece, type }));
}

/** In reading order, without overlap: a token begins after the one before it, and untyped stretches are cut out. */
function withoutOverlap(stretches: readonly Stretch[]): readonly { readonly range: Range; readonly type: TokenType }[] {
  const [holes, tokens] = [stretches.filter(({ type }) => !type), stretches.filter(({ type }) => type)].map((some) =>
    some.toSorted((one, other) => one.range.start - other.range.start),
  ) as [Stretch[], Stretch[]];
  const kept: { range: Range; type: TokenType }[] = [];
  let from = 0;
  let hole = 0;
  for (const { range, type } of tokens) {
    if (!type) continue;
    let start = Math.max(range.start, from);
    while ((holes[hole]?.range.end ?? Number.POSITIVE_INFINITY) <= start) hole++;
    for (let next = hole; start < range.end; next++) {
      const gap = holes[next]?.range ?? { start: range.end, end: range.end };
      const end = Math.min(gap.start, range.end);
      if (start < end) kept.push({ range: { start, end }, type });
      start = Math.max(start, gap.end);
      if (gap.start >= range.end) break;
    }
    from = Math.max(from, range.end);
  }
  return kept;
}
