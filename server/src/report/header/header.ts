/**
 * The YAML header → values with their places (format.md §1). Only modules in this folder know the YAML library.
 * Never throws: what cannot be read is a problem, and the rest is still read.
 */
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml';
import { compose } from '../dutch/composed.ts';
import type { Dialoog, Header, HeaderKey, HeaderProblem, Host, Register, Status } from '../header-model.ts';
import { bomLength, lineEnd } from '../text/line-ends.ts';
import type { Located, Range } from '../text/text.ts';
import { certainValues, kindIn } from './header-certain.ts';
import { dressedHeader } from './header-dressed.ts';
import { keyEntries, keyEntry, statuses } from './header-keys.ts';
import { headerKind } from './header-kinds.ts';
import { doubleMessage, yamlMessage } from './header-messages.ts';
import { otherHeaders } from './header-others.ts';
import { type FoundHeader, findHeader } from './header-place.ts';
import { valueProblems } from './header-problems.ts';
import { firstReference } from './header-reference.ts';
import { slipsIn, YAML_OPTIONS } from './header-slips.ts';

export const LARGEST_HEADER = 64 * 1024;

const NOWHERE: Range = { start: 0, end: 0 };
const ABSENT: Header = {
  range: NOWHERE,
  present: false,
  readable: true,
  others: [],
  yaml: NOWHERE,
  negeer: [],
  keys: [],
  problems: [],
};

/** Reads the header of `text`. `previous` is the header of an earlier version, reused if its text is the same. */
export function readHeader(text: string, previous?: { readonly text: string; readonly header: Header }): Header {
  const found = findHeader(text);
  if (!found) return withoutLines(text);
  const others = otherHeaders(text, found.range.end);
  if (!found.slip && others.length === 0 && previous && sameHeader(text, found, previous)) return previous.header;
  const { range, yaml, slip, closed } = found;
  const here = { ...ABSENT, range, present: true, yaml, others };
  if (yaml.end - yaml.start > LARGEST_HEADER) {
    const message = 'De header is groter dan 64 KB; zet in de header alleen de gegevens van het rapport.';
    return { ...here, readable: false, problems: [{ kind: 'yaml', range: firstLine(text, range), message }] };
  }
  if (isTooDeep(text.slice(yaml.start, yaml.end))) {
    const message =
      'Hier staan te veel haken of accolades in elkaar; een dialoog heeft één paar: { nummer: 1, gemeente: Emmen }.';
    return {
      ...here,
      ...certainValues(text, yaml),
      readable: false,
      problems: [{ kind: 'yaml', range: firstLine(text, range), message }],
    };
  }
  const read = readYaml(text, found);
  const place: readonly HeaderProblem[] = slip ? [{ kind: closed ? 'place' : 'yaml', ...slip }] : [];
  // An unclosed header gets one problem; whatever else is odd follows from that.
  const problems = closed ? [...place, ...read.problems] : place;
  const readable = !problems.some(({ kind }) => kind === 'yaml');
  return { ...here, ...read, ...(readable ? {} : certainValues(text, yaml)), problems, readable };
}

/** No header between lines of dashes, though one may be typed as text. */
function withoutLines(text: string): Header {
  const begin = bomLength(text);
  const dressed = dressedHeader(text, begin);
  if (!dressed) return { ...ABSENT, range: { start: begin, end: begin } };
  return {
    ...ABSENT,
    range: dressed.range,
    present: true,
    readable: false,
    yaml: { start: dressed.range.end, end: dressed.range.end },
    problems: [dressed.problem],
  };
}

/** The library recurses for each bracket, so thousands of them would crash the server. */
function isTooDeep(yaml: string): boolean {
  let depth = 0;
  for (const sign of yaml) {
    if (sign === '[' || sign === '{') depth++;
    else if ((sign === ']' || sign === '}') && depth > 0) depth--;
    if (depth > DEEPEST) return true;
  }
  return /(?:[-?:][ \t]{1,9}){100}/.test(yaml);
}

const DEEPEST = 100;

function sameHeader(
  text: string,
  { range }: FoundHeader,
  { text: textBefore, header }: { readonly text: string; readonly header: Header },
): boolean {
  const before = header.range;
  if (!header.present || header.others.length > 0 || header.problems.some(({ kind }) => kind === 'place')) return false;
  return (
    before.end === range.end &&
    before.start === range.start &&
    textBefore.slice(0, before.end) === text.slice(0, range.end)
  );
}

