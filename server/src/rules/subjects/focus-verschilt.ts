import { withNoun, wordFor } from '../../report/dutch/counted.ts';
import { fold } from '../../report/dutch/spelling.ts';
import type { Report } from '../../report/model.ts';
import { isGrowing } from '../../report/places.ts';
import { type Numbered, type Subjects, subjectsOf } from '../../report/questions/subjects.ts';
import { overlapsAny, shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Found, Related, Rule } from '../rule.ts';

export const focusVerschilt: Rule = {
  code: 'focus-verschilt',
  kind: 'contradiction',
  title: 'De onderwerpen, kernvragen en paragrafen gaan niet over hetzelfde',
  why: 'Elke kernvraag komt terug als paragraaf in de hoofdstukken erna, in dezelfde volgorde; anders raakt de lezer de draad kwijt.',
  wrong: text`
    ---
    rapportage: middenvelddialogen
    thema: Winkels
    ---

    # Verslag middenvelddialogen over ‘Winkels’

    ## 1. Centrale focus: open winkels en goede buren

    De vragen:

    1. Hoe kunnen we winkels open houden?
    2. Hoe kunnen we buren verbinden?

    {{## 2. Hoe kunnen we dit aanpakken?}}

    ### 2.1 Winkels open houden

    Begin klein.

    ## De aanpak van de middenvelddialogen

    Wij begonnen met vragen.
  `,
  right: text`
    ---
    rapportage: middenvelddialogen
    thema: Winkels
    ---

    # Verslag middenvelddialogen over ‘Winkels’

    ## 1. Centrale focus: open winkels en goede buren

    De vragen:

    1. Hoe kunnen we winkels open houden?
    2. Hoe kunnen we buren verbinden?

    ## 2. Hoe kunnen we dit aanpakken?

    ### 2.1 Winkels open houden

    Begin klein.

    ### 2.2 Buren verbinden

    Bel aan.

    ## De aanpak van de middenvelddialogen

    Wij begonnen met vragen.
  `,

  *check(report) {
    const subjects = subjectsOf(report);
    if (!subjects || isGrowing(report) || overlapsAny(report.placeholders, subjects.section.range)) return;
    yield* inFocus(subjects);
    yield* inChapters(subjects, report);
  },
};

/** Nobody can say how many subjects a single question has, nor a focus that is a question itself. */
function* inFocus({ focus, parts, questions, section }: Subjects): Iterable<Found> {
  if (questions.length < 2 || focus.value.endsWith('?') || parts.length === questions.length) return;
  yield {
    range: section.heading.range,
    message: `De kop noemt ${withNoun(parts.length, 'onderwerp', 'onderwerpen')}, maar er ${wordFor(questions.length, 'is', 'zijn')} ${withNoun(questions.length, 'kernvraag', 'kernvragen')}.`,
    related: questions.map(({ range }, index) => ({ range, message: `Dit is kernvraag ${index + 1}.` })),
    // `energie en klimaat` may be one subject.
    doubtful: true,
  };
}

type Chapter = Subjects['chapters'][number];

function* inChapters({ questions, parts, chapters }: Subjects, { placeholders }: Report): Iterable<Found> {
  if (questions.length === 0) return;
  const expected = questions.length === 1 ? 0 : questions.length;
  const isOff = ({ numbered }: Chapter) => numbered.length !== expected && !(expected === 0 && numbered.length === 1);
  const written = chapters.filter(({ chapter }) => !overlapsAny(placeholders, chapter.range));
  if (
    written.length > 1 &&
    written.every(isOff) &&
    new Set(written.map(({ numbered }) => numbered.length)).size === 1
  ) {
    yield otherThanAll(questions, written);
    return;
  }
  for (const { chapter, numbered } of written) {
    if (isOff({ chapter, numbered })) {
      yield {
        range: chapter.heading.range,
        message: `Er ${wordFor(questions.length, 'is', 'zijn')} ${withNoun(questions.length, 'kernvraag', 'kernvragen')}, maar dit hoofdstuk heeft ${withNoun(numbered.length, 'genummerde paragraaf', 'genummerde paragrafen')}.`,
        related: [
          ...questions.map(({ range }, index): Related => ({ range, message: `Dit is kernvraag ${index + 1}.` })),
          ...numbered.map(
            ({ section, nummer }): Related => ({
              range: section.heading.range,
              message: `Dit is paragraaf ${nummer.value}.`,
            }),
          ),
        ],
      };
    } else if (expected > 0) {
      const about = questions.map(({ plain }, index) => `${plain} ${parts.length === expected ? parts[index] : ''}`);
      yield* outOfPlace(numbered, about, questions);
    }
  }
}

/** The chapters agree with each other: the questions are the odd one out, or a dialogue was about less than was asked. */
function otherThanAll(questions: Subjects['questions'], chapters: readonly Chapter[]): Found {
  const [first] = questions;
  const counts = withNoun(chapters[0]?.numbered.length ?? 0, 'genummerde paragraaf', 'genummerde paragrafen');
  return {
    range: first?.range ?? { start: 0, end: 0 },
    message: `Er ${wordFor(questions.length, 'is', 'zijn')} ${withNoun(questions.length, 'kernvraag', 'kernvragen')}, maar de hoofdstukken hebben elk ${counts}.`,
    related: chapters.map(({ chapter }) => ({ range: chapter.heading.range, message: `Hier zijn het ${counts}.` })),
  };
}

/** Headings that share no word with their own question: a guess. */
function* outOfPlace(
  numbered: readonly Numbered[],
  about: readonly string[],
  questions: Subjects['questions'],
): Iterable<Found> {
  const stems = about.map(stemsOf);
  for (const [index, { section, onderwerp }] of numbered.entries()) {
    const words = stemsOf(onderwerp.value);
    const shares = (other: ReadonlySet<string> | undefined) => [...words].some((word) => other?.has(word));
    const own = questions[index];
    if (words.size === 0 || shares(stems[index]) || !own) continue;
    const better = stems.findIndex((other, at) => at !== index && shares(other));
    yield {
      range: section.heading.range,
      message:
        better === -1
          ? `‘${shorten(onderwerp.value, 50)}’ heeft geen woord gemeen met kernvraag ${index + 1}; gaat het daarover?`
          : `‘${shorten(onderwerp.value, 50)}’ lijkt bij kernvraag ${better + 1} te horen, niet bij kernvraag ${index + 1}.`,
      related: [{ range: own.range, message: `Dit is kernvraag ${index + 1}.` }],
      doubtful: true,
    };
  }
}

/** The beginnings of the longer words: `ontmoetingen` and `ontmoeten` count as one. */
function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    fold(text)
      .text.split(/[^\p{L}]+/u)
      .filter((word) => word.length >= SHORTEST && !COMMON.has(word))
      .map((word) => word.slice(0, STEM)),
  );
}

const SHORTEST = 4;
const STEM = 6;
const COMMON: ReadonlySet<string> = new Set(
  'hoe kunnen welke waar wanneer maken naar voor over tussen zorgen zonder samen beter meer goede nieuwe werken werk'.split(
    ' ',
  ),
);
