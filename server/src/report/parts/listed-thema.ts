/** The theme among others or after other words: in a list of themes, in `Verder met het vraagstuk van …`. */
import { isMark } from '../dutch/marks.ts';
import { likeness } from '../dutch/spelling.ts';
import type { Item } from '../model.ts';
import { type Located, lengthWithout, type Prose, sourceRange } from '../text/text.ts';

/** How alike an item or heading and the theme must be for the theme to be meant. */
const MEANT = 0.7;

/** The item that is most like the theme, up to its colon; undefined if none is like it. */
export function themaAmong(items: readonly Item[], thema: string): Located<string> | undefined {
  let best: { found: Located<string>; alike: number } | undefined;
  // A theme may contain a colon: `Samen eten: van zaad tot bord`.
  const colons = thema.split(':').length;
  for (const { text } of items) {
    const found = listedThema(text, colons);
    const alike = likeness(found.value, thema);
    if (alike >= MEANT && alike > (best?.alike ?? 0)) best = { found, alike };
  }
  return best?.found;
}

/** The theme that an item in a list of themes names: the text before colon number `colons`, the first by default. */
export function listedThema(text: Prose, colons = 1): Located<string> {
  const listed = text.plain.split(':').slice(0, colons).join(':');
  const from = isMark(listed[0]) ? 1 : 0;
  const value = listed.slice(from, lengthWithout(listed, BEHIND));
  return { value, range: sourceRange(text, from, from + value.length) };
}

/** What may follow it: how a list is punctuated is up to the writer. */
const BEHIND = ' \n\u00a0,;.‘’“”"\'';

const BEFORE = /^(?:het\s+)?(?:vraagstuk|thema)\s+(?:van\s+)?(?:(?:de|het)\s+)?[‘“"']?/iu;

/** The theme within the writer's own words; undefined if they mean something else. */
export function themaIn({ value, range }: Located<string>, thema: string): Located<string> | undefined {
  // With an escape or bold, the value and the file do not match character for character.
  if (range.end - range.start !== value.length) return undefined;
  const from = BEFORE.exec(value)?.[0].length ?? 0;
  const end = value.replace(/[’”"']$/, '').length;
  const named = value.slice(from, end);
  if (likeness(named, thema) < MEANT) return undefined;
  return { value: named, range: { start: range.start + from, end: range.start + end } };
}
