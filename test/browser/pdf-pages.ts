/** A PDF as it looks: its pages, and the lines of each page from top to bottom with their positions. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { bare, readable } from '../helpers/exported.ts';

const run = promisify(execFile);

/** Positions are in mm from the top left of the page. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

export async function pagesOf(file: string): Promise<readonly PdfPage[]> {
  const { stdout } = await run('pdftotext', ['-bbox-layout', file, '-'], { maxBuffer: 1 << 28 });
  return [...stdout.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map(
    ([, width, height, content = ''], index) => ({
      number: index + 1,
      width: mm(width),
      height: mm(height),
      lines: rows(
        [
          ...content.matchAll(
            /<line xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([\s\S]*?)<\/line>/g,
          ),
        ].map(lineOf),
      ),
    }),
  );
}

/** How dark a page is at each millimetre, from 0 (black) to 255 (white). */
export async function shadesOf(file: string, page: number): Promise<(x: number, y: number) => number> {
  const options = { encoding: 'buffer', maxBuffer: 1 << 28 } as const;
  const { stdout } = await run('pdftoppm', ['-gray', '-r', '25.4', '-f', `${page}`, '-l', `${page}`, file], options);
  const [head = '', width] = /^P5\s+(\d+) \d+\s+255\s/.exec(stdout.toString('latin1')) ?? [];
  return (x, y) => stdout[head.length + y * Number(width) + x] ?? 255;
}

/** The lines between the running title and the page number. */
export function bodyOf({ lines, height }: PdfPage): readonly PdfLine[] {
  return lines.filter(({ top, bottom }) => top > 20 && bottom < height - 20);
}

/** The words of the elements with this tag in our own HTML, without white space. */
export function wordsOf(html: string, tag: string): readonly string[] {
  return [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, content = '']) =>
    bare(readable(content)),
  );
}

function lineOf([, left, top, right, bottom, words = '']: RegExpExecArray): PdfLine {
  const text = [...words.matchAll(/<word[^>]*>([^<]*)<\/word>/g)].map(([, word = '']) => readable(word)).join(' ');
  return { text, left: mm(left), right: mm(right), top: mm(top), bottom: mm(bottom) };
}

/** Joins texts that are beside each other into one line, such as the number of a chapter and its heading. */
function rows(lines: readonly PdfLine[]): readonly PdfLine[] {
  const found: PdfLine[] = [];
  for (const line of [...lines].sort((one, other) => middle(one) - middle(other))) {
    const last = found.at(-1);
    if (!last || Math.abs(middle(last) - middle(line)) > 1) {
      found.push(line);
      continue;
    }
    const [one, other] = last.left < line.left ? [last, line] : [line, last];
    found[found.length - 1] = {
      text: `${one.text} ${other.text}`,
      left: one.left,
      right: Math.max(one.right, other.right),
      top: Math.min(one.top, other.top),
      bottom: Math.max(one.bottom, other.bottom),
    };
  }
  return found;
}

function middle({ top, bottom }: PdfLine): number {
  return (top + bottom) / 2;
}

function mm(points = ''): number {
  return (Number(points) * 25.4) / 72;
}
