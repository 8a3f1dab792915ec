/** Names of persons in Dutch text, by rule: behind a title, with a given name that is known, or both. */
import { latin } from '../report/latin.ts';
import { remembered } from '../report/remembered.ts';
import { givenNames, noNames, ordinaryNames, sayings } from './given-names.ts';

interface Name {
  readonly at: number;
  readonly name: string;
}

const GAP = '[^\\S\\n]{1,3}';
/** Not in the middle of a word, nor of an e-mail address: that is for `privacy-gegevens`. */
const BEGIN = "(?<![\\p{L}\\p{N}_@.-]|\\p{L}[’'])";
const END = '(?![\\p{L}\\p{N}_@]|[.+-][\\p{L}\\p{N}._+-]{1,64}@)';
const INITIALS = '(?:\\p{Lu}\\.[^\\S\\n]?){0,3}';
const WORD = "(?:\\p{Lu}[’'])?\\p{Lu}J?\\p{Ll}\\p{L}{0,29}";
const PARTICLE = "(?:[Vv]an|[Dd]e[nr]?|[Hh]et|['’‘]t|[Tt]e[nr]?|[LlDd]a|[EeAa]l|[Bb][ei]n|[Vv]on|[Dd]i|(?:[Ii]n|[Oo]p|[Uu]it|[Aa]an) (?:['’‘]t|de[nr]))";
/** `van der Meer-Visser`, `El Amrani`, `’t Hooft`: a surname with what stands before it. */
const SURNAME = `(?:${PARTICLE}${GAP}){0,3}${WORD}(?:-(?:${PARTICLE}${GAP}){0,2}${WORD})?`;

/** Behind the first two stands a name, known or not; behind the third perhaps. */
const TITLE = behind('mevrouw|meneer|mijnheer|mevr\\.|dhr\\.|mw\\.|mej\\.|heer|juffrouw|familie|fam\\.', `${INITIALS}${SURNAME}`);
const FUNCTION = behind(
  'dr\\.|drs\\.|ir\\.|mr\\.|ds\\.|prof\\.|professor|dokter|huisarts|tandarts|notaris|dominee|pastoor|pater|kapelaan|imam|wethouder|burgemeester|minister|' +
    'staatssecretaris|gedeputeerde|raadslid|voorzitter|penningmeester|koster|conciërge|boer|buurman|buurvrouw|tante|oom|ome|oma|opa|zuster|juf|meester|wijkagent|wijkverpleegkundige',
  `${INITIALS}${SURNAME}`,
);
const RELATIVE = behind('vriendin|vriend|collega|dochter|zoon|zus|zusje|broer|broertje|man|vrouw|partner|kleinzoon|kleindochter|nicht|neef', WORD);
const CALLED = behind('(?:ik|hij|zij|ze) heet(?:te)?|naam is', WORD);
/** `zoals Rozemarijn al zei`; `een meisje, Rozemarijn, dat`. */
const SAYING = behind('wat|zoals|hoe', `${WORD}(?= (?:(?:net|al|ook|eerder) )?(?:zei|zegt|vertelde|vertelt)(?!\\p{L}))`);
const APPOSED = behind(
  '(?:meisje|jongen|vrouw|man|dame|kind|leerling|studente?|dochter|zoon|zus|broer|jongste|oudste|moeder|vader|buurvrouw|buurman|vriend|vriendin|collega|mentor|trainer|' +
    'coach|begeleider|begeleidster|bewoner|bewoonster),',
  `${WORD}(?=,)`,
);
const INITIALLED = latin(
  `${BEGIN}(?:(?:\\p{Lu}\\.){2,4}[^\\S\\n]?|(?<=(?:van|door|met|bij|aan|voor)${GAP})(?!X)\\p{Lu}\\.[^\\S\\n]?)(?<surname>${SURNAME})${END}`,
  'gu',
);
/** A word that may be a given name, and ahead what may be the rest of the name. */
const GIVEN = latin(`${BEGIN}(?<given>\\p{Lu}\\p{Ll}{1,14}(?:-\\p{Lu}\\p{Ll}{1,14})?)${END}(?=(?<rest>(?:${GAP}${INITIALS}${SURNAME}){0,3})${END})`, 'gu');

