import { latin } from '../../report/dutch/latin.ts';
import { samePerson } from '../../report/dutch/persons.ts';
import type { Report } from '../../report/model.ts';
import { hostsOf } from '../../report/parts/host.ts';
import { allProse } from '../../report/places.ts';
import { groupBy } from '../../report/quotes/quoted.ts';
import { sourceForms } from '../../report/quotes/speaker.ts';
import { remembered } from '../../report/text/remembered.ts';
import { type Located, overlapsAny, shorten, sourceRange } from '../../report/text/text.ts';
import { text } from '../example.ts';
import { otherNameFound, otherNames } from '../quotes/other-names.ts';
import type { Rule } from '../rule.ts';

export const naamSchrijfwijze: Rule = {
  code: 'naam-schrijfwijze',
  kind: 'style',
  title: 'Een naam is op twee manieren geschreven',
  why: 'Een organisatie, product of persoon heet overal gelijk; anders lijken het er twee.',
  wrong: text`
    ---
    rapportage: middenvelddialogen
    thema: Bussen
    ---

    # Verslag middenvelddialogen over ‘Bussen’

    Bij OpReis rijdt de bus. Ook OpReis zelf was er. Dat wil {{Opreis}} graag.
  `,
  right: text`
    ---
    rapportage: middenvelddialogen
    thema: Bussen
    ---

    # Verslag middenvelddialogen over ‘Bussen’

    Bij OpReis rijdt de bus. Ook OpReis zelf was er. Dat wil OpReis graag.
  `,

  *check(report) {
    if (!sourceForms(report.template).names) return;
    const hosts = hostsOf(report);
    // Names in a source and the host's name have rules of their own.
    for (const other of otherNames(report)) {
      if (other.place.source !== 'tekst' || hosts.some(({ naam }) => isNamed(naam, other.usual))) continue;
      if (other.sure) yield otherNameFound(other);
    }
    for (const [, names] of groupBy(capitalNames(report), ({ value }) => value.toLowerCase())) {
      const spellings = [...groupBy(names, ({ value }) => value).values()];
      if (spellings.length < 2 || !names.some(({ value }) => hasInner(value))) continue;
      const most = Math.max(...spellings.map(({ length }) => length));
      const usual = spellings.find(({ length, 0: first }) => length === most && first && hasInner(first.value));
      const right = usual?.[0];
      if (!right) continue;
      for (const { value, range } of names) {
        if (value === right.value) continue;
        yield {
          range,
          message: `Hier staat ‘${shorten(value, 45)}’, elders ‘${shorten(right.value, 45)}’.`,
          related: [{ range: right.range, message: `Hier staat ‘${shorten(right.value, 60)}’.` }],
          fixes: [
            {
              title: `Maak er ‘${shorten(right.value, 45)}’ van`,
              edits: [{ range, text: right.value }],
              changes: 'words',
              ...(usual.length > names.length - usual.length && usual.length > 1 ? {} : { safe: false }),
            },
          ],
        };
      }
    }
  },
};

function isNamed(one: Located<string>, other: Located<string>): boolean {
  return samePerson(one.value, other.value);
}

/** A capital inside the word: `OpReis`, `NLverbindt`, `iDeel`; not `GGD`, `EZK`, `MKB’er`. */
function hasInner(word: string): boolean {
  return INNER.test(word);
}

const INNER = latin(/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{3}/u);

function capitalNames(report: Report): readonly Located<string>[] {
  const prose = allProse(report);
  const known = new Set(prose.flatMap(({ plain }) => innerIn(plain).map((word) => word.toLowerCase())));
  if (known.size === 0) return [];
  return prose.flatMap((one) =>
    wordsIn(one.plain).flatMap(({ word, at, first }) => {
      // A word at the start of a sentence has its capital from there: `Opreis` may be a word.
      if (!known.has(word.toLowerCase()) || (first && !hasInner(word))) return [];
      const range = sourceRange(one, at, at + word.length);
      return overlapsAny(report.placeholders, range) ? [] : [{ value: word, range }];
    }),
  );
}

const innerIn = remembered((plain: string): readonly string[] =>
  INNER.test(plain) ? wordsIn(plain).flatMap(({ word }) => (hasInner(word) ? [word] : [])) : [],
);

/** Words with a capital, not in an address; `first`: the sentence begins with it. */
const WORD = latin(
  /(?<![\p{L}\p{N}@./_’'-])(?:\p{Lu}[\p{L}\p{N}]{2,40}|\p{Ll}{1,2}\p{Lu}[\p{L}\p{N}]{1,40})(?![\p{L}\p{N}@_]|[./]\p{L}|[’']\p{L}{2})/gu,
);
const BEFORE = /(?:^|[.?!…:]|[‘“"(])[’”")\]]?\s*$/;

function wordsIn(plain: string): readonly { readonly word: string; readonly at: number; readonly first: boolean }[] {
  return [...plain.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    at: index,
    first: BEFORE.test(plain.slice(Math.max(0, index - 4), index)),
  }));
}
