/** What the readers of a Word document share, and the wrappers that any of them may meet. */

import type { Lost } from '../left-out.ts';
import type { ListPlace, Piece } from '../pieces.ts';
import type { Fields } from './docx-fields.ts';
import { onOff, type Style } from './docx-style-sheet.ts';
import { child, type Element } from './markup.ts';

export interface DocxParts {
  readonly styles: ReadonlyMap<string, Style>;
  readonly list: (id: string, level: number) => ListPlace | undefined;
  /** Counts one thing that a report cannot hold. */
  readonly met: (thing: Lost) => void;
  /** Reads a reference to a footnote or endnote; gives the text to show for it. */
  readonly note: (kind: 'footnote' | 'endnote', id: string) => string;
  /** The address of a link, by the id of its relationship. */
  readonly link: (id: string) => string | undefined;
  /** The contents of a document inside this one; undefined where it cannot be read. */
  readonly chunk: (id: string) => readonly Piece[] | undefined;
}

/** The state while reading a text; text boxes have one of their own. */
export interface Story {
  readonly parts: DocxParts;
  readonly fields: Fields;
  /** The text boxes of the paragraph that is being read. */
  boxes: Piece[];
  readonly readBox: (content: Element) => readonly Piece[];
}

/** Whether a content control is still empty: then it shows what Word or the template asks for. Counts it if so. */
export function isPlaceholder(control: Element, { met }: DocxParts): boolean {
  const shows = onOff(child(child(control, 'w:sdtPr'), 'w:showingPlcHdr')) === true;
  if (shows) met('invulveld');
  return shows;
}

/** Word writes a drawing twice, for new and for old readers; this picks one of the two. */
export function alternative(element: Element): Element {
  return child(element, 'mc:Choice') ?? child(element, 'mc:Fallback') ?? element;
}