/** What gives away that the whole is a street, a school or a company; `Verlaan` and `van der Laan` are people. */
const PLACE = latin(
  /(?<=\p{L})(?<!(?<!\p{L})(?:Ver|Over|Oud|Nieuw))(?:straat|laan|weg|plein|kade|gracht|singel|steeg|pad|dreef|school|college|lyceum|gymnasium|kerk|park|stadion|flat|ziekenhuis|museum|stichting|fonds|parochie|raad|bond|belang|belangen|werk|vereniging|hulp|comité)$/u,
);
const PLACE_NEXT = latin(
  /^-\p{L}|^ ?(?:straat|laan|plein|(?:basis)?school|college|lyceum|kerk|park|stadion|(?:kinder)?ziekenhuis|museum|stichting|fonds|festival|court|arena|bokaal|toernooi|groep|makelaars|bv)(?!\p{L})|^ [IVX]+(?!\p{L})/iu,
);
const NO_PERSON_BEFORE = latin(
  /(?<!\p{L})(?:sint|st\.|heilige|ave|profeet|apostel|paus|huize|huis|villa|café|hotel|restaurant|camping|hospice|hoeve|(?:zorg)?boerderij|kapsalon|bakkerij|slagerij|firma|stichting|omroep|(?:basis)?school|orkaan|storm|hond(?:je)?|kat|poes|paard|pony|geit|koe|robot|boot|schip) $/iu,
);
/** Behind an article a name is a kind or a shop (`de Dirk`), behind another capital the end of a longer name (`Radio Tom`). */
const NO_LONE_NAME_BEFORE = latin(/(?<!\p{L})(?:[Dd]e|[Ee]en|zo’n) $|\p{Ll},? \p{Lu}\p{L}+ $/u);
/** Where any word has a capital. */
const SENTENCE_START = /(?:^|[.?!…:;“‘„"(–—\n][’”"]?)\s*$/u;
/** Who begins a sentence and does one of these is a person, unless somebody else does it: `Wil heeft zij genoeg`. */
const DOES = latin(
  /^ (?:zei|zegt|vertelt|vertelde|noemt|noemde|vroeg|vraagt|woont|woonde|werkt|werkte|heeft|had|durft|durfde|gaf|geeft|hielp|helpt|deed|doet|dacht|denkt|vindt|vond|kreeg|krijgt|belt|belde)(?! (?:ik|wij|we|je|jij|hij|zij|ze|men|er|het)(?!\p{L}))(?!\p{L})/u,
);
const IS = latin(/^(?:[,.]|$| (?:is|was|heeft|had|kan|kon|wil|wilde|gaat|ging|komt|kwam|zit|zat|doet|deed|durft|slaapt|woont|werkt|zegt|zei)(?!\p{L}))/u);

/** The names in the words of a quote, in reading order; of names that overlap only the first. */
export const namesIn = remembered(findNames);

/** A capital that begins no sentence; in most quotes there is none. */
const INNER_CAPITAL = latin(/[\p{L}\p{N},;)’'”"] [‘“"']?\p{Lu}/u);
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
    .sort((one, other) => one.at - other.at || Number('other' in other) - Number('other' in one) || other.name.length - one.name.length)
    .filter((place) => {
      const free = place.at >= until;
      until = Math.max(until, place.at + place.name.length);
      return free && !('other' in place);
    });
}

/** How far is looked ahead: three surnames with all that belongs to them end before it. */
const LONGEST = 300;

/** What of a match is a name, between these words; undefined: nothing. */
type NameOf = (match: RegExpExecArray, before: string, after: string) => string | undefined;

function namesOf(words: string, pattern: RegExp, nameOf: NameOf): readonly Name[] {
  return [...words.matchAll(pattern)].flatMap((match) => {
    const whole = match.groups?.name ?? match[0];
    const at = match.index + match[0].length - whole.length;
    const name = nameOf(match, words.slice(Math.max(0, at - 30), at), words.slice(at + whole.length, at + whole.length + LONGEST));
    return name === undefined ? [] : [{ at, name }];
  });
}

const FROM = latin(/^van \p{Lu}/u);
const SOMEBODY = latin(/(?<!\p{L})(?:een|die|deze|de|andere|mijn|onze) (?:mevrouw|meneer|familie) $/iu);

