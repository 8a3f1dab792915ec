/**
 * The looks of a report in Word: one style for each thing that the format names, so that writers see what is what, and
 * `read-own.ts` can read it back. The names are the contract between the two; change them together.
 */
import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';
import { DRAWN, DRAWN_FOR, STYLE } from '../style-names.ts';

const INK = '1C2833';
const SOFT = '4E5D6B';
const ACCENT = '1D4F7C';
const KNEL = '93401F';
const KIEM = '1F6548';
export const LINE = 'B9C4CE';
export const KADER_FILL = 'F3F6F9';
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'Calibri' };

/** An A4 page, in twentieths of a point; the text is between its margins. */
export const PAGE = { width: 11906, height: 16838, margin: 1304 };
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** Items that have a style of their own, with the colour of their mark. */
const ITEM_STYLES: readonly (readonly [string, string])[] = [
  [STYLE.item, ACCENT],
  ['Knelpunt', KNEL],
  ['Kiem', KIEM],
  ['Droom', ACCENT],
  ['Idee', ACCENT],
];

/** The id of a style is its name without spaces. */
export function styleId(name: string): string {
  return name.replaceAll(' ', '');
}

/** The style of an item that the template calls `name`. */
export function itemStyle(name: string | undefined): string {
  return ITEM_STYLES.find(([style]) => style === name)?.[0] ?? STYLE.item;
}

const heading = (size: number, before: number, after: number, color: string) => ({
  run: { size, bold: true, color, font: FONT },
  paragraph: { spacing: { before, after, line: 252, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true },
});

/** `mark`: what this report types as a bullet. A style chosen in Word comes with its bullet. */
export function stylesFor(mark: string): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: 22,
          color: INK,
          language: { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'nl-NL' },
        },
        paragraph: { spacing: { after: 120, line: 271, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(44, 0, 120, ACCENT),
      heading2: heading(30, 320, 80, ACCENT),
      heading3: heading(24, 200, 60, INK),
      heading4: heading(22, 200, 60, INK),
      heading5: heading(22, 200, 60, SOFT),
      heading6: heading(22, 200, 60, SOFT),
    },
    paragraphStyles: [
      ...ITEM_STYLES.map(([name]) =>
        own(name, 'Normal', {
          paragraph: { spacing: { after: 80 }, numbering: { reference: listOf(name, mark), level: 0 } },
        }),
      ),
      own(STYLE.itemOn, 'Normal', { paragraph: { spacing: { after: 100 }, indent: { left: 397 } } }),
      own(STYLE.quote, 'Normal', {
        run: { italics: true, color: INK },
        paragraph: {
          spacing: { before: 60, after: 140 },
          indent: { left: 567, right: 397 },
          border: { left: { style: BorderStyle.SINGLE, size: 18, color: ACCENT, space: 10 } },
        },
      }),
      own(STYLE.quoteOn, STYLE.quote, {}),
      own(STYLE.kader, 'Normal', {}),
      own(STYLE.kaderTitle, 'Heading3', { paragraph: { spacing: { before: 60, after: 80 } } }),
      own(STYLE.themakader, 'Normal', {
        paragraph: {
          spacing: { before: 0, after: 120 },
          indent: { left: 170, right: 170 },
          shading: { fill: KADER_FILL },
          border: Object.fromEntries(
            ['top', 'bottom', 'left', 'right'].map((side) => [
              side,
              { style: BorderStyle.SINGLE, size: 6, color: LINE, space: 8 },
            ]),
          ),
        },
      }),
      own(STYLE.code, 'Normal', { run: { font: 'Consolas', size: 19 } }),
      own(STYLE.meta, 'Normal', { run: { color: SOFT }, paragraph: { spacing: { after: 240 } } }),
      own(STYLE.cell, 'Normal', { run: { size: 20 }, paragraph: { spacing: { before: 40, after: 40 } } }),
      ...CONTENTS_LEVELS.map(([level, left]) => contentsLine(level, left)),
      own(STYLE.footer, 'Normal', {
        run: { size: 17, color: SOFT },
        paragraph: { spacing: { after: 0 } },
      }),
    ],
  };
}

/** The heading levels in the table of contents, with their indents. */
const CONTENTS_LEVELS = [
  [2, 0],
  [3, 284],
] as const;

/** Has the name that Word itself knows, because Word uses this style for its lines when it updates the contents. */
function contentsLine(level: number, left: number): IParagraphStyleOptions {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: { spacing: { after: 60 }, indent: { left } },
  };
}

/** The list that belongs to a style. */
function listOf(name: string, mark: string): string {
  return name === 'Idee' ? NUMBERS : listName(name, DRAWN_FOR.get(name) ?? DRAWN.get(mark) ?? '–');
}

function own(
  name: string,
  basedOn: string,
  rest: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions {
  return { id: styleId(name), name, basedOn: styleId(basedOn), quickFormat: true, ...rest };
}

/** The list of numbered items. */
export const NUMBERS = 'nummers';

/** The lists of bullets: one for each mark in each style, with the nine levels that Word has. */
export const bullets: INumberingOptions['config'] = ITEM_STYLES.flatMap(([style, color]) => {
  const marks = DRAWN_FOR.has(style) ? [DRAWN_FOR.get(style) ?? ''] : [...DRAWN.values()];
  return marks.map((mark) => ({
    reference: listName(style, mark),
    levels: levels(LevelFormat.BULLET, () => mark, color),
  }));
});

/** The levels of a numbered list; `starts`: the first number of each level. */
export function numberLevels(starts: readonly number[]) {
  return levels(
    LevelFormat.DECIMAL,
    (level) => `%${level + 1}.`,
    ACCENT,
    (level) => starts[level] ?? 1,
  );
}

export function listName(style: string, mark: string): string {
  return `${style} ${mark}`;
}

function levels(
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: (level: number) => string,
  color: string,
  start: (level: number) => number = () => 1,
) {
  return Array.from({ length: 9 }, (_, level) => ({
    level,
    format,
    text: text(level),
    start: start(level),
    alignment: AlignmentType.LEFT,
    style: { run: { bold: true, color }, paragraph: { indent: { left: 397 * (level + 1), hanging: 397 } } },
  }));
}
