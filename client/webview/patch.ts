/** Makes the page that is shown the same as a new one, and touches nothing but what differs. */
import morphdom from 'morphdom';
import { pairs } from './pairs.ts';
import { BLOCK } from './places.ts';

export function patch(shown: Element, fresh: Element): void {
  const keys = new WeakMap<Node, string>();
  const heirs = pairBlocks(shown, fresh, keys);
  morphdom(shown, fresh, {
    getNodeKey: (node) => keys.get(node) ?? (node instanceof Element && node.id ? `#${node.id}` : undefined),
    onBeforeElUpdated(from, to) {
      if (!from.isEqualNode(to)) return true;
      // What is in it stays, so none of that can be given to a block elsewhere any more.
      for (const block of from.querySelectorAll(BLOCK)) {
        const heir = heirs.get(block);
        if (heir && !to.contains(heir)) keys.delete(heir);
      }
      return false;
    },
  });
}

/** Blocks have no names of their own that last: the third bullet is the fourth once there is one before it. Gives for an old block its new one. */
function pairBlocks(shown: Element, fresh: Element, keys: WeakMap<Node, string>): ReadonlyMap<Element, Element> {
  const old = [...shown.querySelectorAll(BLOCK)];
  const next = [...fresh.querySelectorAll(BLOCK)];
  const paired = pairs(
    old,
    next,
    (one, other) => one.isEqualNode(other),
    (one, other) => one.nodeName === other.nodeName && one.className === other.className,
  );
  const heirs = new Map<Element, Element>();
  for (const [index, block] of old.entries()) keys.set(block, `old ${index}`);
  for (const [index, block] of next.entries()) {
    const before = paired[index];
    keys.set(block, before === undefined ? `new ${index}` : `old ${before}`);
    const ancestor = before === undefined ? undefined : old[before];
    if (ancestor) heirs.set(ancestor, block);
  }
  return heirs;
}
