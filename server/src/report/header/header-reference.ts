/** Anchors, aliases and tags, which a header may not have: they stand for something that writers do not see. */
import { type Document, isAlias, type Node, visit } from 'yaml';

/** The first of them in a document. */
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
