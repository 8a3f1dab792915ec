import type { Report } from '../../report/model.ts';
import { allSections } from '../../report/places.ts';
import { missingNumbers } from '../../report/questions/gaps.ts';
import { numberOf, type Reference, referencesOf } from '../../report/questions/references.ts';
import { contains, isInside } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const verwijzingOnbekend: Rule = {
  code: 'verwijzing-onbekend',
  kind: 'contradiction',
  title: 'De tekst verwijst naar iets dat er niet is',
  why: 'Wie ‘zie paragraaf 6’ leest en hem niet vindt, denkt dat er iets is weggevallen.',
  wrong: text`
    ---
    rapportage: middenvelddialogen
    thema: Winkels
    ---

    # Verslag middenvelddialogen over ‘Winkels’

    ## 2. Hoe kunnen we dit aanpakken?

    Wat dit vraagt, leest u in {{paragraaf 6}}.

    ## 3. Aan de slag!

    Er kwam een proef.
  `,
  right: text`
    ---
    rapportage: middenvelddialogen
    thema: Winkels
    ---

    # Verslag middenvelddialogen over ‘Winkels’

    ## 2. Hoe kunnen we dit aanpakken?

    Wat dit vraagt, leest u in paragraaf 3.

    ## 3. Aan de slag!

    Er kwam een proef.
  `,

  *check(report) {
    const known = allSections(report).flatMap((section) => numberOf(section) ?? []);
    const missing = missingNumbers(report);
    for (const reference of referencesOf(report)) {
      // That the chapter is missing is reported where it should be.
      if (reference.target || missing.has(reference.number?.split('.')[0] ?? '')) continue;
      const message = messageFor(reference, known, report);
      if (message !== undefined) yield { range: reference.range, message };
    }
  },
};

/** Undefined if it is not certain, or reported elsewhere: a missing kader or section of the template. */
function messageFor(
  { to, words, number, range }: Reference,
  known: readonly string[],
  report: Report,
): string | undefined {
  // A report without numbers says nothing about which are there.
  if (to === 'number' && known.length > 0)
    return `Hier staat ‘${words.replace(/\s+\S+$/, '')} ${number}’; zo’n kop is er niet. Er zijn er met ${shownNumbers(known)}.`;
  // Outside a chapter, and in a chapter without sections inside it, ‘the next’ may be the next chapter.
  if (to === 'next' && report.sections.some((one) => one.sections.length > 0 && isInside(one.range, range.start)))
    return `Hier staat ‘${words}’, maar er volgt geen paragraaf meer.`;
  if (to === 'below' && !report.kaders.some((kader) => contains(kader.range, range)))
    return `Hier staat ‘${words}’, maar in deze sectie volgt geen kader.`;
  return undefined;
}

/** `1 tot en met 5`, or the first few. */
function shownNumbers(known: readonly string[]): string {
  const chapters = known.filter((number) => !number.includes('.'));
  return chapters.length > 1
    ? `nummer ${chapters[0]} tot en met ${chapters.at(-1)}`
    : `nummer ${known.slice(0, 4).join(', ')}`;
}
