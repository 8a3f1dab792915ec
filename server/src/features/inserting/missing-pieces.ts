/** What a report may lack besides sections of its own: the next numbered section of a chapter, and required kaders. */

import type { Part, Report, Section } from '../../report/model.ts';
import { allSections, withInner } from '../../report/places.ts';
import { missingKadersOf } from '../../report/questions/meant-kaders.ts';
import { type KnownValues, numberedText } from '../../report/skeleton.ts';
import type { TemplateKader } from '../../report/template.ts';
import { placeAt } from '../cursor.ts';
import type { Insertable } from './offer.ts';

/** A section for each subject that has none in a chapter yet, after the one with the number before it. */
export function missingNumbered(report: Report, known: KnownValues): readonly Insertable[] {
  const { subjects = [] } = known;
  if (subjects.length < 2) return [];
  return allSections(report).flatMap((chapter) => {
    const entry = chapter.entry?.sections?.find(({ repeats }) => repeats);
    if (!entry || !chapter.entry) return [];
    const { heading, entry: outer } = chapter;
    const there = new Map(chapter.sections.flatMap((section) => numberOf(section, section)));
    return subjects.flatMap((_, index): Insertable[] => {
      if (there.has(index + 1)) return [];
      const text = numberedText(entry, outer, index, known, heading.level + 1);
      const before = [...there].filter(([number]) => number <= index).map(([, section]) => section.range.end);
      const at = Math.max(...before, before.length === 0 ? ownEnd(chapter) : 0);
      const [first = ''] = text.split('\n');
      return [{ label: first.replace(/^#+ /, ''), detail: entry.name, help: entry.help, text, at }];
    });
  });
}

/** The second number of `2.1`, paired with `value`. */
function numberOf<T>({ heading }: Section, value: T): readonly (readonly [number, T])[] {
  const found = /\.(\d+)/.exec(heading.match?.own?.nummer?.value ?? '');
  return found ? [[Number(found[1]), value]] : [];
}

/** The end of what is under the heading of a chapter, before its first section. */
function ownEnd({ range, sections, heading, paragraphs, items, kaders, quotes }: Section): number {
  if (sections.length === 0) return range.end;
  const own = [...paragraphs, ...items, ...kaders, ...quotes].map(({ range: { end } }) => end);
  return Math.max(heading.range.end, ...own);
}

/** The required kaders that are missing, each at its usual place. */
export function missingKaders({ parts }: Report): readonly Insertable[] {
  return parts.flatMap((part) =>
    placeableKaders(part).flatMap((entry) => {
      const place = part.sections.find((section) => section.entry?.id === entry.usual);
      return place ? [kaderPiece(entry, place.range.end)] : [];
    }),
  );
}

/** The missing ones that may go at `offset`. */
export function kadersAt(report: Report, offset: number): readonly Insertable[] {
  const { part, section, kader } = placeAt(report, offset);
  if (!part || !section || kader) return [];
  return placeableKaders(part)
    .filter(({ within }) => within === undefined || within.includes(section.entry?.id ?? ''))
    .map((entry) => kaderPiece(entry, offset));
}

/** Without one that is there under another title, or none: that is a finding. */
function placeableKaders(part: Part): readonly TemplateKader[] {
  // A chapter that is not there yet brings its kader with it.
  const sections = new Set(part.sections.flatMap(withInner).map(({ entry }) => entry?.id));
  return missingKadersOf(part)
    .filter(({ kader }) => !kader)
    .map(({ entry }) => entry)
    .filter(({ within, usual }) => (within ?? [usual]).some((id) => sections.has(id)));
}

function kaderPiece({ name, title, help, example, snippet }: TemplateKader, at: number): Insertable {
  return {
    label: title.replace(/[.:]$/, ''),
    detail: name,
    help: `${help}\n\n\`\`\`\`markdown\n${example}\n\`\`\`\``,
    text: snippet.join('\n'),
    at,
  };
}
