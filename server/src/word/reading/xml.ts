/**
 * XML → a tree of elements, whatever the text: an unclosed element ends with its parent. Nothing is fetched or
 * expanded, and the time grows with the length of the text alone, even where elements are nested a million deep. Names
 * have the prefixes of `namespaces.ts`.
 */

import { WordError } from '../word-error.ts';
import type { Element } from './markup.ts';
import { PREFIXES } from './namespaces.ts';

/** Deeper than any document; from here on we flatten a hostile one, so that walking it never runs out of stack. */
const DEEPEST = 200;
/** A report of a hundred pages has some fifty thousand. */
const MOST_ELEMENTS = 2_000_000;

/** Our prefix for each prefix of the document, and the names that were looked up with it. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
}

const ATTRIBUTE = /\s*([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?/y;

/** `tooDeep`: called once where something was flattened. Throws a `WordError` where there are too many elements. */
export function parseXml(text: string, tooDeep?: () => void): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  const scopes: Scope[] = [{ prefixes: new Map(), names: new Map() }];
  /** How many elements with a name are open, by the name as it was written. */
  const openNames = new Map<string, number>();
  const written: string[] = [''];
  let count = 0;
  let flattened = false;
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    addText(text.slice(at, next < 0 ? text.length : next), true);
    if (next < 0) break;
    at = markup(next);
  }
  if (flattened) tooDeep?.();
  return root;

  /** Reads the markup at `<`; gives the offset after it. */
  function markup(start: number): number {
    if (text.startsWith('<!--', start)) return indexBehind('-->', start + 4);
    if (text.startsWith('<![CDATA[', start)) {
      const end = text.indexOf(']]>', start);
      addText(text.slice(start + 9, end < 0 ? text.length : end), false);
      return indexBehind(']]>', start);
    }
    if (text[start + 1] === '?') return indexBehind('?>', start);
    if (text[start + 1] === '!') return indexBehind('>', start);
    if (text[start + 1] === '/') {
      const end = indexBehind('>', start);
      close(text.slice(start + 2, end - 1).trim());
      return end;
    }
    return opening(start);
  }

  function indexBehind(end: string, from: number): number {
    const found = text.indexOf(end, from);
    return found < 0 ? text.length : found + end.length;
  }

  function opening(start: number): number {
    NAME.lastIndex = start + 1;
    const name = NAME.exec(text)?.[0];
    if (name === undefined) {
      addText('<', false);
      return start + 1;
    }
    const found: [string, string][] = [];
    let end = start + 1 + name.length;
    for (ATTRIBUTE.lastIndex = end; ; end = ATTRIBUTE.lastIndex) {
      const match = ATTRIBUTE.exec(text);
      if (!match) break;
      found.push([match[1] ?? '', decode(match[2] ?? match[3] ?? match[4] ?? '')]);
    }
    const closed = indexBehind('>', end);
    begin(name, found);
    if (text.slice(end, closed).includes('/')) close(name);
    return closed;
  }

  function begin(name: string, found: readonly (readonly [string, string])[]): void {
    if (++count > MOST_ELEMENTS)
      throw new WordError(
        'Dit document heeft veel meer onderdelen dan een rapportage kan hebben. Het is niet geopend.',
      );
    const outer = scopes.at(-1) as Scope;
    const declared = found.filter(([attribute]) => /^xmlns(?::|$)/.test(attribute));
    const scope = declared.length === 0 ? outer : scopeWith(outer, declared);
    const full = nameIn(scope, name, false);
    const attributes = found.length === declared.length ? NONE : Object.fromEntries(attributesIn(scope, full, found));
    const element: Element = { name: full, attributes, children: [] };
    open[Math.min(open.length, DEEPEST) - 1]?.children.push(element);
    flattened ||= open.length > DEEPEST;
    open.push(element);
    scopes.push(scope);
    written.push(name);
    openNames.set(name, (openNames.get(name) ?? 0) + 1);
  }

  /** Ignores a name that is not open; also closes what was left open inside the element. */
  function close(name: string): void {
    if (!openNames.get(name)) return;
    for (let last = ''; last !== name; ) {
      last = written.pop() ?? name;
      openNames.set(last, (openNames.get(last) ?? 1) - 1);
      open.pop();
      scopes.pop();
    }
  }

  function addText(raw: string, encoded: boolean): void {
    if (raw === '') return;
    const children = open.at(-1)?.children ?? [];
    const last = children.length - 1;
    const data = encoded ? decode(raw) : raw;
    if (typeof children[last] === 'string') children[last] += data;
    else children.push(data);
  }
}

const NAME = /[^\s/>!?<"'=][^\s/>]*/y;
const NONE: Readonly<Record<string, string>> = Object.freeze({});

function scopeWith(outer: Scope, declared: readonly (readonly [string, string])[]): Scope {
  const prefixes = new Map(outer.prefixes);
  for (const [attribute, namespace] of declared) {
    const prefix = attribute === 'xmlns' ? '' : attribute.slice('xmlns:'.length);
    const known = PREFIXES.get(namespace.trim());
    // A namespace that we do not know keeps the prefix that it has.
    if (known === undefined) prefixes.delete(prefix);
    else prefixes.set(prefix, known);
  }
  return { prefixes, names: new Map() };
}

/** Without a prefix an element is in the default namespace, but an attribute is in none. */
function nameIn({ prefixes, names }: Scope, name: string, attribute: boolean): string {
  const key = attribute ? `@${name}` : name;
  const known = names.get(key);
  if (known !== undefined) return known;
  const colon = name.indexOf(':');
  const prefix = colon < 0 && attribute ? undefined : prefixes.get(name.slice(0, Math.max(colon, 0)));
  const local = name.slice(colon + 1);
  const prefixed = prefix === '' ? local : `${prefix}:${local}`;
  const full = prefix === undefined ? name : prefixed;
  names.set(key, full);
  return full;
}

/** Some programs leave out the prefix of Word's own attributes where its elements have none. */
function attributesIn(
  scope: Scope,
  element: string,
  found: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  return found
    .filter(([name]) => !/^xmlns(?::|$)/.test(name))
    .map(([name, value]) => {
      const full = nameIn(scope, name, true);
      return [element.startsWith('w:') && !full.includes(':') ? `w:${full}` : full, value] as const;
    });
}

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (_, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? '';
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
    return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || code === 0 ? '\ufffd' : String.fromCodePoint(code);
  });
}
