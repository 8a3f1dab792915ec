/** The edits that write a quote's source as it is meant, and mend what is around it. Shared by the source rules. */
import { type MarkPair, pairWith } from '../../report/dutch/marks.ts';
import type { Quote, QuoteFlaw } from '../../report/model.ts';
import { HOUSE, hasOtherMarks } from '../../report/quotes/quote-marks.ts';
import { withMarks } from '../../report/quotes/restyle.ts';
import { speakerOf } from '../../report/quotes/speaker.ts';
import type { Edit } from '../../report/text/edits.ts';
import type { Range } from '../../report/text/text.ts';
import { behindMark } from './behind-mark.ts';

/** Flaws of the source itself; whatever else is wrong around it is reported and mended with them. */
const OF_SOURCE: readonly QuoteFlaw[] = ['haakje-open', 'haakje-sluit', 'komma', 'bron-vorm'];

/** Whether one finding covers the whole source, so that other rules are silent about it. */
export function isMendedWhole({ flaws, attribution }: Quote): boolean {
  return (
    attribution !== undefined && !flaws.includes('bron-ontbreekt') && flaws.some((flaw) => OF_SOURCE.includes(flaw))
  );
}

/** `dialoog`: the number that is chosen if the source leaves a choice. */
export function mendSource(
  quote: Quote,
  text: string,
  usual: MarkPair | undefined,
  dialoog = quote.dialoog?.value,
): readonly Edit[] {
  return [...mendMarks(quote, usual), ...mendStop(quote, text, usual), ...mendText(quote, text, dialoog)];
}

/** Adds a missing mark, and replaces the other one if it is not the file's usual one. */
function mendMarks(quote: Quote, usual: MarkPair | undefined): readonly Edit[] {
  const { opening, closing, words } = quote;
  if (words === '' || (opening && closing)) return [];
  const pair =
    usual ?? (opening ? pairWith(opening.value, 'open') : closing && pairWith(closing.value, 'close')) ?? HOUSE;
  return withMarks(quote, pair[0]);
}

/** If the marks must change too, their one fix takes the full stop along. */
function mendStop(quote: Quote, text: string, usual: MarkPair | undefined): readonly Edit[] {
  return hasOtherMarks(quote, usual) ? [] : (behindMark(quote, text)?.edits ?? []);
}

function mendText(quote: Quote, text: string, dialoog: number | undefined): readonly Edit[] {
  const { attribution, closing, verwijzing, vorm, flaws } = quote;
  if (!attribution) return [];
  const rol = speakerOf(quote);
  const said = [vorm?.said ?? rol?.value, dialoog === undefined ? undefined : `dialoog ${dialoog}`]
    .filter((part) => part)
    .join(', ');
  if (vorm?.slips.some(({ kind }) => kind === 'voorop')) {
    const { opening } = quote;
    const behind = behindMark(quote, text)?.range.end ?? closing?.range.end;
    if (!opening || behind === undefined) return [];
    return [
      { range: { start: attribution.start, end: opening.range.start }, text: '' },
      { range: { start: behind, end: behind }, text: ` (${said})` },
    ];
  }
  const outside = vorm?.slips.some(({ kind }) => kind === 'buiten')
    ? (behindMark(quote, text)?.range.end ?? closing?.range.end)
    : undefined;
  const start = outside ?? attribution.start;
  const end = flaws.includes('punt-na-bron') ? behindStop(text, attribution.end) : attribution.end;
  const turned = vorm?.slips.some(({ kind }) => kind === 'volgorde' || kind === 'achter' || kind === 'zonder-nummer');
  const reference = dialoog === undefined ? undefined : `dialoog ${dialoog}`;
  // Half of a pair of asterisks must not be left behind.
  if (turned || EMPHASIS.test(text.slice(start, end))) {
    const range = withEmphasis({ start, end }, text);
    return [{ range, text: `${openAt(range.start, text)}${said})` }];
  }
  const first = rol?.range ?? verwijzing;
  const last = verwijzing ?? rol?.range;
  if (!first || !last) return [];
  const edits: Edit[] = [{ range: { start, end: first.start }, text: openAt(start, text) }];
  if (rol && verwijzing)
    edits.push({
      range: { start: rol.range.end, end: verwijzing.start },
      text: comma(text, rol.range.end, verwijzing.start),
    });
  if (verwijzing && reference) edits.push({ range: verwijzing, text: wordFor(text, verwijzing, reference) });
  return [...edits, { range: { start: last.end, end }, text: ')' }];
}

function openAt(offset: number, text: string): string {
  return /\s$/.test(text.slice(Math.max(0, offset - 1), offset)) ? '(' : ' (';
}

const EMPHASIS = /[*_]+/;

/** With the asterisks or underscores before or after it, if their other half is inside. */
function withEmphasis({ start, end }: Range, text: string): Range {
  const even = (text.slice(start, end).match(/[*_]+/g)?.length ?? 0) % 2 === 0;
  const before = even ? 0 : (/[*_]+$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0);
  const behind = even || before > 0 ? 0 : (/^[*_]+/.exec(text.slice(end, end + 3))?.[0].length ?? 0);
  return { start: start - before, end: end + behind };
}

/** A comma with the blank after it, even if that is a line break. */
function comma(text: string, start: number, end: number): string {
  const between = text.slice(start, end);
  const newline = between.search(/[ \t]*\r?\n/);
  return newline === -1
    ? ', '
    : `,${between.slice(newline).trimStart() === '' || /^[ \t]*\r?\n[\s>]*$/.test(between.slice(newline)) ? between.slice(newline) : ' '}`;
}

/** As typed if it means the same: `dialoog  2` may be on two lines. */
function wordFor(text: string, { start, end }: Range, reference: string): string {
  const typed = text.slice(start, end);
  return typed.replace(/[\s>]+/g, ' ') === reference ? typed : reference;
}

function behindStop(text: string, from: number): number {
  const stops = /^[ \t]*\.+/.exec(text.slice(from, from + 40));
  return from + (stops?.[0].length ?? 0);
}
