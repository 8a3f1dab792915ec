/** Offices that only one person holds: `provinciesecretaris van Drenthe`, `secretaris van de Provincie Drenthe`. */
import { latin } from './latin.ts';
import { foldedText } from './spelling.ts';

/** Each with its other names, to be compared without hyphens and spaces. */
const PROVINCES: Readonly<Record<string, readonly string[]>> = {
  Drenthe: ['drentse'],
  Flevoland: ['flevolandse'],
  Friesland: ['fryslan', 'friese'],
  Gelderland: ['gelderse'],
  Groningen: ['groningse', 'groninger'],
  Limburg: ['limburgse'],
  'Noord-Brabant': ['brabant', 'brabantse', 'noordbrabantse'],
  'Noord-Holland': ['noordhollandse'],
  Overijssel: ['overijsselse'],
  Utrecht: ['utrechtse'],
  Zeeland: ['zeeuwse'],
  'Zuid-Holland': ['zuidhollandse'],
};

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(PROVINCES).flatMap(([name, others]) =>
    [keyOf(name), ...others].map((key): [string, string] => [key, name]),
  ),
);

function keyOf(name: string): string {
  return foldedText(name).replaceAll(' ', '');
}

/** The right name of a province, however it was written; undefined if it is not a province. */
export function provinceOf(name: string): string | undefined {
  return BY_NAME.get(keyOf(name.replace(/^(?:de )?provincie /i, '')));
}

/** The office that a text names; places are indices in that text. */
export interface Office {
  /** As it is compared: `provinciesecretaris`. */
  readonly functie: string;
  /** The right name of its province. */
  readonly provincie?: string;
  /** Where the province is named; absent if that is before the office. */
  readonly at?: number;
  readonly end?: number;
}

const OF_PROVINCE = latin(
  /\s(?:van|in|bij|voor) (?:de )?(?:(?<of>[Pp]rovincie) )?(?<name>(?:[Nn]oord|[Zz]uid)[ -]?\p{Lu}?\p{Ll}+|\p{Lu}\p{Ll}+)$/u,
);
const ADJECTIVE = latin(/^(?:de )?(?<name>(?:[Nn]oord-?|[Zz]uid-?)?\p{Lu}?\p{Ll}+s?e) (?<rest>\p{L}.*)$/u);

/** `provinciesecretaris van Drenthe` → the office and its province; any other text is an office without one. */
export function readOffice(text: string): Office {
  const found = OF_PROVINCE.exec(text);
  const { name = '', of } = found?.groups ?? {};
  const provincie = provinceOf(name);
  if (found && provincie !== undefined)
    return {
      functie: functieKey(text.slice(0, found.index), of !== undefined),
      provincie,
      at: text.length - name.length,
      end: text.length,
    };
  const before = ADJECTIVE.exec(text)?.groups;
  const own = before?.name === undefined ? undefined : provinceOf(before.name);
  if (before?.rest !== undefined && own !== undefined)
    return { functie: functieKey(before.rest, true), provincie: own };
  return { functie: functieKey(text, false) };
}

/** One key for an office, whatever it was called. */
export function functieKey(text: string, ofProvince = false): string {
  const key = foldedText(text)
    .replace(/^(?:de|het|onze|als) /, '')
    .replaceAll(/koningin/g, 'koning');
  if (/^(?:cdk|commissaris)$/.test(key)) return COMMISSARIS;
  if (/^(?:provincie ?secretaris|secretaris van de provincie)$/.test(key) || (key === 'secretaris' && ofProvince))
    return SECRETARIS;
  return key;
}

const COMMISSARIS = 'commissaris van de koning';
const SECRETARIS = 'provinciesecretaris';

/** A province has one of each at a time. */
const SINGLE: ReadonlySet<string> = new Set([COMMISSARIS, SECRETARIS]);

export function isSingle(functie: string): boolean {
  return SINGLE.has(functie);
}

/** An office with a single holder, as it occurs in running text; ends with its province, if that follows. */
export const SINGLE_OFFICE =
  '(?:[Pp]rovinciesecretaris|[Ss]ecretaris(?= van de [Pp]rovincie)|[Cc]ommissaris van de [Kk]oning(?:in)?)(?: (?:van|in) (?:de )?(?:[Pp]rovincie )?(?:(?:Noord|Zuid)[ -])?\\p{Lu}\\p{Ll}+)?';
