/** The municipalities as facts: which names are one, and how a list of them is split (format.md §2). */
import table from '../../../../schemas/gemeenten.json' with { type: 'json' };
import { remembered } from '../text/remembered.ts';
import { nameKey, qualifiersOf, saysProvince } from './gemeente-spelling.ts';
import { fold, foldedText, likeness } from './spelling.ts';

/** A municipality: `vanaf` and `tot` (first day that it is none any more) are ISO dates, absent where it was one all the time. */
export interface Gemeente {
  readonly naam: string;
  readonly cbs?: string;
  /** Other names that are as good. */
  readonly ook?: readonly string[];
  readonly vanaf?: string;
  readonly tot?: string;
  readonly opgegaanIn?: readonly string[];
  readonly provincie?: string;
}

const rows: readonly Gemeente[] = table.gemeenten;

/** Every known spelling, folded → the official name; made when the first name is asked for. */
let names: Map<string, Gemeente> | undefined;

function namesOf(): Map<string, Gemeente> {
  names ??= new Map(
    rows.flatMap((row) => [row.naam, row.cbs ?? row.naam, ...(row.ook ?? [])].map((name) => [nameKey(name), row])),
  );
  return names;
}

/** A municipality as it is meant, and how it is written. */
export interface Meant {
  readonly gemeente: Gemeente;
  /** By its name in any spelling; with its province (`Bergen NH`, `gemeente Emmen`); or with a remark that says more (`Emmen (2x)`). */
  readonly how: 'name' | 'province' | 'remark';
}

/** The municipality that `name` is meant for, in any spelling or by another name. */
export function meantGemeente(name: string): Meant | undefined {
  return name.length > LONGEST ? undefined : MEANT(name.trim()).meant;
}

/** In an object, since no answer is one that is remembered too. */
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

/** The municipality that `name` is, in any spelling or by another name. */
export function findGemeente(name: string): Gemeente | undefined {
  return meantGemeente(name)?.gemeente;
}

/** All municipalities with this name: there are two that are called Bergen. */
export function gemeentenNamed(name: string): readonly Gemeente[] {
  const found = findGemeente(name);
  return found
    ? rows.filter((row) => row === found || (row.naam === found.naam && nameKey(name) === nameKey(row.naam)))
    : [];
}

/** The municipalities that went into this one. */
export function mergedFrom({ naam }: Gemeente): readonly string[] {
  return rows.filter(({ opgegaanIn }) => opgegaanIn?.includes(naam)).map((row) => row.naam);
}

/** No name is longer, and folding a page of them takes long. */
const LONGEST = 80;

/** Names that `name` may be meant for, most likely first: those that hold it or are held by it, then those spelled much like it. */
export const nearestGemeenten = remembered((name: string): readonly string[] => {
  const start = name.slice(0, LONGEST);
  const folded = fold(start).text;
  const words = ` ${folded} `;
  const held = gemeenteNames.filter(
    (one) => words.includes(` ${foldedText(one)} `) || ` ${foldedText(one)} `.includes(words),
  );
  const alike = gemeenteNames
    // Of two names of which one is so much longer, no more can be alike.
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

/** The municipalities that there were on some day between two ISO dates, in alphabetical order; of two Bergens one. */
export function gemeentenBetween(from: string, to: string): readonly Gemeente[] {
  const found = rows.filter(
    ({ vanaf, tot }) => (tot === undefined || from < tot) && (vanaf === undefined || vanaf <= to),
  );
  return found.filter(({ naam }, index) => naam !== found[index - 1]?.naam);
}

/** Official names, in alphabetical order; each once. */
export const gemeenteNames: readonly string[] = [...new Set(rows.map(({ naam }) => naam))];

/** The official name, where `name` is one in any spelling or an alias of one. */
export function officialName(name: string): string | undefined {
  return findGemeente(name)?.naam;
}

/** Equal for two names of one municipality; an unknown name is its own. */
export function gemeenteKey(name: string): string {
  return nameKey(officialName(name) ?? name);
}

/** As `gemeenteKey`, but the two that are called Bergen are two where the names say so. */
export function oneGemeenteKey(name: string): string {
  const gemeente = findGemeente(name);
  return nameKey(gemeente?.cbs ?? gemeente?.naam ?? name);
}

const WITH_COMMA = gemeenteNames.filter((name) => name.includes(','));

/**
 * `A, B en C` → the pieces with their place in `text`. Commas split first; ` en ` or ` & ` splits only the last part, and only so
 * that as many pieces as possible are municipalities, so `Borne en Aa en Hunze` gives two.
 */
export function splitGemeenten(
  text: string,
): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  // A comma behind the last name, before the next one is typed, leaves an empty part.
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
    // All known beats one more unknown piece; between equals, more pieces.
    const score = known * 100 - (pieces.length - known) * 10 + pieces.length * 11;
    if (score > bestScore) {
      best = pieces;
      bestScore = score;
    }
  }
  return best;
}
