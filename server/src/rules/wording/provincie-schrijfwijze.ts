import { latin } from '../../report/dutch/latin.ts';
import { capitalise } from '../../report/dutch/telwoorden.ts';
import { allProse } from '../../report/places.ts';
import { remembered } from '../../report/text/remembered.ts';
import { sourceRange } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const provincieSchrijfwijze: Rule = {
  code: 'provincie-schrijfwijze',
  kind: 'style',
  title: 'De naam van een provincie is anders geschreven',
  why: 'Zuid-Holland, Noord-Holland en Noord-Brabant hebben een koppelteken en twee hoofdletters; wie er woont, ziet het verschil.',
  wrong: text`
    ## Enkele procesobservaties

    De host kwam uit {{Zuid Holland}}.
  `,
  right: text`
    ## Enkele procesobservaties

    De host kwam uit Zuid-Holland.
  `,

  *check(report) {
    for (const prose of allProse(report)) {
      for (const { at, found, right } of misspelledIn(prose.plain)) {
        const range = sourceRange(prose, at, at + found.length);
        const isPlain = report.text.slice(range.start, range.end).length === found.length;
        yield {
          range,
          message: `De provincie schrijft zich als ‘${right}’, hier staat ‘${found}’.`,
          fixes: isPlain
            ? [{ title: `Maak er ‘${right}’ van`, edits: [{ range, text: right }], changes: 'words' }]
            : [],
        };
      }
    }
  },
};

/** `Zuid Holland`, `Noordbrabantse`, `zuid-holland`; with a blank only if capitalised: `noord` may be a direction. */
const COMPOUND = latin(
  /(?<![\p{L}\p{N}@./_-])(zuid|noord)([-‐‑ \u00a0]?)(holland|brabant)(?=(?:se?|ers?)?(?![\p{L}\p{N}_@-]|\.\p{Ll}))/giu,
);
const OTHER = latin(/(?<![\p{L}\p{N}@./_-])(Overijsel|Fryslan|Zeelaand|Gelderlan)(?![\p{L}\p{N}_@-]|\.\p{Ll})/gu);
const RIGHT: Readonly<Record<string, string>> = {
  Overijsel: 'Overijssel',
  Fryslan: 'Fryslân',
  Zeelaand: 'Zeeland',
  Gelderlan: 'Gelderland',
};

interface Misspelled {
  readonly at: number;
  readonly found: string;
  readonly right: string;
}

const misspelledIn = remembered((plain: string): readonly Misspelled[] => [
  ...[...plain.matchAll(COMPOUND)].flatMap(({ index: at, 0: found, 1: side = '', 2: between = '', 3: land = '' }) => {
    const right = [side, land].map((word) => capitalise(word.toLowerCase())).join('-');
    const isName = between.trim() !== '' || between === '' || (/^\p{Lu}/u.test(side) && /^\p{Lu}/u.test(land));
    // In capitals throughout, it is a title.
    const isRight = found.replace(/[‐‑]/g, '-') === right || found === found.toUpperCase();
    return isName && !isRight ? [{ at, found, right }] : [];
  }),
  ...[...plain.matchAll(OTHER)].map(({ index: at, 0: found }) => ({ at, found, right: RIGHT[found] ?? found })),
]);
