/** The names of signs that nobody sees, or that look like another: a message says which one stands there. */
import { isOtherSpace, isUnseen } from '../report/signs.ts';

/** Signs with a name of their own, for those who do not know how a computer writes. */
const NAMES: Readonly<Record<string, string>> = {
  '\u00a0': 'een harde spatie',
  '\u202f': 'een smalle harde spatie',
  '\u3000': 'een brede spatie',
  '\t': 'een tab',
  '\u00ad': 'een onzichtbaar afbreekstreepje',
  '\u2010': 'een ander koppelteken',
  '\u2011': 'een hard koppelteken',
  '\u2012': 'een ander streepje',
  '\u2013': 'een half lang streepje',
  '\u2014': 'een lang streepje',
  '\u2015': 'een lang streepje',
  '\u2212': 'een minteken',
  '\ufe63': 'een ander streepje',
  '\uff0d': 'een breed streepje',
  '\uff03': 'een breed hekje',
  '\uff1e': 'een breed groter-dan-teken',
  '\u0132': 'de letters IJ als één teken',
  '\u0133': 'de letters ij als één teken',
};

/** Letters of other alphabets that look like ours. */
const ALIKE = new Map(
  [...'АВЕКМНОРСТУХаеорсухіјѕԁԛԝѵΑΒΕΖΗΙΚΜΝΟΡΤΥΧονıＡ'].map((letter, index) => [letter, 'ABEKMHOPCTYXaeopcyxijsdqwvABEZHIKMNOPTYXoviA'[index] ?? '']),
);

/** The name of a sign, with its article. */
export function nameOf(sign: string): string {
  const code = sign.charCodeAt(0);
  const known = NAMES[sign];
  if (known !== undefined) return known;
  if (isOtherSpace(code)) return 'een bijzondere spatie';
  if (isUnseen(code)) return 'een onzichtbaar teken';
  if (code >= 0xe000 && code <= 0xf8ff) return 'een teken uit een ander lettertype';
  if (/\p{M}/u.test(sign)) return 'een los accent';
  if (ALIKE.has(sign)) return 'een letter uit een ander alfabet';
  return sign.normalize('NFKC') === sign ? 'een ander teken' : `een teken dat op ‘${sign.normalize('NFKC')}’ lijkt`;
}

/** The name of the first sign among blanks that is no blank. */
export function oddSpaceName(blanks: string): string {
  const odd = [...blanks].find((sign) => isOtherSpace(sign.charCodeAt(0)) || isUnseen(sign.charCodeAt(0)));
  return odd === undefined ? 'een bijzondere spatie' : nameOf(odd);
}
