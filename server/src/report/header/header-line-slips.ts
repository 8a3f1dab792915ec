/** What is wrong with the lines around a header, in Dutch, and the edits that make each of them three dashes. */
import type { Edit } from '../text/edits.ts';
import type { Range } from '../text/text.ts';
import {
  followedDashes,
  hasTitleBelow,
  isBlank,
  isClosing,
  isFence,
  isNothing,
  keyOn,
  lineAt,
  type TopLine,
  titleBehind,
  withoutComments,
} from './header-lines.ts';
import type { Opening } from './header-opening.ts';

export interface LineSlip {
  readonly range: Range;
  readonly message: string;
  readonly title: string;
  /** Empty: only the writer can know what to do. */
  readonly edits: readonly Edit[];
  readonly safe?: boolean;
}

const DASHES = '---';

/** `end`: the offset where the header ends; text above the header moves below it. */
export function openingSlip(text: string, begin: number, opening: Opening, end: number): LineSlip | undefined {
  const { start, line, yamlStart } = opening;
  const above = text.slice(begin, start);
  // Comments above the header have a finding of their own.
  if (!isNothing(withoutComments(above))) return belowText(text, begin, opening, end);
  if (!line) {
    const first = lineAt(text, yamlStart);
    const message = 'Dit lijkt op de header, maar boven de eerste regel ervan ontbreken de drie streepjes (---).';
    return {
      range: first,
      message,
      title: 'Zet er een regel met --- boven',
      edits: [{ range: { start: begin, end: start }, text: `${DASHES}\n` }],
    };
  }
  if (opening.fenced) return fencedSlip(text, opening, end);
  if (line.written.trimEnd() === DASHES && !/[^ \t]/.test(line.written.slice(3))) {
    if (start === begin || !isNothing(above)) return undefined;
    const message = 'Boven de header staat wit; de header hoort op de allereerste regel.';
    return {
      range: { start, end: start + 3 },
      message,
      title: 'Haal het wit boven de header weg',
      edits: [{ range: { start: begin, end: start }, text: '' }],
    };
  }
  const written = rewriteLine(line);
  const edits = [{ range: { start: begin, end: endOfReplaced(line) }, text: written }];
  return {
    range: visibleRange(line),
    message: `Dit lijkt op de header, maar ${describeLine(line)}; de header begint met drie streepjes (---).`,
    title: 'Maak er drie streepjes (---) van',
    edits,
  };
}

/** `line`: the line that closes the header. Undefined: nothing is wrong with it. */
export function closingSlip(line: TopLine | undefined, { fenced }: Opening): LineSlip | undefined {
  if (!line || fenced || isClosing(line)) return undefined;
  const title = titleBehind(line);
  if (title !== undefined) {
    const end = line.start + 3;
    const message = 'Achter de streepjes staat de titel op dezelfde regel; onder de header begint een nieuwe regel.';
    return {
      range: visibleRange(line),
      message,
      title: 'Zet de titel op een eigen regel',
      edits: [{ range: { start: end, end: title }, text: '\n\n' }],
    };
  }
  const followed = followedDashes(line);
  const text = followed ? `# ${followed.rest.replace(/^#+\s*/, '')}\n${DASHES}` : DASHES;
  const message = `Dit lijkt op het eind van de header, maar ${describeLine(line)}; de header eindigt met drie streepjes (---).`;
  return {
    range: visibleRange(line),
    message,
    title: 'Maak er drie streepjes (---) van',
    edits: [{ range: line, text }],
  };
}

/** A header that is not closed: the fix adds the closing line below its last line. */
export function unclosedSlip(text: string, { start, yamlStart }: Opening, end: number): LineSlip {
  const last = Math.max(start + text.slice(start, end).trimEnd().length, start);
  const first = lineAt(text, start);
  const message = 'De header is niet afgesloten: zet onder de laatste regel ervan een regel met drie streepjes (---).';
  const range = first.written.startsWith(DASHES) ? { start, end: start + 3 } : visibleRange(lineAt(text, yamlStart));
  return {
    range,
    message,
    title: 'Sluit de header af',
    edits: [{ range: { start: last, end: last }, text: last < end ? `\n${DASHES}` : `\n${DASHES}\n` }],
  };
}

