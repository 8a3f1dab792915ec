/** Runs from Word or a web page → runs as a report has them: one line, no invisible characters, no layout spaces. */
import { joinRuns, type Run } from '../blocks.ts';

export function cleanRuns(runs: readonly Run[]): readonly Run[] {
  let atSpace = true;
  const cleaned = runs.map((run) => {
    let text = '';
    for (const character of run.text.replace(INVISIBLE, '').replaceAll('\u2011', '-')) {
      const space = SPACE.test(character);
      if (!space) text += character;
      else if (!atSpace) text += ' ';
      atSpace = space;
    }
    return { ...run, text };
  });
  return withoutTail(joinRuns(cleaned));
}

/** Soft hyphens, zero-width characters and byte order marks. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const SPACE = /\s/;

function withoutTail(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  if (!last?.text.endsWith(' ')) return runs;
  return joinRuns([...runs.slice(0, -1), { ...last, text: last.text.trimEnd() }]);
}

/** The lines of a paragraph, split at its line breaks. */
export function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines;
}

/** `runs` without the first `length` characters. */
export function without(runs: readonly Run[], length: number): readonly Run[] {
  let left = length;
  return joinRuns(
    runs.map((run) => {
      const cut = Math.min(left, run.text.length);
      left -= cut;
      return { ...run, text: run.text.slice(cut) };
    }),
  );
}

/** Ignores the looks of punctuation and spaces: a word processor sometimes gives them runs of their own. */
export function isAll(runs: readonly Run[], look: 'bold' | 'italic'): boolean {
  return runs.some((run) => run[look]) && runs.every((run) => run[look] || !/[\p{L}\p{N}]/u.test(run.text));
}
