import { prosesOf } from '../../report/markdown/proses.ts';
import { blocksOf, shownText } from '../../report/read-report.ts';
import { type Range, shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Fix, Found, Rule } from '../rule.ts';

export const wijzigingsvoorstel: Rule = {
  code: 'wijzigingsvoorstel',
  kind: 'form',
  title: 'Er staat nog een voorstel om de tekst te wijzigen',
  why: 'Wat tussen {++ en ++} of {-- en --} staat, is een voorstel van wie meelas. Zolang het niet is overgenomen of afgewezen, zien lezers die tekens.',
  wrong: text`
    ## Enkele procesobservaties

    Er werd {{{++goed ++}}}geluisterd.
  `,
  right: text`
    ## Enkele procesobservaties

    Er werd goed geluisterd.
  `,

  *check(report) {
    const text = shownText(report);
    if (!OPENINGS.some((opening) => text.includes(opening))) return;
    for (const { range } of blocksOf(report).flatMap(prosesOf))
      yield* proposals(text.slice(range.start, range.end), range.start);
  },
};

const OPENINGS = ['{++', '{--', '{~~', '{=='];
/** Each until its own closing sign; without one the brace is only a brace. */
const PROPOSAL =
  /(?<!\\)\{(?:\+\+((?:(?!\+\+\}|\{\+\+)[\s\S]){0,2000})\+\+\}|--((?:(?!--\}|\{--)[\s\S]){0,2000})--\}|~~((?:(?!~~\}|\{~~)[\s\S]){0,2000})~~\}|==((?:(?!==\}|\{==)[\s\S]){0,2000})==\})/g;

function* proposals(words: string, start: number): Iterable<Found> {
  if (!OPENINGS.some((opening) => words.includes(opening))) return;
  for (const { 0: whole, 1: added, 2: taken, 3: changed, 4: marked, index } of words.matchAll(PROPOSAL)) {
    const range = { start: start + index, end: start + index + whole.length };
    const [before = '', after = ''] = changed === undefined ? ['', ''] : splitChange(changed);
    const said = added ?? taken ?? marked ?? `${before} → ${after}`;
    yield {
      range,
      message: `Hier staat nog een voorstel ${purposeOf(added, taken, changed)}: ‘${shorten(said.trim(), 50)}’. Neem het over of wijs het af.`,
      fixes:
        marked !== undefined
          ? [replaceFix('Haal de markering weg', range, marked, words, index)]
          : [
              replaceFix('Neem het voorstel over', range, added ?? (taken === undefined ? after : ''), words, index),
              replaceFix(
                'Laat de tekst zoals zij was',
                range,
                taken ?? (added === undefined ? before : ''),
                words,
                index,
              ),
            ],
    };
  }
}

function purposeOf(added?: string, taken?: string, changed?: string): string {
  if (added !== undefined) return 'om toe te voegen';
  if (taken !== undefined) return 'om weg te halen';
  return changed !== undefined ? 'om te wijzigen' : 'om op te letten';
}

function splitChange(changed: string): readonly string[] {
  const at = changed.indexOf('~>');
  return at === -1 ? [changed, changed] : [changed.slice(0, at), changed.slice(at + 2)];
}

/** If nothing is left, one of the spaces around it goes too. */
function replaceFix(title: string, { start, end }: Range, text: string, words: string, index: number): Fix {
  const [before, behind] = [words[index - 1], words[index + end - start]];
  const single = text === '' && before === ' ' && (behind === undefined || /[\s.,;:!?]/.test(behind));
  return { title, edits: [{ range: { start: single ? start - 1 : start, end }, text }], safe: false };
}
