/** Everything that a header says, also under unknown keys: for code that writes it elsewhere and reads it back. */
import { isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import { compose } from '../dutch/composed.ts';
import type { Report } from '../model.ts';
import { YAML_OPTIONS } from './header-slips.ts';

export type HeaderValue =
  | { readonly type: 'text'; readonly text: string }
  /** A number, `true`, or anything else that is not text, as typed. */
  | { readonly type: 'other'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly HeaderValue[] }
  | { readonly type: 'record'; readonly entries: HeaderEntries };

export type HeaderEntries = readonly (readonly [key: string, value: HeaderValue])[];

/** In the order of the file; empty if there is no real header. */
export function headerEntries({ text, header }: Report): HeaderEntries {
  const source = text.slice(header.yaml.start, header.yaml.end);
  const value = toValue(parseDocument(source, YAML_OPTIONS).contents, source);
  return value.type === 'record' ? value.entries : [];
}

/** Whether a text can be a value as it is, also between braces. */
export function isHeaderValue(text: string): boolean {
  const source = `{ a: ${text} }`;
  const { contents, errors } = parseDocument(source, YAML_OPTIONS);
  const [pair, ...others] = isMap(contents) ? contents.items : [];
  const value = pair?.value as Ranged;
  // All of it is the value, without a remark or another key.
  return errors.length === 0 && others.length === 0 && value?.range?.[1] === source.length - 2;
}

type Ranged = { readonly range?: readonly [number, number, number] | null } | null | undefined;

function toValue(node: unknown, source: string): HeaderValue {
  if (isMap(node))
    return {
      type: 'record',
      entries: node.items.flatMap((pair) =>
        isPair(pair) && isScalar(pair.key) ? [[String(pair.key.value), toValue(pair.value, source)] as const] : [],
      ),
    };
  if (isSeq(node)) return { type: 'list', items: node.items.map((item) => toValue(item, source)) };
  if (isScalar(node) && typeof node.value === 'string') return { type: 'text', text: compose(node.value) };
  const [start, end] = (node as Ranged)?.range ?? [0, 0];
  return { type: 'other', text: source.slice(start, end).trim() };
}
