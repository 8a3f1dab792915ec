/**
 * What writers who do not know YAML type in a header, and what they meant: an apostrophe in front, a colon in a text, a
 * missing comma. Line by line, since an unreadable header has no tree.
 */
import { isMap, parseDocument } from 'yaml';
import type { HeaderProblem } from '../header-model.ts';
import { applyEdits } from '../text/edits.ts';
import type { Range } from '../text/text.ts';
import { firstReference } from './header-reference.ts';
import type { Slip } from './header-slip.ts';
import { recordSlips } from './header-slips-record.ts';
import { textSlips } from './header-slips-text.ts';
import { unseenSlips } from './header-slips-unseen.ts';
import { headerWords, readLines } from './header-tokens.ts';

export const YAML_OPTIONS = {
  version: '1.2',
  // The library's check takes quadratic time.
  uniqueKeys: false,
  // Otherwise it prints English sentences on stderr.
  logLevel: 'error',
  prettyErrors: false,
  strict: true,
  keepSourceTokens: false,
} as const;

/** The slips in `yaml` (at offset `start` in the file) that explain what is wrong. `broken`: YAML cannot read it. */
export function slipsIn(
  yaml: string,
  start: number,
  { kind, broken }: { readonly kind: string | undefined; readonly broken: boolean },
): readonly HeaderProblem[] {
  const words = headerWords(kind);
  const lines = readLines(yaml, words);
  const unseen = unseenSlips(yaml, lines);
  // Other slips can only be seen once spaces are plain spaces.
  const plain = applyEdits(
    yaml,
    unseen
      .filter(({ edits }) => edits.every((edit) => edit.range.end - edit.range.start === edit.text.length))
      .flatMap(({ edits }) => edits),
  );
  const found = [
    ...unseen,
    ...textSlips(readLines(plain, words), words),
    ...recordSlips(plain, readLines(plain, words), words),
  ];
  const slips = inOrder(broken ? found : found.filter(({ silent }) => silent));
  if (slips.length === 0) return [];
  const needed = broken ? neededOf(slips, yaml) : slips;
  return byLine(needed, yaml).map(({ range, message, title, edits, safe }) => ({
    kind: 'yaml',
    range: moveRange(range, start),
    message,
    mend: {
      title,
      edits: edits.map((edit) => ({ ...edit, range: moveRange(edit.range, start) })),
      ...(safe === false && { safe }),
    },
  }));
}

/** The same slip several times on a line is one thing to mend. */
function byLine(slips: readonly Slip[], yaml: string): readonly Slip[] {
  const found: Slip[] = [];
  for (const slip of slips) {
    const last = found.at(-1);
    const same = last?.title === slip.title && !yaml.slice(last.range.start, slip.range.start).includes('\n');
    if (last && same) found[found.length - 1] = { ...last, edits: [...last.edits, ...slip.edits] };
    else found.push(slip);
  }
  return found;
}

/**
 * The slips that must be mended for the header to be readable, and those that YAML reads as something else; none if
 * mending all of them does not help.
 */
function neededOf(slips: readonly Slip[], yaml: string): readonly Slip[] {
  if (!isRead(applySlips(slips, yaml))) return [];
  if (slips.length > MOST) return slips;
  let needed = slips;
  for (const slip of slips) {
    const others = needed.filter((one) => one !== slip);
    if (!slip.silent && others.length > 0 && isRead(applySlips(others, yaml))) needed = others;
  }
  return needed;
}

/** Each slip is tried, and each try reads the header. */
const MOST = 12;

function applySlips(slips: readonly Slip[], yaml: string): string {
  return applyEdits(
    yaml,
    slips.flatMap(({ edits }) => edits),
  );
}

function isRead(yaml: string): boolean {
  const document = parseDocument(yaml, YAML_OPTIONS);
  return document.errors.length === 0 && isMap(document.contents) && firstReference(document) === undefined;
}

/** In reading order; of two that change the same place, only the first. */
function inOrder(slips: readonly Slip[]): readonly Slip[] {
  const kept: Slip[] = [];
  const taken: Range[] = [];
  for (const slip of slips) {
    if (
      slip.edits.some(({ range }) =>
        taken.some(
          (other) =>
            range.start <= other.end &&
            other.start <= range.end &&
            (range.end > other.start || range.start < other.end || range.start === other.start),
        ),
      )
    )
      continue;
    kept.push(slip);
    taken.push(...slip.edits.map(({ range }) => range));
  }
  return kept.sort((one, other) => one.range.start - other.range.start);
}

function moveRange({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
