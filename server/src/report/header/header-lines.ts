/** What a line at the top of a file is: a line of dashes, or one meant as such; a line of the header; or neither. */

import { lineEnd, nextLine } from '../text/line-ends.ts';
import type { Range } from '../text/text.ts';
import { keyEntries } from './header-keys.ts';
import { COMMON_KEYS } from './header-kinds.ts';

export interface TopLine extends Range {
  /** At most `MOST` characters, without blanks and invisible signs at its ends. */
  readonly bare: string;
  /** As typed. */
  readonly written: string;
}

const MOST = 400;
/** Blanks of every kind, and invisible signs. */
const UNSEEN = '\\s\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
const ENDS = new RegExp(`^[${UNSEEN}]+|[${UNSEEN}]+$`, 'g');

export function lineAt(text: string, start: number): TopLine {
  const end = lineEnd(text, start);
  const written = text.slice(start, Math.min(end, start + MOST));
  return { start, end, written, bare: written.replace(ENDS, '') };
}

/** The line below this one; undefined at the end of the text. */
export function lineBelow(text: string, { end }: Range): TopLine | undefined {
  return end >= text.length ? undefined : lineAt(text, nextLine(text, end));
}

/** `---` and nothing else. Blanks after it mean nothing. */
export function isDashes({ written }: TopLine): boolean {
  return /^---[ \t]*$/.test(written);
}

/** A line that closes a header for every tool that reads YAML. */
export function isClosing(line: TopLine): boolean {
  return isDashes(line) || /^\.\.\.[ \t]*$/.test(line.written);
}

const SIGNS = /^(?:[-–—―‐‑‒−⸺⸻][-–—―‐‑‒−⸺⸻ \t\u00a0]*|[*_+=~][*_+=~ \t\u00a0]+|\.{3,})$/;
/** Dashes, followed by something that does not belong on their line. */
const FOLLOWED = /^(?<dashes>-{3,}|—|–{1,3})(?<blank>[ \t\u00a0]*)(?<rest>[^-–—\s].*)$/;

/** A line of nothing but signs, as people draw one: `—`, `----`, `***`, `- - -`. A single `-` is a bullet. */
export function isDrawn({ bare }: TopLine): boolean {
  return SIGNS.test(bare) && bare !== '-';
}

/** `--- # kop`: the dashes and the text after them. */
export function followedDashes({
  bare,
}: TopLine): { readonly dashes: string; readonly blank: string; readonly rest: string } | undefined {
  const found = FOLLOWED.exec(bare)?.groups;
  return found && { dashes: found.dashes ?? '', blank: found.blank ?? '', rest: found.rest ?? '' };
}

export function isFence({ bare }: TopLine): boolean {
  return /^(?:`{3,}|~{3,})[^`~]{0,40}$/.test(bare);
}

export function isBlank({ bare }: TopLine): boolean {
  return bare === '';
}

const NAMES = COMMON_KEYS.join('|');
const IN_RECORD = keyEntries('dialogen/0', undefined)
  .map(({ key }) => key)
  .join('|');
const KEY = new RegExp(`^["'“‘]?(?<key>${NAMES})["'”’]?[ \\t\\u00a0]*[:=]`, 'i');
const EXACT_KEY = new RegExp(`^(?:${NAMES}):`);
const RECORD = new RegExp(`^(?:[-–•*][ \\t\\u00a0]*)?[{(]?[ \\t\\u00a0]*(?:${IN_RECORD})[ \\t\\u00a0]*[:=]`, 'i');

/** The key of the header that a line begins with, however it is typed; undefined if none. */
export function keyOn({ bare }: TopLine): string | undefined {
  return KEY.exec(bare)?.groups?.key?.toLowerCase();
}

/** Spelled as it should be, and at the margin. */
export function isExactKey({ written }: TopLine): boolean {
  return EXACT_KEY.test(written);
}

/** A dialogue in the list, or one line of it. */
export function isRecord({ bare }: TopLine): boolean {
  return RECORD.test(bare);
}

/** Any `naam: waarde`, even with a key that no header has. */
export function isPair({ bare }: TopLine): boolean {
  return /^["']?[\p{L}\d_-]+["']?[ \t]*:(?:\s|$)/u.test(bare);
}

/** A heading of the report. `below`: the next line, which shows whether this is a remark in the header. */
export function isHeading(line: TopLine, below: TopLine | undefined): boolean {
  return /^#{1,6}[ \u00a0]/.test(line.written) && !isRemark(line, below);
}

/** `# …` above another line of the header is a remark; above anything else it is the title of a report. */
function isRemark({ written }: TopLine, below: TopLine | undefined): boolean {
  if (!written.startsWith('# ') || !below) return false;
  return isClosing(below) || /^(?:[\w-]+[ \t]*:|[ \t]+\S|-[ \t]|# )/.test(below.written);
}

/** The offset of a title that follows the dashes on their line; undefined if there is none. */
export function titleBehind(line: TopLine): number | undefined {
  const found = /^-{3,}[ \t]*(?=# ?\p{Lu})/u.exec(line.written);
  return found && /^#+ +Rapportage /.test(line.written.slice(found[0].length))
    ? line.start + found[0].length
    : undefined;
}

/** Nothing visible. */
export function isNothing(text: string): boolean {
  return text.replace(ENDS, '') === '';
}

/** Text above the header at `range` is not part of the report if the title is below it. */
export function isOutside(text: string, { start, end }: Range): boolean {
  return start > 1 && hasTitleBelow(text, end) && !isNothing(withoutComments(text.slice(0, start)));
}

/** A title (`# …`) comes first below a header that ends here: then one above it is a second title. */
export function hasTitleBelow(text: string, end: number): boolean {
  return /^\s*# /.test(text.slice(end, end + FAR));
}

const FAR = 200;

export function withoutComments(text: string): string {
  let rest = '';
  let at = 0;
  for (let open = text.indexOf('<!--'); open !== -1; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open);
    if (close === -1) break;
    rest += text.slice(at, open);
    at = close + 3;
  }
  return rest + text.slice(at);
}
