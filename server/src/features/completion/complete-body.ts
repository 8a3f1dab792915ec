/** Completion in the body, on a line of its own: the next missing section, a quote, a kader, an item of the section. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import { kindByHeadings } from '../../report/kind.ts';
import type { Report } from '../../report/model.ts';
import { allSections } from '../../report/places.ts';
import { readReport } from '../../report/read-report.ts';
import { headerText } from '../../report/skeleton.ts';
import { type Template, templates } from '../../report/template.ts';
import { isInside, type Range } from '../../report/text/text.ts';
import { isReadAt, lineAt, placeAt } from '../cursor.ts';
import type { Insertable } from '../inserting/offer.ts';
import { contentAt, sectionsAt } from '../inserting/pieces.ts';
import type { Suggestion } from './suggestion.ts';

/** What may have been typed so far: nothing, `##`, `>`, `:::`, `-`, or the first letters of a name. */
const STARTED = /^\s*(?:#{1,6}[^\n]*|>|:{1,3}\p{L}*|[-*+]|\d+[.)]?|\p{L}{0,24})\s*$/u;

export function bodySuggestions(report: Report, offset: number): readonly Suggestion[] {
  const { text } = report;
  const line = lineAt(report, offset);
  const typed = text.slice(line.start, offset);
  const started = typed.trim();
  if (text.slice(offset, line.end).trim() !== '') return [];
  if (beginsHeader(report, line, started)) return headerSuggestions(report, line);
  if (!report.header.present && text.slice(0, line.start).trim() === '') return [];
  if (!STARTED.test(typed) || isPartOfSomething(report, line, started) || !isReadAt(report, line.start)) return [];
  // Half-typed input is read as text, a heading or a quote, so what fits here is asked of the report without it.
  const without =
    started === ''
      ? report
      : readReport(`${text.slice(0, line.start)}${withoutStarted(typed, started)}${text.slice(offset)}`, report);
  const sections = sectionsAt(without, text.slice(0, line.start).trimEnd().length).filter((piece) =>
    fits(piece, started),
  );
  const pieces = contentAt(without, line.start).filter((piece) => fits(piece, started));
  return [
    ...sections.map((piece) => suggestion(asHeading(piece), CompletionItemKind.Module)),
    ...pieces.map((piece) => suggestion(asMark(piece), CompletionItemKind.Snippet)),
  ];

  function suggestion({ label, detail, help, text: piece }: Insertable, kind: CompletionItemKind): Suggestion {
    return { label, detail, help, kind, range: line, text: spaced(piece, line, without) };
  }

  /** Only the heading if its content is already there. */
  function asHeading(piece: Insertable): Insertable {
    return /^\s*(?:#|$)/.test(text.slice(line.end)) ? piece : { ...piece, text: piece.text.split('\n')[0] ?? '' };
  }

  /** With the bullet that was typed, or else that of the previous item. */
  function asMark(piece: Insertable): Insertable {
    const before = placeAt(without, line.start).inner?.items.findLast(({ range }) => range.start < line.start)?.marker;
    const marker = /^[-*+]$/.test(started) ? started : before;
    return marker === '*' || marker === '+' ? { ...piece, text: piece.text.replace(/^-(?= )/, marker) } : piece;
  }
}

/** At the top of a file without a header: on an empty line, in a first word, or after the `---` that opens one. */
function beginsHeader({ header, text }: Report, line: Range, started: string): boolean {
  if (text.slice(0, line.start).trim() !== '') return false;
  if (!header.present) return /^(?:-{0,2}|\p{L}{0,24})$/u.test(started);
  return (
    started === '---' &&
    header.yaml.end === header.range.end &&
    text.slice(header.yaml.start, header.yaml.end).trim() === ''
  );
}

/** The header of the kind inferred from the headings, else one for each kind, the usual one first. */
export function headerSuggestions(report: Report, range: Range): readonly Suggestion[] {
  const told = kindByHeadings(report.header, report.text);
  return (told ? [told] : templates).map((template, index) => headerSuggestion(template, index === 0, report, range));
}

function headerSuggestion(template: Template, usual: boolean, { parts }: Report, range: Range): Suggestion {
  const text = headerText(template, { thema: parts[0]?.heading?.match?.thema?.value, gemeenten: [] });
  return {
    label: usual ? 'header' : `header ${template.kind}`,
    detail: usual ? 'het begin van elk rapport' : template.name,
    help: template.header.help,
    kind: CompletionItemKind.Snippet,
    range,
    text: `${text}\n`,
    filter: '--- header',
  };
}

/** Whether nothing is being started here: in a complete heading or kader, inside a quote, in a word of a paragraph. */
function isPartOfSomething(report: Report, line: Range, started: string): boolean {
  const { text, titles, kaders, quotes } = report;
  const headings = [...titles, ...allSections(report).map(({ heading }) => heading)];
  if (headings.some(({ range, match }) => isInside(line, range.start) && match && match.how !== 'near')) return true;
  if (kaders.some(({ open, close }) => close && [open, close].some(({ start }) => isInside(line, start)))) return true;
  if (quotes.some(({ range }) => range.start < line.start && line.end < range.end)) return true;
  const inParagraph =
    /(?:^|\n)[ \t]*[^#\s][^\n]*\n$/.test(text.slice(0, line.start)) ||
    /^\r?\n[ \t]*[\p{L}\p{N}]/u.test(text.slice(line.end));
  return /^\p{L}/u.test(started) && inParagraph;
}

/** Keeps the length, and a half-typed heading a heading: otherwise what is under it joins the previous section. */
function withoutStarted(typed: string, started: string): string {
  return started.startsWith('##') ? '##'.padEnd(typed.length) : ' '.repeat(typed.length);
}

function fits({ text }: Insertable, started: string): boolean {
  if (started === '' || /^\p{L}/u.test(started)) return true;
  if (/^\d/.test(started)) return /^\d/.test(text);
  return text.startsWith(/^[*+]/.test(started) ? '-' : started.slice(0, 1));
}

const LIST_ITEM = /^[ \t]{0,3}(?:[-*+]|\d+[.)])[ \t]/;

/** With a blank line before and after it if there is none yet; items of one list stay together. */
function spaced(piece: string, line: Range, report: Report): string {
  const before = report.text.slice(0, line.start);
  const after = report.text.slice(line.end);
  const item = LIST_ITEM.test(piece) && !piece.includes('\n\n');
  const place = placeAt(report, line.start);
  const { items = [], quotes = [] } = place.inner ?? place.part ?? {};
  const points = [...items, ...quotes.filter(({ reaction }) => reaction)];
  const above = points.findLast(({ range }) => range.end < line.start);
  const followsItem =
    item && above !== undefined && /^[ \t]*\r?\n$/.test(report.text.slice(above.range.end, line.start));
  const precedesItem = item && LIST_ITEM.test(after.replace(/^\r?\n/, ''));
  const lead = before.trim() === '' || /\n[ \t]*\r?\n$/.test(before) || followsItem ? '' : '\n';
  const trail = after.trim() === '' || /^[ \t]*\r?\n[ \t]*\r?\n/.test(after) || precedesItem ? '' : '\n';
  return `${lead}${piece}${trail}`;
}
