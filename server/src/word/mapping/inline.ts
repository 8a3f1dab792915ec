/**
 * Runs → one line of Markdown that reads back as exactly those runs: as plain as possible, with a backslash only where
 * a character would otherwise mean something. We read the result with the reader of reports itself, so that its rules
 * are in one place.
 */

import { compose } from '../../report/dutch/composed.ts';
import { readBlocks } from '../../report/markdown/blocks.ts';
import { findComments } from '../../report/markdown/comments.ts';
import { findConflicts } from '../../report/markdown/conflicts.ts';
import { prosesOf } from '../../report/markdown/proses.ts';
import type { Prose } from '../../report/text/text.ts';
import { isBareAddress } from '../address.ts';
import { joinRuns, plain, type Run, textRun } from '../blocks.ts';
import { runsOf } from '../writing/report-blocks.ts';

export type InlineContext = 'heading' | 'paragraph' | 'item' | 'quote';

/** `prefix`: what comes before it on its line, such as `- ` or `## `. */
export function inline(given: readonly Run[], place: InlineContext, prefix: string): string {
  const runs = oneLine(given);
  if (runs.length === 0) return '';
  const [only] = runs;
  if (runs.length === 1 && only && !only.bold && !only.italic && only.link === undefined && ONLY_TEXT.test(only.text))
    return only.text;
  const bare = joinRuns(runs.map(({ text, link }) => ({ ...textRun(text), ...(link === undefined ? {} : { link }) })));
  // In a paragraph with this many marks the reader takes all of them for text (see isTangled).
  const ways = runs.length > MOST_RUNS ? [bare] : [settleRuns(runs, SPACES), settleRuns(runs, SPACES_AND_MARKS), bare];
  for (const way of ways) {
    for (const escaped of [unescapedText, escapeMarks, escapeAll]) {
      const text = writeRuns(way, escaped);
      if (reads(prefix + text, place, way)) return text;
    }
  }
  // A typed bullet (`• Een`) cannot be escaped, and need not be: the report gets a finding about it.
  const typed = writeRuns(bare, escapeMarks);
  return readBlocks(prefix + typed).looseMarks.length > 0 ? typed : writeRuns([textRun(plain(runs))], escapeAll);
}

const MOST_RUNS = 2500;
/** A word followed by nothing special, as in most paragraphs: reading all again would take long in a long document. */
const ONLY_TEXT = /^[‘“]?\p{L}{2}[\p{L}\p{M}\p{N} ,.;:?!()‘’“”–…-]*$/u;

/** Writes italics inside bold text where there are both, and both inside a link. */
function writeRuns(runs: readonly Run[], escaped: (text: string, first: boolean) => string): string {
  let text = '';
  runs.forEach((run, index) => {
    const [before, after] = [runs[index - 1], runs[index + 1]];
    const edge = (other: Run | undefined) => (run.bold && !(other?.bold && other.link === run.link) ? '**' : '');
    const mark = run.italic ? '*' : '';
    const { link } = run;
    const whole = before?.link !== link && after?.link !== link;
    const bracketed = link !== undefined && !(whole && isBareAddress(run.text, link));
    if (bracketed && before?.link !== link) text += '[';
    text += `${edge(before)}${mark}${escaped(run.text, index === 0)}${mark}${edge(after)}`;
    if (bracketed && after?.link !== link) text += `](${link})`;
  });
  return text;
}

function reads(line: string, place: InlineContext, wanted: readonly Run[]): boolean {
  // Text in Word must not become a comment or a conflict marker here.
  if (findComments(line).length + findConflicts(line).length > 0) return false;
  const { blocks } = readBlocks(line);
  const [block] = blocks;
  if (blocks.length !== 1 || block?.type !== place) return false;
  const found = prosesOf(block);
  return found.length === 1 && isSame(runsOf(found[0] as Prose), wanted);
}

/** Does not compare the addresses of links: they hold no character that could end a link. */
function isSame(one: readonly Run[], other: readonly Run[]): boolean {
  const [left, right] = [one, other].map((runs) =>
    settleRuns(joinRuns(runs.map(({ link: _, ...run }) => run)), SPACES),
  ) as [readonly Run[], readonly Run[]];
  return (
    left.length === right.length &&
    left.every(
      ({ text, bold, italic }, index) =>
        text === right[index]?.text && bold === right[index]?.bold && italic === right[index]?.italic,
    )
  );
}

function oneLine(runs: readonly Run[]): readonly Run[] {
  // The reader also composes a letter and a combining accent into one character.
  const flat = joinRuns(runs.map((run) => ({ ...run, text: compose(run.text).replace(/[ \t]*[\r\n]+[ \t]*/g, ' ') })));
  const result = flat.map((run, index) => {
    const start = index === 0 ? run.text.replace(/^[ \t]+/, '') : run.text;
    return { ...run, text: index === flat.length - 1 ? start.replace(/[ \t]+$/, '') : start };
  });
  return joinRuns(result);
}

const SPACES = /(\s+)/u;
const SPACES_AND_MARKS = /([\s\p{P}]+)/u;

/**
 * Bold and italic text without `loose` characters at its edges: Markdown does not allow spaces there, and not always
 * punctuation (`**Bus:**rijdt` is not bold, `**Bus**:rijdt` is).
 */
function settleRuns(runs: readonly Run[], loose: RegExp): readonly Run[] {
  if (runs.every(({ bold, italic }) => !bold && !italic)) return joinRuns(runs);
  const pieces = runs
    .flatMap((run) =>
      run.bold || run.italic
        ? run.text.split(loose).map((text, index) => ({ ...run, text, loose: index % 2 === 1 }))
        : [{ ...run, loose: false }],
    )
    .filter(({ text }) => text !== '');
  const before = nearestFirm(pieces);
  const after = nearestFirm([...pieces].reverse()).reverse();
  return joinRuns(
    pieces.map(({ loose: isLoose, ...piece }, index) => {
      if (!isLoose) return piece;
      const [left, right] = [before[index], after[index]];
      const bold = piece.bold && left?.bold === true && right?.bold === true && left.link === right.link;
      const italic =
        piece.italic &&
        left?.italic === true &&
        right?.italic === true &&
        left.link === right.link &&
        left.bold === right.bold &&
        bold === left.bold;
      return { ...piece, bold, italic };
    }),
  );
}

/** For each piece, the last one before it that is not loose. */
function nearestFirm<T extends { readonly loose: boolean }>(pieces: readonly T[]): (T | undefined)[] {
  let last: T | undefined;
  return pieces.map((piece) => {
    const found = last;
    if (!piece.loose) last = piece;
    return found;
  });
}

function unescapedText(text: string): string {
  return text;
}

function escapeMarks(text: string, first: boolean): string {
  const inside = text.replace(/[\\`*_[\]<&~]/g, '\\$&');
  return first ? inside.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^(?:[#>+\-:=]|\((?=\d))/, '\\$&') : inside;
}

function escapeAll(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
