/** How people write a municipality's name: shortened, with another apostrophe, with its province or a remark. */

import { remembered } from '../text/remembered.ts';
import { latin } from './latin.ts';
import { foldedText } from './spelling.ts';

/**
 * The same key for two spellings of one name: `West-Betuwe` and `West Betuwe`, `Krimpen a/d IJssel`, `’s
 * Hertogenbosch`, `St. Michielsgestel`.
 */
export const nameKey = remembered((name) => {
  const letters = name.normalize('NFKC').replaceAll('-', ' ').toLowerCase();
  return foldedText(SHORT.reduce((text, [short, whole]) => text.replace(short, whole), letters)).replace(
    /[ .,()/´ʼ′]/g,
    '',
  );
});

const SHORT: readonly (readonly [RegExp, string])[] = [
  // `aan de IJssel` is a slip for `aan den IJssel`; no name really has `aan de`.
  [/(?<= )(?:a ?[/.] ?d(?![a-z])\.?|aan den?(?= ))/, 'aan den'],
  [/(?<= )a ?[/.] ?z(?![a-z])\.?/, 'aan zee'],
  [/(?<= )o ?[/.] ?z(?![a-z])\.?/, 'op zoom'],
  [/(?<= )v(?:\. ?| )(?=[a-z])/, 'van '],
  [/^st(?:\. ?| )/, 'sint '],
  [/(?<= )(?:en|&) /, ''],
  [/friesland$/, 'fryslan'],
];

/** A name with something more after or before it. */
export interface Qualified {
  readonly name: string;
  /** The words after the name, as a key; `gemeente` for that word before it, empty for a number of times. */
  readonly more: string;
  /** A remark whatever it says: in parentheses, or a number of times. */
  readonly remark: boolean;
}

const REMARK = /^([^()]*[^()\s]) ?\(([^()]*)\)\.?$/;
const TIMES = /^(?:(\S.*\S)[ ,]+\d{1,2} ?(?:[x×]|keer|maal)|\d{1,2} ?(?:[x×]|keer|maal) (\S.*))$/i;
const BEHIND = latin(/^(.*?[\p{L}\d])[ /-]((?:noord |zuid )?[\p{L}.-]{1,14})$/iu);
const BEFORE = /^gem(?:eente|\.) ?(\S.*)$/i;

/** The ways to read a name as a shorter name with something beside it, most likely first. */
export function qualifiersOf(name: string): readonly Qualified[] {
  const [remark, times, behind, before] = [REMARK.exec(name), TIMES.exec(name), BEHIND.exec(name), BEFORE.exec(name)];
  return [
    ...(remark ? [{ name: remark[1] ?? '', more: nameKey(remark[2] ?? ''), remark: true }] : []),
    ...(times ? [{ name: times[1] ?? times[2] ?? '', more: '', remark: true }] : []),
    ...(behind ? [{ name: behind[1] ?? '', more: nameKey(behind[2] ?? ''), remark: false }] : []),
    ...(before ? [{ name: before[1] ?? '', more: 'gemeente', remark: false }] : []),
  ];
}

const PROVINCES: Readonly<Record<string, string>> = {
  Drenthe: 'd dr drenthe',
  Flevoland: 'fl flevoland',
  Fryslân: 'f fr frl friesland fryslan',
  Gelderland: 'g gld gelderland',
  Groningen: 'gr groningen',
  Limburg: 'l lb lim limburg',
  'Noord-Brabant': 'nb nbr brabant noordbrabant',
  'Noord-Holland': 'nh noordholland',
  Overijssel: 'o ov overijssel',
  Utrecht: 'u ut utr utrecht',
  Zeeland: 'z zld zeeland',
  'Zuid-Holland': 'zh zuidholland',
};

/** Whether this key, found beside a name, only says that it is the municipality in this province. */
export function saysProvince(key: string, province: string): boolean {
  return key === 'gemeente' || key === 'gem' || (PROVINCES[province] ?? '').split(' ').includes(key);
}
