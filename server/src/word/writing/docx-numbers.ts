/**
 * The Word list for each numbered item, so that it shows the same number as the report. Word itself counts on from the
 * item before it in the list, and starts again in a new list. So we follow its counting, and begin a new list where it
 * would show another number.
 */
import type { INumberingOptions } from 'docx';
import type { DocumentBlock, ItemBlock } from '../blocks.ts';
import { NUMBERS, numberLevels } from './docx-styles.ts';

/** The deepest level of a list in Word. */
const DEEPEST = 8;

export interface NumberedLists {
  readonly listOf: (item: ItemBlock) => {
    readonly reference: string;
    readonly level: number;
    readonly instance: number;
  };
  /** The kinds of list, which differ in the first numbers of their levels. */
  readonly config: INumberingOptions['config'];
}

interface List {
  readonly reference: string;
  readonly instance: number;
  readonly starts: readonly number[];
}

export function numberedLists(blocks: readonly DocumentBlock[]): NumberedLists {
  const places = new Map<ItemBlock, List>();
  const kinds = new Map<string, readonly number[]>([[NUMBERS, startingAt(0, 1)]]);
  const instances = new Map<string, number>();
  let open: List | undefined;
  let counts: (number | undefined)[] = [];
  follow(blocks);
  return {
    listOf: (item) => {
      const { reference, instance } = places.get(item) ?? { reference: NUMBERS, instance: 1 };
      return { reference, level: Math.min(item.depth, DEEPEST), instance };
    },
    config: [...kinds].map(([reference, starts]) => ({ reference, levels: numberLevels(starts) })),
  };

  function follow(some: readonly DocumentBlock[]): void {
    for (const block of some) {
      if (block.kind === 'kader') follow(block.blocks);
      else if (block.kind === 'item' && block.marker === '1') count(block);
    }
  }

  function count(item: ItemBlock): void {
    const level = Math.min(item.depth, DEEPEST);
    const before = counts[level];
    const number = item.number ?? (before ?? 0) + 1;
    if (!open || (before === undefined ? open.starts[level] : before + 1) !== number) begin(level, number);
    counts = [...counts.slice(0, level), number];
    if (open) places.set(item, open);
  }

  function begin(level: number, number: number): void {
    const reference = number === 1 ? NUMBERS : `${NUMBERS} ${level}:${number}`;
    const starts = startingAt(level, number);
    kinds.set(reference, starts);
    const instance = (instances.get(reference) ?? 0) + 1;
    instances.set(reference, instance);
    open = { reference, instance, starts };
    counts = [];
  }
}

function startingAt(level: number, number: number): readonly number[] {
  return Array.from({ length: DEEPEST + 1 }, (_, index) => (index === level ? number : 1));
}
