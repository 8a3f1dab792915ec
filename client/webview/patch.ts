/** Makes the page that is shown the same as a new one, and touches nothing but what differs. */
import morphdom from 'morphdom';
import { pairs } from './pairs.ts';
import { BLOCK } from './places.ts';

export function patch(shown: Element, fresh: Element): void {
  dropLooseNames(fresh);
  const keys = new WeakMap<Node, string>();
  pairBlocks(shown, fresh, keys);
  morphdom(shown, fresh, {
    getNodeKey: (node) => keys.get(node) ?? (node instanceof Element && node.id ? `#${node.id}` : undefined),
    onBeforeElUpdated: (from, to) => !from.isEqualNode(to),
  });
}

/** Blocks have no names of their own that last: the third bullet is the fourth once there is one before it. */
function pairBlocks(shown: Element, fresh: Element, keys: WeakMap<Node, string>): void {
  const old = [...shown.querySelectorAll(BLOCK)];
  const next = [...fresh.querySelectorAll(BLOCK)];
  const paired = pairs(
    old,
    next,
    (one, other) => one.isEqualNode(other),
    (one, other) => one.nodeName === other.nodeName && one.className === other.className,
  );
  for (const [index, block] of old.entries()) keys.set(block, `old ${index}`);
  for (const [index, block] of next.entries()) keys.set(block, paired[index] === undefined ? `new ${index}` : `old ${paired[index]}`);
}

/** An `id` that counts shifts when something is put in before it; only those that something on the page points at are needed. */
function dropLooseNames(page: Element): void {
  const used = new Set<string>();
  for (const element of page.querySelectorAll('[href^="#"], [aria-labelledby], [aria-describedby]')) {
    for (const name of ['href', 'aria-labelledby', 'aria-describedby']) {
      for (const id of (element.getAttribute(name) ?? '').split(/\s+/)) used.add(decodeURIComponent(id.replace(/^#/, '')));
    }
  }
  for (const element of page.querySelectorAll(BLOCK)) if (element.id && !used.has(element.id)) element.removeAttribute('id');
}
