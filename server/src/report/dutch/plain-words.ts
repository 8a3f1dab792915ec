/** The words of a text, however they are marked, spelled with capitals or punctuated. */
import { remembered } from '../text/remembered.ts';
import { latin } from './latin.ts';
import { APOSTROPHES } from './marks.ts';

export const WORD = latin(`[\\p{L}\\p{N}]+(?:[${APOSTROPHES}-][\\p{L}\\p{N}]+)*`, 'gu');
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');

/** The same for two texts of the same words. */
export const wordsKey = remembered((text) => plainWords(text).join(' '));

/** Lower case, without marks and punctuation, so that only the words count. */
export const plainWords = remembered(
  (text): readonly string[] =>
    text
      .normalize('NFC')
      .toLowerCase()
      .match(WORD)
      ?.map((word) => word.replace(APOSTROPHE, '’')) ?? [],
);
