/** From a click or a key on the page to a word, in the report or in the list of findings. */
import { MARK } from './findings.ts';
import type { FromPage } from './messages.ts';
import type { Page } from './page.ts';
import { walk } from './walk.ts';

/** A place in a text of the page. */
interface Caret {
  readonly text: Node;
  readonly index: number;
}

export function startPointing(page: () => Page | undefined, tell: (message: FromPage) => void): void {
  // The panels come and go with the parts of the report; the element that holds them stays.
  const panels = document.querySelector('main');
  panels?.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element) || openMark(target)) return;
    const link = target.closest('a[href]');
    // A selection made with the mouse is for copying; a link goes where it says.
    if ((link && !isCommand(event)) || document.getSelection()?.isCollapsed === false) return;
    // A screen reader's click has no position, only a target.
    go(event.detail === 0 ? { text: target, index: 0 } : caretAt(event.clientX, event.clientY), isCommand(event));
  });
  panels?.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof Element) || !target.matches('.paneel')) return;
    if (key === 'ArrowRight' || key === 'ArrowLeft') walk(target.firstElementChild ?? target, key === 'ArrowRight');
    else if (key === 'Enter') go(selectedCaret(), isCommand(event));
    else return;
    event.preventDefault();
  });

  function openMark(target: Element): boolean {
    const mark = target.closest(`.${MARK}`);
    if (!mark) return false;
    const shown = page();
    const finding = shown?.findingOf(mark);
    if (shown && finding) tell({ type: 'finding', version: shown.version, start: finding.start, end: finding.end });
    return true;
  }

  function go(caret: Caret | undefined, toRegister: boolean): void {
    const shown = page();
    const offset = caret && shown?.offsetAt(caret.text, caret.index);
    if (shown && offset !== undefined) tell({ type: toRegister ? 'register' : 'word', version: shown.version, offset });
  }
}

function isCommand({ ctrlKey, metaKey }: MouseEvent | KeyboardEvent): boolean {
  return ctrlKey || metaKey;
}

function selectedCaret(): Caret | undefined {
  const selection = document.getSelection();
  if (!selection?.anchorNode || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  return { text: startContainer, index: startOffset };
}

/** The text under the pointer; every browser has one of these two functions. */
function caretAt(x: number, y: number): Caret | undefined {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position ? { text: position.offsetNode, index: position.offset } : undefined;
  }
  const range = document.caretRangeFromPoint(x, y);
  return range ? { text: range.startContainer, index: range.startOffset } : undefined;
}
