/** Headings of the template that have lost their hashes, have another number of them, or are underlined; while that heading stands nowhere else. */
import { codeLines } from './code-lines.ts';
import type { LooseMark, Slip } from './loose-marks.ts';

/** What a line says as a heading of the template. */
export interface Title {
  /** The same for all lines that are this heading. */
  readonly id: string;
  readonly level: number;
  /** How often the template has it: `Knelverhalen` is on the card and in a chapter. */
  readonly count: number;
}

export type TitleOf = (line: string) => Title | undefined;

interface Candidate {
  readonly id: string;
  readonly count: number;
  readonly mark: LooseMark;
}

/** `from`: where the body begins. In reading order. */
export function lostTitles(text: string, from: number, titleOf: TitleOf): readonly LooseMark[] {
  const candidates: Candidate[] = [];
  const proper = new Map<string, number>();
  const code = codeLines(text);
  let kader = false;
  let blankBefore = true;
  for (let start = from, end: number; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end === -1) end = text.length;
    const line = text.slice(start, Math.min(end, start + LONGEST)).trimEnd();
    const isCode = code(start, start, end) !== undefined;
    const wasBlank = blankBefore;
    blankBefore = line === '' || line.startsWith('#');
    if (line === '' || isCode || end - start > LONGEST) continue;
    if (line.startsWith(':::')) {
      kader = /^:::+\s*kader/i.test(line);
      continue;
    }
    const hashes = /^(#{1,6})[ \t]+(?=\S)/.exec(line);
    if (hashes) count(start, hashes[0], hashes[1]?.length ?? 0, line.slice(hashes[0].length));
    else if (wasBlank && !kader && BEGINS.test(line)) loose(start, end, line);
  }
  return candidates
    .filter(({ id, count: most }) => {
      const stands = proper.get(id) ?? 0;
      proper.set(id, stands + 1);
      return stands < most;
    })
    .map(({ mark }) => mark);

  function count(start: number, lead: string, level: number, words: string): void {
    const title = titleOf(words);
    if (!title) return;
    if (title.level === level) proper.set(title.id, (proper.get(title.id) ?? 0) + 1);
    else if (!kader) add(title, 'other-level', { start, end: start + lead.length }, [{ range: { start, end: start + level }, text: '#'.repeat(title.level) }]);
  }

  function loose(start: number, end: number, line: string): void {
    const next = text.indexOf('\n', end + 1);
    const below = end >= text.length ? '' : text.slice(end + 1, next === -1 ? text.length : Math.min(next, end + LONGEST)).trim();
    const underlined = /^(?:-+|=+)$/.test(below);
    if (below !== '' && !underlined) return;
    const title = titleOf(line);
    if (!title) return;
    const insert = { range: { start, end: start }, text: `${'#'.repeat(title.level)} ` };
    const words = { start, end: start + line.length };
    if (!underlined) add(title, 'no-hashes', words, [insert]);
    else {
      const bottom = next === -1 ? text.length : next;
      add(title, 'underlined', { start, end: bottom }, [insert, { range: { start: start + line.length, end: bottom }, text: '' }]);
    }
  }

  function add({ id, count: most, level }: Title, slip: Slip, range: LooseMark['range'], edits: LooseMark['edits']): void {
    candidates.push({ id, count: most, mark: { slip, range, meant: '#'.repeat(level), edits } });
  }
}

/** No heading is longer. */
const LONGEST = 160;
/** A heading begins with a capital or a number, and ends no sentence. */
const BEGINS = /^(?:\p{Lu}|\d).*[^.,;]$/u;
