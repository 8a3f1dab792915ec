/** The sentences under a title that give numbers of the report: filled in, brought up to date, or added. */
import { telwoordLike, toTelwoord } from '../../report/dutch/telwoorden.ts';
import type { Part, Report } from '../../report/model.ts';
import { headingTelwoord } from '../../report/parts/headings.ts';
import { fillSnippet, type KnownValues, knownOf, numberKnown, placeholderValue } from '../../report/skeleton.ts';
import type { TemplateLead } from '../../report/template.ts';
import { insertBlock } from '../../report/text/block-edits.ts';
import type { Edit } from '../../report/text/edits.ts';
import { contains, type Range } from '../../report/text/text.ts';
import { numberLines } from './list-pieces.ts';

/** The text under the title of a part whose template gives numbers there. */
interface LeadPlace {
  readonly part: Part;
  readonly lead: TemplateLead;
  readonly range: Range;
}

export function leadsWithNumbers({ parts }: Report): readonly LeadPlace[] {
  return parts.flatMap((part) => {
    const { lead } = part.entry;
    if (!lead || !part.heading || numberLines(lead).length === 0) return [];
    const end = part.sections[0]?.heading.range.start ?? part.range.end;
    return [{ part, lead, range: { start: part.heading.range.end, end } }];
  });
}

/** Edits the numbers in its sentences, including those still to be filled in; adds the sentences if they are absent. */
export function leadEdits(report: Report, { part, lead, range }: LeadPlace): readonly Edit[] {
  const known = knownOf(report);
  const edits = numberEdits(
    report,
    range,
    known,
    ({ start, end }) =>
      placeholderValue(report.text.slice(start, end), known) ??
      placeholderText(report.text.slice(start, end), known, false),
  );
  if (report.statements.some(({ source, range: said }) => source === 'zin' && contains(range, said))) return edits;
  if (numberLines(lead).some((line) => hasBegun(line, report, range))) return edits;
  const last = [...part.paragraphs, ...part.items].map((one) => one.range.end).filter((end) => end <= range.end);
  const at = Math.max(range.start, ...last);
  return [...edits, insertBlock(report.text, at, fillSnippet(numberLines(lead), lead, known))];
}

/** Whether the words of `line` up to its first value are there, whatever follows them. */
function hasBegun(line: string, { text }: Report, { start, end }: Range): boolean {
  const words = line.slice(0, Math.max(0, line.search(/[‘“{<]/))).trim();
  return words !== '' && text.slice(start, end).includes(words);
}

/** Corrects the numbers given in `range`, and fills its placeholders with what `written` returns for them. */
export function numberEdits(
  { text, statements, placeholders }: Report,
  range: Range,
  known: KnownValues,
  written: (place: Range) => string | undefined,
): readonly Edit[] {
  const numbers = statements.flatMap((one) => {
    if (!contains(range, one.range)) return [];
    const value = one.about === 'thema' ? undefined : numberKnown(known, one.about);
    return value === undefined || value === one.value
      ? []
      : [{ range: one.range, text: telwoordLike(value, text.slice(one.range.start, one.range.end)) }];
  });
  const filled = placeholders.flatMap((place) => {
    const value = contains(range, place) ? written(place) : undefined;
    return value === undefined ? [] : [{ range: place, text: value }];
  });
  return [...numbers, ...filled];
}

/** What to write for `<telwoord>` or `<aantal>`; undefined for other placeholders, or if it is not known. */
export function placeholderText(
  placeholder: string,
  { dialogen, deelnemers }: KnownValues,
  inHeading: boolean,
): string | undefined {
  if (placeholder === '<telwoord>' && dialogen !== undefined)
    return inHeading ? headingTelwoord(dialogen) : toTelwoord(dialogen);
  return placeholder === '<aantal>' && deelnemers !== undefined ? String(deelnemers) : undefined;
}
