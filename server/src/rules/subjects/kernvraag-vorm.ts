import { foldedText } from '../../report/dutch/spelling.ts';
import type { Report } from '../../report/model.ts';
import { bareRange, type Subjects, subjectsOf } from '../../report/questions/subjects.ts';
import { contains, lengthWithout, overlapsAny, type Prose, shorten, sourceRange } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Found, Rule } from '../rule.ts';

export const kernvraagVorm: Rule = {
  code: 'kernvraag-vorm',
  kind: 'form',
  title: 'Een kernvraag heeft niet haar vorm',
  why: 'Elke kernvraag begint met ‘Hoe kunnen we’ en is een vraag: zo staat het in de aanpak, en zo zet zij aan tot doen.',
  wrong: text`
    ---
    rapportage: middenvelddialogen
    thema: Winkels
    ---

    # Verslag middenvelddialogen over ‘Winkels’

    ## 1. Centrale focus: winkels en buren

    De vragen:

    1. Hoe kunnen we winkels open houden?
    2. {{Hoe komen we}} tot meer contact?
  `,
  right: text`
    ---
    rapportage: middenvelddialogen
    thema: Winkels
    ---

    # Verslag middenvelddialogen over ‘Winkels’

    ## 1. Centrale focus: winkels en buren

    De vragen:

    1. Hoe kunnen we winkels open houden?
    2. Hoe kunnen we zorgen voor meer contact?
  `,

  *check(report) {
    const subjects = subjectsOf(report);
    if (!subjects?.entry?.opens) return;
    if (subjects.questions.length === 0) yield* absent(subjects, report);
    for (const question of subjects.questions) yield* misshapen(question, subjects.entry.opens, report);
  },
};

/** Nothing is said about a chapter that is still to be written. */
function* absent({ section, entry }: Subjects, { placeholders }: Report): Iterable<Found> {
  const written = section.paragraphs.length > 0 && !placeholders.some((one) => contains(section.range, one));
  if (!written || !entry) return;
  yield {
    range: section.heading.range,
    message: `In dit hoofdstuk staat geen ${entry.one}: een genummerde lijst, elk punt met ‘${entry.opens}’.`,
  };
}

function* misshapen(question: Prose, opens: string, { placeholders }: Report): Iterable<Found> {
  if (overlapsAny(placeholders, question.range)) return;
  const { value } = bareRange(question);
  if (value === '') return;
  if (!foldedText(value).startsWith(foldedText(opens))) {
    const start = question.plain.indexOf(value);
    const words = value.split(/\s+/).slice(0, opens.split(' ').length).join(' ');
    yield {
      range: sourceRange(question, start, start + words.length),
      message: `Deze kernvraag begint met ‘${shorten(words, 40)}’; elke kernvraag begint met ‘${opens}’.`,
    };
  }
  const end = lengthWithout(question.plain, ' ‘’“”"\')');
  if (question.plain[end - 1] === '?') return;
  const dot = question.plain[end - 1] === '.' ? end - 1 : end;
  const last = sourceRange(question, Math.max(0, end - 1), end);
  yield {
    range: last,
    message: 'Deze kernvraag eindigt zonder vraagteken.',
    fixes: [
      {
        title: 'Zet er een vraagteken achter',
        edits: [{ range: dot === end ? { start: last.end, end: last.end } : last, text: '?' }],
        safe: false,
      },
    ],
  };
}
