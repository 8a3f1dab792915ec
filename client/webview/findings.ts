/** Findings at the item that they are about: a small button behind its text, and a line under the very words. */
import type { PreviewFinding } from '../../server/src/preview-protocol.ts';
import { innermostAt, type Place } from './place.ts';
import { BLOCK, type Places } from './places.ts';

export const MARK = 'bevinding';

const SEVERITY: Readonly<Record<PreviewFinding['severity'], string>> = { error: 'Fout', warning: 'Waarschuwing', information: 'Let op', hint: 'Tip' };

/** Puts the buttons in a page that is not shown yet; those that can be shown on it, in the order of their buttons. */
export function putMarks(page: Element, placed: ReadonlyMap<Element, Place>, findings: readonly PreviewFinding[]): readonly PreviewFinding[] {
  const blocks = [...placed].filter(([element]) => element.matches(BLOCK)).map(([element, place]) => ({ element, ...place }));
  const byButton = new Map<Element, PreviewFinding>();
  for (const finding of findings) {
    const block = innermostAt(blocks, finding.start)?.element;
    if (!block) continue;
    const button = page.ownerDocument.createElement('button');
    button.type = 'button';
    button.className = MARK;
    button.dataset.ernst = finding.severity;
    button.setAttribute('aria-label', `${SEVERITY[finding.severity]}: ${finding.message}`);
    block.append(button);
    byButton.set(button, finding);
  }
  return [...page.querySelectorAll(`.${MARK}`)].map((button) => byButton.get(button) as PreviewFinding);
}

/** Draws a line under the words that the findings are about, without touching the page: the styles know these names. */
export function underline(findings: readonly PreviewFinding[], { runs }: Places): void {
  // Firefox has had this only since 2025; without it there are still the buttons.
  if (typeof Highlight === 'undefined') return;
  for (const severity of Object.keys(SEVERITY)) {
    const own = findings.filter((finding) => finding.severity === severity);
    const ranges = own.flatMap((finding) => runs.flatMap((run) => rangeIn(run.element, run, finding) ?? []));
    CSS.highlights.set(`${MARK}-${severity}`, new Highlight(...ranges));
  }
}

/** The part of the text of `element`, which stands at `run`, that stands at `place`. */
function rangeIn(element: Element, run: Place, place: Place): Range | undefined {
  const from = Math.max(run.start, place.start);
  const to = Math.min(run.end, place.end);
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  if (from >= to || !text || text.textContent?.length !== run.end - run.start) return undefined;
  const range = document.createRange();
  range.setStart(text, from - run.start);
  range.setEnd(text, to - run.start);
  return range;
}
