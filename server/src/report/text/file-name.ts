/** How a file is called where a person reads it: its own name, without folders. */

import { shorten } from './text.ts';

/** `file` is a path or a URI. What is no escape of a URI stays as it is typed. `longest`: for a message. */
export function fileName(file: string, longest = Number.POSITIVE_INFINITY): string {
  const name = file.split(/[/\\]/).at(-1) || file;
  // A path says what it says: `100%25.md` is the name of a file too.
  return shorten(/^[a-z][\w+.-]+:/i.test(file) ? name.replace(ESCAPED, decodeURIComponent) : name, longest);
}

/** The escapes of one sign in UTF-8; any other would be refused. */
const ESCAPED = new RegExp(
  ['[0-7]x', '(?:c[2-9a-f]|dx)+', 'e0%[ab]x+', 'e[1-9a-cef]++', 'ed%[89]x+', 'f0%[9ab]x++', 'f[1-3]+++', 'f4%8x++']
    .map((one) => `%${one.replaceAll('+', '%[89ab]x').replaceAll('x', '[0-9a-f]')}`)
    .join('|'),
  'gi',
);
