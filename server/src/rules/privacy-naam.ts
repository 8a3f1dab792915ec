import { remembered } from '../report/remembered.ts';
import { givenNames } from './given-names.ts';
import { wordsOffset } from './quote-marks.ts';
import type { Rule } from './rule.ts';

const SMALL = "(?:(?:van|von|de|den|der|het|'t|’t|ten|ter|te|la|el|bin|op|in|aan|uit|over)\\s+){0,3}";
const SURNAME = `${SMALL}(?:(?:Van|De|Den|Der|Ten|Ter|El)\\s+(?:(?:de|den|der|het)\\s+)?)?\\p{Lu}[\\p{L}’']{1,30}(?:-\\p{Lu}\\p{L}{1,30})?`;
const INITIALS = '(?:\\p{Lu}\\.\\s?){0,3}';
/** A title, and the name behind it. A function behind it (`meneer de wethouder`, `mevrouw Burgemeester`) is no name. */
const TITLED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[Mm]evrouw|[Mm]eneer|[Mm]evr\\.|[Dd]hr\\.|[Mm]w\\.|[Hh]eer|[Jj]uffrouw|[Jj]uf|[Mm]eester|[Dd]okter|[Dd]r\\.|[Dd]ominee|[Pp]astoor|[Bb]uurman|[Bb]uurvrouw|[Tt]ante|[Oo]om|[Oo]ma|[Oo]pa|[Zz]uster|[Bb]roer|[Ww]ethouder|[Bb]urgemeester)\\s+(?<name>${INITIALS}${SURNAME})`,
  'gu',
);
/** Two words with a capital, with what may stand between them. */
const FULL = new RegExp(`(?<![\\p{L}\\p{N}’'-])(?<given>\\p{Lu}\\p{Ll}{1,14}(?:-\\p{Lu}?\\p{Ll}{1,14})?)\\s+${INITIALS}${SURNAME}`, 'gu');
/** Words behind which a lone given name is certainly that of a person. */
const RELATION =
  /(?<![\p{L}\p{N}])(?:(?:[Mm]ijn|[Oo]nze|[Zz]ijn|[Hh]aar|[Hh]un|[Dd]e|[Ee]en)\s+(?:\p{L}+\s)?(?:vriendin|vriend|collega|dochter|zoon|zus|zusje|broer|broertje|man|vrouw|partner|kleinzoon|kleindochter|nicht|neef|buurmeisje|buurjongen|begeleider|begeleidster|coach|docent|docente|leraar|lerares|vrijwilliger|chauffeur|huisarts)|(?:[Ii]k heet|[Hh]ij heet|[Zz]ij heet|[Zz]e heet|[Mm]ijn naam is|[Hh]aar naam is|[Zz]ijn naam is))\s+(?<name>\p{Lu}\p{Ll}{1,14})(?![\p{L}\p{N}])/gu;
/** Names of shops, foundations, sayings and places that begin as a person's. */
const NO_PERSON =
  /^(?:Albert (?:Heijn|Cuyp)|Jan (?:Modaal|Linders|Rap|Splinter|Salie|Klaassen)|Dirk van den Broek|Johan Crui?[jy]ff|Anne Frank|Max Havelaar|Douwe Egberts|Hans Anders|Piet Hein|Willem (?:II|Alexander|van Oranje)|Ronald McDonald|Maria Magdalena|Tom Tom|Victor Hugo|Thomas More|Robin Hood|Paul Smith|Carolus|Martin Luther King)/;
const FUNCTION = /^(?:[Dd]e\s+|[Hh]et\s+)?(?:Burgemeester|Wethouder|Voorzitter|Minister|Koning(?:in)?|Directeur|Dokter|Notaris|X)\b/u;
const PLACE = /(?:straat|laan|weg|plein|kade|gracht|school|college|huis|kerk|park|stadion|brug|ziekenhuis|markt|museum|stichting|fonds)$/iu;

export const privacyNaam: Rule = {
  code: 'privacy-naam',
  kind: 'style',
  title: 'In een citaat staat de naam van een persoon',
  why: 'Een rapport is openbaar. Zet in plaats van een naam de rol tussen vierkante haken, dan is niemand te herkennen.',
  wrong: '## Dromen\n\n> ‘Het verhaal van mevrouw {{Jansen}} heeft mij geraakt.’ (student, dialoog 2)\n',
  right: '## Dromen\n\n> ‘Het verhaal van [buurvrouw] heeft mij geraakt.’ (student, dialoog 2)\n',

  *check({ quotes }) {
    for (const quote of quotes) {
      for (const { at, name } of namesIn(quote.words)) {
        const start = wordsOffset(quote, at);
        const end = wordsOffset(quote, at + name.length - 1);
        if (start === undefined || end === undefined) continue;
        const range = { start, end: end + 1 };
        yield {
          range,
          message: `Hier lijkt een naam te staan (${name.replace(/\s+/g, ' ').slice(0, 40)}); zet de rol tussen vierkante haken.`,
          fixes: [{ title: 'Maak er [rol] van', edits: [{ range, text: '[rol]' }] }],
        };
      }
    }
  },
};

interface Name {
  readonly at: number;
  readonly name: string;
}

/** The names in the words of a quote, in reading order; of names that overlap only the first. */
export const namesIn = remembered(findNames);

function findNames(words: string): readonly Name[] {
  const found: Name[] = [];
  for (const pattern of [TITLED, RELATION]) {
    for (const match of words.matchAll(pattern)) {
      const name = match.groups?.name ?? '';
      if (!FUNCTION.test(name) && !isPlace(name)) found.push({ at: match.index + match[0].length - name.length, name });
    }
  }
  for (const match of words.matchAll(FULL)) {
    const given = match.groups?.given ?? '';
    const name = match[0];
    if (isGiven(given) && !NO_PERSON.test(name) && !isPlace(name)) found.push({ at: match.index, name });
  }
  const sorted = found.sort((one, other) => one.at - other.at || other.name.length - one.name.length);
  return sorted.filter(({ at }, index) => !sorted.slice(0, index).some((before) => before.at <= at && at < before.at + before.name.length));
}

function isGiven(word: string): boolean {
  return givenNames.has((word.split('-')[0] ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

function isPlace(name: string): boolean {
  return PLACE.test(name);
}
