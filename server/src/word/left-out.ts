/** What a report cannot hold: counted while reading a document, and named in Dutch afterwards: nothing vanishes. */
import { withNoun } from '../report/dutch/counted.ts';
import type { Run } from './blocks.ts';
import type { LeftOut } from './pieces.ts';

/** Each thing in singular and plural, and what is kept of it all the same. */
const NAMES = {
  afbeelding: ['afbeelding', 'afbeeldingen'],
  grafiek: ['grafiek', 'grafieken'],
  smartart: ['SmartArt-tekening', 'SmartArt-tekeningen'],
  bestand: ['ingevoegd bestand', 'ingevoegde bestanden'],
  formule: ['formule', 'formules', 'alleen de tekens'],
  opmerking: ['opmerking', 'opmerkingen'],
  koppeling: ['koppeling', 'koppelingen', 'de tekst is er wel, het adres niet'],
  verwijdering: ['verwijdering', 'bijgehouden verwijderingen'],
  verborgen: ['verborgen stuk tekst', 'verborgen stukken tekst'],
  symbool: ['teken van een symboollettertype', 'tekens van een symboollettertype'],
  invulveld: ['invulveld dat nog leeg is', 'invulvelden die nog leeg zijn'],
  noot: ['verwijzing naar een noot die er niet is', 'verwijzingen naar noten die er niet zijn'],
  document: [
    'ingevoegd document dat hier niet gelezen kan worden',
    'ingevoegde documenten die hier niet gelezen kunnen worden',
  ],
  dieper: ['stuk dat te diep genest is', 'stukken die te diep genest zijn'],
  tabel: ['tabel', 'tabellen', 'elke rij is nu een regel tekst'],
  doorgehaald: ['doorhaling', 'doorhalingen', 'de tekst is er wel, de streep niet'],
  verplaatsing: ['bijgehouden verplaatsing', 'bijgehouden verplaatsingen', 'de tekst staat op de nieuwe plaats'],
  toevoeging: ['bijgehouden toevoeging', 'bijgehouden toevoegingen', 'de tekst is er wel, de markering niet'],
} as const satisfies Readonly<Record<string, readonly [string, string, string?]>>;

export type Lost = keyof typeof NAMES;

/** These come last, because only their looks are lost; text that is gone comes first, then comments. */
const LATER: ReadonlySet<Lost> = new Set<Lost>(['doorgehaald', 'verplaatsing', 'toevoeging']);

export interface Counter {
  readonly met: (thing: Lost) => void;
  readonly first: () => readonly LeftOut[];
  readonly later: () => readonly LeftOut[];
}

export function counter(): Counter {
  const counts = new Map<Lost, number>();
  const named = (wanted: (thing: Lost) => boolean) =>
    [...counts].filter(([thing]) => wanted(thing)).map(([thing, count]) => leftOut(thing, count));
  return {
    met: (thing) => void counts.set(thing, (counts.get(thing) ?? 0) + 1),
    first: () => named((thing) => !LATER.has(thing)),
    later: () => named((thing) => LATER.has(thing)),
  };
}

export function leftOut(thing: Lost, count: number): LeftOut {
  const [one, many, rest] = NAMES[thing] as readonly [string, string, string?];
  const brief = withNoun(count, one, many);
  return { brief, lines: [rest === undefined ? brief : `${brief} (${rest})`] };
}

/** How many links of `before` are missing in `after`: tables and headings hold none. */
export function lostLinks(before: Iterable<readonly Run[]>, after: Iterable<readonly Run[]>): number {
  const left = linksIn(before);
  for (const [address, count] of linksIn(after)) left.set(address, Math.max((left.get(address) ?? 0) - count, 0));
  return [...left.values()].reduce((sum, count) => sum + count, 0);
}

function linksIn(paragraphs: Iterable<readonly Run[]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const runs of paragraphs) {
    let previous: string | undefined;
    for (const { link } of runs) {
      if (link !== undefined && link !== previous) counts.set(link, (counts.get(link) ?? 0) + 1);
      previous = link;
    }
  }
  return counts;
}
