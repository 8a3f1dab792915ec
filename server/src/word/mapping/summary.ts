/** What became of a Word document, in Dutch: what was recognised, what was not, and what was left out. */
import { withNoun } from '../../report/dutch/counted.ts';
import { enumerate } from '../../report/dutch/enumerate.ts';
import { capitalise } from '../../report/dutch/telwoorden.ts';
import type { DocumentBlock } from '../blocks.ts';
import type { LeftOut } from '../pieces.ts';

export interface Summary {
  readonly recognised: readonly string[];
  readonly unknown: readonly string[];
  readonly changed: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly missing: readonly string[];
}

/** The summary as plain text, with a heading for each part that is not empty. */
export function summaryText({ recognised, unknown, changed, leftOut, missing }: Summary): string {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['Herkend', recognised],
    ['Niet herkend, wel overgenomen', unknown],
    ['Aangepast aan het sjabloon', changed],
    ['Niet overgenomen', leftOut.flatMap(({ lines }) => lines)],
    ['Ontbreekt nog in dit rapport', missing],
  ];
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${title}:\n${lines.map((line) => `- ${line}\n`).join('')}`)
    .join('\n');
}

/** One sentence for a message. */
export function summarySentence({ recognised, unknown, leftOut }: Summary): string {
  const open = [
    ...(unknown.length > 0
      ? [`${withNoun(unknown.length, 'stuk is', 'stukken zijn')} niet herkend, maar wel overgenomen`]
      : []),
    ...(leftOut.length > 0 ? [`niet overgenomen: ${enumerate(leftOut.map(({ brief }) => brief))}`] : []),
  ];
  const found =
    recognised.length === 0 ? 'Er is niets van het sjabloon herkend' : `Herkend: ${enumeration(recognised)}`;
  return `${[found, ...open.map(capitalise)].join('. ')}.`;
}

export function countBlocks(blocks: readonly DocumentBlock[]): readonly string[] {
  const count = (kind: DocumentBlock['kind']) =>
    blocks.filter((block) => block.kind === kind).length +
    blocks
      .filter((block) => block.kind === 'kader')
      .flatMap((kader) => kader.blocks)
      .filter((block) => block.kind === kind).length;
  return [
    amount(count('item'), 'punt', 'punten'),
    amount(count('quote'), 'citaat', 'citaten'),
    amount(count('kader'), 'kader', 'kaders'),
  ].filter((text) => text !== '');
}

/** `1 punt`, `2 punten`; `''` for none. */
export function amount(count: number, one: string, many: string): string {
  return count === 0 ? '' : withNoun(count, one, many);
}

function enumeration(parts: readonly string[]): string {
  const short = parts.map((part) => (part.length > 60 ? `${part.slice(0, 59)}…` : part));
  if (short.length > 4) return `${short.slice(0, 3).join(', ')} en meer`;
  return enumerate(short);
}
