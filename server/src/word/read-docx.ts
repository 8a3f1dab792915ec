/** The bytes of a .docx → what stands in it, and what of it a report cannot hold. */
import { plain } from './blocks.ts';
import { readBody, type Sheet } from './docx-body.ts';
import { listCounter } from './docx-lists.ts';
import { readStyles } from './docx-style-sheet.ts';
import { child, descendants, type Element, elements, parseXml, textOf } from './markup.ts';
import { openDocx } from './open-docx.ts';
import { paragraphsIn, type WordText } from './pieces.ts';

/** Throws a `WordError` where the file is no Word document. */
export function readDocx(bytes: Uint8Array): WordText {
  const parts = openDocx(bytes);
  const part = (path: string, root: string) => child(parseXml(parts.get(path) ?? ''), root);
  const met = new Map<string, number>();
  const notes: string[] = [];
  const noteTexts = { footnote: notesOf(part('word/footnotes.xml', 'w:footnotes')), endnote: notesOf(part('word/endnotes.xml', 'w:endnotes')) };
  const sheet: Sheet = {
    styles: readStyles(parseXml(parts.get('word/styles.xml') ?? '')),
    list: listCounter(part('word/numbering.xml', 'w:numbering')),
    met: (thing) => met.set(thing, (met.get(thing) ?? 0) + 1),
    note: (kind, id) => {
      notes.push(noteTexts[kind].get(id) ?? '');
      return `[noot ${notes.length}]`;
    },
  };
  const body = child(part('word/document.xml', 'w:document'), 'w:body');
  const pieces = body ? readBody(body, sheet) : [];
  const comments = descendants(part('word/comments.xml', 'w:comments') ?? EMPTY, 'w:comment').map(commentText);
  const around = [...parts].filter(([path]) => /\/(?:header|footer)\d*\.xml$/.test(path)).map(([, text]) => textOf(withoutFields(parseXml(text))).trim());
  const properties = part('docProps/custom.xml', 'Properties');
  const custom = (properties ? elements(properties) : []).map((one) => [one.attributes.name ?? '', textOf(one)] as const);
  return {
    pieces,
    properties: new Map(custom),
    title: child(part('docProps/core.xml', 'cp:coreProperties'), 'dc:title')?.children.join('') || undefined,
    notes,
    leftOut: [
      ...leftOut(met),
      ...comments,
      ...[...new Set(around)].filter((text) => /\p{L}/u.test(text)).map((text) => `de kop- of voettekst ‘${short(text)}’`),
    ],
  };
}

const EMPTY: Element = { name: '', attributes: {}, children: [] };
const PLURALS: Readonly<Record<string, string>> = {
  afbeelding: 'afbeeldingen',
  koppeling: 'koppelingen (de tekst is er wel, het adres niet)',
  formule: 'formules (alleen de tekens)',
  verwijdering: 'bijgehouden verwijderingen',
  'verborgen stuk tekst': 'verborgen stukken tekst',
};

function leftOut(met: ReadonlyMap<string, number>): readonly string[] {
  return [...met].flatMap(([thing, count]) => {
    const plural = PLURALS[thing];
    return plural === undefined ? [] : [count === 1 ? `1 ${thing}${plural.includes('(') ? plural.slice(plural.indexOf(' (')) : ''}` : `${count} ${plural}`];
  });
}

function notesOf(root: Element | undefined): ReadonlyMap<string, string> {
  // The first two are the lines that Word draws above its notes.
  const notes = (root ? elements(root) : []).filter((note) => note.attributes['w:type'] === undefined);
  return new Map(notes.map((note) => [note.attributes['w:id'] ?? '', paragraphsText(note)] as const));
}

function commentText(comment: Element): string {
  const author = comment.attributes['w:author'];
  return `de opmerking${author ? ` van ${author}` : ''}: ‘${short(paragraphsText(comment))}’`;
}

function paragraphsText(element: Element): string {
  const silent: Sheet = { styles: new Map(), list: () => undefined, met: () => {}, note: () => '' };
  return paragraphsIn(readBody(element, silent))
    .map(({ runs }) => plain(runs).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(' ');
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 200 ? line : `${line.slice(0, 199)}…`;
}

/** Page numbers and the like are instructions, not text. */
function withoutFields(element: Element): Element {
  return {
    ...element,
    children: element.children
      .filter((one) => typeof one === 'string' || one.name !== 'w:instrText')
      .map((one) => (typeof one === 'string' ? one : withoutFields(one))),
  };
}
