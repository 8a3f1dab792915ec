import { latin } from '../../report/dutch/latin.ts';
import { remembered } from '../../report/text/remembered.ts';
import { sourceRange } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';
import { isRightTwice } from './doubled-words.ts';
import { runningText } from './running-text.ts';

export const woordDubbel: Rule = {
  code: 'woord-dubbel',
  kind: 'style',
  title: 'Een woord staat er twee keer',
  why: 'Wie schrijft, ziet het niet; wie leest, blijft erop haken. In citaten mag het: zo praten mensen.',
  wrong: text`
    ## Enkele procesobservaties

    De gesprekken waren op {{de de}} boerderij.
  `,
  right: text`
    ## Enkele procesobservaties

    De gesprekken waren op de boerderij, zodat je je thuis voelde.
  `,

  *check(report) {
    for (const prose of runningText(report)) {
      for (const { at, word, length } of doubledIn(prose.plain)) {
        const range = sourceRange(prose, at, at + length);
        const rest = { start: sourceRange(prose, at, at + word.length).end, end: range.end };
        // Not across a Markdown mark, which would lose its other half.
        const isPlain =
          report.text.slice(range.start, range.end).replace(/\s+/g, ' ') ===
          prose.plain.slice(at, at + length).replace(/\s+/g, ' ');
        yield {
          range,
          message: `Hier staat twee keer ‘${word.toLowerCase()}’.`,
          fixes: isPlain
            ? [{ title: 'Haal het tweede woord weg', edits: [{ range: rest, text: '' }], changes: 'words' }]
            : [],
        };
      }
    }
  },
};

/** A word and the same again in lower case: `Duran Duran` is a name. */
const TWICE = latin(/(?<![\p{L}\p{N}’'.@/-])([\p{L}]{2,30})((?:\s+\1){1,3})(?![\p{L}\p{N}’'@/-])/giu);

interface Doubled {
  readonly at: number;
  readonly word: string;
  readonly length: number;
}

const doubledIn = remembered((plain: string): readonly Doubled[] =>
  [...plain.matchAll(TWICE)].flatMap(({ index: at, 0: whole, 1: word = '', 2: again = '' }) => {
    const second = again.trim();
    if (second !== second.toLowerCase() || isRightTwice(word, plain, at, at + whole.length)) return [];
    return [{ at, word, length: whole.length }];
  }),
);
