/** Where the header begins, even if that is not on the first line, or its opening dashes are missing. */
import { COMMON_KEYS, kindNames } from './header-kinds.ts';
import {
  followedDashes,
  isBlank,
  isDashes,
  isDrawn,
  isExactKey,
  isFence,
  isHeading,
  keyOn,
  lineAt,
  lineBelow,
  type TopLine,
} from './header-lines.ts';

export interface Opening {
  /** Where the header begins: its line of dashes, or what was typed instead. */
  readonly start: number;
  /** The line meant as three dashes; undefined if there is none. */
  readonly line?: TopLine;
  /** In a code fence, whose closing line closes the header. */
  readonly fenced: boolean;
  readonly yamlStart: number;
}

/** `begin`: the offset after a byte order mark. Undefined: no header begins anywhere. */
export function findOpening(text: string, begin: number): Opening | undefined {
  const first = firstFilled(text, begin);
  if (!first) return undefined;
  return openingAt(text, first) ?? openedLater(text, first);
}

function firstFilled(text: string, begin: number): TopLine | undefined {
  let line: TopLine | undefined = lineAt(text, begin);
  while (line && isBlank(line)) line = lineBelow(text, line);
  return line;
}

/** The header that begins on this line, if one does. */
function openingAt(text: string, line: TopLine): Opening | undefined {
  const below = lineBelow(text, line);
  if (isDashes(line)) return { start: line.start, line, fenced: false, yamlStart: below?.start ?? line.end };
  const { start } = line;
  const fenced = isFence(line) ? fencedAt(text, line, below) : undefined;
  if (fenced) return fenced;
  const rest = followedDashes(line);
  if (rest && keyIn(rest.rest))
    return { start, line, fenced: false, yamlStart: line.start + line.written.indexOf(rest.rest) };
  // `---json`: three dashes on the first line begin a header, whatever its language.
  const named = rest?.dashes === '---' && /^[a-z]+$/.test(rest.rest) && start <= 1;
  if (named) return { start, line, fenced: false, yamlStart: below?.start ?? line.end };
  if ((isDrawn(line) || isFence(line) || line.bare === '-' || rest) && pointsOf(text, below) >= 1)
    return { start, line, fenced: false, yamlStart: below?.start ?? line.end };
  return keyOn(line) && pointsOf(text, line) >= 2 ? { start, fenced: false, yamlStart: start } : undefined;
}

/** A header in a code fence, with or without dashes of its own. */
function fencedAt(text: string, line: TopLine, below: TopLine | undefined): Opening | undefined {
  const inner = below && isDashes(below) ? lineBelow(text, below) : below;
  if (!inner || pointsOf(text, inner) < 1 || !endsInFence(text, inner)) return undefined;
  return { start: line.start, line, fenced: true, yamlStart: inner.start };
}

function endsInFence(text: string, inner: TopLine): boolean {
  let line: TopLine | undefined = inner;
  for (
    let count = 0;
    line && count < FENCED && !isHeading(line, lineBelow(text, line));
    count++, line = lineBelow(text, line)
  )
    if (isFence(line)) return true;
  return false;
}

const FENCED = 2000;

/** A header below other text: only if its own lines leave no doubt. */
function openedLater(text: string, first: TopLine): Opening | undefined {
  const top = text.slice(0, FURTHEST);
  LATER.lastIndex = first.end;
  for (let count = 0, found = LATER.exec(top); found && count < MOST; count++, found = LATER.exec(top)) {
    const key = lineAt(text, found.index);
    const above = lineAbove(text, key);
    const opening = above && above.start >= first.start ? openingAt(text, above) : undefined;
    if (opening && opening.yamlStart <= key.start) return opening;
    if (isExactKey(key) && pointsOf(text, key) >= 2) return { start: key.start, fenced: false, yamlStart: key.start };
  }
  return undefined;
}

/** Nobody expects a header further down, and a text about headers may have its keys often. */
const FURTHEST = 100_000;
const MOST = 50;
const LATER = new RegExp(`^(?:${COMMON_KEYS.join('|')})[ \\t]*:`, 'gm');

function lineAbove(text: string, { start }: TopLine): TopLine | undefined {
  return start === 0 ? undefined : lineAt(text, text.lastIndexOf('\n', start - 2) + 1);
}

/** How certain it is that header lines begin at `line`: one point per key, two for a known kind of report. */
function pointsOf(text: string, line: TopLine | undefined): number {
  const keys = new Set<string>();
  let points = 0;
  let exact: boolean | undefined;
  let current = line;
  for (let count = 0; current && count < LINES; count++, current = lineBelow(text, current)) {
    if (isBlank(current)) {
      if (keys.size > 0) break;
      continue;
    }
    // Dashes end the header: one point more if its first line is exactly a header line.
    if (isDashes(current)) return points + (exact ? 1 : 0);
    if (isHeading(current, lineBelow(text, current))) break;
    const key = keyOn(current);
    exact ??= isExactKey(current);
    if (key && !keys.has(key)) points += key === 'rapportage' && namesKind(current) ? 2 : 1;
    if (key) keys.add(key);
    // Words above the first key: ordinary text.
    else if (keys.size === 0 && !current.bare.startsWith('#')) break;
  }
  return points;
}

const LINES = 60;

function namesKind({ bare }: TopLine): boolean {
  return new RegExp(`[:=]\\s*["'“‘]?(?:${kindNames().join('|')})`, 'i').test(bare);
}

function keyIn(text: string): boolean {
  return keyOn(lineAt(text, 0)) !== undefined;
}
