/** Where the header stands in a file: between its lines of dashes, or as far as it must have gone where one is missing (format.md §1). */
import { keyEntries } from './header-keys.ts';
import type { HeaderProblem } from './model.ts';
import type { Range } from './text.ts';

export interface FoundHeader {
  readonly range: Range;
  readonly yaml: Range;
  readonly problem?: HeaderProblem;
}

const OPENING = /^(\s*)---[ \t]*(?:\r?\n|$)/;

/** An unclosed header ends at the first blank line or heading, so that the rest of the report is still read. */
export function findHeader(text: string): FoundHeader | undefined {
  const begin = bomLength(text);
  const opening = OPENING.exec(text.slice(begin, begin + 400));
  if (!opening) return findUnopened(text, begin);
  const lead = opening[1]?.length ?? 0;
  const start = begin + lead;
  const yamlStart = begin + opening[0].length;
  const late: HeaderProblem | undefined =
    lead > 0
      ? {
          kind: 'yaml',
          range: { start, end: start + 3 },
          message: 'Boven de header staat wit; de header hoort op de allereerste regel.',
          mend: { range: { start: begin, end: start }, text: '' },
        }
      : undefined;
  let line = yamlStart;
  let recovered: number | undefined;
  while (line <= text.length) {
    const end = lineEnd(text, line);
    const content = text.slice(line, Math.min(end, line + 200)).trimEnd();
    if (content === '---' || content === '...') return { range: { start, end: line + 3 }, yaml: { start: yamlStart, end: line }, problem: late };
    const heading = /^#{1,6} /.test(content) && !(recovered === undefined && isComment(content, text.slice(nextLine(text, end), end + 200)));
    if (recovered === undefined && (content === '' || heading)) recovered = line;
    // A closing line further down than the first heading is somebody's horizontal rule.
    if (heading || end >= text.length) break;
    line = nextLine(text, end);
  }
  const end = recovered ?? text.length;
  const last = start + text.slice(start, end).trimEnd().length;
  const message = 'De header is niet afgesloten: zet onder de laatste regel ervan een regel met drie streepjes (---).';
  const problem: HeaderProblem = {
    kind: 'yaml',
    range: { start, end: start + 3 },
    message,
    mend: { range: { start: last, end: last }, text: last < end ? '\n---' : '\n---\n' },
  };
  return { range: { start, end }, yaml: { start: Math.min(yamlStart, end), end }, problem };
}

/** Lines of a header, and the line that closes it: only the first line of dashes is missing. */
function findUnopened(text: string, begin: number): FoundHeader | undefined {
  if (!KNOWN_KEY.test(text.slice(begin, begin + 40))) return undefined;
  for (let line = begin; line < text.length; line = nextLine(text, lineEnd(text, line))) {
    const end = lineEnd(text, line);
    const content = text.slice(line, Math.min(end, line + 200)).trimEnd();
    if (content === '---') {
      const problem: HeaderProblem = {
        kind: 'yaml',
        range: { start: begin, end: lineEnd(text, begin) },
        message: 'Boven de header ontbreekt de eerste regel met drie streepjes (---).',
        mend: { range: { start: begin, end: begin }, text: '---\n' },
      };
      return { range: { start: begin, end: line + 3 }, yaml: { start: begin, end: line }, problem };
    }
    if (content === '' || content.startsWith('## ')) return undefined;
  }
  return undefined;
}

const KNOWN_KEY = new RegExp(
  `^(?:${keyEntries('')
    .map(({ key }) => key)
    .join('|')}):`,
);

/** `# …` above another line of the header is a remark in it; above anything else it is the title of a report. */
function isComment(line: string, below: string): boolean {
  return line.startsWith('# ') && /^(?:[\w-]+[ \t]*:|[ \t]+\S|[ \t]*-[ \t]|# |(?:---|\.{3})[ \t]*(?:\r?\n|$))/.test(below);
}

export function bomLength(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

export function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  const end = newline === -1 ? text.length : newline;
  return text[end - 1] === '\r' && end > from ? end - 1 : end;
}

function nextLine(text: string, end: number): number {
  return text[end] === '\r' ? end + 2 : end + 1;
}
