/**
 * Runs → one line of Markdown that reads back as exactly those runs: as plain as it can be, with a backslash only where a character
 * would otherwise mean something. What is written is read by the reader of reports itself, so nothing here knows its rules twice.
 */
import { readBlocks } from '../report/blocks.ts';
import type { Prose } from '../report/text.ts';
import { joined, plain, type Run, textRun } from './blocks.ts';
import { runsOf } from './report-blocks.ts';

export type Place = 'heading' | 'paragraph' | 'item' | 'quote';

/** `prefix`: what stands before it on its line, `- ` or `## `. */
export function inline(given: readonly Run[], place: Place, prefix: string): string {
  const runs = trimmed(given);
  if (runs.length === 0) return '';
  const ways = [runs, tightened(runs), [textRun(plain(runs))]];
  for (const way of ways) {
    for (const escaped of [same, escapeMarks, escapeAll]) {
      const text = written(way, escaped);
      if (reads(prefix + text, place, way)) return text;
    }
  }
  return written([textRun(plain(runs))], escapeAll);
}

function written(runs: readonly Run[], escaped: (text: string, first: boolean) => string): string {
  return runs
    .map(({ text, bold, italic }, index) => {
      const marks = `${bold ? '**' : ''}${italic ? '*' : ''}`;
      return `${marks}${escaped(text, index === 0)}${[...marks].reverse().join('')}`;
    })
    .join('');
}

function reads(line: string, place: Place, wanted: readonly Run[]): boolean {
  const { blocks } = readBlocks(line, 0);
  const [block] = blocks;
  if (blocks.length !== 1 || block?.type !== place) return false;
  const found = block.type === 'quote' ? block.paragraphs : 'text' in block ? [block.text] : [];
  return found.length === 1 && isSame(runsOf(found[0] as Prose), wanted);
}

function isSame(one: readonly Run[], other: readonly Run[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ text, bold, italic }, index) => text === other[index]?.text && bold === other[index]?.bold && italic === other[index]?.italic)
  );
}

/** One line, without spaces around it or at the edge of bold text, where Markdown cannot have them. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const flat = joined(runs.map((run) => ({ ...run, text: run.text.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ') })));
  const loose = flat.flatMap((run) => {
    if (!run.bold && !run.italic) return [run];
    const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(run.text) ?? [];
    return [textRun(before), { ...run, text }, textRun(after)];
  });
  const result = [...joined(loose)];
  const first = result[0];
  if (first) result[0] = { ...first, text: first.text.replace(/^[ \t]+/, '') };
  const last = result.at(-1);
  if (last) result[result.length - 1] = { ...last, text: last.text.replace(/[ \t]+$/, '') };
  return joined(result);
}

/** With the punctuation at the edges of bold text outside it: `**Bus:**rijdt` is no bold text in Markdown, `**Bus**:rijdt` is. */
function tightened(runs: readonly Run[]): readonly Run[] {
  return joined(
    runs.flatMap((run) => {
      if (!run.bold && !run.italic) return [run];
      const [, before = '', text = '', after = ''] = /^([\p{P}\s]*)(.*?)([\p{P}\s]*)$/su.exec(run.text) ?? [];
      return [textRun(before), { ...run, text }, textRun(after)];
    }),
  );
}

function same(text: string): string {
  return text;
}

function escapeMarks(text: string, first: boolean): string {
  const inside = text.replace(/[\\`*_[\]<&~]/g, '\\$&');
  return first ? inside.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^[#>+\-:=]/, '\\$&') : inside;
}

function escapeAll(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
