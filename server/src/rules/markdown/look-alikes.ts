/** Signs that are invisible or look like another: their names, and what differs between texts that look the same. */

import { isOtherSpace, isUnseen } from '../../report/dutch/signs.ts';
import { remembered } from '../../report/text/remembered.ts';
import { shorten } from '../../report/text/text.ts';

/** Signs with a name of their own, in words for readers who know nothing of character sets. */
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
  [...'АВЕКМНОРСТУХаеорсухіјѕԁԛԝѵΑΒΕΖΗΙΚΜΝΟΡΤΥΧονıＡ'].map((letter, index) => [
    letter,
    'ABEKMHOPCTYXaeopcyxijsdqwvABEZHIKMNOPTYXoviA'[index] ?? '',
  ]),
);

/**
 * The message, followed by the difference if it shows two texts that look the same: ‘Aa en Hunze’ with a no-break
 * space. `written`: what the file has at the places that it is about, since a message shows plain spaces.
 */
export function withDifference(message: string, written: () => readonly string[]): string {
  const { pair } = pairIn(message);
  if (!pair) return message;
  const difference = unseenDifference(...pair) ?? oddIn(written());
  if (difference === undefined) return message;
  for (const most of [160, 50, 35, 20]) {
    const told = `${message.slice(0, -1).replace(QUOTED, (_, text: string) => `‘${shorten(text, most)}’`)} (verschil: ${difference}).`;
    if (told.length <= 160) return told;
  }
  return `Dit lijkt gelijk, en is het niet; het verschil is ${difference}.`;
}

/** Two texts in a message that look the same. Remembered, as a finding mostly says the same after the next key. */
const pairIn = remembered((message): { readonly pair?: readonly [string, string] } => {
  const shown = [...message.matchAll(QUOTED)].map(({ 1: text = '' }) => text);
  const pairs = shown.flatMap((one, index) => shown.slice(index + 1).map((other) => [one, other] as const));
  return { pair: pairs.find(([one, other]) => looksOf(one) === looksOf(other)) };
});

const QUOTED = /‘([^‘’]+(?:[’‘][^‘’]*?)?)’(?!\p{L})/gu;

function oddIn(texts: readonly string[]): string | undefined {
  const odd = texts.flatMap((text) => [...text]).find(isOdd);
  return odd === undefined ? undefined : oddSignName(odd);
}

/** The name of a sign, with its article. */
export function oddSignName(sign: string): string {
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

/** The name of the first sign among blanks that is not an ordinary one. */
export function oddSpaceName(blanks: string): string {
  const odd = [...blanks].find((sign) => isOtherSpace(sign.charCodeAt(0)) || isUnseen(sign.charCodeAt(0)));
  return odd === undefined ? 'een bijzondere spatie' : oddSignName(odd);
}

/** What the eye sees of a text. */
function looksOf(text: string): string {
  let seen = '';
  for (const sign of text.normalize('NFKC')) {
    const code = sign.charCodeAt(0);
    if (isUnseen(code)) continue;
    if (isOtherSpace(code) || code === 9 || code === 10 || code === 13) seen += ' ';
    else if (/[\u2010-\u2012\u2212]/.test(sign)) seen += '-';
    else seen += ALIKE.get(sign) ?? sign;
  }
  return seen.replace(/ +/g, ' ').trim();
}

/** What differs between two texts that look the same: `een harde spatie`. Undefined if there is none. */
function unseenDifference(one: string, other: string): string | undefined {
  if (one === other || looksOf(one) !== looksOf(other)) return undefined;
  return missingFrom(one, other) ?? missingFrom(other, one)?.replace(/^/, 'geen ') ?? 'de spaties';
}

/** The name of the first odd sign that `one` has more often than `other`. */
function missingFrom(one: string, other: string): string | undefined {
  const left = new Map<string, number>();
  for (const sign of other) left.set(sign, (left.get(sign) ?? 0) + 1);
  for (const sign of one) {
    const count = left.get(sign) ?? 0;
    if (count === 0 && isOdd(sign)) return oddSignName(sign);
    left.set(sign, count - 1);
  }
  return undefined;
}

function isOdd(sign: string): boolean {
  const code = sign.charCodeAt(0);
  return (
    sign in NAMES ||
    isOtherSpace(code) ||
    isUnseen(code) ||
    /\p{M}/u.test(sign) ||
    ALIKE.has(sign) ||
    sign.normalize('NFKC') !== sign
  );
}
