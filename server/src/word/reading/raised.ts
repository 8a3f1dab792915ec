/** Superscript and subscript digits as characters of their own: m², 10³, H₂O. Otherwise they would be other numbers. */

const RAISED: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-=()n'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][index] ?? sign] as const),
);
const LOWERED: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-=()'].map((sign, index) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][index] ?? sign] as const),
);

/** Text without such characters stays as it is: the `e` of `19e`. */
export function raisedText(text: string, where: 'superscript' | 'subscript'): string {
  const signs = where === 'superscript' ? RAISED : LOWERED;
  const shown = [...text.replaceAll('\u2212', '-')];
  return shown.length > 0 && shown.length <= LONGEST && /\d/.test(text) && shown.every((sign) => signs.has(sign))
    ? shown.map((sign) => signs.get(sign)).join('')
    : text;
}

const LONGEST = 12;
