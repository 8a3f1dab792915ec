import { wordsOffset } from './quote-marks.ts';
import type { Rule } from './rule.ts';

interface Kind {
  readonly name: string;
  readonly pattern: RegExp;
  /** Whether what matches is one indeed. */
  readonly is: (found: string) => boolean;
}

const always = (): boolean => true;

const KINDS: readonly Kind[] = [
  { name: 'een e-mailadres', pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu, is: always },
  { name: 'een rekeningnummer', pattern: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z]{4})(?: ?\d{2,4}){2,4}(?![\p{L}\p{N}])/gu, is: isIban },
  {
    name: 'een telefoonnummer',
    pattern: /(?<![\p{L}\p{N}.,])(?:\+31|0031|0)(?:[ -]?\(0\))?(?:[ -]?\d){9}(?![\p{L}\p{N}])/gu,
    is: (found) => !isBsn(found) || /^(?:\+|00|06)/.test(found) || /[ -]/.test(found),
  },
  {
    name: 'een postcode met huisnummer',
    pattern:
      /(?<![\p{L}\p{N}])[1-9]\d{3} ?[A-Z]{2}[, ]{1,3}(?:nr\.? ?|nummer )?\d{1,5}(?!\d)|\p{Lu}\p{L}{3,40}(?:straat|laan|weg|plein|kade|gracht|dijk|singel|hof|steeg|pad) \d{1,4}[a-z]?,? (?:in |te )?[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\p{N}])/gu,
    is: always,
  },
  {
    name: 'een burgerservicenummer',
    pattern: /(?<![\p{L}\p{N}.,])\d{9}(?![\p{L}\p{N}]|[.,]\d)|(?<![\p{L}\p{N}.,])\d{4}[. -]\d{2}[. -]\d{3}(?![\p{L}\p{N}])/gu,
    is: isBsn,
  },
];

/** Nearly all quotes hold neither an at sign nor enough digits. */
const MAY_HOLD_ANY = /@|\d{3}|(?:\d[ .-]){3}/;

export const privacyGegevens: Rule = {
  code: 'privacy-gegevens',
  kind: 'form',
  title: 'In een citaat staan persoonlijke gegevens',
  why: 'Een rapport is openbaar. Met een e-mailadres, telefoonnummer of adres is te vinden wie er aan het woord is.',
  wrong: '## Dromen\n\n> ‘Mail mij op {{buur@voorbeeld.nl}} als je mee wilt rijden.’ (student, dialoog 2)\n',
  right: '## Dromen\n\n> ‘Mail mij als je mee wilt rijden.’ (student, dialoog 2)\n',

  *check({ quotes }) {
    for (const quote of quotes) {
      if (!MAY_HOLD_ANY.test(quote.words)) continue;
      const taken: { start: number; end: number }[] = [];
      for (const { name, pattern, is } of KINDS) {
        for (const { 0: found, index } of quote.words.matchAll(pattern)) {
          const start = wordsOffset(quote, index);
          const end = wordsOffset(quote, index + found.length - 1);
          if (start === undefined || end === undefined || !is(found) || taken.some((place) => place.start <= start && start < place.end)) continue;
          taken.push({ start, end: end + 1 });
          yield { range: { start, end: end + 1 }, message: `In dit citaat staat ${name}; laat persoonlijke gegevens weg.` };
        }
      }
    }
  },
};

/** The check of the Belastingdienst: 9 × the first digit down to 2 × the eighth, minus the last, divides by 11. */
function isBsn(found: string): boolean {
  const digits = found.replace(/\D/g, '');
  if (digits.length !== 9 || /^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

/** ISO 13616: letters as numbers, the first four characters last, modulo 97 is 1. */
function isIban(found: string): boolean {
  const compact = found.replaceAll(' ', '');
  const moved = `${compact.slice(4)}${compact.slice(0, 4)}`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of moved) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
