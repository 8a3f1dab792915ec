/**
 * The YAML header → values with their places (format.md §1). The only module that knows the YAML library and the compiled schema.
 * Never throws: what cannot be read is a problem, and the rest is still read.
 */
import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit, type YAMLMap } from 'yaml';
import { statuses } from './header-keys.ts';
import { yamlMessage } from './header-messages.ts';
import { bomLength, findHeader, lineEnd } from './header-place.ts';
import { valueProblems } from './header-problems.ts';
import validate from './header-validator.cjs';
import type { Dialoog, Header, HeaderKey, HeaderProblem, Register, Status } from './model.ts';
import type { Located, Range } from './text.ts';

export const LARGEST_HEADER = 64 * 1024;

const NOWHERE: Range = { start: 0, end: 0 };
const ABSENT: Header = { range: NOWHERE, present: false, yaml: NOWHERE, negeer: [], keys: [], problems: [] };

/** Reads the header at the start of `text`. `previous` is the header of an earlier version, taken as it is where its text is the same. */
export function readHeader(text: string, previous?: { readonly text: string; readonly header: Header }): Header {
  const found = findHeader(text);
  if (!found) return { ...ABSENT, range: { start: bomLength(text), end: bomLength(text) } };
  const { range } = found;
  if (previous?.header.present && sameHeader(text, range, previous)) return previous.header;
  if (found.yaml.end - found.yaml.start > LARGEST_HEADER) {
    const message = 'De header is groter dan 64 KB; zet in de header alleen de gegevens van het rapport.';
    return { ...ABSENT, range, present: true, yaml: found.yaml, problems: [{ kind: 'yaml', range: firstLine(text, range), message }] };
  }
  const read = readYaml(text, found.yaml);
  // A header that is not closed has one thing wrong with it; what else is odd follows from that.
  return { ...ABSENT, range, present: true, yaml: found.yaml, ...read, problems: found.problem ? [found.problem] : read.problems };
}

function sameHeader(text: string, range: Range, previous: { readonly text: string; readonly header: Header }): boolean {
  const before = previous.header.range;
  return before.end === range.end && before.start === range.start && previous.text.slice(0, before.end) === text.slice(0, range.end);
}

function readYaml(text: string, yaml: Range): Partial<Header> & { keys: readonly HeaderKey[]; problems: readonly HeaderProblem[] } {
  const document = parseDocument(text.slice(yaml.start, yaml.end), {
    version: '1.2',
    uniqueKeys: true,
    prettyErrors: false,
    strict: true,
    keepSourceTokens: false,
  });
  const at = (from: number, to: number): Range => ({ start: yaml.start + from, end: yaml.start + to });
  const failure = document.errors[0];
  const problems: HeaderProblem[] = [];
  if (failure) {
    const [from, to] = failure.pos;
    problems.push({
      kind: 'yaml',
      range: visible(text, at(from, Math.max(to, from + 1)), yaml),
      message: yamlMessage(failure.code, text.slice(yaml.start + from, yaml.start + to), failure.message),
    });
  } else {
    const reference = findReference(document, text, yaml);
    if (reference) problems.push(reference);
  }
  const root = document.contents;
  if (!isMap(root)) {
    if (problems.length === 0 && root !== null)
      problems.push({
        kind: 'yaml',
        range: rangeOf(root, yaml),
        message: 'De header bestaat uit regels van de vorm ‘naam: waarde’, zoals ‘thema: Mobiliteit’.',
      });
    else if (problems.length === 0) problems.push(...missing(['rapportage', 'thema'], text, yaml));
    return { negeer: [], keys: [], problems };
  }
  const keys = listKeys(root, yaml, '');
  if (problems.length === 0 && !validate(plainValue(document))) problems.push(...valueProblems(validate.errors ?? [], { text, yaml, keys, root }));
  return { ...readValues(root, yaml), keys, problems };
}

function missing(keys: readonly string[], text: string, yaml: Range): HeaderProblem[] {
  return valueProblems(
    keys.map((key) => ({ instancePath: '', keyword: 'required', params: { missingProperty: key } })),
    { text, yaml, keys: [], root: undefined },
  );
}

