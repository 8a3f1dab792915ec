import { upperFirst } from '../../report/dutch/capitals.ts';
import { enumerate } from '../../report/dutch/enumerate.ts';
import type { Report } from '../../report/model.ts';
import { type Lead, type LeadSentence, leadsOf } from '../../report/parts/lead.ts';
import { overlapsAny, shorten, sourceRange } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Fix, Found, Rule } from '../rule.ts';

export const inleidingRegel: Rule = {
  code: 'inleiding-regel',
  kind: 'form',
  title: 'Een vaste zin van de inleiding ontbreekt of is niet in zijn vorm',
  why: 'Elk verslag van de reeks zegt in dezelfde drie zinnen hoeveel dialogen er waren, wie de host was en wie er meededen.',
  wrong: text`
    ---
    rapportage: middenvelddialogen
    thema: Bussen
    ---

    # Verslag middenvelddialogen over ‘Bussen’

    Op het thema ‘bussen’ zijn twee dialogen georganiseerd in de maanden maart en april. {{De provinciesecretaris van Drenthe, Fenna Bakker, fungeerde bij als gastvrouw.}} Er deden in totaal 34 mensen van 32 verschillende organisaties mee.
  `,
  right: text`
    ---
    rapportage: middenvelddialogen
    thema: Bussen
    ---

    # Verslag middenvelddialogen over ‘Bussen’

    Op het thema ‘bussen’ zijn twee dialogen georganiseerd in de maanden maart en april. De provinciesecretaris van Drenthe, Fenna Bakker, fungeerde als gastvrouw. Er deden in totaal 34 mensen van 32 verschillende organisaties mee.
  `,

  *check(report) {
    for (const lead of leadsOf(report)) {
      for (const sentence of lead.sentences) {
        if (sentence.fixed && !sentence.match) yield otherForm(sentence);
      }
      yield* missing(lead, report);
    }
  },
};

function otherForm(sentence: LeadSentence): Found {
  const { fixed, range } = sentence;
  const name = fixed?.name ?? 'de zin';
  const fix = withoutExtra(sentence);
  return {
    range,
    message: `${upperFirst(name)} is niet in zijn vorm: ‘${fixed?.example ?? ''}’.`,
    fixes: fix ? [fix] : [],
  };
}

/** `fungeerde bij als voorzitter`: a word too many between the verb and `als`. */
const EXTRA =
  /(?<=(?<!\p{L})(?:fungeerden?|tr(?:ad|aden) op))(?: \p{L}+){1,2}(?= als (?:gastheer|gastvrouw|voorzitter)(?!\p{L}))/u;

function withoutExtra({ plain, at, prose }: LeadSentence): Fix | undefined {
  const found = EXTRA.exec(plain);
  if (!found || /(?<!\p{L})(?:niet|ook|samen|deels|soms)(?!\p{L})/u.test(found[0])) return undefined;
  const start = at + found.index;
  return {
    title: `Haal ‘${found[0].trim()}’ weg`,
    edits: [{ range: sourceRange(prose, start, start + found[0].length), text: '' }],
    changes: 'words',
  };
}

/** If nothing is written yet, or something is still to be filled in, nothing is missing. */
function* missing({ part, sentences, missing: lacking }: Lead, { placeholders }: Report): Iterable<Found> {
  const first = sentences.find(({ fixed }) => fixed) ?? sentences.at(-1);
  const end = part.sections[0]?.heading.range.start;
  if (lacking.length === 0 || !first || end === undefined) return;
  if (overlapsAny(placeholders, { start: part.range.start, end })) return;
  const listed = enumerate(lacking.map(({ name }) => name));
  const [only] = lacking;
  yield {
    range: first.range,
    message:
      lacking.length === 1
        ? shorten(`In de inleiding ontbreekt ${listed}: ‘${only?.example ?? ''}’.`, 160)
        : `In de inleiding ontbreken ${listed}.`,
  };
}
