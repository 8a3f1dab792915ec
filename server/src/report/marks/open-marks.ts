/**
 * Bold and italics that Markdown does not recognise, because they are not closed or have a space inside their marks.
 * They are read as meant, so that no star is ever published, and kept so that a rule can report them (format.md §4). `3
 * * 4` and a star after a word are text.
 */
import type { OpenMark, Range, Run } from '../text/text.ts';
import { runEnd } from '../text/text.ts';

export type ProsePlace = 'item' | 'heading' | 'text';

interface Words {
  readonly plain: string;
  readonly runs: readonly Run[];
}

interface Token {
  readonly sign: string;
  /** Indices in the plain text. */
  readonly at: number;
  readonly end: number;
  /** The offset of its first character in the file. */
  readonly start: number;
}

interface PlacedMark extends OpenMark {
  /** What is removed from the plain text. */
  readonly gone: readonly Range[];
  /** What becomes bold or italic in the plain text. */
  readonly styled?: Range;
}

/** More marks than this are a drawing, or text that nobody wrote. */
const MOST = 40;
/** No kern has more characters. */
const KERN_WITHIN = 80;

/** The words as meant, with what was wrong; the same words if nothing was. */
export function meantMarks(words: Words, place: ProsePlace): Words & { readonly openMarks?: readonly OpenMark[] } {
  if (!words.plain.includes('*') && !words.plain.includes('_')) return words;
  const tokens = tokensIn(words);
  if (tokens.length === 0 || tokens.length > MOST) return words;
  const found = findOpen(words, tokens, place);
  if (found.length === 0) return words;
  return { ...removeMarks(words, found), openMarks: found.map(({ gone: _, styled: __, ...mark }) => mark) };
}

/** Signs that Markdown left in the text. Those that are escaped or in an address are plain characters. */
function tokensIn({ plain, runs }: Words): readonly Token[] {
  return runs.flatMap(({ at, length, start, source, link }) => {
    if (source !== undefined || link !== undefined) return [];
    return [...plain.slice(at, at + length).matchAll(/\*+|_+/g)].map(({ 0: sign, index }) => ({
      sign,
      at: at + index,
      end: at + index + sign.length,
      start: start + index,
    }));
  });
}

