/** The theme where it stands among others or behind other words: in a list of themes, in `Verder met het vraagstuk van …`. */
import { isMark } from '../dutch/marks.ts';
import { likeness } from '../dutch/spelling.ts';
import type { Item } from '../model.ts';
import { type Located, lengthWithout, type Prose, sourceRange } from '../text/text.ts';

/** How much an item or heading must look like the theme to be meant as it. */
const MEANT = 0.7;

/** The item that is most like the theme, up to its colon; undefined where none is like it. */
export function themaAmong(items: readonly Item[], thema: string): Located<string> | undefined {
  let best: { found: Located<string>; alike: number } | undefined;
  // A theme may have a colon itself: `Samen eten: van zaad tot bord`.
  const colons = thema.split(':').length;
  for (const { text } of items) {
    const found = listedThema(text, colons);
    const alike = likeness(found.value, thema);
    if (alike >= MEANT && alike > (best?.alike ?? 0)) best = { found, alike };
  }
  return best?.found;
}

/** The theme that an item of a list of themes names: up to its first colon, or as many as there are in a theme, less one. */
export function listedThema(text: Prose, colons = 1): Located<string> {
  const listed = text.plain.split(':').slice(0, colons).join(':');
  const from = isMark(listed[0]) ? 1 : 0;
  const value = listed.slice(from, lengthWithout(listed, BEHIND));
  return { value, range: sourceRange(text, from, from + value.length) };
}

/** What may stand behind it: the marks of a list are the writer's. */
const BEHIND = ' \n\u00a0,;.‘’“”"\'';

const BEFORE = /^(?:het\s+)?(?:vraagstuk|thema)\s+(?:van\s+)?(?:(?:de|het)\s+)?[‘“"']?/iu;

/** The theme in words of the writer's own, where those are meant to be it. */
export function themaIn({ value, range }: Located<string>, thema: string): Located<string> | undefined {
  // What is typed with an escape or in bold does not stand sign for sign in the file.
  if (range.end - range.start !== value.length) return undefined;
  const from = BEFORE.exec(value)?.[0].length ?? 0;
  const end = value.replace(/[’”"']$/, '').length;
  const named = value.slice(from, end);
  if (likeness(named, thema) < MEANT) return undefined;
  return { value: named, range: { start: range.start + from, end: range.start + end } };
}
