/** Quick fixes that leave work to the writer: choose a quote for the card, begin a topic. Computed only on request. */
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Item, Quote, Report, Section } from '../../report/model.ts';
import { inPart } from '../../report/naming.ts';
import { allSections, cardOf, chapterQuotes } from '../../report/places.ts';
import { readCounterparts } from '../../report/questions/counterparts.ts';
import { insertBlock } from '../../report/text/block-edits.ts';
import type { Edit } from '../../report/text/edits.ts';
import { eolOf } from '../../report/text/line-ends.ts';
import { isInside, type Range, shorten } from '../../report/text/text.ts';
import type { Finding } from '../../rules/rule.ts';
import { behindTopic, topicText } from '../inserting/insert-piece.ts';
import { type Lines, toTextEdit } from '../lsp.ts';
import { toDiagnostic } from './diagnostics.ts';

interface Help {
  readonly title: string;
  readonly edit: Edit;
}

const HELPS: Readonly<Record<string, (report: Report, finding: Finding) => readonly Help[]>> = {
  'kaartcitaat-ontbreekt': quotesForCard,
  'kaart-zonder-onderwerp': topicForPoint,
};

export function helpActions(
  report: Report,
  findings: readonly Finding[],
  selection: Range,
  lines: Lines,
  uri: string,
): CodeAction[] {
  const eol = eolOf(report.text);
  return findings
    .filter(({ range }) => range.start <= selection.end && selection.start <= range.end)
    .flatMap((finding) =>
      (HELPS[finding.code]?.(report, finding) ?? []).map(({ title, edit }) => ({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(finding, lines, uri)],
        edit: { changes: { [uri]: [toTextEdit(lines, { ...edit, text: edit.text.replaceAll('\n', eol) })] } },
      })),
    );
}

/** The shortest well-formed quotes of the chapters, each to go after the counterpart of its chapter on the card. */
function quotesForCard(report: Report): Help[] {
  const { text } = report;
  const card = cardOf(report);
  const fit = chapterQuotes(report).filter(({ flaws, bullet, words }) => flaws.length === 0 && !bullet && words !== '');
  const at = (quote: Quote) => cardSectionFor(report, quote)?.range.end;
  return [...fit]
    .sort((one, other) => one.words.length - other.words.length)
    .slice(0, 3)
    .flatMap((quote) => {
      const end = at(quote);
      if (!card || end === undefined) return [];
      // As written in the chapter, without the indent that it has under a topic.
      const written = text
        .slice(quote.range.start, quote.range.end)
        .replaceAll('\r\n', '\n')
        .replace(/^[ \t]+/gm, '');
      return [
        {
          title: `Zet ‘${shorten(quote.words.replace(/\s+/g, ' '), 40)}’ ${inPart(card.entry)}`,
          edit: insertBlock(text, end, written),
        },
      ];
    });
}

function cardSectionFor(report: Report, { range }: Quote): Section | undefined {
  const chapter = allSections(report).findLast((section) => isInside(section.range, range.start));
  const sections = cardOf(report)?.sections ?? [];
  const own = sections
    .flatMap((section) => [section, ...section.sections])
    .find(({ entry }) => entry && entry.id === chapter?.entry?.counterpart);
  return own ?? sections.find(({ entry }) => entry?.content === 'bullets') ?? sections[0];
}

/** A topic to fill in, in the order of the card: after that of the point before it, else before all others. */
function topicForPoint(report: Report, { range }: Finding): Help[] {
  const found = readCounterparts(report).find(({ cardOnly }) =>
    cardOnly.some((item) => isInside(item.range, range.start)),
  );
  const chapter = allSections(report).find(({ entry }) => entry?.counterpart && entry.counterpart === found?.section);
  const point = found?.cardOnly.find((item) => isInside(item.range, range.start));
  const text = point && chapter && topicText(report, chapter, point);
  if (!found || !chapter || !text) return [];
  const before = found.pairs.filter(({ card }) => card.range.start < point.range.start).map(({ topic }) => topic);
  const edit = insertBlock(report.text, placeOf(before.at(-1), chapter, report), text);
  return [{ title: `Begin dit onderwerp in ${chapter.entry?.name ?? 'het rapport'}`, edit }];
}

function placeOf(before: Item | undefined, { items, range }: Section, report: Report): number {
  if (before) return behindTopic(report, before.range.start);
  const first = items[0]?.range.start ?? range.end;
  return report.text.slice(0, first).trimEnd().length;
}
