/** An organisation of the list, and where the text names it: for hover, definition, references and highlights. */
import { latin } from '../dutch/latin.ts';
import type { Report } from '../model.ts';
import { allProse } from '../places.ts';
import { isInside, type Located, overlapsAny, type Range, sourceRange } from '../text/text.ts';

export interface NamedOrganisation {
  /** The name in the list. */
  readonly listed: Located<string>;
  /** What the cursor is on: the name in the list or in the text. */
  readonly at: Range;
  /** In the text outside the list, in reading order. */
  readonly inText: readonly Range[];
}

/** The organisation named at an offset; in the text, only one from the list. Undefined: none. */
export function organisationAt(report: Report, offset: number): NamedOrganisation | undefined {
  const listed = listedOrganisations(report);
  const here = listed.find(({ range }) => isInside(range, offset));
  if (here) return { listed: here, at: here.range, inText: namedInText(report, here.value) };
  const prose = allProse(report).find(({ range }) => isInside(range, offset));
  if (!prose) return undefined;
  // If two names begin alike, the longer one counts.
  const longestFirst = listed.toSorted((one, other) => other.value.length - one.value.length);
  for (const name of longestFirst) {
    if (!spellingsOf(name.value).some((one) => prose.plain.includes(one))) continue;
    const inText = namedInText(report, name.value);
    const at = inText.find((range) => isInside(range, offset));
    if (at) return { listed: name, at, inText };
  }
  return undefined;
}

/** Every place of an organisation under its name in the list, there and in the text. */
export function placesOfOrganisation(report: Report, name: string): readonly Range[] {
  const listed = listedOrganisations(report).filter(({ value }) => value === name);
  return listed.length === 0 ? [] : [...listed.map(({ range }) => range), ...namedInText(report, name)];
}

/** The names in the lists, in reading order. */
export function listedOrganisations({ kaders }: Report): readonly Located<string>[] {
  return kaders.flatMap(({ names = [] }) => names);
}

/** Where the text has a name of the list. */
function namedInText(report: Report, name: string): readonly Range[] {
  const lists = listedOrganisations(report).map(({ range }) => range);
  return allProse(report).flatMap((prose) =>
    spellingsOf(name).flatMap((spelling) =>
      placesIn(prose.plain, spelling)
        .map((at) => sourceRange(prose, at, at + spelling.length))
        .filter((range) => !overlapsAny(lists, range)),
    ),
  );
}

const PART_OF_WORD = latin(/[\p{L}\p{N}]/u);

function placesIn(plain: string, name: string): readonly number[] {
  const found: number[] = [];
  for (let at = plain.indexOf(name); at !== -1; at = plain.indexOf(name, at + name.length)) {
    if (!PART_OF_WORD.test(plain[at - 1] ?? '') && !PART_OF_WORD.test(plain[at + name.length] ?? '')) found.push(at);
  }
  return found;
}

/** Without a final part in parentheses; `gemeente Emmen` has a small letter in a sentence. */
function spellingsOf(name: string): readonly string[] {
  const bare = name.replace(/\s*\([^()]*\)$/, '') || name;
  const small = bare.charAt(0).toLowerCase() + bare.slice(1);
  return /^\p{Lu}\p{Ll}+\s/u.test(bare) ? [bare, small] : [bare];
}
