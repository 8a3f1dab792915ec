/** Makes a kader of a paragraph, or a quote of a selection or bullet. */
import { beginsWithMark } from '../../report/dutch/marks.ts';
import type { Report } from '../../report/model.ts';
import { kaderPlaces } from '../../report/naming.ts';
import { allSections } from '../../report/places.ts';
import type { Edit } from '../../report/text/edits.ts';
import { contains, isInside, type Range } from '../../report/text/text.ts';
import { isReadAt, lineStart, placeAt } from '../cursor.ts';
import { quoteReason } from '../inserting/pieces.ts';
import { wrapInQuote, wrapReason } from '../inserting/quote-text.ts';
import type { Offer } from './refactoring.ts';

/** Wraps the paragraphs that the selection touches in the template's kader snippet; the title is left to fill in. */
export function makeKader(report: Report, selection: Range): Offer {
  const { part, inner } = placeAt(report, selection.start);
  if (!part?.entry.kaders || !inner)
    return { reason: `Een kader hoort ${kaderPlaces(report.template)}; zet de cursor in een alinea daar.` };
  const touched = inner.paragraphs.filter(({ range }) => range.start <= selection.end && selection.start <= range.end);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return { reason: 'Zet de cursor in een alinea die een kader moet worden.' };
  const range = { start: lineStart(report.text, first.range.start), end: last.range.end };
  const said = [
    ...report.statements.map((one) => one.range),
    ...report.announcements.map(({ announced }) => announced.range),
  ];
  if (said.some((one) => contains(range, one)))
    return {
      reason:
        'In deze alinea staat een aantal of het thema, dat met de rest van het rapport moet kloppen; in een kader wordt dat niet gelezen.',
    };
  const others = [...inner.items, ...inner.quotes, ...inner.kaders].filter((one) => contains(range, one.range));
  if (others.length > 0)
    return { reason: 'Selecteer alleen alinea’s: tussen deze staat een punt, een citaat of een ander kader.' };
  const [head, tail] = aroundBody(report);
  const edits = [
    { range: { start: range.start, end: range.start }, text: `${head}\n` },
    { range: { start: range.end, end: range.end }, text: `\n${tail}` },
  ];
  return {
    title: 'Maak een kader van deze alinea',
    kind: 'refactor.extract',
    edits,
    caret: range.start + head.indexOf('### ') + 4,
  };
}

/** The lines before and after the text in the snippet of a kader. */
function aroundBody({ template }: Report): readonly [string, string] {
  const { snippet } = template.kader;
  const body = snippet.findLastIndex((line) => line.startsWith('<'));
  return [snippet.slice(0, body).join('\n'), snippet.slice(body + 1).join('\n')];
}

export function makeQuote(report: Report, selection: Range): Offer {
  const { header, text } = report;
  if (text.slice(selection.start, selection.end).trim() === '')
    return { reason: 'Selecteer de woorden die een citaat moeten worden.' };
  if (header.present && isInside(header.range, selection.start))
    return { reason: 'In de header kan geen citaat staan.' };
  const reason = quoteReason(placeAt(report, selection.start), report) || wrapReason(report, selection);
  if (reason) return { reason };
  if (!isReadAt(report, selection.start)) return { reason: 'In een codeblok wordt een citaat niet gelezen.' };
  return {
    title: 'Maak een citaat van de selectie',
    kind: 'refactor.extract',
    edits: [wrapInQuote(report, selection)],
  };
}

/** For a bullet that is a quote or begins like one: `>` replaces the bullet. */
export function quoteOfBullet(report: Report, { start: offset }: Range): Offer {
  const quote = report.quotes.find(({ bullet, range }) => bullet && isInside(range, offset));
  if (quote?.reaction) return { reason: 'Een reactie is een punt zonder bron; zo hoort zij hier te staan.' };
  if (quote) return offerEdit(bulletOf(report, quote.range.start));
  const items = allSections(report).flatMap((section) => section.items);
  const item = items.find(({ range, text }) => isInside(range, offset) && beginsWithMark(text.plain));
  return item
    ? offerEdit({ range: item.mark, text: '>' })
    : { reason: 'Zet de cursor in een punt dat met een aanhalingsteken begint.' };
}

function bulletOf({ text }: Report, start: number): Edit {
  const mark = /^(?:[-*+]|\d{1,9}[.)])/.exec(text.slice(start, start + 12))?.[0] ?? '-';
  return { range: { start, end: start + mark.length }, text: '>' };
}

function offerEdit(edit: Edit): Offer {
  return { title: 'Maak van dit punt een citaat', kind: 'refactor.rewrite', edits: [edit] };
}
