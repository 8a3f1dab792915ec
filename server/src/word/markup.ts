/** XML or HTML → a tree of elements, whatever the text: what is not closed ends with what it stands in. Nothing is fetched or expanded. */
import { Parser } from 'htmlparser2';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Deeper than any document; a hostile one is made flat from here, so that walking it never runs out of stack. */
const DEEPEST = 200;

export function parseXml(text: string): Element {
  return parse(text, true);
}

/** Names and attribute names are in lower case. Comments are dropped, but not what Word puts between `<![if …]>` and `<![endif]>`. */
export function parseHtml(text: string): Element {
  return parse(text, false);
}

function parse(text: string, xmlMode: boolean): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  let tooDeep = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Element = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        if (open.length < DEEPEST) open.push(element);
        else tooDeep++;
      },
      ontext(data) {
        const children = open.at(-1)?.children ?? [];
        const last = children.length - 1;
        if (typeof children[last] === 'string') children[last] += data;
        else children.push(data);
      },
      onclosetag() {
        if (tooDeep > 0) tooDeep--;
        else open.pop();
      },
    },
    { xmlMode, decodeEntities: true },
  );
  parser.end(text);
  return root;
}

/** The first child with this name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element && elements(element).find((one) => one.name === name);
}

export function elements({ children }: Element): readonly Element[] {
  return children.filter((one) => typeof one !== 'string');
}

/** All elements with this name, at any depth. */
export function descendants(element: Element, name: string): readonly Element[] {
  return elements(element).flatMap((one) => (one.name === name ? [one, ...descendants(one, name)] : descendants(one, name)));
}

export function textOf(element: Element): string {
  return element.children.map((one) => (typeof one === 'string' ? one : textOf(one))).join('');
}
