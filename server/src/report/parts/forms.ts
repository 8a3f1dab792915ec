/**
 * The small language of `heading` and `sentences` in a template, compiled to regular expressions.
 *
 * `{thema}` is a theme, in quotation marks if in a sentence. In a heading, `{telwoord}` is a number, `{nummer}` one
 * like `2.1`, and any other name stands for the writer's own words. In a sentence, `{maanden}`, `{functie}` and
 * `{naam}` are what they say and any other name is a number; `a|b` is either word, `(a)` is optional, and `…` is
 * anything within the same sentence.
 */
import { MONTHS } from '../dutch/dates.ts';
import { latin } from '../dutch/latin.ts';
import { APOSTROPHES, ONE_MARK } from '../dutch/marks.ts';
import { fold } from '../dutch/spelling.ts';

export interface Form {
  readonly source: string;
  readonly expression: RegExp;
  /** In lower case: a matching text has at least one of each list. Cheaper to look for than the whole form. */
  readonly needs: readonly (readonly string[])[];
}

/** A number in running text: digits, a number word, `een drietal`. */
const NUMBER = '(?:\\d{1,3}(?:\\.\\d{3})+|\\d+|een\\s\\p{L}+tal|\\p{L}+)';

/** What the other placeholders of a sentence match. */
const MONTH = `(?:${MONTHS.join('|')})`;
const SAID: Readonly<Record<string, string>> = {
  maanden: `${MONTH}(?:(?:,? en |, | tot en met | t/m | tot |\\s?[–-]\\s?)${MONTH}){0,11}`,
  functie: '[^,;:.?!()]{3,90}',
  naam: '[^,;:?!()]{3,80}',
};

/** A form that matches a whole folded heading (see `fold`), with a named group for each placeholder. */
export function headingForm(heading: string): Form {
  const pattern = heading.split(/(\{\w+\})/).map((piece) => {
    if (piece === '{telwoord}') return '(?<telwoord>(?:een )?\\S+)';
    if (piece === '{nummer}') return '(?<nummer>\\d+\\.\\d+)\\.?';
    if (/^\{\w+\}$/.test(piece)) return `(?<${piece.slice(1, -1)}>.+?)`;
    return literally(foldPiece(piece));
  });
  // Folding drops `?` and `:` but not `!`, which may be missing too.
  const source = pattern.join('').replace(/!$/, '!?');
  return { source: heading, expression: new RegExp(`^${source}$`, 'du'), needs: [] };
}

/** A form to look for in the plain text of a paragraph; its groups are named after the placeholders. */
export function sentenceForm(sentence: string): Form {
  const pattern = sentence
    .split(/\s+/)
    .map((word, index) => `${index === 0 || word === '…' || isOptional(word) ? '' : SPACE}${wordPattern(word)}`);
  const literals = sentence.split(/\s+/).filter((word) => word !== '…' && !isOptional(word) && !word.startsWith('{'));
  const needs = literals.map((word) => word.split('|').map((choice) => (choice.split(/[’']/)[0] ?? '').toLowerCase()));
  return {
    source: sentence,
    expression: latin(
      `(?<![\\p{L}\\p{N}])${pattern.join('').replaceAll(`${GAP}${SPACE}`, GAP)}(?![\\p{L}\\p{N}])`,
      'dgiu',
    ),
    needs,
  };
}

const SPACE = '\\s+';
const GAP = '(?=[\\s,])[^.?!]{0,200}?(?<![\\p{L}\\p{N}])';

function wordPattern(word: string): string {
  if (word === '…') return GAP;
  if (isOptional(word)) return `(?:${SPACE}${wordPattern(word.slice(1, -1))})?`;
  const [, placeholder, comma = ''] = /^\{(\w+)\}(,?)$/.exec(word) ?? [];
  const said = placeholder === undefined ? undefined : SAID[placeholder];
  if (said !== undefined) return `(?<${placeholder}>${said})${comma}`;
  if (placeholder === 'thema') return `${ONE_MARK}(?<thema>[^‘’“”"]{1,120}?)${ONE_MARK}`;
  if (placeholder) return `(?<${placeholder}>${NUMBER})`;
  const either = word.split('|').map((choice) => literally(choice).replace(/[’']/g, `[${APOSTROPHES}]?`));
  return either.length > 1 ? `(?:${either.join('|')})` : either.join('');
}

function isOptional(word: string): boolean {
  return word.startsWith('(') && word.endsWith(')');
}

/** Folds a literal piece of a heading, but keeps the spaces at its edges that separate it from a placeholder. */
function foldPiece(piece: string): string {
  const { text } = fold(piece);
  if (text === '') return /\s/.test(piece) ? ' ' : '';
  return `${/^[?:‘’]*\s/.test(piece) ? ' ' : ''}${text}${/\s[?:‘’]*$/.test(piece) ? ' ' : ''}`;
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Whether the form can occur in a text at all; `lower` is that text in lower case. */
export function mayHold({ needs }: Form, lower: string): boolean {
  return needs.every((choices) => choices.some((choice) => lower.includes(choice)));
}
