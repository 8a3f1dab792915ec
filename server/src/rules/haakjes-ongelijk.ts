import { latin } from '../report/latin.ts';
import type { Report } from '../report/model.ts';
import { allProse } from '../report/places.ts';
import type { Prose, Range } from '../report/text.ts';
import { sourceRange } from '../report/text.ts';
import type { Rule } from './rule.ts';

/** `a)` and `1)` open a point of a list; a smiley is no parenthesis. */
const POINT = latin(/(?:^|[\s(])[\p{L}\p{N}]{1,2}$/u);
const SMILEY = /[:;]-?[()]/g;

export const haakjesOngelijk: Rule = {
  code: 'haakjes-ongelijk',
  kind: 'style',
  title: 'Een haakje is niet gesloten of niet geopend',
  why: 'Bij een los haakje vraagt de lezer zich af wat er is weggevallen.',
  wrong: '## Enkele procesobservaties\n\nEr werd geluisterd, gelachen en gehuild{{)}}.\n',
  right: '## Enkele procesobservaties\n\nEr werd geluisterd (gelachen en gehuild).\n',

  *check(report) {
    const sources = sourcesOf(report);
    for (const prose of allProse(report)) {
      for (const { at, opens } of unmatched(prose)) {
        const range = sourceRange(prose, at, at + 1);
        // What is missing in a source is said there.
        if (sources.some(({ start, end }) => start <= range.start && range.end <= end)) continue;
        yield { range, message: opens ? 'Dit haakje wordt niet gesloten.' : 'Dit haakje sluit iets dat niet is geopend.' };
      }
    }
  },
};

function sourcesOf({ quotes }: Report): readonly Range[] {
  return quotes.flatMap(({ attribution }) => attribution ?? []);
}

function unmatched({ plain }: Prose): { at: number; opens: boolean }[] {
  if (!/[()]/.test(plain)) return [];
  const text = plain.replace(SMILEY, (found) => ' '.repeat(found.length));
  const open: number[] = [];
  const loose: { at: number; opens: boolean }[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open.push(at);
    else if (text[at] === ')' && open.pop() === undefined && !POINT.test(text.slice(Math.max(0, at - 4), at))) loose.push({ at, opens: false });
  }
  // One of each kind a paragraph: whoever looks at it sees the others.
  return [...loose.slice(0, 1), ...open.slice(0, 1).map((at) => ({ at, opens: true }))];
}
