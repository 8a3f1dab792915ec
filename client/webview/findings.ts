/** Findings at the block they are about: a small button after its text, and a line under the exact words. */
import type { PreviewFinding } from '../../protocol/preview.ts';
import { innermostAt, type PagePlace } from './place.ts';
import type { PageBlock, Places } from './places.ts';

export const MARK = 'bevinding';

const SEVERITY: Readonly<Record<PreviewFinding['severity'], string>> = {
  error: 'Fout',
  warning: 'Waarschuwing',
  information: 'Let op',
  hint: 'Tip',
};

/** The findings of each block, in the order in which they came. */
export type Marked = ReadonlyMap<Element, readonly PreviewFinding[]>;

/** Each finding goes to the innermost block at its start; a finding without a block is dropped. */
export function markedBlocks(blocks: readonly PageBlock[], findings: readonly PreviewFinding[]): Marked {
  const marked = new Map<Element, PreviewFinding[]>();
  for (const finding of findings) {
    const block = innermostAt(blocks, finding.start)?.element;
    if (block) marked.set(block, [...(marked.get(block) ?? []), finding]);
  }
  return marked;
}

/** Gives the block a button for each of its findings, after its text; changes nothing where they are there already. */
export function putMarks(block: Element, findings: readonly PreviewFinding[]): void {
  const present = marksOf(block);
  const labels = findings.map(labelOf);
  if (present.length === findings.length && present.every((mark, index) => mark.ariaLabel === labels[index])) return;
  for (const mark of present) mark.remove();
  for (const [index, { severity }] of findings.entries()) {
    const button = block.ownerDocument.createElement('button');
    button.type = 'button';
    button.className = MARK;
    button.dataset.ernst = severity;
    button.setAttribute('aria-label', labels[index] ?? '');
    block.append(button);
  }
}

/** The buttons of this block itself, not those of blocks inside it. */
export function marksOf(block: Element): readonly Element[] {
  return [...block.children].filter((child) => child.classList.contains(MARK));
}

function labelOf({ severity, message }: PreviewFinding): string {
  return `${SEVERITY[severity]}: ${message}`;
}

/** Draws a line under the words of the findings without changing the page: the style sheet has the highlight names. */
export function underline(findings: readonly PreviewFinding[], { runs }: Places): void {
  // Firefox has this only since 2025; without it there are still the buttons.
  if (typeof Highlight === 'undefined') return;
  const inOrder = [...runs].sort((one, other) => one.start - other.start);
  for (const severity of Object.keys(SEVERITY)) {
    const own = findings.filter((finding) => finding.severity === severity);
    CSS.highlights.set(`${MARK}-${severity}`, new Highlight(...own.flatMap((finding) => rangesOf(finding, inOrder))));
  }
}

/** The stretches of text at `place`, in each run that shows some of it. */
function rangesOf(place: PagePlace, runs: readonly PageBlock[]): readonly Range[] {
  const ranges: Range[] = [];
  // A run may start before the place and reach into it. Runs do not overlap, so one step back will do.
  for (
    let index = Math.max(0, firstFrom(runs, place.start) - 1);
    (runs[index]?.start ?? place.end) < place.end;
    index++
  ) {
    const { element, start, end } = runs[index] as PageBlock;
    const from = Math.max(start, place.start);
    const to = Math.min(end, place.end);
    const text = from < to ? document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() : null;
    if (text?.textContent?.length !== end - start) continue;
    const range = document.createRange();
    range.setStart(text, from - start);
    range.setEnd(text, to - start);
    ranges.push(range);
  }
  return ranges;
}

/** The index of the first run that starts at `offset` or later. */
function firstFrom(runs: readonly PagePlace[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
