/** What Word draws before the paragraphs of a list: the sign or the number, which stands in numbering.xml and not in the text. */
import { child, type Element, elements } from './markup.ts';
import type { ListPlace } from './pieces.ts';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/** A counter for one document: each paragraph of a list is told in reading order. */
export function listCounter(numbering: Element | undefined): (id: string, level: number) => ListPlace | undefined {
  const kinds = new Map(elementsNamed(numbering, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', levelsOf(one)] as const));
  const lists = new Map(
    elementsNamed(numbering, 'w:num').map((num) => {
      const abstract = child(num, 'w:abstractNumId')?.attributes['w:val'] ?? '';
      const restarts = elementsNamed(num, 'w:lvlOverride').some((one) => child(one, 'w:startOverride'));
      const levels = new Map([...(kinds.get(abstract) ?? []), ...elementsNamed(num, 'w:lvlOverride').flatMap((one) => [...levelsOf(one)])]);
      return [num.attributes['w:numId'] ?? '', { abstract, restarts, levels }] as const;
    }),
  );
  /** Lists of one kind count on, but where one of them begins anew. */
  const counts = new Map<string, number[]>();

  return (id, level) => {
    const list = lists.get(id);
    if (!list || id === '0') return undefined;
    const { format, text, start } = list.levels.get(level) ?? list.levels.get(0) ?? { format: 'bullet', text: '•', start: 1 };
    if (format === 'none' && text === '') return undefined;
    if (format === 'bullet') return { depth: level, ordered: false, label: signOf(text), first: false };
    const key = list.restarts ? `num ${id}` : `kind ${list.abstract}`;
    const counted = counts.get(key) ?? [];
    counts.set(key, counted);
    const first = counted[level] === undefined;
    counted[level] = (counted[level] ?? start - 1) + 1;
    counted.length = level + 1;
    const label = text.replace(/%(\d)/g, (_, place) => String(counted[Number(place) - 1] ?? 1));
    return { depth: level, ordered: true, label, first };
  };
}

/** Word's symbol fonts have their signs at U+F000 and up, each at the place of the ASCII sign it looks like. */
export function signOf(text: string): string {
  const code = text.charCodeAt(0);
  const sign = code >= 0xf000 && code <= 0xf0ff ? String.fromCharCode(code - 0xf000) : text.trim();
  return /^[-‐‑–—−+*]$/.test(sign) ? sign : '•';
}

function levelsOf(element: Element): ReadonlyMap<number, Level> {
  return new Map(
    elementsNamed(element, 'w:lvl').map((one) => {
      const value = (name: string) => child(one, name)?.attributes['w:val'];
      const level: Level = { format: value('w:numFmt') ?? 'decimal', text: value('w:lvlText') ?? '', start: Number(value('w:start') ?? 1) };
      return [Number(one.attributes['w:ilvl'] ?? 0), level] as const;
    }),
  );
}

function elementsNamed(element: Element | undefined, name: string): readonly Element[] {
  return element ? elements(element).filter((one) => one.name === name) : [];
}
