/** Offices that one person holds: `provinciesecretaris van Drenthe`, `secretaris van de Provincie Drenthe`. */
import { latin } from './latin.ts';
import { foldedText } from './spelling.ts';

/** Each with what else it is called, compared without hyphens and spaces. */
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

/** The name of a province as it should be, however it was written. */
export function provinceOf(name: string): string | undefined {
  return BY_NAME.get(keyOf(name.replace(/^(?:de )?provincie /i, '')));
}

/** What stands in a text that says an office; places are indices in that text. */
export interface Office {
  /** As it is compared: `provinciesecretaris`. */
  readonly functie: string;
  /** Its name as it should be. */
  readonly provincie?: string;
  /** Where the province stands. */
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

/** One word for an office, whatever it was called. */
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

/** Of these a province has one at a time. */
const SINGLE: ReadonlySet<string> = new Set([COMMISSARIS, SECRETARIS]);

export function isSingle(functie: string): boolean {
  return SINGLE.has(functie);
}

/** An office of one holder as it stands in running text; not longer than the province behind it. */
export const SINGLE_OFFICE =
  '(?:[Pp]rovinciesecretaris|[Ss]ecretaris(?= van de [Pp]rovincie)|[Cc]ommissaris van de [Kk]oning(?:in)?)(?: (?:van|in) (?:de )?(?:[Pp]rovincie )?(?:(?:Noord|Zuid)[ -])?\\p{Lu}\\p{Ll}+)?';
