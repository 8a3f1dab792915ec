/** Finds people's names in Dutch text by rule: after a title, with a known given name, or both. */
import { findGemeente } from '../../report/dutch/gemeenten.ts';
import { latin } from '../../report/dutch/latin.ts';
import { remembered } from '../../report/text/remembered.ts';
import { bareLetters } from './bare-letters.ts';
import { givenNames, noNames, ordinaryNames, sayings } from './given-names.ts';
import {
  APPOSED,
  CALLED,
  DEGREE,
  FUNCTION,
  GIVEN,
  INITIALLED,
  type NamePattern,
  PLACE,
  PLACE_NEXT,
  RELATIVE,
  REST,
  SAYING,
  TITLE,
} from './name-patterns.ts';

interface Name {
  readonly at: number;
  readonly name: string;
}

const NO_PERSON_BEFORE = latin(
  /(?<!\p{L})(?:sint|st\.?|heilige|ave|profeet|apostel|paus|huize|huis|villa|cafe|hotel|restaurant|camping|hospice|hoeve|(?:zorg)?boerderij|kapsalon|bakkerij|slagerij|firma|stichting|omroep|(?:basis)?school|orkaan|storm|hond(?:je)?|kat|poes|paard|pony|geit|koe|robot|boot|schip) $/iu,
);
/** After an article a name is a kind or shop (`de Dirk`), after another capital it ends a longer one (`Radio Tom`). */
const NO_LONE_NAME_BEFORE = latin(/(?<!\p{L})(?:[Dd]e|[Ee]en|zo’n) $|\p{Ll},? \p{Lu}\p{L}+ $/u);
/** Where any word has a capital. */
const SENTENCE_START = latin(
  /(?:^|[?!…:;“‘„"(–—\n][’”"]?|(?<!(?<!\p{L})(?:\p{Lu}|bijv|bv|o\.a|m\.n|d\.w\.z|nl|evt|incl|mevr|mw|dhr|mej|drs?|ds|ir|ing|mr|prof|fam|st|jhr))\.[’”"]?)\s*$/iu,
);
/** A word that begins a sentence and does this is a person, unless another subject follows: `Wil heeft zij genoeg`. */
const DOES = latin(
  /^ (?:zei|zegt|vertelt|vertelde|noemt|noemde|vroeg|vraagt|woont|woonde|werkt|werkte|heeft|had|durft|durfde|gaf|geeft|hielp|helpt|deed|doet|dacht|denkt|vindt|vond|kreeg|krijgt|belt|belde)(?! (?:ik|wij|we|je|jij|hij|zij|ze|men|er|het)(?!\p{L}))(?!\p{L})/u,
);
const IS = latin(
  /^(?:[,.]|$| (?:is|was|heeft|had|kan|kon|wil|wilde|gaat|ging|komt|kwam|zit|zat|doet|deed|durft|slaapt|woont|werkt|zegt|zei)(?!\p{L}))/u,
);

/** The names in the words of a quote, in reading order; of names that overlap only the first. */
export const namesIn = remembered((words): readonly Name[] => {
  const { text, at: places } = bareLetters(words);
  return findNames(text).map(({ at, name }) => {
    const start = places[at] ?? 0;
    return { at: start, name: words.slice(start, places[at + name.length]) };
  });
});

/** A capital that does not begin a sentence, or follows an abbreviation; most quotes have none. */
const INNER_CAPITAL = latin(
  /[\p{L}\p{N},;)’'”"] [‘“"']?\p{Lu}|(?<!\p{L})(?:\p{L}|[MmDd]e?vr|[DdMm]?[Hh]r|[Mm](?:w|ej|r)|[Ff]am|[Dd][rs]s?|[IiZz]r|[Ii]ng|[Jj]hr|[Jj]kvr|[Pp]rof|[CPTSJ]h|Chr|Joh|Jac|[ST]j|Fr|IJ)\. ?\p{Lu}/u,
);
const CAPITALISED = latin(/\p{Lu}\p{Ll}+/gu);

function mayHoldNames(words: string): boolean {
  return INNER_CAPITAL.test(words) || words.match(CAPITALISED)?.some((word) => isGivenOrOwner(fold(word))) === true;
}

function isGivenOrOwner(name: string): boolean {
  return givenNames.has(name) || (name.endsWith('s') && givenNames.has(name.slice(0, -1)));
}

function findNames(words: string): readonly Name[] {
  if (!mayHoldNames(words)) return [];
  const found: Name[] = [
    ...namesOf(words, TITLE, titledName),
    ...namesOf(words, DEGREE, degreeName),
    ...namesOf(words, FUNCTION, functionName),
    ...namesOf(words, RELATIVE, relativeName),
    ...namesOf(words, CALLED, titledName),
    ...namesOf(words, SAYING, titledName),
    ...namesOf(words, APPOSED, titledName),
    ...namesOf(words, INITIALLED, initialledName),
    ...namesOf(words, GIVEN, givenName),
  ];
  if (found.length === 0) return found;
  const others = [...words.matchAll(sayings)].map(({ index: at, 0: name }) => ({ at, name, other: true }));
  let until = 0;
  return [...others, ...found]
    .sort(
      (one, other) =>
        one.at - other.at || Number('other' in other) - Number('other' in one) || other.name.length - one.name.length,
    )
    .filter((place) => {
      const free = place.at >= until;
      until = Math.max(until, place.at + place.name.length);
      return free && !('other' in place) && !isTown(words, place);
    });
}

/** `Hendrik Ido Ambacht`: a municipality named after a person. */
function isTown(words: string, { at, name }: Name): boolean {
  const most = words.slice(at, at + Math.max(40, name.length)).split(' ', 5);
  return most.some(
    (_, index) =>
      index > 0 &&
      findGemeente(
        most
          .slice(0, index + 1)
          .join(' ')
          .replace(/[^\p{L}]+$/u, ''),
      ) !== undefined,
  );
}

/** How far to look ahead: three surnames with all that belongs to them are shorter. */
const LONGEST = 300;

/** The part of a match that is a name, between these words; undefined if there is none. */
type NameOf = (match: RegExpExecArray, before: string, after: string) => string | undefined;

function namesOf(words: string, { lead, name: pattern }: NamePattern, nameOf: NameOf): readonly Name[] {
  const found: Name[] = [];
  for (const { 0: led, index } of words.matchAll(lead)) {
    const at = index + led.length;
    const match = matchAt(pattern, words, at);
    if (!match) continue;
    const end = at + match[0].length;
    const name = nameOf(match, words.slice(Math.max(0, at - 30), at), words.slice(end, end + LONGEST));
    if (name !== undefined) found.push({ at, name });
  }
  return found;
}

function matchAt(sticky: RegExp, words: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(words);
}

const FROM = latin(/^van \p{Lu}/u);
const SOMEBODY = latin(/(?<!\p{L})(?:een|die|deze|de|andere|mijn|onze) (?:mevrouw|meneer|familie) $/iu);

function titledName([name]: RegExpExecArray, before: string, after: string): string | undefined {
  if (isNoName(name) || PLACE.test(name) || PLACE_NEXT.test(after)) return undefined;
  // `een meneer van Philips`, `mijn familie van Aruba`.
  if (FROM.test(name) && SOMEBODY.test(before)) return undefined;
  return name;
}

/** `Hij is mr. Dat helpt`. */
function degreeName(match: RegExpExecArray, before: string, after: string): string | undefined {
  const [name] = match;
  return BEGINS.test(name) && !/^(?:Aan|De|Het|In|Op|Te|Uit|Van) /.test(name)
    ? undefined
    : titledName(match, before, after);
}

/** As after a title, but what a wethouder is *van* is a municipality. */
function functionName(match: RegExpExecArray, before: string, after: string): string | undefined {
  return FROM.test(match[0]) ? undefined : titledName(match, before, after);
}

const SOMEBODYS = latin(/(?<!\p{L})(?:mijn|onze|ons|zijn|haar|hun) (?:\p{L}+ )?\p{L}+ $/iu);

/** After `mijn dochter` a name need not be known, but then the sentence must continue as after a name. */
function relativeName([name]: RegExpExecArray, before: string, after: string): string | undefined {
  return SOMEBODYS.test(before) && IS.test(after) && !noNames.has(name) ? name : undefined;
}

/** What begins a sentence after `Vitamine D.` and `we gaan van A naar B.`, and so is not a surname. */
const BEGINS = latin(
  /^(?:Aan|Al|Alle|Alleen|Alles|Als|Altijd|Andere|Anders|Bij|Binnen|Daar|Daarna|Daarom|Dan|Dat|De|Deze|Die|Dit|Door|Dus|Echt|Een|Eerst|Eigenlijk|Elke?|En|Er|Geen|Gewoon|Goed|Heel|Heb|Heel|Het|Hier|Hij|Hoe|Hoewel|Iedere?|Iedereen|Ik|In|Ja|Je|Jij|Jullie|Juist|Kan|Komt|Later|Maar|Meer|Men|Mensen|Met|Mijn|Misschien|Moet|Na|Naast|Nee|Net|Niemand|Niet|Niets|Nog|Nou|Nu|Of|Om|Omdat|Onder|Ons|Onze|Ook|Op|Over|Samen|Sinds|Soms|Te|Toch|Toen|Tot|Tussen|Uit|Van|Vanuit|Veel|Vind|Volgens|Voor|Vooral|Vroeger|Waar|Waarom|Wanneer|Want|Was|Wat|We|Wel|Welke?|Wie|Wij|Wil|Wordt|Ze|Zelfs|Zij|Zijn|Zo|Zodat|Zonder|Zou|Zulke)(?!\p{L})/u,
);
const INITIALS_OF_NO_PERSON = latin(
  /^(?:[\p{Lu}.]*V\.|F\.C|R\.K|[\p{Lu}.]*B\.S|U\.S|N\.S|G\.G\.|A\.N\.W|P\.v|[XQ]\.)/u,
);
/** A single capital after one of these is a label, and the full stop may end the sentence. */
const LABELLED = latin(
  /(?<!\p{L})(?:een|de|het|dit|dat|die|deze|mijn|vitamine|hepatitis|influenza|griep|groep|klas|leerjaar|plan|lijn|gebouw|blok|punt|type|categorie|keuze|optie|model|team|deel|variant|letter|zaal|lokaal|hal|vak|kamer|afdeling|tafel|rij|niveau|rijbewijs|bijlage|artikel|lid|sectie|gate|perron|fase|poule|serie|generatie|dienst|route|bus|tijdslot|huis|nummer|versie|stap|formule|kant|zone|label|energielabel|situatie|scenario|\p{L}*(?:groep|vitamine|klasse|rijbewijs|plan)|\d+|\p{Lu}|\p{Lu} (?:naar|en|of|tot|op|dan|tegen|via|plus))[ -]$/iu,
);
/** Another lone capital before it makes it a label too: `kies A. Of kies B. Beide zijn goed`. */
const LONE_CAPITAL = latin(/(?<![\p{L}\p{N}.])\p{Lu}(?![\p{L}\p{N}’'.])/u);

function initialledName(
  { 0: name, groups: { initials = '', surname = '' } = {} }: RegExpExecArray,
  before: string,
  after: string,
): string | undefined {
  if (BEGINS.test(surname) || INITIALS_OF_NO_PERSON.test(name) || PLACE.test(surname) || PLACE_NEXT.test(after))
    return undefined;
  const single = initials.trim().length === 2;
  if (single && (LABELLED.test(before) || LONE_CAPITAL.test(before))) return undefined;
  // `G.G.D. Twente` has as many capitals as a person, and a place after it.
  return initials.replace(/[^.]/g, '').length > 2 && findGemeente(surname) ? undefined : name;
}

function givenName([given]: RegExpExecArray, before: string, ahead: string): string | undefined {
  const rest = matchAt(REST, ahead, 0)?.[0] ?? '';
  if (NO_PERSON_BEFORE.test(before) || PLACE_NEXT.test(rest) || PLACE_NEXT.test(ahead.slice(rest.length)))
    return undefined;
  const name = fold(given.split('-')[0] ?? '');
  const first = SENTENCE_START.test(before);
  const place = PLACE.test(rest);
  const surname = rest !== '' && !place && !isNoName(rest.trim());
  if (!givenNames.has(name))
    return surname && !first && SURE_PARTICLE.test(rest) ? given + rest : ownerName(given, name, ahead);
  if (surname) return first && VERBS.has(name) && !VAN.test(rest) ? undefined : given + rest;
  // `Anna Paulownastraat` is no Anna, but `Henk van de Dorpsstraat` is Henk.
  if ((place && !VAN.test(rest)) || NO_LONE_NAME_BEFORE.test(before)) return undefined;
  const ordinary = first && ordinaryNames.has(name);
  return (ordinary || name === 'frans') && !DOES.test(ahead) ? undefined : given;
}

/** Names that are also words that begin a sentence, with a capital after them: `Wil Nederland dat`. */
const VERBS: ReadonlySet<string> = new Set([
  'ben',
  'door',
  'elke',
  'enzo',
  'ken',
  'leen',
  'lieve',
  'storm',
  'toon',
  'wil',
]);
const VAN = /^ (?:van|ter|ten|in|uit|op) /i;
/** Between two capitals, this makes a person of an unknown name. */
const SURE_PARTICLE = /^ (?:van (?:der|den|[’']t)|ter|in [’']t|[Ee]l) /;

/** What somebody has: any lower-case word, except the commonest short ones. */
const OWNED = latin(
  /^ (?!(?:aan|als|bij|die|dat|en|er|het|ik|in|is|met|naar|of|om|op|te|uit|van|voor|was|we)(?!\p{L}))\p{Ll}/u,
);

/** `Annekes verhaal`. */
function ownerName(given: string, name: string, ahead: string): string | undefined {
  const owner = name.slice(0, -1);
  const owns = name.endsWith('s') && owner.length > 3 && givenNames.has(owner) && !ordinaryNames.has(owner);
  return owns && OWNED.test(ahead) && !IS.test(ahead) && !noNames.has(given) ? given : undefined;
}

const FIRST_WORD = latin(/^(?:[Dd]e |[Hh]et )?(\p{L}+)/u);

function isNoName(name: string): boolean {
  return noNames.has(FIRST_WORD.exec(name)?.[1] ?? '');
}

/** As the list of given names writes it: lower case, without accents. */
function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l').replaceAll('ı', 'i');
}
