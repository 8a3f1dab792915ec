import { mostUsed, roleKey } from '../../report/dutch/usual-spelling.ts';
import type { Quote, Report } from '../../report/model.ts';
import { compareCardQuotes } from '../../report/questions/card-quotes.ts';
import { type Located, type Prose, shorten, sourceRange } from '../../report/text/text.ts';
import { hasOtherSource } from '../card/kaartcitaat-bron.ts';
import { text } from '../example.ts';
import type { Fix, Found, Rule } from '../rule.ts';
import { isMendedWhole } from './mend-source.ts';
import { areNear, nearRoles } from './near-roles.ts';
import { otherNameFound, otherNames } from './other-names.ts';

export const citaatBronSchrijfwijze: Rule = {
  code: 'citaat-bron-schrijfwijze',
  kind: 'style',
  title: 'De bron van een citaat is anders geschreven dan elders',
  why: 'Een rol schrijven we klein en overal gelijk, net als het woord ‘dialoog’; anders lijken het twee sprekers.',
  wrong: text`
    ## Dromen

    > ‘De bus rijdt niet meer.’ (student, dialoog 2)

    > ‘Ik fiets nu.’ ({{Student}}, dialoog 2)
  `,
  right: text`
    ## Dromen

    > ‘De bus rijdt niet meer.’ (student, dialoog 2)

    > ‘Ik fiets nu.’ (student, dialoog 2)
  `,

  *check(report) {
    for (const other of otherNames(report)) if (other.place.source === 'bron') yield otherNameFound(other);
    const roles = report.quotes.flatMap(({ rol }) => (rol && !rol.value.startsWith('<') ? [rol] : []));
    const brackets = bracketsIn(report, new Set(roles.map(({ value }) => roleKey(value))));
    const spellings = mostUsed([...roles, ...brackets].map(({ value }) => ({ spelling: value, key: roleKey(value) })));
    const first = new Map([...roles, ...brackets].reverse().map((one) => [one.value, one]));
    const onCard = quotesSaidOnCard(report);
    const small = roles.filter(({ value }) => /^\p{Ll}/u.test(value)).length;
    for (const quote of report.quotes) {
      const { flaws, rol, dialoog } = quote;
      if (flaws.includes('hoofdletter') && dialoog && !isMendedWhole(quote)) yield smallDialoog(dialoog, report.text);
      if (!rol || rol.value.startsWith('<') || onCard.has(quote)) continue;
      const usual = spellings.get(roleKey(rol.value));
      if (usual !== undefined && usual !== rol.value) {
        yield {
          range: rol.range,
          message: `Hier staat ‘${short(rol.value)}’, elders ‘${short(usual)}’.`,
          related: [first.get(usual)].flatMap((other) =>
            other ? [{ range: other.range, message: `Hier staat ‘${short(usual)}’.` }] : [],
          ),
          fixes: [{ title: `Maak er ‘${short(usual)}’ van`, edits: [{ range: rol.range, text: usual }] }],
        };
      } else if (/^\p{Lu}\p{Ll}/u.test(rol.value) && small > roles.length / 2) {
        const right = rol.value.charAt(0).toLowerCase() + rol.value.slice(1);
        yield {
          range: rol.range,
          message: `De rol ‘${short(rol.value)}’ begint met een hoofdletter; de andere rollen staan klein.`,
          fixes: [{ title: `Maak er ‘${short(right)}’ van`, edits: [{ range: rol.range, text: right }] }],
        };
      }
    }
    yield* typedOtherwise(
      report.quotes.filter(
        (quote) => !onCard.has(quote) && quote.rol && spellings.get(roleKey(quote.rol.value)) === quote.rol.value,
      ),
    );
  },
};

/** The quotes of the card and their originals, if the difference between their roles is already a finding. */
function quotesSaidOnCard(report: Report): ReadonlySet<Quote> {
  const said = new Set<Quote>();
  for (const comparison of compareCardQuotes(report)) {
    if (!hasOtherSource(comparison, report) || !comparison.original) continue;
    const [one, other] = [comparison.card.rol?.value ?? '', comparison.original.rol?.value ?? ''];
    if (roleKey(one) === roleKey(other) || areNear(one, other)) said.add(comparison.card).add(comparison.original);
  }
  return said;
}

/** A role that is nearly another one of the same dialogue; one finding, however often it occurs. */
function* typedOtherwise(quotes: readonly Quote[]): Iterable<Found> {
  for (const { usual, other, dialoog, sure } of nearRoles(quotes)) {
    const inDialoog = quotes.flatMap((quote) => (quote.rol && quote.dialoog?.value === dialoog ? [quote.rol] : []));
    const places = inDialoog.filter(({ value }) => value === other);
    const right = inDialoog.filter(({ value }) => value === usual);
    const [first] = places;
    if (!first || !right[0]) continue;
    const change = (to: string, all: readonly Located<string>[]): Fix => ({
      title: `Maak er ${all.length > 1 ? 'overal ' : ''}‘${short(to)}’ van`,
      edits: all.map(({ range }) => ({ range, text: to })),
      changes: 'words',
      ...(sure ? {} : { safe: false }),
    });
    yield {
      range: first.range,
      message: `Hier staat ‘${short(other)}’, elders in dialoog ${dialoog} ‘${short(usual)}’; dat lijkt dezelfde rol.`,
      related: right.slice(0, 1).map(({ range }) => ({ range, message: `Hier staat ‘${short(usual)}’.` })),
      fixes: [
        change(usual, places),
        ...(sure ? [] : [{ ...change(other, right), title: `Maak van ‘${short(usual)}’ ‘${short(other)}’` }]),
      ],
    };
  }
}

/** Roles in brackets that replace a name in a quote and are a source too (`keys`). A capital may be the sentence's. */
function bracketsIn({ quotes }: Report, keys: ReadonlySet<string>): readonly Located<string>[] {
  return quotes
    .flatMap(({ words, paragraphs }) => (words.includes('[') ? paragraphs.flatMap(bracketedWords) : []))
    .filter(({ value }) => keys.has(roleKey(value)));
}

function bracketedWords(prose: Prose): Located<string>[] {
  return [...prose.plain.matchAll(/\[(\p{L}[^[\]]{2,40})\]/gu)].map(({ index, 1: role = '' }) => ({
    value: role.charAt(0).toLowerCase() + role.slice(1),
    range: sourceRange(prose, index + 1, index + 1 + role.length),
  }));
}

function smallDialoog({ range }: Located<number>, text: string): Found {
  const word = /(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, range.start - 20), range.start));
  const start = range.start - (word?.[0].length ?? 0);
  const place = { start, end: start + (word?.[1]?.length ?? 0) };
  return {
    range: place,
    message: 'In de bron staat ‘dialoog’ met een kleine letter.',
    fixes: [{ title: 'Maak er ‘dialoog’ van', edits: [{ range: place, text: 'dialoog' }] }],
  };
}

function short(text: string): string {
  return shorten(text, 45);
}
