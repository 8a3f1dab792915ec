import { upperFirst } from '../../report/dutch/capitals.ts';
import { type Days, type MeantMinisterie, meantMinisterie } from '../../report/dutch/ministeries.ts';
import type { Report } from '../../report/model.ts';
import { allProse } from '../../report/places.ts';
import type { Edit } from '../../report/text/edits.ts';
import { type Located, shorten } from '../../report/text/text.ts';
import type { Fix, Found, Rule } from '../rule.ts';
import { withoutDoubles } from './doubles.ts';
import { exampleOf } from './example.ts';
import { daysOf, moveName, type NameList, nameListsOf, namesOn } from './name-lists.ts';
import { placeFor } from './order.ts';

export const organisatieSchrijfwijze: Rule = {
  code: 'organisatie-schrijfwijze',
  kind: 'style',
  title: 'Een organisatie heet officieel anders',
  why: 'De lijst noemt ministeries met de volledige naam die zij toen hadden, en elke naam begint met een hoofdletter.',
  wrong: exampleOf('Fietsersbond, {{Ministerie Binnenlandse Zaken en Koninkrijksrelaties}}, Provincie Drenthe'),
  right: exampleOf('Fietsersbond, Ministerie van Binnenlandse Zaken en Koninkrijksrelaties, Provincie Drenthe'),

  *check(report) {
    const days = daysOf(report);
    for (const whole of nameListsOf(report)) {
      // Of a name that is there twice, one goes.
      for (const name of withoutDoubles(whole).names) {
        const ministerie = meantMinisterie(name.value);
        const found = ministerie ? ofMinisterie(name, ministerie, days, whole, report) : ofCapital(name, report);
        if (found) yield found;
      }
    }
  },
};

function ofMinisterie(
  name: Located<string>,
  { named, others, full, length }: MeantMinisterie,
  days: Days | undefined,
  list: NameList,
  report: Report,
): Found | undefined {
  const meant = namesOn(named, days);
  // `Economische Zaken` was short for `Economische Zaken en Klimaat`, or is its name of another year.
  const right = meant.length > 0 ? meant : namesOn(others, days);
  if (right.length === 0 || (full && right.includes(full))) return undefined;
  const names = right.map((one) => `Ministerie van ${one}`);
  const [first = ''] = names;
  const then = full ? 'Op die datum heette dit ministerie' : 'De volledige naam is';
  return {
    range: name.range,
    message: `${then} ‘${first}’, hier staat ‘${shorten(name.value, 45)}’.`,
    fixes: names.flatMap((one) =>
      renaming(name, `${one}${name.value.slice(length)}`, list, report, names.length === 1),
    ),
  };
}

/** Writes a name in full, and moves it if it would be out of alphabetical order. */
function renaming(name: Located<string>, right: string, list: NameList, report: Report, safe: boolean): Fix[] {
  const edits = editsTo(name, right, list, report);
  const fix: Fix = { title: `Maak er ‘${shorten(right, 60)}’ van`, edits, changes: 'words' };
  return [safe ? fix : { ...fix, safe: false }];
}

function editsTo(name: Located<string>, right: string, list: NameList, report: Report): readonly Edit[] {
  const at = list.names.indexOf(name);
  const place = placeFor(
    list.names.map(({ value }, index) => (index === at ? right : value)),
    at,
  );
  const moved = place === undefined ? undefined : moveName(report, list, at, place, right);
  return moved ?? [{ range: name.range, text: right }];
}

/** Words that a name begins with, and that no organisation leaves in lower case on purpose. */
const KINDS =
  /^(?:bedrijf|bond|bureau|coöperatie|federatie|gemeente|hogeschool|instituut|koninklijke|ministerie|nederlandse|platform|provincie|raad|stichting|universiteit|verbond|vereniging|waterschap)(?=\s)/;
const SMALL = /^\p{Ll}{3,}(?=$|\s)/u;
const ARTICLES = /^(?:het|een|van|voor|bij|ter|ten)$/;

function ofCapital(name: Located<string>, report: Report): Found | undefined {
  const word = SMALL.exec(name.value)?.[0];
  if (!word || ARTICLES.test(word)) return undefined;
  const certain = KINDS.test(name.value);
  // Some write their own name in lower case, and then it is so in the text too.
  if (!certain && allProse(report).some((prose) => !holds(prose.range, name) && prose.plain.includes(name.value)))
    return undefined;
  const right = upperFirst(name.value);
  const end = name.range.start + 1;
  return {
    range: name.range,
    message: `‘${shorten(name.value, 50)}’ begint met een kleine letter; in de lijst is het ‘${shorten(right, 50)}’.`,
    fixes: [
      {
        title: 'Maak er een hoofdletter van',
        edits: [{ range: { start: name.range.start, end }, text: right.charAt(0) }],
        ...(certain ? {} : { safe: false }),
      },
    ],
  };
}

function holds(outer: { start: number; end: number }, { range }: Located<string>): boolean {
  return outer.start <= range.start && range.end <= outer.end;
}
