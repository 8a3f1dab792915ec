/** A text without accents, to look names up: `Öztürk`, `Wójcik` and `Nguyễn` are letters like all others. */

export interface Bare {
  readonly text: string;
  /** The offset of each of its characters in the original, and at the end the length of the original. */
  readonly at: readonly number[];
}

/** Letters that Unicode does not decompose. */
const WHOLE: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ß: 's',
  æ: 'e',
  Æ: 'E',
  œ: 'e',
  Œ: 'E',
};
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/;

/** The marks of a letter that is stored as several characters are left out. */
export function bareLetters(text: string): Bare {
  let bare = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const one = text[index] ?? '';
    const letter = ACCENTED.test(one) ? (WHOLE[one] ?? one.normalize('NFKD').replace(/\p{M}/gu, '')) : one;
    bare += letter;
    for (let count = 0; count < letter.length; count++) at.push(index);
  }
  at.push(text.length);
  return { text: bare, at };
}
