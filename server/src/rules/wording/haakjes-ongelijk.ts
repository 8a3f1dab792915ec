import { latin } from '../../report/dutch/latin.ts';
import type { Report } from '../../report/model.ts';
import { allProse } from '../../report/places.ts';
import { remembered } from '../../report/text/remembered.ts';
import { type Range, sourceRange } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

/** `a)` and `1)` open a point of a list; a smiley is no parenthesis. */
const POINT = latin(/(?:^|[\s(])[\p{L}\p{N}]{1,2}$/u);
const SMILEY = /[:;]-?[()]/g;

export const haakjesOngelijk: Rule = {
  code: 'haakjes-ongelijk',
  kind: 'style',
  title: 'Een haakje is niet gesloten of niet geopend',
  why: 'Bij een los haakje vraagt de lezer zich af wat er is weggevallen.',
  wrong: text`
    ## Enkele procesobservaties

    Er werd geluisterd, gelachen en gehuild{{)}}.
  `,
  right: text`
    ## Enkele procesobservaties

    Er werd geluisterd (gelachen en gehuild).
  `,

  *check(report) {
    const sources = sourcesOf(report);
    for (const prose of allProse(report)) {
      for (const { at, opens } of unmatched(prose.plain)) {
        const range = sourceRange(prose, at, at + 1);
        // What is missing in a source is reported there.
        if (sources.some(({ start, end }) => start <= range.start && range.end <= end)) continue;
        yield {
          range,
          message: opens ? 'Dit haakje wordt niet gesloten.' : 'Dit haakje sluit iets dat niet is geopend.',
        };
      }
    }
  },
};

function sourcesOf({ quotes }: Report): readonly Range[] {
  return quotes.flatMap(({ attribution }) => attribution ?? []);
}

/** The parentheses without their other half: one of each kind, as whoever looks there sees the others. */
const unmatched = remembered((plain: string): readonly { readonly at: number; readonly opens: boolean }[] => {
  if (!/[()]/.test(plain)) return [];
  const text = plain.replace(SMILEY, (found) => ' '.repeat(found.length));
  const open: number[] = [];
  const loose: { at: number; opens: boolean }[] = [];
  for (const { index: at, 0: found } of text.matchAll(/[()]/g)) {
    if (found === '(') open.push(at);
    else if (open.pop() === undefined && !POINT.test(text.slice(Math.max(0, at - 4), at)))
      loose.push({ at, opens: false });
  }
  return [...loose.slice(0, 1), ...open.slice(0, 1).map((at) => ({ at, opens: true }))];
});
