import { diffArrays } from 'diff';
import { fold } from '../../report/dutch/spelling.ts';
import { parseTelwoord } from '../../report/dutch/telwoorden.ts';
import type { Report } from '../../report/model.ts';
import { leadsOf } from '../../report/parts/lead.ts';
import { allSections } from '../../report/places.ts';
import { fileName } from '../../report/text/file-name.ts';
import { type Prose, type Range, shorten, sourceRange } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { SeriesRule } from './series-rule.ts';

export const reeksZinVerschilt: SeriesRule = {
  code: 'reeks-zin-verschilt',
  kind: 'style',
  title: 'Een vaste zin luidt in een ander rapport van de reeks anders',
  why: 'De inleiding is in alle rapporten gelijk, op het thema en de aantallen na. Een verschil is bijna altijd een vergeten wijziging.',
  wrong: [
    text`
      # Rapportage themadialogen Mobiliteit

      # Themadialogen over mobiliteit: inleiding

      ## Op zoek naar ideeën voor ‘na de crisis’

      Wij vroegen wat er in de knel kwam en wat er in die tijd ontkiemde.
    `,
    text`
      # Rapportage themadialogen Zorg

      # Themadialogen over zorg: inleiding

      ## Op zoek naar ideeën voor ‘na de crisis’

      {{Wij vroegen wat er in de knel kwam en wat er in die tijd ontstond.}}
    `,
  ],
  right: [
    text`
      # Rapportage themadialogen Mobiliteit

      # Themadialogen over mobiliteit: inleiding

      ## Op zoek naar ideeën voor ‘na de crisis’

      Wij vroegen wat er in de knel kwam en wat er in die tijd ontkiemde.
    `,
    text`
      # Rapportage themadialogen Zorg

      # Themadialogen over zorg: inleiding

      ## Op zoek naar ideeën voor ‘na de crisis’

      Wij vroegen wat er in de knel kwam en wat er in die tijd ontkiemde.
    `,
  ],

  needs: ['thema'],

  *check(members) {
    for (const group of groupsOf(members.flatMap(({ file, report }) => standingSentences(report, file)))) {
      const counts = new Map<string, number>();
      for (const { key } of group) counts.set(key, (counts.get(key) ?? 0) + 1);
      if (counts.size < 2) continue;
      const [usual, next] = [...counts].sort(([, one], [, other]) => other - one);
      const first = group.find(({ key }) => key === usual?.[0]);
      const second = group.find(({ key }) => key === next?.[0]);
      if (!first || !second) continue;
      // With only two sentences, either may be the right one: each is compared with the other.
      const tied = group.length === 2;
      for (const sentence of group) {
        const example = tied && sentence.key === first.key ? second : first;
        if (sentence.key === example.key || sentence.file === example.file) continue;
        const [here, there] = difference(sentence, example);
        yield {
          file: sentence.file,
          range: sentence.range,
          message: `Deze vaste zin is in ${fileName(example.file, 60)} anders: hier ‘${here}’, daar ‘${there}’.`.slice(
            0,
            160,
          ),
          related: [{ file: example.file, range: example.range, message: 'Zo luidt de zin daar.' }],
        };
      }
    }
  },
};

interface Sentence {
  readonly file: string;
  readonly range: Range;
  readonly words: readonly string[];
  /** Equal for two sentences with the same words, apart from theme and numbers. */
  readonly key: string;
}

/** Sentences of fewer words say too little to be recognised. */
const FEWEST_WORDS = 8;
/** From this share of common words on, two sentences are one sentence in two wordings. */
const ALIKE = 0.75;

function standingSentences(report: Report, file: string): Sentence[] {
  const fixed = fixedStarts(report);
  const thema = fold(report.header.thema?.value ?? '').text;
  return standingProse(report)
    .flatMap((paragraph) =>
      [...paragraph.plain.matchAll(/\S.*?(?:[.?!…]+[’”)]*(?=\s|$)|$)/gu)].map(({ 0: text, index }) => {
        const bare = fold(text).text.replaceAll(/[^\p{L}\p{N}\s]/gu, '');
        const words = (thema === '' ? bare : bare.replaceAll(thema, 'thema'))
          .split(/\s+/)
          .filter((word) => word !== '')
          .map((word) => (word !== 'een' && parseTelwoord(word) !== undefined ? 'getal' : word));
        return { file, range: sourceRange(paragraph, index, index + text.length), words, key: words.join(' ') };
      }),
    )
    .filter(({ words, range }) => words.length >= FEWEST_WORDS && !fixed.has(range.start));
}

/** The offsets of sentences that are fixed in form only: what they say differs. */
function fixedStarts(report: Report): ReadonlySet<number> {
  return new Set(
    leadsOf(report).flatMap(({ sentences }) => sentences.flatMap((one) => (one.fixed ? [one.range.start] : []))),
  );
}

/** The standing text of sections, and the text under a title if the template calls it standing. */
function standingProse(report: Report): readonly Prose[] {
  const lead = report.parts.flatMap(({ entry, paragraphs }) => (entry.lead?.standing ? paragraphs : []));
  const sections = allSections(report).filter(({ entry, misplaced }) => entry?.standing && !misplaced);
  return [...lead, ...sections.flatMap(({ paragraphs }) => paragraphs)];
}

/** Groups of sentences that are like the first of the group; a new wording cannot join a group that has its file. */
function groupsOf(sentences: readonly Sentence[]): readonly Sentence[][] {
  const groups: { words: ReadonlySet<string>; members: Sentence[] }[] = [];
  const byKey = new Map<string, { words: ReadonlySet<string>; members: Sentence[] }>();
  for (const sentence of sentences) {
    const known =
      byKey.get(sentence.key) ??
      groups.find(
        ({ words, members }) =>
          !members.some(({ file }) => file === sentence.file) && countAlike(words, sentence.words) >= ALIKE,
      );
    const group = known ?? { words: new Set(sentence.words), members: [] };
    if (!known) groups.push(group);
    group.members.push(sentence);
    byKey.set(sentence.key, group);
  }
  return groups.map(({ members }) => members).filter((members) => members.length > 1);
}

function countAlike(some: ReadonlySet<string>, words: readonly string[]): number {
  const others = new Set(words);
  let common = 0;
  for (const word of others) if (some.has(word)) common++;
  return common / Math.max(some.size, others.size);
}

/** The first words that differ, in either sentence. */
function difference({ words }: Sentence, other: Sentence): readonly [string, string] {
  const changes = diffArrays([...other.words], [...words]);
  const first = changes.findIndex(({ added, removed }) => added || removed);
  const around = changes.slice(first, first + 2);
  const text = (which: 'added' | 'removed') =>
    (around.find((change) => change[which])?.value ?? []).slice(0, 4).join(' ');
  return [shorten(text('added'), 30) || '…', shorten(text('removed'), 30) || '…'];
}
