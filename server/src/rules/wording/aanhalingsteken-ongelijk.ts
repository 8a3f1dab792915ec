import { innerMarks } from '../../report/dutch/inner-marks.ts';
import { remembered } from '../../report/text/remembered.ts';
import { type Prose, sourceRange } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';
import { runningText } from './running-text.ts';

export const aanhalingstekenOngelijk: Rule = {
  code: 'aanhalingsteken-ongelijk',
  kind: 'style',
  title: 'Een aanhalingsteken wordt niet gesloten',
  why: 'Zonder het tweede teken ziet de lezer niet waar andermans woorden ophouden.',
  wrong: text`
    ## Enkele procesobservaties

    Een deelnemer noemde het {{‘}}een avond om in te lijsten.
  `,
  right: text`
    ## Enkele procesobservaties

    Een deelnemer noemde het ‘een avond om in te lijsten’.
  `,

  *check(report) {
    const prose = runningText(report);
    for (const [index, one] of prose.entries()) {
      for (const { at, signs } of openIn(one.plain)) {
        // Words that continue are closed in the next paragraph.
        if (closesFirst(prose[index + 1])) continue;
        yield {
          range: sourceRange(one, at, at + signs.length),
          message: 'Dit aanhalingsteken gaat open en wordt in deze alinea niet gesloten.',
        };
      }
    }
  },
};

interface Open {
  readonly at: number;
  readonly signs: string;
}

/** Marks that certainly open and are not followed by one that may close: `‘reconnect’festival` is closed. */
const openIn = remembered((plain: string): readonly Open[] => {
  const unclosed = innerMarks(plain).unclosed.filter(({ signs }) => OPENS.has(signs));
  if (unclosed.length === 0) return unclosed;
  const last = plain.replace(APOSTROPHE, ' ').lastIndexOf('’');
  return unclosed.filter(({ at, signs }) => signs !== '‘' || at > last);
});

/** A sign that opens by itself, or a straight double mark; a straight single mark is more often an apostrophe. */
const OPENS = new Set(['‘', '“', '„', '«', '"']);
/** Inside a word that has one (`zo’n`, `foto’s`), at the start of one (`’s`), after a name that ends in s, x or z. */
const APOSTROPHE =
  /(?<=\p{L})’(?=(?:s|n|tje|tjes|er|ers|en|ën)(?!\p{L}))|(?<![\p{L}\p{N}])’(?=(?:s|t|n|k|m|r|em|er|\d\d)(?![\p{L}\p{N}]))|(?<=[sxz])’(?=\s\p{Ll})/gu;

function closesFirst(next: Prose | undefined): boolean {
  return next !== undefined && innerMarks(next.plain).unopened.length > 0;
}
