/** Signs in a header that are not what they seem: no-break spaces, tabs, signs without width. One finding per kind. */
import type { Edit } from '../text/edits.ts';
import type { Range } from '../text/text.ts';
import type { Slip } from './header-slip.ts';
import type { HeaderLine } from './header-tokens.ts';

const NO_WIDTH = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;
const OTHER_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

export function unseenSlips(yaml: string, lines: readonly HeaderLine[]): readonly Slip[] {
  const noWidth = places(yaml, NO_WIDTH, { start: 0, end: yaml.length }, '');
  // Between the words of a value, a no-break space is the writer's choice; elsewhere it should be a plain space.
  const spaces = lines.flatMap((line) => {
    const values = line.pairs.map(({ value }) => value);
    return places(yaml, OTHER_SPACE, line, ' ').filter(
      ({ range }) => !values.some((value) => value.start <= range.start && range.end <= value.end),
    );
  });
  const tabs = lines.flatMap(({ lead }) => places(yaml, /\t/g, lead, '  '));
  return [
    ...slipOf(
      noWidth,
      'Hier staat een teken dat u niet ziet; daardoor wordt de header anders gelezen dan er staat.',
      'Haal de onzichtbare tekens weg',
      true,
    ),
    ...slipOf(
      spaces,
      'Hier staat een vaste spatie, die er net zo uitziet; in de header werkt alleen een gewone spatie.',
      'Maak er gewone spaties van',
      true,
    ),
    ...slipOf(
      tabs,
      'Hier staat een tab; gebruik in de header spaties om in te springen.',
      'Maak er spaties van',
      false,
    ),
  ];
}

function places(yaml: string, sign: RegExp, { start, end }: Range, text: string): readonly Edit[] {
  return [...yaml.slice(start, end).matchAll(sign)].map(({ index }) => ({
    range: { start: start + index, end: start + index + 1 },
    text,
  }));
}

function slipOf(edits: readonly Edit[], message: string, title: string, silent: boolean): readonly Slip[] {
  const [first] = edits;
  return first ? [{ range: first.range, message, title, edits, ...(silent && { silent }) }] : [];
}
