/** Completes a number: the one that agrees with the list under it, the register, or another place in the report. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import { telwoordLike } from '../../report/dutch/telwoorden.ts';
import type { Announcement, NumberStatement, Report, Section } from '../../report/model.ts';
import { inPlace } from '../../report/naming.ts';
import { recount } from '../../report/parts/recount.ts';
import { allSections } from '../../report/places.ts';
import { doubtOf, placeName } from '../../report/questions/number-places.ts';
import { readReport } from '../../report/read-report.ts';
import { knownOf, placeholderValue } from '../../report/skeleton.ts';
import type { FactId } from '../../report/template.ts';
import type { Edit } from '../../report/text/edits.ts';
import type { Range } from '../../report/text/text.ts';
import { lineAt } from '../cursor.ts';
import type { Suggestion } from './suggestion.ts';

/** What a number should be: `edit` writes it, and `detail` says where it is known from. */
export interface AgreedNumber {
  readonly label: string;
  readonly detail: string;
  readonly edit: Edit;
}

/** Replaces what is half typed, to see whether the report reads a number here. No report or list counts that many. */
const PROBE = 'Negenhonderdnegenennegentig';
const DIGITS = '999';

/** At a placeholder: what the report already knows. Undefined if there is none, or nothing is known. */
export function placeholderSuggestions(report: Report, offset: number): readonly Suggestion[] | undefined {
  const range = report.placeholders.find(({ start, end }) => start <= offset && offset <= end);
  const label = range && placeholderValue(report.text.slice(range.start, range.end), knownOf(report));
  if (!range || label === undefined) return undefined;
  const filter = `${report.text.slice(range.start, offset)} ${label}`;
  return [
    { label, detail: 'zoals het rapport het al weet', kind: CompletionItemKind.Value, range, text: label, filter },
  ];
}

/** Undefined if there is no number here, or none that the rest of the report knows. */
export function numberSuggestions(report: Report, offset: number): readonly Suggestion[] | undefined {
  const agreed = agreedNumber(report, offset);
  if (!agreed) return undefined;
  const { label, detail, edit } = agreed;
  // Whatever was typed, this is what it has to be.
  const filter = `${report.text.slice(edit.range.start, offset)} ${label}`;
  return [{ label, detail, kind: CompletionItemKind.Value, range: edit.range, text: edit.text, filter }];
}

/** What the number around `offset` should be; undefined if there is none, or the rest of the report does not know. */
export function agreedNumber(report: Report, offset: number): AgreedNumber | undefined {
  const range = wordAt(report, offset);
  const { text } = report;
  // A number alone on its line counts nothing.
  const line = lineAt(report, offset);
  if (`${text.slice(line.start, range.start)}${text.slice(range.end, line.end)}`.trim().length < 3) return undefined;
  const word = text.slice(range.start, range.end);
  const probe = /^\d/.test(word) ? DIGITS : PROBE;
  const probed = withProbe(report, range, probe);
  const section = allSections(probed).find(({ heading }) => heading.match?.telwoord?.range.start === range.start);
  const known =
    (section ? ofHeading(section, report) : undefined) ??
    ofStatement(probed, range, report) ??
    ofAnnouncement(probed, range);
  if (!known) return undefined;
  const counted = section && recount(section, known.value, probed.text);
  // Mapped back to the report without the probe.
  const edit = counted && {
    ...counted,
    range: { start: counted.range.start, end: counted.range.end - probe.length + word.length },
  };
  const label = telwoordLike(known.value, /^[\p{L}\d]/u.test(word) ? word : usualNumber(known, section));
  return { label, detail: known.detail, edit: edit ?? { range, text: label } };
}

/** The report with `probe` at a range, cached: editors ask repeatedly about a word, and reading is most of the work. */
function withProbe(report: Report, { start, end }: Range, probe: string): Report {
  const last = LAST.get(report);
  if (last?.start === start && last.end === end && last.probe === probe) return last.probed;
  const probed = readReport(`${report.text.slice(0, start)}${probe}${report.text.slice(end)}`, report);
  LAST.set(report, { start, end, probe, probed });
  return probed;
}

const LAST = new WeakMap<Report, Range & { readonly probe: string; readonly probed: Report }>();

interface KnownNumber {
  readonly value: number;
  readonly detail: string;
  readonly digits?: boolean;
}

/** A model for how the number is written if none was typed yet. A heading begins with it, hence the capital. */
function usualNumber({ digits }: KnownNumber, heading: Section | undefined): string {
  if (heading) return 'Een';
  return digits ? '1' : 'een';
}

function ofHeading({ entry, items }: Section, report: Report): KnownNumber | undefined {
  if (entry?.content !== 'numbered') return statedNumber(report, 'dialogen');
  const value = items.length;
  return value > 0
    ? {
        value,
        detail:
          value === 1
            ? `één ${(entry.itemName ?? 'punt').toLowerCase()} staat eronder`
            : `zoveel ${entry.name} staan eronder`,
      }
    : undefined;
}

function ofStatement(probed: Report, { start }: Range, report: Report): KnownNumber | undefined {
  const found = probed.statements.find(
    (one): one is NumberStatement => one.about !== 'thema' && one.range.start === start,
  );
  const known = found && statedNumber(report, found.about, start);
  return known && { ...known, digits: found.source === 'regel' || found.about !== 'dialogen' };
}

function ofAnnouncement(probed: Report, { start }: Range): KnownNumber | undefined {
  const found = probed.announcements.find(({ announced }) => announced.range.start === start);
  return (
    found && {
      value: found.counted,
      detail: COUNTED[found.of],
    }
  );
}

const COUNTED: Readonly<Record<Announcement['of'], string>> = {
  kaders: 'zoveel kaders staan er',
  onderwerpen: 'zoveel onderwerpen staan eronder',
  punten: 'zoveel punten staan eronder',
  opsomming: 'zoveel staan er in deze zin',
};

/** The number given by the most trusted source, other than the one at `start`. */
function statedNumber({ statements, template }: Report, about: FactId, start?: number): KnownNumber | undefined {
  const others = statements.filter((one): one is NumberStatement => one.about === about && one.range.start !== start);
  const [best] = others.sort((one, other) => doubtOf(template, one.source) - doubtOf(template, other.source));
  return (
    best && {
      value: best.value,
      detail: `zoals ${inPlace(template, placeName(template, best.source))}`,
    }
  );
}

/** The placeholder, word or digits around the cursor; an empty range between two blanks. */
function wordAt(report: Report, offset: number): Range {
  const placeholder = report.placeholders.find(({ start, end }) => start <= offset && offset <= end);
  if (placeholder) return placeholder;
  const before = /[\p{L}\p{N}]*$/u.exec(report.text.slice(Math.max(0, offset - 40), offset))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}]*/u.exec(report.text.slice(offset, offset + 40))?.[0].length ?? 0;
  return { start: offset - before, end: offset + after };
}
