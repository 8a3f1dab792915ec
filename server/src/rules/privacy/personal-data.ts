/** Personal data recognised by the words around it: number plates, birth dates, user names. For `privacy-gegevens`. */
/** A kind of personal data. */
export interface DataKind {
  readonly name: string;
  /** A quick test for what is there at the least: most quotes have none of it. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  /** Whether a match is indeed one, between these words; if absent, it always is. */
  readonly is?: (found: string, before: string, after: string) => boolean;
}

/** The series of number plates so far: letters and digits (A and 9) in three groups, each with its length. */
const GROUPS = [
  'A2-92-92',
  '92-92-A2',
  '92-A2-92',
  'A2-92-A2',
  'A2-A2-92',
  '92-A2-A2',
  '92-A3-91',
  '91-A3-92',
  'A2-93-A1',
  'A1-93-A2',
  'A3-92-A1',
  'A1-92-A3',
  '91-A2-93',
  '93-A2-91',
].map((series) => series.split('-'));

/** The pattern of a number plate: `between` is between its groups, `letter` matches each of its letters. */
function platePattern(between: string, letter: string): string {
  const series = GROUPS.map((groups) =>
    groups.map((group) => `${group.startsWith('A') ? letter : '\\d'}{${group.charAt(1)}}`).join(between),
  );
  return `(?<![\\p{L}\\p{N}_.,/-])(?:${series.join('|')})(?![\\p{L}\\p{N}_/]|[-.,]\\d|-\\p{L})`;
}

const VEHICLE =
  /(?<!\p{L})(?:kenteken\p{L}*|nummerbord\p{L}*|nummerplaat|\p{L}*(?:auto|wagen|busje|motor|scooter|brommer|camper|caravan)(?:’s|s)?|volvo|opel|toyota|volkswagen|renault|peugeot)(?!\p{L})[^.?!]{0,30}$/iu;
const PLATE = /(?<!\p{L})(?:kenteken\p{L}*|nummerbord\p{L}*|nummerplaat)(?!\p{L})[^.?!]{0,30}$/iu;
/** After these, a code that looks like a number plate is something else. */
const OTHER_CODE =
  /(?<!\p{L})(?:code|kenmerk|dossier|dossiernummer|zaak|zaaknummer|artikel|formulier|ordernummer|factuur|lokaal|kamer|zaal|bestek|norm|versie|serie|nummer|nr\.?) ?$/iu;

const MONTH =
  '(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = "(?:(?:19|20)\\d\\d|[’'‘]?\\d\\d)";
const BIRTH_BEFORE =
  /(?<!\p{L})(?:geboren|geb\.?|geboortedatum|geboortedag|geboorte|jarig|verjaardag)(?!\p{L})[^.?!,;]{0,20}$/iu;
const BIRTH_BEHIND = /^(?:[^.?!,;]{0,25} )?geboren(?!\p{L})/iu;

/** Accounts that speak for many are public. */
const PUBLIC =
  /^@?(?:\w*(?:gemeente|gem_|provincie|politie|brandweer|ggd|ggz|rivm|rijk|minist|waterschap|omroep|journaal|nieuws|krant|redactie|school|college|universit|bibliotheek|museum|stichting|vereniging|kerk|buurt|wijk|dorp|stad|zorg|festival|webcare|klantenservice|info|nederland)\w*|nos|nu|ns(?:_online)?|rtl\w*|npo\w*|knmi|anwb|vng|home|work|all|everyone|iedereen)$/i;
const ACCOUNT =
  '(?<=(?<!\\p{L})(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|twitter|facebook|discord|telegram|twitch|youtube|account|accountnaam|gebruikersnaam|inlognaam|gamertag|username)(?:naam)?(?::| is| heet| als| onder| ben ik| heet ik| via| ook){1,2} [‘“"\']?)';

export const MORE: readonly DataKind[] = [
  {
    name: 'een kenteken',
    hint: /\d-[A-Z\d]/i,
    pattern: new RegExp(platePattern('-', '[A-Z]'), 'gu'),
    is: (_found, before) => !OTHER_CODE.test(before),
  },
  {
    // In lower case or without hyphens only if the text says what it is; today's series have no vowels.
    name: 'een kenteken',
    hint: /\d/,
    pattern: new RegExp(platePattern('[- ]?', '[B-DF-HJ-NP-TV-XZ]'), 'giu'),
    is: (found, before) => (/[a-z]/.test(found) ? PLATE : VEHICLE).test(before) && !OTHER_CODE.test(before),
  },
  {
    name: 'een geboortedatum',
    hint: /gebo|geb\.|geb |jarig|verjaardag/i,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}./-])(?:\\d{1,2}([-./ ])\\d{1,2}\\1${YEAR}|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}(?:e|ste|de)? ${MONTH} (?:19|20)\\d\\d)(?![\\p{L}\\p{N}]|[-/]\\d)`,
      'giu',
    ),
    is: (_found, before, after) => BIRTH_BEFORE.test(before) || BIRTH_BEHIND.test(after),
  },
  {
    name: 'een gebruikersnaam',
    hint: /@[A-Za-z]/,
    pattern: /(?<![\p{L}\p{N}._%+@/-])@[A-Za-z][\w.]{0,28}\w(?![@\p{L}\p{N}]|\.\p{L})/gu,
    is: (found) => !PUBLIC.test(found),
  },
  {
    name: 'een profiel',
    hint: /\.com\//i,
    pattern:
      /(?<![\p{L}\p{N}.])(?:https?:\/\/)?(?:www\.)?(?:instagram|facebook|twitter|tiktok|linkedin|x|snapchat)\.com\/(?:in\/|@)?[\w.-]{0,40}\w/giu,
    is: (found) => !PUBLIC.test(found.replace(/^.*\//, '')),
  },
  {
    name: 'een gebruikersnaam',
    hint: /insta|snap|tik ?tok|twitter|facebook|discord|telegram|twitch|youtube|account|naam|gamertag|username/i,
    // An ordinary word has no digit, underscore or full stop in it.
    pattern: new RegExp(
      `${ACCOUNT}(?=[\\p{L}\\d.]{0,30}(?:_|\\p{L}[.]?\\d|\\p{L}\\.\\p{L}))[\\p{L}_][\\w.]{1,30}\\w(?![@\\p{L}])`,
      'giu',
    ),
    is: (found) => !PUBLIC.test(found),
  },
];
