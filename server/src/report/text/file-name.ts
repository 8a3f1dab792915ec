/** A file's name as people read it: without folders. */

import { shorten } from './text.ts';

/** `file`: a path or a URI, in which anything but an escape stays as typed. `longest`: in characters, for a message. */
export function fileName(file: string, longest = Number.POSITIVE_INFINITY): string {
  const name = file.split(/[/\\]/).at(-1) || file;
  // A path is taken literally: `100%25.md` is a file name too.
  return shorten(/^[a-z][\w+.-]+:/i.test(file) ? name.replace(ESCAPED, decodeURIComponent) : name, longest);
}

/** The escapes of one character in UTF-8; `decodeURIComponent` throws on any other. */
const ESCAPED = new RegExp(
  ['[0-7]x', '(?:c[2-9a-f]|dx)+', 'e0%[ab]x+', 'e[1-9a-cef]++', 'ed%[89]x+', 'f0%[9ab]x++', 'f[1-3]+++', 'f4%8x++']
    .map((one) => `%${one.replaceAll('+', '%[89ab]x').replaceAll('x', '[0-9a-f]')}`)
    .join('|'),
  'gi',
);
