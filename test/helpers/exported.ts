/** A report as it is exported: with the real styles and fonts, and the text that a reader of the HTML sees. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeHtml } from '../../export/document.ts';
import { publishedStyles } from '../../export/styles.ts';
import { renderDocument } from '../../server/src/render/document.ts';
import { choiceOf } from '../../server/src/report/choices.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { root } from './reports.ts';

/** `own`: the text of a house style. */
export async function exportedHtml(text: string, part: string, own?: string): Promise<string> {
  const report = readReport(text);
  const choice = choiceOf(report.template, part);
  if (!choice) throw new Error(`A report has no part ${part}.`);
  const made = renderDocument(report, choice);
  return composeHtml(made, await publishedStyles((path) => readFile(join(root, 'media', path)), made.body, own));
}

/** The content of the element that begins with this tag, as text. */
export function textBehind(html: string, opening: string, closing: string): string {
  const from = html.indexOf(opening);
  // Nobody typed the notes that a page shows where something is missing.
  return readable(html.slice(from, html.indexOf(closing, from)).replace(/<p class="nog-leeg">[^<]*<\/p>/g, ''));
}

export function readable(markup: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&amp;': '&',
  };
  return markup.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}

/**
 * A text without the things that a design may change: white space, and the parentheses around a source that has its own
 * line. Ligatures in a font count as their letters.
 */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s()\u00AD]/g, '');
}

/** Shows where two texts begin to differ, and the text around it: a whole report is too much to read in a message. */
export function sameText(found: string, expected: string): void {
  const [one, other] = [bare(found), bare(expected)];
  if (one === other) return;
  let at = 0;
  while (one[at] === other[at]) at++;
  const around = (text: string): string => `${text.slice(Math.max(0, at - 60), at)}|${text.slice(at, at + 60)}`;
  assert.fail(`The texts part here:\n  found    ${around(one)}\n  expected ${around(other)}`);
}

/**
 * Part two as it was typed, without the Markdown marks. It does not use our reader, so that the two can be compared.
 */
export function typedPartTwo(text: string): { readonly title: string; readonly body: string } {
  const lines = text.replace(/^---\n[\s\S]*?\n---\n/, '').split('\n');
  const titles = lines.flatMap((line, index) => (/^# /.test(line) ? [index] : []));
  const from = titles[1] ?? lines.length;
  const words = (line: string): string =>
    line
      .replace(/^[>\s]*(?:(?:[-*+]|\d+[.)])\s+|#+\s+)?/, '')
      .replace(/^:{3,}\s*(?:kader)?\s*$/, '')
      .replace(/\*\*|\\(?=[!-/:-@[-`{-~])|(?<![\p{L}\d])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\d])/gu, '');
  return {
    title: words(lines[from] ?? ''),
    body: lines
      .slice(from + 1)
      .map(words)
      .join('\n'),
  };
}
