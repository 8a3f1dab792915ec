/** What a person's name looks like in Dutch text without accents (`bareLetters`), and what may be on either side. */
import { latin } from '../../report/dutch/latin.ts';

const GAP = '[^\\S\\n]{1,3}';
/** After a full stop people leave the space out: `mevr.Jansen`, `v.d.Berg`. */
const GAP_OR_STOP = `(?:${GAP}|(?<=\\.))`;
/** Not in the middle of a word, nor of an e-mail address: that is for `privacy-gegevens`. */
export const BEGIN = "(?<![\\p{L}\\p{N}_@.-]|\\p{L}[’'])";
const END = '(?![\\p{L}\\p{N}_@]|[.+-][\\p{L}\\p{N}._+-]{1,64}@)';
const INITIAL = '(?:\\p{Lu}|[CPTSJ]h|Chr|Joh|Jac|[ST]j|Fr|IJ)\\.';
const INITIALS = `(?:${INITIAL}[^\\S\\n]?){0,3}`;
const TH = "['’‘`´]t";
/** `v.d. Berg`, `v/d Berg`, `van ’t Hof`, `von Essen`, `da Silva`, `ben Ali`. */
const PARTICLE =
  `(?:(?:[Vv]an|[Dd]e[nrls]?|[Hh]et|${TH}|[Tt]e[nr]?|[LlDd]a|[EeAa]l|[Bb][ei]n|[Vv]on|[Dd][iou]s?|[Ll]e|[Dd]ella|[Zz]u[rm]?|bint|(?:[Ii]n|[Oo]p|[Uu]it|[Aa]an) (?:${TH}|de[nr]))${GAP}` +
  `|(?:[Vv]\\.? ?(?:[/.] ?)?d\\.?|[Vv]\\.|[aoi] ?/ ?d\\.?)${GAP_OR_STOP})`;
/** One word of a name, also with an Arabic article: `El-Amrani`, `al-Hassan`. */
const WORD = "(?:(?:[EeAa][lnrstdz]|[Aa]sh)-|[\\p{Lu}d][’'])?\\p{Lu}J?\\p{Ll}\\p{L}{0,29}";
/** `van der Meer-Visser`, `El Amrani`, `’t Hooft`: a surname with its particles. */
const SURNAME = `${PARTICLE}{0,3}${WORD}(?:-${PARTICLE}{0,2}${WORD})?`;
/** After a title a given name may come first, even an unknown one. */
const FULL = `(?:${INITIAL}[^\\S\\n]?|\\p{Lu}${GAP}){0,3}${SURNAME}(?:${GAP}(?:(?:de[nr]?|ter|ten|te|el) )?${WORD}(?:-${WORD})?){0,2}`;

/** What leads to a name, and the name at that place. In two, so that the long expression is tried only after a lead. */
export interface NamePattern {
  /** Global; a name begins where its match ends. */
  readonly lead: RegExp;
  /** Sticky; its match is the name. */
  readonly name: RegExp;
}

const FULL_NAME = patternOfName(FULL);
const WORD_NAME = patternOfName(WORD);

/** These are followed by a name, known or not. */
export const TITLE = patternBehind(
  'mevrouw|meneer|mijnheer|mevr\\.?|mvr\\.|dhr\\.?|hr\\.|mw\\.?|mej\\.?|heer|juffrouw|familie|fam\\.?',
  FULL_NAME,
);
/** These too, unless one ends the sentence: `zij is dr. Dat helpt`. */
export const DEGREE = patternBehind('drs?\\.?|ir\\.?|ing\\.?|mr\\.?|ds\\.?|jhr\\.?|jkvr\\.?|zr\\.|prof\\.?', FULL_NAME);
export const FUNCTION = patternBehind(
  'professor|dokter|huisarts|tandarts|notaris|dominee|pastoor|pater|kapelaan|imam|wethouder|burgemeester|minister|' +
    'staatssecretaris|gedeputeerde|raadslid|voorzitter|penningmeester|koster|concierge|boer|buurman|buurvrouw|tante|oom|ome|oma|opa|zuster|juf|meester|wijkagent|wijkverpleegkundige',
  FULL_NAME,
);
/** These perhaps. */
export const RELATIVE = patternBehind(
  'vriendin|vriend|collega|dochter|zoon|zus|zusje|broer|broertje|man|vrouw|partner|kleinzoon|kleindochter|nicht|neef',
  WORD_NAME,
);
export const CALLED = patternBehind('(?:ik|hij|zij|ze) heet(?:te)?|naam is', WORD_NAME);
/** `zoals Rozemarijn al zei`; `een meisje, Rozemarijn, dat`. */
export const SAYING = patternBehind(
  'wat|zoals|hoe',
  patternOfName(`${WORD}(?= (?:(?:net|al|ook|eerder) )?(?:zei|zegt|vertelde|vertelt)(?!\\p{L}))`),
);
export const APPOSED = patternBehind(
  '(?:meisje|jongen|vrouw|man|dame|kind|leerling|studente?|dochter|zoon|zus|broer|jongste|oudste|moeder|vader|buurvrouw|buurman|vriend|vriendin|collega|mentor|trainer|' +
    'coach|begeleider|begeleidster|bewoner|bewoonster),',
  patternOfName(`${WORD}(?=,)`),
);
/** `J. Jansen`, `J.P. de Vries`, `Th. v.d. Berg`. */
export const INITIALLED: NamePattern = {
  lead: latin(`${BEGIN}(?=${INITIAL})`, 'gu'),
  name: patternOfName(`(?<initials>(?:${INITIAL}[^\\S\\n]?){1,4})(?<surname>${SURNAME})`),
};
/** A word that may be a given name. */
export const GIVEN: NamePattern = {
  lead: latin(`${BEGIN}(?=\\p{Lu}\\p{Ll})`, 'gu'),
  name: patternOfName('\\p{Lu}\\p{Ll}{1,14}(?:-\\p{Lu}\\p{Ll}{1,14})?'),
};
/** What may be the rest of a name, right after its given name: sticky. */
export const REST = patternOfName(`(?:${GAP}${INITIALS}${SURNAME}){0,3}`);

/** What gives away that the whole is a street, a school or a company; `Verlaan` and `van der Laan` are people. */
export const PLACE = latin(
  /(?<=\p{L})(?<!(?<!\p{L})(?:Ver|Over|Oud|Nieuw))(?:straat|laan|weg|plein|kade|gracht|singel|steeg|pad|dreef|school|college|lyceum|gymnasium|kerk|park|stadion|flat|ziekenhuis|museum|stichting|fonds|parochie|raad|bond|belang|belangen|werk|vereniging|hulp|comite)$/u,
);
export const PLACE_NEXT = latin(
  /^-\p{L}|^ ?(?:straat|laan|plein|(?:basis)?school|college|lyceum|kerk|park|stadion|(?:kinder)?ziekenhuis|museum|stichting|fonds|festival|court|arena|bokaal|toernooi|groep|makelaars|bv)(?!\p{L})|^ [IVX]+(?!\p{L}| ?[/.] ?d|\. ?\p{L})/iu,
);

/** One of these words, with or without a capital, and the name after it. */
function patternBehind(words: string, name: RegExp): NamePattern {
  const either = words.replace(/(?<=^|\||\(\?:)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
  return { lead: latin(`${BEGIN}(?:${either})${GAP_OR_STOP}`, 'gu'), name };
}

function patternOfName(name: string): RegExp {
  return latin(`${name}${END}`, 'uy');
}