function titledName({ groups: { name = '' } = {} }: RegExpExecArray, before: string, after: string): string | undefined {
  if (isNoName(name) || PLACE.test(name) || PLACE_NEXT.test(after)) return undefined;
  // `een meneer van Philips`, `mijn familie van Aruba`.
  if (FROM.test(name) && SOMEBODY.test(before)) return undefined;
  return name;
}

/** As behind a title, but what a wethouder is *van* is a municipality. */
function functionName(match: RegExpExecArray, before: string, after: string): string | undefined {
  return FROM.test(match.groups?.name ?? '') ? undefined : titledName(match, before, after);
}

const SOMEBODYS = latin(/(?<!\p{L})(?:mijn|onze|ons|zijn|haar|hun) (?:\p{L}+ )?\p{L}+ $/iu);

/** Behind `mijn dochter` a name need not be known, but then the sentence must go on as behind a name. */
function relativeName({ groups: { name = '' } = {} }: RegExpExecArray, before: string, after: string): string | undefined {
  return SOMEBODYS.test(before) && IS.test(after) && !noNames.has(name) ? name : undefined;
}

const BEGINS = latin(/^(?:Als|Daar|Dan|Dat|De|Die|Dit|Dus|Een|En|Er|Het|Hier|Hoe|Ik|Je|Maar|Mensen|Mijn|Nu|Ook|Toen|Want|Wat|We|Wij|Zo)(?!\p{L})/u);
const INITIALS_OF_NO_PERSON = latin(/^(?:[\p{Lu}.]*V\.|F\.C|R\.K|[\p{Lu}.]*B\.S|U\.S)/u);

function initialledName({ 0: name, groups }: RegExpExecArray): string | undefined {
  return BEGINS.test(groups?.surname ?? '') || INITIALS_OF_NO_PERSON.test(name) ? undefined : name;
}

function givenName({ groups: { given = '', rest = '' } = {} }: RegExpExecArray, before: string, ahead: string): string | undefined {
  if (NO_PERSON_BEFORE.test(before) || PLACE_NEXT.test(rest) || PLACE_NEXT.test(ahead.slice(rest.length))) return undefined;
  const name = fold(given.split('-')[0] ?? '');
  const first = SENTENCE_START.test(before);
  const place = PLACE.test(rest);
  const surname = rest !== '' && !place && !isNoName(rest.trim());
  if (!givenNames.has(name)) return surname && !first && SURE_PARTICLE.test(rest) ? given + rest : ownerName(given, name, ahead);
  if (surname) return first && VERBS.has(name) && !VAN.test(rest) ? undefined : given + rest;
  // `Anna Paulownastraat` is no Anna, but `Henk van de Dorpsstraat` is Henk.
  if ((place && !VAN.test(rest)) || NO_LONE_NAME_BEFORE.test(before)) return undefined;
  const ordinary = first && ordinaryNames.has(name);
  return (ordinary || name === 'frans') && !DOES.test(ahead) ? undefined : given;
}

/** Names that begin a sentence as a verb does, with a capital behind them: `Wil Nederland dat`. */
const VERBS: ReadonlySet<string> = new Set(['ben', 'door', 'elke', 'enzo', 'ken', 'leen', 'lieve', 'storm', 'toon', 'wil']);
const VAN = /^ (?:van|ter|ten|in|uit|op) /i;
/** Between two capitals this makes a person of a name that is not known. */
const SURE_PARTICLE = /^ (?:van (?:der|den|[’']t)|ter|in [’']t|[Ee]l) /;

/** What somebody has: any word but a small one. */
const OWNED = latin(/^ (?!(?:aan|als|bij|die|dat|en|er|het|ik|in|is|met|naar|of|om|op|te|uit|van|voor|was|we)(?!\p{L}))\p{Ll}/u);

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

/** As the list of given names has it. */
function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l').replaceAll('ı', 'i');
}

/** One of these words, with or without a capital, and the name behind it. */
function behind(words: string, name: string): RegExp {
  const either = words.replace(/(?<=^|\||\(\?:)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
  return latin(`${BEGIN}(?:${either})${GAP}(?<name>${name})${END}`, 'gu');
}
