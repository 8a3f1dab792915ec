/** The municipalities: which names belong to one, and how a list of them is split (format.md §2). */
import table from '../../../../schemas/gemeenten.json' with { type: 'json' };
import { remembered } from '../text/remembered.ts';
import { nameKey, qualifiersOf, saysProvince } from './gemeente-spelling.ts';
import { fold, foldedText, likeness } from './spelling.ts';

/** A municipality: `vanaf` and `tot` (the first day it no longer is one) are ISO dates, absent if there is no limit. */
export interface Gemeente {
  readonly naam: string;
  readonly cbs?: string;
  /** Other names that are just as good. */
  readonly ook?: readonly string[];
  readonly vanaf?: string;
  readonly tot?: string;
  readonly opgegaanIn?: readonly string[];
  readonly provincie?: string;
}

const rows: readonly Gemeente[] = table.gemeenten;

/** The key of every known spelling → its municipality; built when the first name is looked up. */
let names: Map<string, Gemeente> | undefined;

function namesOf(): Map<string, Gemeente> {
  names ??= new Map(
    rows.flatMap((row) => [row.naam, row.cbs ?? row.naam, ...(row.ook ?? [])].map((name) => [nameKey(name), row])),
  );
  return names;
}

/** The municipality that a name means, and how the name is written. */
export interface Meant {
  readonly gemeente: Gemeente;
  /** By its name in any spelling; with its province (`Bergen NH`, `gemeente Emmen`); with a remark (`Emmen (2x)`). */
  readonly how: 'name' | 'province' | 'remark';
}

/** The municipality that `name` means, in any spelling or by another name. */
export function meantGemeente(name: string): Meant | undefined {
  return name.length > LONGEST ? undefined : MEANT(name.trim()).meant;
}

/** In an object, because “no municipality” is an answer to remember too. */
const MEANT = remembered((name): { readonly meant?: Meant } => ({ meant: readName(name) }));

function readName(name: string): Meant | undefined {
  const gemeente = namesOf().get(nameKey(name));
  if (gemeente) return { gemeente, how: 'name' };
  const readings = qualifiersOf(name).map(({ name: own, more, remark }) => ({ own: nameKey(own), more, remark }));
  for (const { own, more } of readings) {
    const inProvince = rows.find(({ naam, provincie }) => nameKey(naam) === own && saysProvince(more, provincie ?? ''));
    if (inProvince) return { gemeente: inProvince, how: 'province' };
  }
  const remarked = readings.flatMap(({ own, remark }) => (remark ? (namesOf().get(own) ?? []) : []))[0];
  return remarked && { gemeente: remarked, how: 'remark' };
}

/** The municipality that `name` means, in any spelling or by another name. */
export function findGemeente(name: string): Gemeente | undefined {
  return meantGemeente(name)?.gemeente;
}

/** All municipalities with this name: two are called Bergen. */
export function gemeentenNamed(name: string): readonly Gemeente[] {
  const found = findGemeente(name);
  return found
    ? rows.filter((row) => row === found || (row.naam === found.naam && nameKey(name) === nameKey(row.naam)))
    : [];
}

/** The municipalities that merged into this one. */
export function mergedFrom({ naam }: Gemeente): readonly string[] {
  return rows.filter(({ opgegaanIn }) => opgegaanIn?.includes(naam)).map((row) => row.naam);
}

/** No name is longer, and folding a page of text takes long. */
const LONGEST = 80;

/**
 * Names that `name` may be meant for, at most three: first those that contain it or that it contains, then those
 * spelled much like it, most alike first.
 */
export const nearestGemeenten = remembered((name: string): readonly string[] => {
  const start = name.slice(0, LONGEST);
  const folded = fold(start).text;
  const words = ` ${folded} `;
  const held = gemeenteNames.filter(
    (one) => words.includes(` ${foldedText(one)} `) || ` ${foldedText(one)} `.includes(words),
  );
  const alike = gemeenteNames
    // Names that differ so much in length cannot be alike enough.
    .filter(
      (one) =>
        Math.min(foldedText(one).length, folded.length) >= NEAR * Math.max(foldedText(one).length, folded.length),
    )
    .map((one) => ({ one, alike: likeness(start, one) }))
    .filter((candidate) => candidate.alike >= NEAR);
  return [...new Set([...held, ...alike.sort((left, right) => right.alike - left.alike).map(({ one }) => one)])].slice(
    0,
    3,
  );
});