/** The lines between the dashes, at the same length: dashes that close it too early become remarks. */
function yamlText(text: string, { yaml, gaps }: FoundHeader): string {
  const pieces = gaps.reduce(
    ({ done, at }, gap) => ({
      done: `${done}${text.slice(at, gap.start)}#${text.slice(gap.start + 1, gap.end)}`,
      at: gap.end,
    }),
    {
      done: '',
      at: yaml.start,
    },
  );
  return pieces.done + text.slice(pieces.at, yaml.end);
}

function readYaml(
  text: string,
  found: FoundHeader,
): Partial<Header> & { keys: readonly HeaderKey[]; problems: readonly HeaderProblem[] } {
  const { yaml } = found;
  const source = yamlText(text, found);
  const document = parseDocument(source, YAML_OPTIONS);
  const root = document.contents;
  const kind = (isMap(root) ? textAt(root, 'rapportage', yaml)?.value : undefined) ?? kindIn(source);
  const [failure] = document.errors;
  const reference = failure ? undefined : findReference(document, text, yaml);
  const problems: HeaderProblem[] = [
    ...slipsIn(source, yaml.start, {
      kind,
      broken: failure !== undefined || reference !== undefined || !holdsPairs(document),
    }),
  ];
  if (problems.length === 0 && reference) problems.push(reference);
  if (problems.length === 0 && failure) problems.push(failureProblem(failure, text, yaml));
  if (!isMap(root)) {
    if (problems.length === 0 && root !== null)
      problems.push({
        kind: 'yaml',
        range: rangeOf(root, yaml),
        message: 'De header bestaat uit regels van de vorm ‘naam: waarde’, zoals ‘thema: Mobiliteit’.',
      });
    else if (problems.length === 0) problems.push(...missingProblems(['rapportage', 'thema'], text, yaml));
    return { negeer: [], keys: [], problems };
  }
  const keys = listKeys(root, { yaml, kind }, '');
  const twice = problems.length === 0 ? firstDouble(keys) : undefined;
  if (twice) problems.push({ kind: 'yaml', range: twice.range, message: doubleMessage(twice.path) });
  const { validate } = headerKind(kind);
  if (problems.length === 0 && !validate(plainValue(document)))
    problems.push(...valueProblems(validate.errors ?? [], { text, yaml, keys, root, kind }));
  return { ...readValues(root, { yaml, kind }), keys, problems };
}

/** To the library, a header of one plain line is a text, not an error. */
function holdsPairs({ contents }: Document.Parsed): boolean {
  return contents === null || isMap(contents);
}

/** The library's own error, if no slip of a writer explains it. */
function failureProblem({ pos: [from, to], code, message }: YAMLParseError, text: string, yaml: Range): HeaderProblem {
  const range = { start: yaml.start + from, end: yaml.start + Math.max(to, from + 1) };
  return {
    kind: 'yaml',
    range: visibleRange(text, range, yaml),
    message: yamlMessage(code, text.slice(yaml.start + from, yaml.start + to), message),
  };
}

function missingProblems(keys: readonly string[], text: string, yaml: Range): HeaderProblem[] {
  return valueProblems(
    keys.map((key) => ({ instancePath: '', keyword: 'required', params: { missingProperty: key } })),
    { text, yaml, keys: [], root: undefined, kind: undefined },
  );
}

interface Where {
  readonly yaml: Range;
  readonly kind: string | undefined;
}

function readValues(root: YAMLMap, where: Where): Partial<Header> {
  const { yaml } = where;
  const status = textAt(root, 'status', yaml);
  const meant = ({ value }: Located<string>) => value.trim().toLowerCase() as Status;
  const negeer = root.get('negeer', true);
  return {
    rapportage: textAt(root, 'rapportage', yaml),
    thema: textAt(root, 'thema', yaml),
    // `Definitief` is a finding, but counts as that status. This check makes the value a Status.
    status: status && statuses.includes(meant(status)) ? { ...status, value: meant(status) } : undefined,
    periode: textAt(root, 'periode', yaml),
    ...ofItsKind({ host: () => readHost(root, yaml), deelnemers: () => numberAt(root, 'deelnemers', yaml) }, '', where),
    dialogen: readRegister(root, where),
    negeer: isSeq(negeer)
      ? negeer.items.filter(isScalar).map((node) => ({ value: String(node.value), range: rangeOf(node, yaml) }))
      : [],
  };
}

/** Of the values that only some kinds have: those that this kind has and that are given. */
function ofItsKind<T extends object>(
  read: { readonly [K in keyof T]: () => T[K] },
  path: string,
  { kind }: Where,
): Partial<T> {
  const found: Partial<T> = {};
  for (const key of Object.keys(read) as (keyof T & string)[]) {
    const value = keyEntry(key, path, kind) && read[key]();
    if (value !== undefined) found[key] = value;
  }
  return found;
}

