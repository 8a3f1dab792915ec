import { latin } from '../../report/dutch/latin.ts';
import { wordsOffset } from '../../report/quotes/quote-marks.ts';
import { remembered } from '../../report/text/remembered.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';
import { type DataKind, MORE } from './personal-data.ts';

export const privacyGegevens: Rule = {
  code: 'privacy-gegevens',
  kind: 'form',
  title: 'In een citaat staan persoonlijke gegevens',
  why: 'Een rapport is openbaar. Met een e-mailadres, telefoonnummer, adres, kenteken, geboortedatum of gebruikersnaam is te vinden wie er aan het woord is.',
  wrong: text`
    ## Dromen

    > ‘Mail mij op {{buur@voorbeeld.nl}} als je mee wilt rijden.’ (student, dialoog 2)
  `,
  right: text`
    ## Dromen

    > ‘Mail mij als je mee wilt rijden.’ (student, dialoog 2)
  `,

  *check({ quotes }) {
    for (const quote of quotes) {
      for (const { at, text, name } of gegevensIn(quote.words)) {
        const start = wordsOffset(quote, at);
        const end = wordsOffset(quote, at + text.length - 1);
        if (start === undefined || end === undefined) continue;
        yield {
          range: { start, end: end + 1 },
          message: `In dit citaat staat ${name}; laat persoonlijke gegevens weg.`,
        };
      }
    }
  },
};

interface Gegeven {
  readonly at: number;
  readonly text: string;
  readonly name: string;
}

const STREET =
  '\\p{Lu}[\\p{L}’-]{2,30}(?:straat|laan|weg|plein|kade|gracht|dijk|singel|hof|steeg|pad|dreef|park|wal|baan|erf) \\d{1,4}(?: ?[a-z])?';
const POSTCODE = '[1-9]\\d{3} ?[A-Z]{2}';
/** What follows a number that is not a house number. */
const COUNTS = /^ (?:jaar|jaren|meter|kilometer|km|minuten|uur|procent|keer|mensen|euro)(?!\p{L})/u;
/** What people put between the groups of a telephone number. */
const GAP = '(?: ?[-–./] ?| )?';

/** Of two that begin at one place, the first counts. */
const TYPED: readonly DataKind[] = [
  {
    name: 'een e-mailadres',
    hint: /@/,
    pattern:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64} ?@ ?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.\p{L}{2,20}/gu,
  },
  {
    name: 'een e-mailadres',
    hint: /apenstaartje/i,
    pattern:
      /(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]{1,64}(?: punt [\p{L}\p{N}_-]{1,64}){0,3} apenstaartje [\p{L}\p{N}-]{1,63}(?: punt [\p{L}\p{N}-]{1,63}){0,2} punt \p{L}{2,6}(?!\p{L})/giu,
  },
  {
    name: 'een rekeningnummer',
    hint: /\d{2}/,
    pattern: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z]{4})?(?: ?\d){8,22}(?![\p{L}\p{N}])/giu,
    is: isIban,
  },
  {
    name: 'een postcode met huisnummer',
    hint: /\d{4} ?[A-Z]{2}/,
    pattern: latin(
      `(?<![\\p{L}\\p{N}])(?:${POSTCODE}[, ]{1,3}(?:(?:huis)?(?:nummer|nr\\.?) ?)?\\d{1,5}(?![\\d.,:]*\\d)|${STREET},? (?:in |te )?${POSTCODE}(?!\\p{L}))`,
      'gu',
    ),
    is: (_found, _before, after) => !COUNTS.test(after),
  },
  {
    name: 'een adres',
    hint: /[a-z] \d/,
    pattern: latin(`(?<![\\p{L}\\p{N}])${STREET}(?![\\p{L}\\p{N}])`, 'gu'),
    is: isHome,
  },
  {
    name: 'een telefoonnummer',
    hint: /\d{2}/,
    pattern: latin(
      `(?<![\\p{L}\\p{N}]|\\d[.,:/-])(?:(?:\\+|00)3[12](?:${GAP}\\(0\\))?|\\(0\\d{1,3}\\)|0)(?:${GAP}\\d){6,9}(?![\\p{L}\\p{N}]|[.,:/-]\\d)`,
      'gu',
    ),
    is: isTelephone,
  },
  {
    name: 'een burgerservicenummer',
    hint: /\d{2}/,
    pattern:
      /(?<![\p{L}\p{N}]|\d[.,]|€ ?)(?:\d{9}|\d{4}[. -]\d{2}[. -]\d{3}|\d{3} \d{3} \d{3})(?![\p{L}\p{N}]|[.,]\d| (?:euro|mensen|inwoners))/gu,
    is: isBsn,
  },
];

const KINDS: readonly DataKind[] = [...TYPED, ...MORE].map((kind) => ({ ...kind, pattern: latin(kind.pattern) }));

/** The personal data in the words of a quote, each place once. */
export const gegevensIn = remembered(findGegevens);

function findGegevens(words: string): readonly Gegeven[] {
  const all = KINDS.filter(({ hint }) => hint.test(words)).flatMap(({ name, pattern, is }) =>
    [...words.matchAll(pattern)].flatMap(({ 0: text, index: at }) => {
      const end = at + text.length;
      return is?.(text, words.slice(Math.max(0, at - 40), at), words.slice(end, end + 20)) === false
        ? []
        : [{ at, text, name }];
    }),
  );
  let until = 0;
  return all
    .sort((one, other) => one.at - other.at)
    .filter(({ at, text }) => {
      const free = at >= until;
      if (free) until = at + text.length;
      return free;
    });
}

/** ISO 13616: letters as numbers, the first four characters last, modulo 97 is 1. */
function isIban(found: string): boolean {
  const compact = found.replaceAll(' ', '').toUpperCase();
  const moved = `${compact.slice(4)}${compact.slice(0, 4)}`.replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  let rest = 0;
  for (const digit of moved) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** A street and number may be where a meeting is held; it is personal only if somebody lives there. */
function isHome(_found: string, before: string, after: string): boolean {
  if (COUNTS.test(after)) return false;
  return (
    /(?<!\p{L})(?:woon\p{L}*|wonen|adres|verhuis\p{L}*)(?!\p{L})[^.?!]{0,30}$/u.test(before) ||
    /^[^.?!,]{0,12}(?<!\p{L})(?:woon\p{L}{0,3}|wonen)(?!\p{L})/u.test(after)
  );
}

/** Ten digits, and not the number that an organisation has for everybody (0800, 0900, 088). */
function isTelephone(found: string): boolean {
  const national = found
    .replace(/\(0\)/, '')
    .replace(/^(?:\+|00)3[12]/, '0')
    .replace(/\D/g, '');
  const belgian = /^(?:\+|00)32/.test(found);
  if (national.length !== 10 && !(belgian && national.length === 9)) return false;
  return !/^0(?:800|90[069]|88)/.test(national) && !/^\d\d[-./]\d\d[-./](?:19|20)\d\d/.test(found);
}

/** The check of the Belastingdienst: 9 × the first digit down to 2 × the eighth, minus the last, divides by 11. */
function isBsn(found: string, before: string): boolean {
  const digits = found.replace(/\D/g, '');
  // Three groups of three are more likely an amount or an order number, unless the text says what they are.
  if (/^\d{3} \d{3} /.test(found) && !/bsn|burgerservice|sofi/i.test(before)) return false;
  if (/^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}
