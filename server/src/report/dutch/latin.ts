/** Regular expressions for Latin letters. `\p{L}` makes V8 collect the letters of all scripts: a millisecond each. */

const EXTENDED = Array.from({ length: 0x80 }, (_, index) => String.fromCharCode(0x100 + index));
const LARGE = `A-ZÀ-ÖØ-Þ${EXTENDED.filter((letter) => letter !== letter.toLowerCase()).join('')}`;
const SMALL = `a-zß-öø-ÿ${EXTENDED.filter((letter) => letter === letter.toLowerCase()).join('')}`;

const RANGES: Readonly<Record<string, string>> = { Lu: LARGE, Ll: SMALL, L: 'A-Za-zÀ-ÖØ-öø-ɏ', N: '0-9' };
const CLASS = /\[(?:\\.|[^\]\\])*\]/g;
const PROPERTY = /\\p\{(Lu|Ll|L|N)\}/g;

/** An expression in which `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` only match what Dutch and its neighbours use. */
export function latin(source: string | RegExp, flags?: string): RegExp {
  const text = typeof source === 'string' ? source : source.source;
  const inside = text.replace(CLASS, (whole) => whole.replace(PROPERTY, (_, kind: string) => RANGES[kind] ?? ''));
  const all = inside.replace(PROPERTY, (_, kind: string) => `[${RANGES[kind]}]`);
  return new RegExp(all, flags ?? (typeof source === 'string' ? '' : source.flags));
}
