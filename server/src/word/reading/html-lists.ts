/** The place of a list item on the clipboard: by its tags, Word Online's attributes or Word's label in the text. */

import type { ListPlace } from '../pieces.ts';
import { signOf } from './docx-lists.ts';
import type { Element } from './markup.ts';

/** Word has nine levels, from 0; deeper nesting is ignored. */
const DEEPEST = 8;

/**
 * `depth`: by the tags around it; `number`: one more than the item before it. Word Online gives each item a list of its
 * own, with the level in an attribute.
 */
export function itemPlace(
  { attributes }: Element,
  depth: number,
  ordered: boolean,
  number: number | undefined,
): ListPlace {
  const level = wholeNumber(attributes['data-aria-level'] ?? attributes['aria-level']);
  const place = Math.min(level === undefined ? depth : Math.max(level - 1, 0), DEEPEST);
  if (!ordered) return { depth: place, ordered, label: '•' };
  const counted = wholeNumber(attributes.value) ?? number ?? wholeNumber(attributes['data-aria-posinset']) ?? 1;
  return { depth: place, ordered, label: `${counted}.`, number: counted };
}

function wholeNumber(text: string | undefined): number | undefined {
  return /^\d{1,5}$/.test(text ?? '') ? Number(text) : undefined;
}

/** On the clipboard, Word's bullets and numbers are text before the text: `·`, `o`, `−`, `2.`, `b)` */
export function labelPlace(label: string, depth: number): ListPlace {
  const sign = label.replace(/[\s\u00a0]+/g, '');
  const [, counted] = /^\(?(\d{1,5}(?:\.\d{1,5}){0,9}|[a-z]|[ivx]{1,8})[.)]?$/i.exec(sign) ?? [];
  const ordered = counted !== undefined && (/[.)]$/.test(sign) || /^\d/.test(sign));
  return ordered ? { depth, ordered, label: sign, number: numberOf(counted) } : { depth, ordered, label: signOf(sign) };
}

const ROMAN = [
  '',
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];

function numberOf(label: string): number {
  const last = label.split('.').at(-1) ?? '';
  if (/^\d/.test(last)) return Number(last);
  const roman = ROMAN.indexOf(last.toLowerCase());
  return roman > 0 ? roman : Math.max(last.toLowerCase().charCodeAt(0) - 96, 1);
}
