/** The bytes of a .docx → its contents, and what of them a report cannot hold. */
import { joinRuns, type Run, textRun } from '../blocks.ts';
import { type Counter, counter } from '../left-out.ts';
import { type Piece, paragraphsIn, type WordText } from '../pieces.ts';
import { WordError } from '../word-error.ts';
import { cleanRuns } from './clean-runs.ts';
import { comments, readAround, silent } from './docx-around.ts';
import { readBody } from './docx-body.ts';
import { readChunk } from './docx-chunk.ts';
import { listCounter } from './docx-lists.ts';
import { openPackage, type Package } from './docx-package.ts';
import type { DocxParts } from './docx-story.ts';
import { readStyles } from './docx-style-sheet.ts';
import { child, type Element, elements, textOf } from './markup.ts';
import { type Budget, MOST_BYTES } from './open-docx.ts';
import { parseXml } from './xml.ts';

/** What a document and the documents inside it share. */
interface Whole {
  readonly counted: Counter;
  readonly notes: (readonly Run[])[];
  readonly budget: Budget;
}

/** How deep documents inside documents are read. */
const DEEPEST = 2;
/** In characters: some five thousand pages. */
const MOST_TEXT = 10_000_000;

/** Throws a `WordError` where the file is not a Word document. */
export function readDocx(bytes: Uint8Array): WordText {
  const whole: Whole = { counted: counter(), notes: [], budget: { left: MOST_BYTES } };
  const found = openPackage(bytes, whole.budget);
  const pieces = readPieces(found, whole, 0);
  if (textLength(pieces) > MOST_TEXT)
    throw new WordError('Dit document bevat veel meer tekst dan een rapportage kan hebben. Het is niet geopend.');
  const properties = child(parseXml(found.about('custom-properties')), 'Properties');
  const edges = readAround(found, whole.counted.met);
  return {
    pieces,
    properties: new Map(
      (properties ? elements(properties) : []).map((one) => [one.attributes.name ?? '', textOf(one)] as const),
    ),
    title:
      child(child(parseXml(found.about('core-properties')), 'cp:coreProperties'), 'dc:title')?.children.join('') ||
      undefined,
    notes: whole.notes,
    leftOut: [...whole.counted.first(), ...comments(found), ...edges, ...whole.counted.later()],
  };
}

/** `inside`: how many documents are around this one. */
function readPieces(found: Package, whole: Whole, inside: number): readonly Piece[] {
  const { met } = whole.counted;
  const document = child(
    parseXml(found.main, () => met('dieper')),
    'w:document',
  );
  if (!document)
    throw new WordError('Dit is geen Word-document: er zit geen tekst van Word in. Sla het in Word op als .docx.');
  const first = (type: string, root: string) => child(parseXml(found.parts(type)[0] ?? ''), root);
  const noteParts = {
    footnote: notesOf(first('footnotes', 'w:footnotes')),
    endnote: notesOf(first('endnotes', 'w:endnotes')),
  };
  const styles = readStyles(parseXml(found.parts('styles')[0] ?? ''));
  const parts: DocxParts = {
    styles,
    list: listCounter(first('numbering', 'w:numbering'), (style) => styles.get(style)?.list?.id),
    met,
    note: (kind, id) => {
      const note = noteParts[kind].get(id);
      if (!note) {
        met('noot');
        return '';
      }
      whole.notes.push(noteRuns(note, parts));
      return `[noot ${whole.notes.length}]`;
    },
    link: (id) => found.target(id)?.target,
    chunk: (id) => {
      const content = found.bytes(id);
      return content && readChunk(content, (docx) => (inside < DEEPEST ? readInserted(docx) : undefined), met);
    },
  };
  const body = child(document, 'w:body');
  return body ? readBody(body, parts) : [];

  /** Undefined where it is damaged, or where it is too large together with all others. */
  function readInserted(docx: Uint8Array): readonly Piece[] | undefined {
    try {
      return readPieces(openPackage(docx, whole.budget), whole, inside + 1);
    } catch (error) {
      if (error instanceof WordError) return undefined;
      throw error;
    }
  }
}

function textLength(pieces: readonly Piece[]): number {
  return paragraphsIn(pieces).reduce(
    (sum, { runs }) => sum + runs.reduce((length, { text }) => length + text.length, 0),
    0,
  );
}

/** The notes by id, without the separator lines that Word draws above its notes. */
function notesOf(root: Element | undefined): ReadonlyMap<string, Element> {
  const notes = (root ? elements(root) : []).filter(
    (note) => !/^(?:separator|continuation\w+)$/i.test(note.attributes['w:type'] ?? ''),
  );
  return new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note] as const));
}

function noteRuns(note: Element, parts: DocxParts): readonly Run[] {
  const pieces = readBody(note, { ...silent(parts.met), styles: parts.styles });
  const paragraphs = paragraphsIn(pieces)
    .map(({ runs }) => cleanRuns(runs))
    .filter((runs) => runs.length > 0);
  return joinRuns(paragraphs.flatMap((runs, index) => (index === 0 ? runs : [textRun(' '), ...runs])));
}
