/** Anchors, aliases and tags, which a header may not have: what they stand for is not what a writer sees. */
import { type Document, isAlias, type Node, visit } from 'yaml';

/** The first of them. */
export function firstReference(document: Document.Parsed): Node | undefined {
  let found: Node | undefined;
  visit(document, {
    Node: (_key, node) => {
      if (!isAlias(node) && node.anchor === undefined && node.tag === undefined) return undefined;
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}