/** There is text above the header. A title moves below it; what other text is for, only the writer knows. */
function belowText(text: string, begin: number, { start, line, fenced, yamlStart }: Opening, end: number): LineSlip {
  const above = text.slice(begin, start);
  const from = begin + above.length - above.trimStart().length;
  const first = lineAt(text, from);
  const title = /^# /.test(text.slice(from, from + 2)) && !hasTitleBelow(text, end);
  const message = `Boven de header staat ${title ? 'al een titel' : 'nog tekst'}; de header hoort op de allereerste regel van het bestand.`;
  const own = line ? { start: line.start, end: endOfReplaced(line) } : { start, end: start };
  const dashes = line && fenced ? undefined : { range: own, text: line ? rewriteLine(line) : `${DASHES}\n` };
  const known = yamlStart <= end && dashes !== undefined && title;
  const edits = known
    ? [
        { range: { start: begin, end: start }, text: '' },
        ...(line && isClosing(line) ? [] : [dashes]),
        { range: { start: end, end }, text: `\n\n${above.trim()}` },
      ]
    : [];
  return { range: visibleRange(first), message, title: 'Zet de header bovenaan', edits, safe: false };
}

/** The lines of the fence become the dashes of the header, or are removed if it has its own. */
function fencedSlip(text: string, { line, start, yamlStart }: Opening, end: number): LineSlip | undefined {
  if (!line) return undefined;
  const closing = lineAt(text, text.lastIndexOf('\n', end - 1) + 1);
  const own = text.slice(line.end, yamlStart).includes(DASHES);
  const before = lineAt(text, text.lastIndexOf('\n', closing.start - 2) + 1);
  const closed = isFence(closing) && closing.start > start;
  const ownClose = closed && isClosing(before) && before.start >= yamlStart;
  const edits = [
    { range: { start, end: own ? line.end + (text[line.end] === '\r' ? 2 : 1) : line.end }, text: own ? '' : DASHES },
    ...(closed
      ? [{ range: { start: ownClose ? before.end : closing.start, end: closing.end }, text: ownClose ? '' : DASHES }]
      : []),
  ];
  const message =
    'De header staat tussen regels met ``` en wordt zo niet gelezen; om een header staan regels met drie streepjes (---).';
  return {
    range: visibleRange(line),
    message,
    title: own ? 'Haal de regels met ``` weg' : 'Maak er drie streepjes (---) van',
    edits,
  };
}

/** What replaces a line meant as dashes; words after them are kept, as a remark or as the header line that they are. */
function rewriteLine(line: TopLine): string {
  const followed = followedDashes(line);
  if (!followed) return DASHES;
  return keyOn(lineAt(followed.rest, 0)) ? `${DASHES}\n` : `${DASHES}\n# ${followed.rest.replace(/^#+\s*/, '')}`;
}

/** The offset where the replaced part of a line ends: before a header line that is on it. */
function endOfReplaced(line: TopLine): number {
  const followed = followedDashes(line);
  return followed && keyOn(lineAt(followed.rest, 0)) ? line.start + line.written.indexOf(followed.rest) : line.end;
}

/** What is on the line instead of three dashes, in Dutch, for writers who see no difference. */
function describeLine(line: TopLine): string {
  const { bare, written } = line;
  const followed = followedDashes(line);
  if (followed && keyOn(lineAt(followed.rest, 0))) return 'achter de streepjes staat al een gegeven';
  if (followed) return 'achter de streepjes staat nog iets';
  if (bare === DASHES) {
    const around = written.replace(DASHES, '');
    if (/[\u00ad\u200b-\u200f\u2060\ufeff]/.test(around)) return 'bij de streepjes staat een teken dat u niet ziet';
    return /\u00a0|[^ \t]/.test(around) ? 'bij de streepjes staat een vaste spatie' : 'voor de streepjes staan spaties';
  }
  if (/^-+$/.test(bare))
    return `hier ${bare.length === 1 ? 'staat 1 streepje' : `staan ${bare.length > 9 ? 'meer dan drie' : bare.length} streepjes`}`;
  if (/^[-\s]+$/.test(bare)) return 'tussen de streepjes staan spaties';
  if (/^[-–—―‐‑‒−⸺⸻\s]+$/.test(bare))
    return bare.length === 1 ? 'hier staat een lang streepje' : 'hier staan lange streepjes';
  return `hier staat ‘${bare.slice(0, 8)}${bare.length > 8 ? '…' : ''}’`;
}

/** The visible part of a line. */
function visibleRange(line: TopLine): Range {
  if (isBlank(line)) return line;
  const start = line.start + line.written.indexOf(line.bare);
  return { start, end: start + line.bare.length };
}
