/** Who speaks in a quote, in the forms that the template has: a role with a dialogue, a name with an organisation. */
import type { Quote, QuoteFlaw } from '../model.ts';
import type { Template } from '../template.ts';
import { type Located, type Prose, plainOffset, sourceRange } from '../text/text.ts';

export interface SourceForms {
  /** Speakers are named. */
  readonly names: boolean;
  /** A source names the dialogue that the quote comes from. */
  readonly dialogen: boolean;
  /** The fullest form as a writer would type it: `(rol, dialoog 2)`. */
  readonly example: string;
}

export function sourceForms(template: Template): SourceForms {
  const known = FORMS.get(template) ?? readForms(template);
  FORMS.set(template, known);
  return known;
}

const FORMS = new WeakMap<Template, SourceForms>();

function readForms({ sources }: Template): SourceForms {
  const holds = (name: string) => sources.some((form) => form.includes(`{${name}}`));
  const [fullest = ''] = sources;
  return {
    names: holds('naam'),
    dialogen: holds('dialoog'),
    example: fullest.replaceAll('{dialoog}', '2').replace(/\{(\w+)\}/g, '$1'),
  };
}

/** Who speaks, as in the source: the role, or the name with the organisation. */
export function speakerOf({ rol, naam, organisatie }: Quote): Located<string> | undefined {
  if (!naam || !organisatie) return naam ?? rol;
  return {
    value: `${naam.value}, ${organisatie.value}`,
    range: { start: naam.range.start, end: organisatie.range.end },
  };
}

/** The source in words: `student, dialoog 2`; empty if there is none. */
export function sourceText(quote: Quote): string {
  const { dialoog } = quote;
  return [speakerOf(quote)?.value, dialoog && `dialoog ${dialoog.value}`].filter((part) => part).join(', ');
}

/** Flaws that only a source with a dialogue can have. */
const OF_DIALOOG: readonly QuoteFlaw[] = ['komma', 'hoofdletter'];

/** The quote with a named speaker instead of a role. */
export function withName({ rol, dialoog, verwijzing, vorm, ...quote }: Quote): Quote {
  const paragraph =
    rol && quote.paragraphs.find(({ range }) => range.start <= rol.range.start && rol.range.end <= range.end);
  const flaws = quote.flaws.filter((flaw) => !OF_DIALOOG.includes(flaw));
  if (!rol || !paragraph) return { ...quote, flaws };
  // A dialogue does not belong in this source, so nothing else is said about its form.
  const form = verwijzing ? {} : { ...(vorm ? { vorm } : {}) };
  return {
    ...quote,
    ...form,
    flaws: verwijzing ? flaws.filter((flaw) => flaw !== 'bron-vorm') : flaws,
    ...namesIn(rol, paragraph),
  };
}

function namesIn({ value, range }: Located<string>, paragraph: Prose): Pick<Quote, 'naam' | 'organisatie'> {
  const comma = value.indexOf(',');
  if (comma === -1) return { naam: { value, range } };
  const at = plainOffset(paragraph, range.start);
  const piece = (from: number, to: number): Located<string> | undefined => {
    const start = from + (/^\s*/.exec(value.slice(from, to))?.[0].length ?? 0);
    const end = start + value.slice(start, to).trimEnd().length;
    return end > start
      ? { value: value.slice(start, end), range: sourceRange(paragraph, at + start, at + end) }
      : undefined;
  };
  return { naam: piece(0, comma) ?? { value, range }, organisatie: piece(comma + 1, value.length) };
}
