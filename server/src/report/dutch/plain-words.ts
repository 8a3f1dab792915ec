/** The words of a text, without regard to marks, capitals and punctuation. */
import { remembered } from '../text/remembered.ts';
import { latin } from './latin.ts';
import { APOSTROPHES } from './marks.ts';

export const WORD = latin(`[\\p{L}\\p{N}]+(?:[${APOSTROPHES}-][\\p{L}\\p{N}]+)*`, 'gu');
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');

/** The same key for two texts with the same words. */
export const wordsKey = remembered((text) => plainWords(text).join(' '));

/** The words in lower case, without marks and punctuation. */
export const plainWords = remembered(
  (text): readonly string[] =>
    text
      .normalize('NFC')
      .toLowerCase()
      .match(WORD)
      ?.map((word) => word.replace(APOSTROPHE, '’')) ?? [],
);
