/** What Word draws before the paragraphs of a list: a bullet or number, from numbering.xml and not from the text. */

import type { ListPlace } from '../pieces.ts';
import { DEEPEST_LEVEL, wholeNumber } from './docx-style-sheet.ts';
import { child, type Element, elements } from './markup.ts';
import { symbolText } from './symbol-fonts.ts';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  /** Starts again after an item whose level is less than this (0 is the outermost level); `-1`: never. */
  readonly restart: number;
}

interface List {
  /** Lists of one kind continue each other's numbers. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** The number of the list's first item at a level, whatever was counted before. */
  readonly starts: ReadonlyMap<number, number>;
}

const BULLET: Level = { format: 'bullet', text: '•', start: 1, restart: 0 };
/** The highest number that Word counts to. */
const HIGHEST = 32767;

/**
 * A counter for one document, to call with each list paragraph in reading order; undefined where Word draws nothing.
 * `listOfStyle`: the list of a numbering style, by its id.
 */
export function listCounter(
  numbering: Element | undefined,
  listOfStyle: (style: string) => string | undefined,
): (id: string, level: number) => ListPlace | undefined {
  const kinds = new Map(
    elementsNamed(numbering, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one] as const),
  );
  const nums = new Map(elementsNamed(numbering, 'w:num').map((one) => [one.attributes['w:numId'] ?? '', one] as const));
  const lists = new Map<string, List>();
  const counts = new Map<string, (number | undefined)[]>();
  /** The levels of the lists that have been met. */
  const begun = new Set<string>();

  return (id, given) => {
    const list = id === '0' ? undefined : listOf(id);
    if (!list) return undefined;
    const level = wholeNumber(String(given), DEEPEST_LEVEL);
    const { format, text, start } = list.levels.get(level) ?? list.levels.get(0) ?? BULLET;
    if (format === 'none' && text === '') return undefined;
    if (format === 'bullet') return { depth: level, ordered: false, label: signOf(text) };
    const counted = count(id, list, level, start);
    const label = text.replace(/%(\d)/g, (_, place) => {
      const at = Number(place) - 1;
      return formatNumber(counted[at] ?? list.levels.get(at)?.start ?? 1, list.levels.get(at)?.format ?? 'decimal');
    });
    return { depth: level, ordered: true, label, number: counted[level] };
  };

  function count(
    id: string,
    { kind, starts, levels }: List,
    level: number,
    start: number,
  ): readonly (number | undefined)[] {
    const counted = counts.get(kind) ?? [];
    counts.set(kind, counted);
    const first = !begun.has(`${id} ${level}`);
    begun.add(`${id} ${level}`);
    const anew = first ? starts.get(level) : undefined;
    const before = counted[level];
    counted[level] = anew ?? (before === undefined ? start : before + 1);
    // Deeper levels start again after this item, unless they say otherwise.
    for (let deeper = level + 1; deeper < counted.length; deeper++) {
      const restart = levels.get(deeper)?.restart ?? deeper;
      if (level < restart) counted[deeper] = undefined;
    }
    return counted;
  }

  function listOf(id: string): List | undefined {
    const known = lists.get(id);
    const num = nums.get(id);
    if (known || !num) return known;
    const kind = kindOf(child(num, 'w:abstractNumId')?.attributes['w:val'] ?? '', 0);
    const overrides = elementsNamed(num, 'w:lvlOverride');
    const levels = new Map([...levelsOf(kinds.get(kind)), ...overrides.flatMap((one) => [...levelsOf(one)])]);
    const starts = overrides.flatMap((one) => {
      const start = child(one, 'w:startOverride')?.attributes['w:val'];
      return start === undefined
        ? []
        : [[wholeNumber(one.attributes['w:ilvl'], DEEPEST_LEVEL), wholeNumber(start, HIGHEST)] as const];
    });
    const list: List = { kind, levels, starts: new Map(starts) };
    lists.set(id, list);
    return list;
  }

  /** A kind may refer to the list of a style. */
  function kindOf(id: string, steps: number): string {
    const style = child(kinds.get(id), 'w:numStyleLink')?.attributes['w:val'];
    const num = style === undefined ? undefined : nums.get(listOfStyle(style) ?? '');
    const linked = child(num, 'w:abstractNumId')?.attributes['w:val'];
    return linked === undefined || steps > 5 ? id : kindOf(linked, steps + 1);
  }
}

/** The bullet, as far as a report distinguishes them: `−`, `+` and the like; else `•`. */
export function signOf(text: string): string {
  const sign = symbolText(text.trim(), /^[\uf000-\uf0ff]/.test(text.trim()) ? 'symbol' : undefined).trim();
  return /^[-‐‑–—−+*]$/.test(sign) ? sign : '•';
}

/** A number as a list shows it. */
function formatNumber(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
    case 'upperLetter': {
      const letter = String.fromCharCode(97 + ((Math.max(number, 1) - 1) % 26)).repeat(
        Math.ceil(Math.max(Math.min(number, 260), 1) / 26),
      );
      return format === 'lowerLetter' ? letter : letter.toUpperCase();
    }
    case 'lowerRoman':
      return roman(number).toLowerCase();
    case 'upperRoman':
      return roman(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let left = number;
  let text = '';
  for (const [value, sign] of ROMAN) {
    for (; left >= value; left -= value) text += sign;
  }
  return text;
}

function levelsOf(element: Element | undefined): ReadonlyMap<number, Level> {
  return new Map(
    elementsNamed(element, 'w:lvl').map((one) => {
      const value = (name: string) => child(one, name)?.attributes['w:val'];
      const place = wholeNumber(one.attributes['w:ilvl'], DEEPEST_LEVEL);
      const restart = value('w:lvlRestart');
      const level: Level = {
        format: value('w:numFmt') ?? 'decimal',
        text: value('w:lvlText') ?? '',
        start: wholeNumber(value('w:start') ?? '1', HIGHEST),
        restart: restart === undefined ? place : restartLevel(restart),
      };
      return [place, level] as const;
    }),
  );
}

/** Zero means never. */
function restartLevel(restart: string): number {
  return restart === '0' ? -1 : wholeNumber(restart, DEEPEST_LEVEL);
}

function elementsNamed(element: Element | undefined, name: string): readonly Element[] {
  return element ? elements(element).filter((one) => one.name === name) : [];
}
