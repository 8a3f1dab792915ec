/** HTML → a tree of elements, whatever the text: an unclosed element ends with its parent. `xml.ts` does so for XML. */
import { Parser } from 'htmlparser2';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Deeper than any page; from here on we flatten a hostile one, so that walking it never runs out of stack. */
const DEEPEST = 200;
/** At each tag the parser looks through all open elements: with more than this it would take minutes. */
const MOST_OPEN = 3000;

/**
 * Names of elements and attributes are in lower case. Drops comments, but not what Word puts between `<![if …]>` and
 * `<![endif]>`. Undefined where elements are nested deeper than anybody nests them.
 */
export function parseHtml(text: string): Element | undefined {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  let wicked = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Element = { name, attributes, children: [] };
        open[Math.min(open.length, DEEPEST) - 1]?.children.push(element);
        open.push(element);
        wicked ||= open.length > MOST_OPEN;
      },
      ontext(data) {
        const children = open.at(-1)?.children ?? [];
        const last = children.length - 1;
        if (typeof children[last] === 'string') children[last] += data;
        else children.push(data);
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: false, decodeEntities: true },
  );
  // In parts, so that we can stop where it would take too long.
  for (let at = 0; at < text.length && !wicked; at += PART) parser.write(text.slice(at, at + PART));
  if (wicked) return undefined;
  parser.end();
  return root;
}

const PART = 16 * 1024;

/** The first child with this name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element && elements(element).find((one) => one.name === name);
}

export function elements({ children }: Element): readonly Element[] {
  return children.filter((one) => typeof one !== 'string');
}

/** All elements with this name, at any depth. */
export function descendants(element: Element, name: string): readonly Element[] {
  return elements(element).flatMap((one) =>
    one.name === name ? [one, ...descendants(one, name)] : descendants(one, name),
  );
}

export function textOf(element: Element): string {
  return element.children.map((one) => (typeof one === 'string' ? one : textOf(one))).join('');
}