function readHost(root: YAMLMap, yaml: Range): Host | undefined {
  const host = root.get('host', true);
  if (!isMap(host)) return undefined;
  const [naam, functie, provincie] = ['naam', 'functie', 'provincie'].map((key) => textAt(host, key, yaml));
  return { range: rangeOf(host, yaml), naam, functie, provincie };
}

function readRegister(root: YAMLMap, where: Where): Register | undefined {
  const { yaml } = where;
  const pair = root.items.find(({ key }) => isScalar(key) && key.value === 'dialogen');
  if (!pair || !isSeq(pair.value) || !isNode(pair.key)) return undefined;
  const { items } = pair.value;
  const records = items.filter(isMap).map((record) => readDialoog(record, where));
  return {
    key: rangeOf(pair.key, yaml),
    range: rangeOf(pair.value, yaml),
    records,
    whole: records.length === items.length,
  };
}

function readDialoog(record: YAMLMap, where: Where): Dialoog {
  const { yaml } = where;
  const texts = (key: string): Located<string>[] => {
    const node = record.get(key, true);
    return (isSeq(node) ? node.items : [node])
      .filter(isScalar)
      .filter(({ value }) => typeof value === 'string' && value !== '')
      .map((scalar) => ({ value: compose(String(scalar.value)), range: rangeOf(scalar, yaml) }));
  };
  return {
    range: rangeOf(record, yaml),
    nummer: numberAt(record, 'nummer', yaml),
    ...ofItsKind(
      { tafel: () => textAt(record, 'tafel', yaml), onderwerp: () => textAt(record, 'onderwerp', yaml) },
      'dialogen/0',
      where,
    ),
    gemeenten: texts('gemeente'),
    datum: texts('datum')[0],
    deelnemers: numberAt(record, 'deelnemers', yaml),
  };
}

function textAt(map: YAMLMap, key: string, yaml: Range): Located<string> | undefined {
  const node = map.get(key, true);
  return isScalar(node) && typeof node.value === 'string' && node.value.trim() !== ''
    ? { value: compose(node.value), range: rangeOf(node, yaml) }
    : undefined;
}

function numberAt(map: YAMLMap, key: string, yaml: Range): Located<number> | undefined {
  const node = map.get(key, true);
  return isScalar(node) && typeof node.value === 'number' && Number.isInteger(node.value) && node.value >= 1
    ? { value: node.value, range: rangeOf(node, yaml) }
    : undefined;
}

function listKeys(map: YAMLMap, where: Where, path: string): HeaderKey[] {
  const { yaml, kind } = where;
  return map.items.flatMap((pair) => {
    if (!isPair(pair) || !isScalar(pair.key)) return [];
    const key = rangeOf(pair.key, yaml);
    const name = `${path}${pair.key.value}`;
    const value =
      isNode(pair.value) && pair.value.range ? rangeOf(pair.value, yaml) : { start: key.end + 1, end: key.end + 1 };
    const { value: node } = pair;
    const inside = isSeq(node)
      ? node.items.flatMap((item, index) => (isMap(item) ? listKeys(item, where, `${name}/${index}/`) : []))
      : [];
    // Elsewhere a record is a wrong value, and its keys do not count.
    const own = isMap(node) && keyEntries(name, kind).length > 0 ? listKeys(node, where, `${name}/`) : [];
    return [{ path: name, range: key, value }, ...inside, ...own];
  });
}

/** The first key that repeats one of the same record. */
function firstDouble(keys: readonly HeaderKey[]): HeaderKey | undefined {
  const seen = new Set<string>();
  return keys.find(({ path }) => seen.size === seen.add(path).size);
}

function findReference(document: Document.Parsed, text: string, yaml: Range): HeaderProblem | undefined {
  const found = firstReference(document);
  const message =
    'Een anker (&naam), verwijzing (*naam) of soortaanduiding (!naam) kan niet in de header; schrijf de waarde zelf uit.';
  return found && { kind: 'yaml', range: visibleRange(text, rangeOf(found, yaml), yaml), message };
}

function plainValue(document: Document.Parsed): unknown {
  // No aliases can be in it: those were reported before, so the result cannot grow beyond the text.
  return document.toJS({ maxAliasCount: 0 });
}

function rangeOf(node: { range?: readonly [number, number, number] | null }, yaml: Range): Range {
  const [from, to] = node.range ?? [0, 0];
  return { start: yaml.start + from, end: yaml.start + to };
}

/** A range in the header with at least one character to underline; for a blank range, the last character before it. */
function visibleRange(text: string, range: Range, yaml: Range): Range {
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
