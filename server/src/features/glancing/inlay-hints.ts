/** Inlay hints: what the register adds up to, where a number on the card or in the text differs or is still missing. */
import type { InlayHint } from 'vscode-languageserver-types';
import { withNoun } from '../../report/dutch/counted.ts';
import { telwoordLike } from '../../report/dutch/telwoorden.ts';
import type { NumberStatement, Report } from '../../report/model.ts';
import { countLine } from '../../report/parts/aan-tafel.ts';
import { recount } from '../../report/parts/recount.ts';
import { allSections } from '../../report/places.ts';
import { placeName } from '../../report/questions/number-places.ts';
import type { Edit } from '../../report/text/edits.ts';
import { minimalEdits } from '../../report/text/minimal-edit.ts';
import { overlaps, type Range } from '../../report/text/text.ts';
import { type Lines, toTextEdit } from '../lsp.ts';
import { howCounted, numberInRegister, trustedStatement } from './counts.ts';

/** The hints in the range that is shown; accepting one writes the number. */
export function inlayHints(report: Report, shown: Range, lines: Lines): InlayHint[] {
  return [...ofStatements(report), ...ofAnnouncements(report), ...ofMissing(report), ...ofIdeeen(report)]
    .filter(({ place }) =>
      overlaps({ start: place.start, end: place.end + 1 }, { start: shown.start, end: shown.end + 1 }),
    )
    .sort((one, other) => one.place.start - other.place.start)
    .map(({ place, label, tooltip, edit }) => ({
      position: lines.positionAt(place.end),
      label,
      tooltip,
      paddingLeft: true,
      ...(edit && { textEdits: minimalEdits([edit], report.text).map((one) => toTextEdit(lines, one)) }),
    }));
}

interface Hint {
  /** What the number should replace; the hint is shown after it. */
  readonly place: Range;
  readonly label: string;
  readonly tooltip: string;
  readonly edit?: Edit;
}

/** A number that differs from the register's, or else from the most trusted one. */
function ofStatements(report: Report): readonly Hint[] {
  const numbers = report.statements.filter((statement) => statement.about !== 'thema') as readonly NumberStatement[];
  return numbers.flatMap(({ about, value, range, source }) => {
    const right = trustedStatement(report, about);
    // A number counted from the register, the sections or a kader is not written anywhere, so it cannot be replaced.
    if (!right || right.value === value || UNWRITTEN.has(source)) return [];
    const text = telwoordLike(right.value, report.text.slice(range.start, range.end));
    const place = placeName(report.template, right.source);
    return [
      {
        place: range,
        label: `${place.replace(/^(?:de|het) /, '')}: ${right.value}`,
        tooltip: right.source === 'register' ? howCounted(right) : `In ${place} staat ${right.value}.`,
        edit: { range, text },
      },
    ];
  });
}

const UNWRITTEN = new Set<NumberStatement['source']>(['register', 'opbouw', 'kader']);

/** A number that announces more or fewer things than follow, if the template says which nouns announce. */
function ofAnnouncements({ announcements, template, text }: Report): readonly Hint[] {
  if (!template.announces) return [];
  return announcements.flatMap(({ announced, counted, doubtful }) => {
    if (doubtful || announced.value === counted) return [];
    const { range } = announced;
    const written = telwoordLike(counted, text.slice(range.start, range.end));
    const tooltip = `Het gaat om ${counted}: zoveel staan er.`;
    return [{ place: range, label: `geteld: ${counted}`, tooltip, edit: { range, text: written } }];
  });
}

/** A line of *wie zaten aan tafel* that has no number yet. */
function ofMissing(report: Report): readonly Hint[] {
  return allSections(report).flatMap(({ entry, aanTafel }) =>
    (entry?.lines ?? []).flatMap((line) => {
      const found = line.id === 'hosts' ? undefined : aanTafel?.[line.id];
      const register = line.fact && numberInRegister(report, line.fact);
      if (!found || found.count || !register) return [];
      const edit = { range: found.text, text: countLine(line, register.value) };
      return [
        { place: found.text, label: `lijst van dialogen: ${register.value}`, tooltip: howCounted(register), edit },
      ];
    }),
  );
}

/** A heading whose number differs from the list under it, or is still missing. */
function ofIdeeen(report: Report): readonly Hint[] {
  return allSections(report).flatMap((section) => {
    const { entry, heading, items } = section;
    const telwoord = heading.match?.telwoord;
    if (entry?.content !== 'numbered' || items.length === 0 || telwoord?.value === items.length) return [];
    const place = telwoord?.range ?? report.placeholders.find((one) => overlaps(one, heading.range));
    if (!place) return [];
    const edit = recount(section, items.length, report.text, place);
    return [
      {
        place,
        label: `geteld: ${items.length}`,
        tooltip: `De lijst onder deze kop heeft ${withNoun(items.length, 'punt', 'punten')}.`,
        edit,
      },
    ];
  });
}
