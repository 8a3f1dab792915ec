import type { Comment } from '../../report/markdown/comments.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Fix, Rule } from '../rule.ts';
import { firstLineOf } from './first-line.ts';

export const commentaar: Rule = {
  code: 'commentaar',
  kind: 'form',
  title: 'Er staat commentaar in de tekst',
  why: 'Commentaar is voor wie meeschrijft. Het wordt niet gepubliceerd, maar hoort ook niet in een rapport dat af is.',
  wrong: text`
    ## Enkele procesobservaties

    Er werd geluisterd. {{<!-- klopt dit? -->}}
  `,
  right: text`
    ## Enkele procesobservaties

    Er werd geluisterd.
  `,

  *check({ comments, text }) {
    for (const comment of comments)
      yield {
        range: firstLineOf(comment.range, text),
        message: messageOf(comment, text),
        fixes: [removal(comment, text)],
      };
  },
};

function messageOf({ range, opening, closed }: Comment, text: string): string {
  if (!closed)
    return `Hier begint commentaar (${opening}) dat nergens eindigt: tot het eind van de alinea wordt niets gepubliceerd.`;
  const inside = text
    .slice(range.start + opening.length, range.end)
    .replace(CLOSING, '')
    .trim();
  const words = shorten(inside, 60).replace(/[\s\-–—<!]+$/, '');
  return words === ''
    ? 'Dit is commentaar waar niets in staat; het wordt niet gepubliceerd.'
    : `Dit is commentaar en wordt niet gepubliceerd: ‘${words}’.`;
}

const CLOSING = /(?:[\s\-–—!]+(?:>|&gt;)|>|%%|<<\}|[)"'])$/;

/** Not a safe fix: somebody wrote it, and may want it for later. */
function removal({ range, closed }: Comment, text: string): Fix {
  const title = closed ? 'Haal het commentaar weg' : 'Haal alles weg wat niet wordt gepubliceerd';
  return { title, edits: [{ range: withSpace(range, text), text: '' }], safe: false };
}

/** With its line if nothing else is on it; else with a space: one is left between words, none before a full stop. */
function withSpace({ start, end }: { start: number; end: number }, text: string): { start: number; end: number } {
  const [before] = /[^\S\r\n]*$/.exec(text.slice(Math.max(0, start - 200), start)) ?? [''];
  const [behind] = /^[^\S\r\n]*/.exec(text.slice(end, end + 200)) ?? [''];
  const line = start - before.length;
  const rest = end + behind.length;
  const begins = line === 0 || text[line - 1] === '\n';
  const ends = rest === text.length || /[\r\n]/.test(text[rest] ?? '');
  if (begins && ends) return wholeLines(line, rest, text);
  const isFirst =
    begins || /(?:^|\n)[ \t>]*(?:#{1,6}|[-*+>]|\d{1,9}[.)])$/.test(text.slice(Math.max(0, line - 40), line));
  if (isFirst) return { start, end: rest };
  return ends || /[.,;:!?)\]’”]/.test(text[rest] ?? '') || behind !== '' ? { start: line, end } : { start, end };
}

/** The range of whole lines to remove. Of the blank lines around it, those above stay, or else those below. */
function wholeLines(start: number, end: number, text: string): { start: number; end: number } {
  const below = /^(?:\r?\n)+/.exec(text.slice(end, end + 400))?.[0] ?? '';
  const breaks = below.split('\n').length - 1;
  const blankAbove = /(?:^|\n)[^\S\n]*\n$/.test(text.slice(Math.max(0, start - 200), start)) || start === 0;
  if (end + below.length === text.length) return { start: text.slice(0, start).trimEnd().length, end };
  const kept = blankAbove ? 0 : breaks - 1;
  return { start, end: end + below.length - kept * (below.startsWith('\r') ? 2 : 1) };
}
