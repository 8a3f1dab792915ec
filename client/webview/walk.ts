/** Words of the page, for readers without a mouse: the arrows select one word after the other. */
import { wordsIn } from './place.ts';

/** Selects the word before or after the selected one; where nothing in `page` is selected, its first or last word. */
export function walk(page: Element, forward: boolean): void {
  const selection = document.getSelection();
  if (!selection) return;
  const here =
    selection.focusNode && page.contains(selection.focusNode) && selection.rangeCount > 0
      ? selection.getRangeAt(0)
      : undefined;
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  if (here) texts.currentNode = forward ? here.endContainer : here.startContainer;
  let text: Node | null = here ? texts.currentNode : step(texts, page, forward);
  let limit = forward ? (here?.endOffset ?? 0) : (here?.startOffset ?? Number.POSITIVE_INFINITY);
  while (text) {
    const words = text.nodeType === Node.TEXT_NODE ? wordsIn(text.textContent ?? '') : [];
    const word = forward ? words.find(({ start }) => start >= limit) : words.findLast(({ end }) => end <= limit);
    if (word) {
      selection.setBaseAndExtent(text, word.start, text, word.end);
      text.parentElement?.scrollIntoView({ block: 'nearest' });
      return;
    }
    text = step(texts, page, forward);
    limit = forward ? 0 : Number.POSITIVE_INFINITY;
  }
}

function step(texts: TreeWalker, page: Element, forward: boolean): Node | null {
  if (forward) return texts.nextNode();
  if (texts.currentNode !== page) return texts.previousNode();
  let last: Node | null = null;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) last = text;
  return last;
}
