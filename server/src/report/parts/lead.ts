/** The text under the title: its sentences, and which of them are fixed (format-middenvelddialogen.md §3.1). */
import { parseTelwoord } from '../dutch/telwoorden.ts';
import type { Part, Report } from '../model.ts';
import type { FixedSentence } from '../template.ts';
import { type Prose, type Range, sourceRange } from '../text/text.ts';
import { sentenceForm } from './forms.ts';

export interface LeadSentence {
  readonly plain: string;
  /** Its index in the paragraph. */
  readonly at: number;
  readonly prose: Prose;
  readonly range: Range;
  readonly fixed?: FixedSentence;
  /** For a fixed sentence in its form: the match, with the text of its placeholders. */
  readonly match?: RegExpExecArray;
}

export interface Lead {
  readonly part: Part;
  readonly sentences: readonly LeadSentence[];
  /** The fixed sentences that are missing. */
  readonly missing: readonly FixedSentence[];
}

/** For each part with fixed sentences under its title. */
export function leadsOf(report: Report): readonly Lead[] {
  const known = LEADS.get(report) ?? report.parts.flatMap(readLead);
  LEADS.set(report, known);
  return known;
}

const LEADS = new WeakMap<Report, readonly Lead[]>();

function readLead(part: Part): readonly Lead[] {
  const fixed = part.entry.lead?.fixed;
  if (!fixed) return [];
  const end = part.sections[0]?.heading.range.start ?? part.range.end;
  const paragraphs = part.paragraphs.filter(({ range }) => range.end <= end);
  const found = paragraphs.map((prose) => formsIn(prose, fixed));
  // If a sentence occurs in its form, no other sentence is taken for it.
  const open = fixed.filter((entry) => !found.flat().some((one) => one.entry === entry));
  const sentences = paragraphs.flatMap((prose, index) => sentencesOf(prose, found[index] ?? [], open));
  const missing = fixed.filter((entry) => !sentences.some((sentence) => sentence.fixed === entry));
  return [{ part, sentences, missing }];
}

const SENTENCE = /\S.*?(?:[.?!…]+[’”)]*(?=\s|$)|$)/gu;

/** Fixed sentences are first found by their form: then an abbreviation in a name does not end them. */
function formsIn({ plain }: Prose, fixed: readonly FixedSentence[]): readonly InForm[] {
  return fixed.flatMap((entry) => {
    const match = matchOf(entry, plain);
    return match ? [{ entry, match }] : [];
  });
}

interface InForm {
  readonly entry: FixedSentence;
  readonly match: RegExpExecArray;
}

function sentencesOf(prose: Prose, found: readonly InForm[], open: readonly FixedSentence[]): readonly LeadSentence[] {
  const { plain } = prose;
  return [...plain.matchAll(SENTENCE)].map(({ 0: text, index: at }) => {
    const sentence = { plain: text, at, prose, range: sourceRange(prose, at, at + text.length) };
    const own = found.find(({ match }) => at <= match.index + match[0].length - 1 && match.index < at + text.length);
    if (own) return { ...sentence, fixed: own.entry, match: own.match };
    const like = open.find((entry) => isLike(entry, text));
    return like ? { ...sentence, fixed: like } : sentence;
  });
}

function matchOf({ forms }: FixedSentence, plain: string): RegExpExecArray | undefined {
  for (const form of forms) {
    const { expression } = sentenceForm(form);
    expression.lastIndex = 0;
    const match = expression.exec(plain);
    if (match) return match;
  }
  return undefined;
}

/** Whether a sentence has one word of each list, and a number if the form has one. */
function isLike({ known, forms }: FixedSentence, sentence: string): boolean {
  const words = sentence.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  if (!known.every((choices) => choices.some((choice) => words.includes(choice)))) return false;
  const counts = forms.some((form) => /\{(?:dialogen|deelnemers|organisaties)\}/.test(form));
  return !counts || words.some((word) => word !== 'een' && parseTelwoord(word) !== undefined);
}
