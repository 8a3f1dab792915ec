/** A speaker whose name is spelt differently in another source or in the text: `Fenna Bakker` and `Fenna Baker`. */
import { nearPerson, samePerson } from '../../report/dutch/persons.ts';
import { foldedText } from '../../report/dutch/spelling.ts';
import type { Report } from '../../report/model.ts';
import { type PersonPlace, peopleOf } from '../../report/people.ts';
import { groupBy } from '../../report/quotes/quoted.ts';
import { shorten } from '../../report/text/text.ts';
import type { Found } from '../rule.ts';

/** A name that is written in two ways, with the spelling that is meant. */
export interface OtherName {
  readonly place: PersonPlace;
  readonly usual: PersonPlace;
  /** The usual one is that of the header, or is used more. */
  readonly sure: boolean;
}

/** Every name that is nearly another one: all places of it, in reading order. */
export function otherNames(report: Report): readonly OtherName[] {
  const groups = new Map([...groupBy(peopleOf(report), ({ value }) => value)].slice(0, MOST));
  const wrong = new Map([...groups].map(([name, places]) => [name, usualFor(name, places, groups)]));
  return peopleOf(report).flatMap((place) => {
    const found = wrong.get(place.value);
    return found ? [{ place, ...found }] : [];
  });
}

/** No report has more people. */
const MOST = 200;

type Places = readonly PersonPlace[];

function usualFor(
  name: string,
  own: Places,
  groups: ReadonlyMap<string, Places>,
): Omit<OtherName, 'place'> | undefined {
  // What the header has is right, wherever else it is.
  if (own.some(isInHeader)) return undefined;
  const others = [...groups.values()].filter(([one]) => one && one.value !== name && isSpelling(one.value, name));
  const header = others.flat().find(isInHeader);
  if (header) return { usual: header, sure: true };
  const most = others.toSorted((one, other) => other.length - one.length)[0];
  const [usual, first] = [most?.[0], own[0]];
  if (!most || !usual || !first || most.length < own.length) return undefined;
  if (most.length > own.length) return { usual, sure: true };
  return usual.range.start < first.range.start ? { usual, sure: false } : undefined;
}

function isInHeader({ source }: PersonPlace): boolean {
  return source === 'header';
}

/** The same name except for capitals, accents or hyphens, or with one different letter. */
function isSpelling(one: string, other: string): boolean {
  // A no-break space is not another spelling.
  if (one.replace(/\s/g, ' ') === other.replace(/\s/g, ' ')) return false;
  return nearPerson(one, other) || (foldedText(one) === foldedText(other) && samePerson(one, other));
}

export function otherNameFound({ place, usual, sure }: OtherName): Found {
  const right = shorten(usual.value, 45);
  return {
    range: place.range,
    message: `Hier staat ‘${shorten(place.value, 45)}’, elders ‘${right}’; dat lijkt dezelfde persoon.`,
    related: [{ range: usual.range, message: `Hier staat ‘${right}’.` }],
    ...(sure ? {} : { doubtful: true }),
    fixes: [
      {
        title: `Maak er ‘${right}’ van`,
        edits: [{ range: place.range, text: usual.value }],
        changes: 'words',
        safe: false,
      },
    ],
  };
}
