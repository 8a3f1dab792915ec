/** Headings of the template without hashes, with the wrong number, or underlined, if that heading is nowhere else. */
import { codeLines } from './code-lines.ts';
import type { LooseMark, Slip } from './loose-mark.ts';

/** The heading of the template that a line is. */
export interface Title {
  /** The same for all lines that are this heading. */
  readonly id: string;
  readonly level: number;
  /** How often the template has it: `Knelverhalen` is on the card and in a chapter. */
  readonly count: number;
  /** A report may have any number of it: its words are the writer's. */
  readonly repeats?: boolean;
}

/** `alone`: the line is a paragraph of its own, so that it may also be a near miss of a heading. */
export type TitleOf = (line: string, alone?: boolean) => Title | undefined;

interface Candidate {
  readonly id: string;
  readonly count: number;
  readonly mark: LooseMark;
}

const SPACE = ' '.charCodeAt(0);

/** In reading order. `from`: the offset where the body begins. */
export function lostTitles(text: string, from: number, titleOf: TitleOf): readonly LooseMark[] {
  const candidates: Candidate[] = [];
  const proper = new Map<string, number>();
  const code = codeLines(text);
  let kader = false;
  let blankBefore = true;
  for (let start = from, end: number; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end === -1) end = text.length;
    let filled = start;
    while (filled < end && text.charCodeAt(filled) === SPACE) filled++;
    const isCode = code(start, filled, end) !== undefined;
    const wasBlank = blankBefore;
    // Most lines are running text, with or without a mark.
    blankBefore = false;
    const first = text.charCodeAt(start);
    if (
      (isRunning(first) && !(wasBlank && isSmall(first) && isAlone(end))) ||
      (beginsWord(first) && endsSentence(text, end))
    )
      continue;
    const line = text.slice(start, Math.min(end, start + LONGEST)).trimEnd();
    const parts = line === '' || end - start > LONGEST ? undefined : LINE.exec(line)?.groups;
    blankBefore = line === '' || parts?.hashes !== undefined;
    if (!parts || isCode) continue;
    if (line.startsWith(':::')) kader = /^:::+\s*kader/i.test(line);
    else if (parts.hashes !== undefined) withHashes(start, parts as unknown as Parts);
    else if (wasBlank && !kader && (parts.lead?.length ?? 0) < 4) without(start, end, parts as unknown as Parts);
  }
  return candidates
    .filter(({ id, count: most }) => {
      const stands = proper.get(id) ?? 0;
      proper.set(id, stands + 1);
      return stands < most;
    })
    .map(({ mark }) => mark);

  function withHashes(start: number, { lead, hashes = '', gap, words }: Parts): void {
    const title = titleOf(bare(words));
    if (!title) return;
    if (title.level === hashes.length) proper.set(title.id, (proper.get(title.id) ?? 0) + 1);
    else if (!kader) {
      const end = start + lead.length + hashes.length + gap.length;
      const many = title.repeats ? { ...title, count: Number.POSITIVE_INFINITY } : title;
      add(many, 'other-level', { start, end }, [{ range: { start, end }, text: `${'#'.repeat(title.level)} ` }]);
    }
  }

  function without(start: number, end: number, { lead, words }: Parts): void {
    const alone = isAlone(end);
    if ((!BEGINS.test(words) && !alone) || /[.,;]$/.test(words)) return;
    const next = text.indexOf('\n', end + 1);
    const below =
      end >= text.length ? '' : text.slice(end + 1, next === -1 ? text.length : Math.min(next, end + LONGEST)).trim();
    const underlined = /^(?:-+|=+)$/.test(below);
    // Text that continues in small letters belongs to the same sentence.
    if (!underlined && /^[\p{Ll}\p{N}(,;]/u.test(below) && !/^\d+[.)]/.test(below)) return;
    const title = titleOf(bare(words), alone);
    if (!title) return;
    const insert = { range: { start, end: start + lead.length }, text: `${'#'.repeat(title.level)} ` };
    const behind = start + lead.length + words.length;
    if (!underlined) add(title, 'no-hashes', { start, end: behind }, [insert]);
    else {
      const bottom = next === -1 ? text.length : next;
      add(title, 'underlined', { start, end: bottom }, [insert, { range: { start: behind, end: bottom }, text: '' }]);
    }
  }

  /** Is there nothing right below the line that ends here? */
  function isAlone(end: number): boolean {
    const next = text.indexOf('\n', end + 1);
    return text.slice(end + 1, next === -1 ? text.length : Math.min(next, end + LONGEST)).trim() === '';
  }

  function add(
    { id, count: most, level }: Title,
    slip: Slip,
    range: LooseMark['range'],
    edits: LooseMark['edits'],
  ): void {
    candidates.push({ id, count: most, mark: { slip, range, meant: '#'.repeat(level), edits } });
  }
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Is this the first character of running text: a small letter, a bullet, `>` or an opening quotation mark? */
function isRunning(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 45 || code === 62 || code === 43 || code === 0x2018 || code === 0x201c;
}

/** A capital, a digit or bold: so the line has no hashes. */
function beginsWord(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 42 ||
    code === 95 ||
    (code >= 0xc0 && code < 0x180)
  );
}

/** Whether a line ends in `,`, `.` or `;`: no heading without hashes does. */
function endsSentence(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1) === 13 ? end - 2 : end - 1;
  return ENDS.includes(text.charCodeAt(last));
}

const ENDS: readonly number[] = [44, 46, 59];

interface Parts {
  readonly lead: string;
  readonly hashes?: string;
  readonly gap: string;
  readonly words: string;
}

/** No heading is longer. */
const LONGEST = 160;
/** A heading with hashes, right or wrong, or a line without them. */
const LINE = /^(?<lead>[\s\p{Cf}]*)(?<hashes>[#\uff03]{1,9})?(?<gap>[\s\p{Cf}]*)(?<words>[^\s#].*)$/u;
/** A heading begins with a capital or a number. */
const BEGINS = /^(?:\*\*|__)?(?:\p{Lu}|\d)/u;

/** Without bold around it and without closing hashes. */
function bare(words: string): string {
  const open = words.replace(/\s+#+$/, '');
  return /^(\*\*|__).*\1:?$/.test(open) ? open.replace(/^(\*\*|__)(.*)\1(:?)$/, '$2$3') : open;
}