function findOpen(words: Words, all: readonly Token[], place: ProsePlace): readonly PlacedMark[] {
  const { plain } = words;
  const before = ({ at }: Token) => plain[at - 1] ?? ' ';
  const behind = ({ end }: Token) => plain[end] ?? ' ';
  // Not those inside a word, nor those as long as a line to write on: `g**d`, `______`.
  const tokens = all.filter((token) => token.sign.length <= 3 && !(isWord(before(token)) && isWord(behind(token))));
  const found: PlacedMark[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const next = tokens[index + 1];
    const pair = next && pairOf(token, next);
    if (pair) {
      found.push(pair);
      index++;
    } else if (opens(token)) found.push(unclosed(token));
    else if (closesKern(token)) found.push(unopened(token));
    else if (closes(token)) found.push({ ...unopened(token), mend: undefined, styled: undefined });
  }
  return found;

  /** Two equal marks with text between them. A single sign with a space after it belongs to a sum or a note. */
  function pairOf(one: Token, other: Token): PlacedMark | undefined {
    const inside = plain.slice(one.end, other.at);
    if (one.sign !== other.sign || inside.trim() === '') return undefined;
    const isSingle = one.sign.length === 1;
    if (isSingle && isBlank(behind(one))) return undefined;
    if (isWord(before(one)) && (isSingle || isBlank(behind(one)))) return undefined;
    if (isSingle && !isBlank(before(other))) return undefined;
    const lead = inside.length - inside.trimStart().length;
    const trail = inside.length - inside.trimEnd().length;
    const addBefore =
      !isBlank(before(one)) && isWord(before(one)) && (lead > 0 || !isWord(inside.trimStart()[0] ?? ''));
    const addBehind = isWord(behind(other)) && (trail > 0 || !isWord(inside.trimEnd().at(-1) ?? ''));
    const first = { start: one.start, end: one.start + one.sign.length };
    const last = { start: other.start, end: other.start + other.sign.length };
    return {
      range: { start: first.start, end: last.end },
      sign: one.sign,
      flaw: lead + trail > 0 ? 'space-inside' : 'no-space-around',
      signs: [first, last],
      mend: [
        { range: { start: first.start, end: first.end + lead }, text: `${addBefore ? ' ' : ''}${one.sign}` },
        { range: { start: last.start - trail, end: last.end }, text: `${other.sign}${addBehind ? ' ' : ''}` },
      ],
      gone: [
        { start: one.at, end: one.end + (addBefore ? 0 : lead) },
        { start: other.at - (addBehind ? 0 : trail), end: other.end },
      ],
      styled: { start: one.end + lead, end: other.at - trail },
    };
  }

  function opens(token: Token): boolean {
    const atStart = token.at === 0;
    if (!(atStart || /[\s(“‘"'/–—-]/.test(before(token)))) return false;
    if (token.sign.length > 1)
      return !isBlank(behind(token)) ? true : atStart && place === 'item' && token.end < plain.length;
    // A star at the start of a paragraph, or a word followed by a star elsewhere: a note.
    const isNote =
      (atStart && place === 'text') || all.some((other) => other.sign === token.sign && isWord(before(other)));
    return isWord(behind(token)) && !isNote;
  }

  function closesKern(token: Token): boolean {
    return (
      place === 'item' &&
      found.length === 0 &&
      token.sign.length > 1 &&
      token.end <= KERN_WITHIN &&
      /^\s*[:.,]/.test(plain.slice(token.end, token.end + 4))
    );
  }

  /**
   * Bold that ends after a whole word or a sentence. After half a word (`kl**`) stars replace letters; if the text
   * refers to a note, they may be another.
   */
  function closes(token: Token): boolean {
    const whole = /(?:\p{L}{3}|[.,;:!?…)’”])$/u.test(plain.slice(Math.max(0, token.at - 4), token.at));
    const isNote = all.some((other) => other.sign.length === 1 && isWord(before(other)));
    return token.sign.length > 1 && whole && !isWord(behind(token)) && !isNote;
  }

  function unclosed(token: Token): PlacedMark {
    const range = { start: token.start, end: token.start + token.sign.length };
    const lead = plain.slice(token.end).length - plain.slice(token.end).trimStart().length;
    const end = place === 'item' && token.at === 0 ? kernEnd(plain, token.end + lead) : undefined;
    const at = end === undefined ? undefined : fileOffset(words, end);
    const opening = { range: { start: range.start, end: range.end + lead }, text: token.sign };
    const closed = at === undefined ? undefined : [opening, { range: { start: at, end: at }, text: token.sign }];
    return {
      range,
      sign: token.sign,
      flaw: 'unclosed',
      signs: [range],
      mend: place === 'heading' ? [{ range: opening.range, text: '' }] : closed,
      gone: [{ start: token.at, end: token.end + lead }],
      styled: end === undefined ? undefined : { start: token.end + lead, end },
    };
  }

  function unopened(token: Token): PlacedMark {
    const range = { start: token.start, end: token.start + token.sign.length };
    const trail = plain.slice(0, token.at).length - plain.slice(0, token.at).trimEnd().length;
    const first = words.runs[0]?.start ?? range.start;
    return {
      range,
      sign: token.sign,
      flaw: 'unopened',
      signs: [range],
      mend: [
        { range: { start: first, end: first }, text: token.sign },
        { range: { start: range.start - trail, end: range.end }, text: token.sign },
      ],
      gone: [{ start: token.at - trail, end: token.end }],
      styled: { start: 0, end: token.at - trail },
    };
  }
}

/** The index where a kern ends: at a colon, or after its first sentence if another follows. */
function kernEnd(plain: string, from: number): number | undefined {
  const near = plain.slice(from, from + KERN_WITHIN);
  const end = /:|[.?!…](?=\s+\S)/.exec(near);
  return end && end.index > 0 ? from + end.index + (end[0] === ':' ? 0 : 1) : undefined;
}

/** The offset in the file just after the character before `at` in the plain text. */
function fileOffset({ runs }: Words, at: number): number | undefined {
  const run = runs.findLast((one) => one.at < at);
  if (!run) return undefined;
  return run.source === undefined ? run.start + Math.min(at - run.at, run.length) : runEnd(run);
}

/** The words without the marks that are removed, in the style that was meant. */
function removeMarks({ plain, runs }: Words, found: readonly PlacedMark[]): Words {
  const gone = found.flatMap((one) => one.gone);
  const kept = (at: number) =>
    at - gone.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, at) - start), 0);
  const edges = [
    ...new Set([...gone, ...found.flatMap(({ styled }) => styled ?? [])].flatMap(({ start, end }) => [start, end])),
  ].sort((one, other) => one - other);
  const pieces = runs
    .flatMap((run) => splitRun(run, edges))
    .filter(({ at }) => !gone.some(({ start, end }) => start <= at && at < end));
  return {
    plain: gone.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), plain),
    runs: pieces.map((run) => ({ ...run, ...styleAt(run), at: kept(run.at) })),
  };

  function styleAt({ at, strong, emphasis }: Run): Pick<Run, 'strong' | 'emphasis'> {
    const one = found.find(({ styled }) => styled && styled.start <= at && at < styled.end);
    if (!one) return { strong, emphasis };
    return { strong: strong || one.sign.length > 1, emphasis: emphasis || one.sign.length !== 2 };
  }
}

function splitRun(run: Run, edges: readonly number[]): readonly Run[] {
  const inside = run.source === undefined ? edges.filter((edge) => run.at < edge && edge < run.at + run.length) : [];
  const cuts = [run.at, ...inside, run.at + run.length];
  return cuts.slice(1).map((end, index) => {
    const at = cuts[index] ?? run.at;
    return { ...run, at, start: run.start + at - run.at, length: end - at };
  });
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

function isBlank(character: string): boolean {
  return /\s/.test(character);
}
