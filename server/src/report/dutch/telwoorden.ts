/** Dutch number words, both ways: `een drietal` → 3, 3 → `drie` (format.md §2). */

const UNITS = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const TENS = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const LARGEST = 999;

/** The number word for `value` in lower case, as in running text (`één`, `tweeëntwintig`); digits above 999. */
export function toTelwoord(value: number): string {
  if (value === 1) return 'één';
  if (value < 0 || value > LARGEST || !Number.isInteger(value)) return String(value);
  return spell(value).replace(/(twee|drie)en(?=\p{L})/u, '$1ën');
}

/** `value` written like `example`: digits stay digits, a capital stays a capital, `-tal` stays if the word exists. */
export function telwoordLike(value: number, example: string): string {
  if (/^\d/.test(example)) return String(value);
  const tal = /^(een\s+)?\p{L}+tal$/iu.exec(example);
  const word = tal && TALLEN.has(value) ? `${tal[1] ?? ''}${TALLEN.get(value)}` : toTelwoord(value);
  return /^\p{Lu}/u.test(example) ? capitalise(word) : word;
}

/** With a capital, without its accent: `Eén`. */
export function capitalise(word: string): string {
  return bare(word.charAt(0)).toUpperCase() + word.slice(1);
}

/**
 * The number that one or two words stand for: `zes`, `Zes`, `6`, `1.200`, `drietal`, `een drietal`, `honderdeneen`.
 * Undefined: no number. `een` without accents gives 1 too: the caller decides whether it can be a number there.
 */
export function parseTelwoord(text: string): number | undefined {
  const word = text.trim().toLowerCase();
  if (/^\d{1,3}(\.\d{3})+$/.test(word)) return Number(word.replaceAll('.', ''));
  if (/^\d{1,7}$/.test(word)) return Number(word);
  return VALUES.get(bare(word.replace(/^een\s+(?=\S+tal$)/, '')));
}

const TALLEN = new Map([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20].map((value) => [value, `${spell(value)}tal`]));
const VALUES = new Map<string, number>();
for (let value = 0; value <= LARGEST; value++) {
  VALUES.set(spell(value), value);
  const rest = value % 100;
  if (value > 100 && rest > 0 && rest <= 12) VALUES.set(`${spell(value - rest)}en${spell(rest)}`, value);
}
for (const [value, word] of TALLEN) VALUES.set(word, value);

/** Without accents or trema: `tweeentwintig`. */
function spell(value: number): string {
  if (value < 20) return UNITS[value] ?? '';
  if (value < 100) return `${value % 10 === 0 ? '' : `${UNITS[value % 10]}en`}${TENS[Math.floor(value / 10)]}`;
  const hundreds = Math.floor(value / 100);
  return `${hundreds === 1 ? '' : UNITS[hundreds]}honderd${value % 100 === 0 ? '' : spell(value % 100)}`;
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
