/** What the readers of a Word document know together, and the wrappers that any of them may meet. */

import type { Lost } from '../left-out.ts';
import type { ListPlace, Piece } from '../pieces.ts';
import type { Fields } from './docx-fields.ts';
import { onOff, type Style } from './docx-style-sheet.ts';
import { child, type Element } from './markup.ts';

export interface DocxParts {
  readonly styles: ReadonlyMap<string, Style>;
  readonly list: (id: string, level: number) => ListPlace | undefined;
  /** Counts what a report cannot hold: a thing, as often as it is met. */
  readonly met: (thing: Lost) => void;
  /** A reference to a footnote or endnote; gives the text that stands for it. */
  readonly note: (kind: 'footnote' | 'endnote', id: string) => string;
  /** The address of a link, by the id of its relationship. */
  readonly link: (id: string) => string | undefined;
  /** What stands in a document inside this one; undefined where it cannot be read. */
  readonly chunk: (id: string) => readonly Piece[] | undefined;
}

/** What is known on the way through a text: text boxes have one of their own. */
export interface Story {
  readonly parts: DocxParts;
  readonly fields: Fields;
  /** The text boxes of the paragraph that is being read. */
  boxes: Piece[];
  readonly readBox: (content: Element) => readonly Piece[];
}

/** A content control that nobody filled in shows what Word or the template asks for. */
export function isPlaceholder(control: Element, { met }: DocxParts): boolean {
  const shows = onOff(child(child(control, 'w:sdtPr'), 'w:showingPlcHdr')) === true;
  if (shows) met('invulveld');
  return shows;
}

/** Word writes a drawing twice, for new and for old readers; one of them is enough. */
export function alternative(element: Element): Element {
  return child(element, 'mc:Choice') ?? child(element, 'mc:Fallback') ?? element;
}