const NEAR = 0.65;

/** The municipalities that existed at any time between two ISO dates, in alphabetical order; one of the two Bergens. */
export function gemeentenBetween(from: string, to: string): readonly Gemeente[] {
  const found = rows.filter(
    ({ vanaf, tot }) => (tot === undefined || from < tot) && (vanaf === undefined || vanaf <= to),
  );
  return found.filter(({ naam }, index) => naam !== found[index - 1]?.naam);
}

/** The official names in alphabetical order, each one once. */
export const gemeenteNames: readonly string[] = [...new Set(rows.map(({ naam }) => naam))];

/** The official name of the municipality that `name` means, in any spelling or by another name. */
export function officialName(name: string): string | undefined {
  return findGemeente(name)?.naam;
}

/** The same key for two names of one municipality; an unknown name is its own municipality. */
export function gemeenteKey(name: string): string {
  return nameKey(officialName(name) ?? name);
}

/** Like `gemeenteKey`, but keeps the two Bergens apart if the names do. */
export function oneGemeenteKey(name: string): string {
  const gemeente = findGemeente(name);
  return nameKey(gemeente?.cbs ?? gemeente?.naam ?? name);
}

const WITH_COMMA = gemeenteNames.filter((name) => name.includes(','));

/**
 * `A, B en C` → the names with their place in `text`. Splits at commas first; at ` en ` or ` & ` only in the last part,
 * and so that as many pieces as possible are municipalities: `Borne en Aa en Hunze` gives two.
 */
export function splitGemeenten(
  text: string,
): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  // A comma after the last name, before the next one is typed, leaves an empty part.
  const parts = splitAtCommas(text).filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const last = parts.pop();
  if (last) parts.push(...splitAtEn(text, last.start, last.end));
  return parts.flatMap(({ start, end }) => {
    const name = text.slice(start, end);
    const lead = name.length - name.trimStart().length;
    const trimmed = name.trim();
    return trimmed === '' ? [] : [{ name: trimmed, start: start + lead, end: start + lead + trimmed.length }];
  });
}

interface NamePart {
  readonly start: number;
  readonly end: number;
}

function splitAtCommas(text: string): NamePart[] {
  const kept = WITH_COMMA.flatMap((name) => {
    const start = text.toLowerCase().indexOf(name.toLowerCase());
    return start === -1 ? [] : [{ start, end: start + name.length }];
  });
  for (const { index, 0: remark } of text.matchAll(/\([^()]{1,80}\)/g))
    kept.push({ start: index, end: index + remark.length });
  const pieces: NamePart[] = [];
  let start = 0;
  for (let index = 0; index <= text.length; index++) {
    const splits =
      index === text.length || (text[index] === ',' && !kept.some((name) => name.start < index && index < name.end));
    if (!splits) continue;
    pieces.push({ start, end: index });
    start = index + 1;
  }
  return pieces;
}

function splitAtEn(text: string, start: number, end: number): NamePart[] {
  const words = [...text.slice(start, end).matchAll(/\s+(?:en|&)\s+/gi)].slice(0, 12);
  const cuts = words.map((match) => ({ end: start + match.index, start: start + match.index + match[0].length }));
  let best: NamePart[] = [];
  let bestScore = -1;
  for (let choice = 0; choice < 2 ** cuts.length; choice++) {
    const pieces: NamePart[] = [];
    let from = start;
    cuts.forEach((cut, index) => {
      if (((choice >> index) & 1) === 0) return;
      pieces.push({ start: from, end: cut.end });
      from = cut.start;
    });
    pieces.push({ start: from, end });
    const known = pieces.filter((piece) => officialName(text.slice(piece.start, piece.end)) !== undefined).length;
    // The most known names win; between equals, the most pieces.
    const score = known * 100 - (pieces.length - known) * 10 + pieces.length * 11;
    if (score > bestScore) {
      best = pieces;
      bestScore = score;
    }
  }
  return best;
}