function readValues(root: YAMLMap, yaml: Range): Partial<Header> {
  const text = (key: string): Located<string> | undefined => {
    const node = root.get(key, true);
    return isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '' ? { value: node.value, range: rangeOf(node, yaml) } : undefined;
  };
  const status = text('status');
  const negeer = root.get('negeer', true);
  return {
    rapportage: text('rapportage'),
    thema: text('thema'),
    // The check against the list is what makes this a Status.
    status: status && statuses.includes(status.value as Status) ? (status as Located<Status>) : undefined,
    periode: text('periode'),
    dialogen: readRegister(root, yaml),
    negeer: isSeq(negeer) ? negeer.items.filter(isScalar).map((node) => ({ value: String(node.value), range: rangeOf(node, yaml) })) : [],
  };
}

function readRegister(root: YAMLMap, yaml: Range): Register | undefined {
  const pair = root.items.find(({ key }) => isScalar(key) && key.value === 'dialogen');
  if (!pair || !isSeq(pair.value) || !isNode(pair.key)) return undefined;
  return { key: rangeOf(pair.key, yaml), range: rangeOf(pair.value, yaml), records: pair.value.items.filter(isMap).map((record) => readDialoog(record, yaml)) };
}

function readDialoog(record: YAMLMap, yaml: Range): Dialoog {
  const number = (key: string): Located<number> | undefined => {
    const node = record.get(key, true);
    return isScalar(node) && typeof node.value === 'number' && Number.isInteger(node.value) && node.value >= 1
      ? { value: node.value, range: rangeOf(node, yaml) }
      : undefined;
  };
  const texts = (key: string): Located<string>[] => {
    const node = record.get(key, true);
    return (isSeq(node) ? node.items : [node])
      .filter(isScalar)
      .filter(({ value }) => typeof value === 'string' && value !== '')
      .map((scalar) => ({ value: String(scalar.value), range: rangeOf(scalar, yaml) }));
  };
  return { range: rangeOf(record, yaml), nummer: number('nummer'), gemeenten: texts('gemeente'), datum: texts('datum')[0], deelnemers: number('deelnemers') };
}

function listKeys(map: YAMLMap, yaml: Range, path: string): HeaderKey[] {
  return map.items.flatMap((pair) => {
    if (!isPair(pair) || !isScalar(pair.key)) return [];
    const key = rangeOf(pair.key, yaml);
    const name = `${path}${pair.key.value}`;
    const value = isNode(pair.value) && pair.value.range ? rangeOf(pair.value, yaml) : { start: key.end + 1, end: key.end + 1 };
    const inside = isSeq(pair.value) ? pair.value.items.flatMap((item, index) => (isMap(item) ? listKeys(item, yaml, `${name}/${index}/`) : [])) : [];
    return [{ path: name, range: key, value }, ...inside];
  });
}

/** Anchors, aliases and tags are not allowed; the first one found is a problem. */
function findReference(document: Document.Parsed, text: string, yaml: Range): HeaderProblem | undefined {
  let found: Range | undefined;
  visit(document, {
    Node: (_key, node) => {
      if (!isAlias(node) && node.anchor === undefined && node.tag === undefined) return undefined;
      found = rangeOf(node, yaml);
      return visit.BREAK;
    },
  });
  const message = 'Een anker (&naam), verwijzing (*naam) of soortaanduiding (!naam) kan niet in de header; schrijf de waarde zelf uit.';
  return found && { kind: 'yaml', range: visible(text, found, yaml), message };
}

function plainValue(document: Document.Parsed): unknown {
  // No aliases can be in it: those were reported before, so this cannot grow beyond the text.
  return document.toJS({ maxAliasCount: 0 });
}

function rangeOf(node: { range?: readonly [number, number, number] | null }, yaml: Range): Range {
  const [from, to] = node.range ?? [0, 0];
  return { start: yaml.start + from, end: yaml.start + to };
}

/** A range with at least one character to underline, inside the header: of what is blank, the last character before it. */
function visible(text: string, range: Range, yaml: Range): Range {
  const isBlank = (offset: number) => /[ \r\n]/.test(text[offset] ?? ' ');
  let start = Math.min(range.start, yaml.end);
  let end = Math.min(range.end, yaml.end);
  while (end > start && isBlank(end - 1)) end--;
  if (start === end) {
    while (end > yaml.start && isBlank(end - 1)) end--;
    start = Math.max(end - 1, yaml.start);
  }
  const newline = text.indexOf('\n', start);
  return { start, end: newline > start && newline < end ? newline : Math.max(end, start) };
}

function firstLine(text: string, range: Range): Range {
  return { start: range.start, end: Math.min(lineEnd(text, range.start), range.end) };
}
