/** styles.xml → the properties of each style, including those of the styles it is based on. */
import { child, type Element, elements } from './markup.ts';
import { symbolFont } from './symbol-fonts.ts';

export interface Style {
  /** In lower case. */
  readonly name: string;
  readonly heading?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly list?: { readonly id?: string; readonly level?: number };
  /** Set for a symbol font, in which letters are pictures. */
  readonly font?: string;
}

/** A second id for the style of paragraphs that name none. */
export const DEFAULT_STYLE = '';

/** The styles by id. */
export function readStyles(root: Element | undefined): ReadonlyMap<string, Style> {
  const sheet = root && child(root, 'w:styles');
  const sources = new Map(
    (sheet ? elements(sheet) : [])
      .filter(({ name }) => name === 'w:style')
      .map((one) => [one.attributes['w:styleId'] ?? '', one] as const),
  );
  const styles = new Map<string, Style>();
  for (const id of sources.keys()) styles.set(id, resolve(id, new Set()));
  const standard = [...sources].find(
    ([, { attributes }]) =>
      attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
  );
  const normal = styles.get(standard?.[0] ?? 'Normal');
  if (normal) styles.set(DEFAULT_STYLE, normal);
  return styles;

  /** `seen` is needed because a hostile sheet may base a style on itself. */
  function resolve(id: string, seen: Set<string>): Style {
    const known = styles.get(id);
    if (known) return known;
    const source = sources.get(id);
    if (!source || seen.has(id) || seen.size > 20) return { name: '' };
    seen.add(id);
    const value = (name: string) => child(source, name)?.attributes['w:val'];
    const base = resolve(value('w:basedOn') ?? '', seen);
    const paragraph = child(source, 'w:pPr');
    const run = child(source, 'w:rPr');
    const name = (value('w:name') ?? id).toLowerCase();
    const outline = child(paragraph, 'w:outlineLvl')?.attributes['w:val'];
    return {
      name,
      heading: headingLevel(name) ?? (outline === undefined ? base.heading : toHeading(Number(outline) + 1)),
      bold: onOff(child(run, 'w:b')) ?? base.bold,
      italic: onOff(child(run, 'w:i')) ?? base.italic,
      list: listOf(paragraph) ?? base.list,
      font:
        symbolFont(child(run, 'w:rFonts')?.attributes['w:ascii'], child(run, 'w:rFonts')?.attributes['w:hAnsi']) ??
        base.font,
    };
  }
}

/** Reads the `w:numPr` of a paragraph or a style. */
export function listOf(properties: Element | undefined): Style['list'] {
  const list = child(properties, 'w:numPr');
  if (!list) return undefined;
  const level = child(list, 'w:ilvl')?.attributes['w:val'];
  return {
    id: child(list, 'w:numId')?.attributes['w:val'],
    level: level === undefined ? undefined : wholeNumber(level, DEEPEST_LEVEL),
  };
}

/** Lists in Word have nine levels, from 0. */
export const DEEPEST_LEVEL = 8;

/** A number from 0 up to `most`, whatever `text` is: some programs write `1.5`, and others no number at all. */
export function wholeNumber(text: string | undefined, most: number): number {
  return Math.min(Math.max(Math.trunc(Number(text)) || 0, 0), most);
}

/** A heading level from 1 to 6; undefined for any other number. */
export function toHeading(level: number): number | undefined {
  return level >= 1 && level <= 6 ? level : undefined;
}

/** On where the element is there, off where it says so; undefined where it is missing. */
export function onOff(element: Element | undefined): boolean | undefined {
  return element && !/^(?:0|false|off|none)$/.test(element.attributes['w:val'] ?? '');
}

/** Word writes the English names, other programs the names that they show. `Title` is a heading of the first level. */
export function headingLevel(name: string): number | undefined {
  const level = /^(?:heading|kop|überschrift|titre)\s*([1-6])$/.exec(name)?.[1];
  if (level) return Number(level);
  return /^(?:title|titel)$/.test(name) ? 1 : undefined;
}
