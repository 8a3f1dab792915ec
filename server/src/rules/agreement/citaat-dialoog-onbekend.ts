import { withNoun, wordFor } from '../../report/dutch/counted.ts';
import type { Register } from '../../report/header-model.ts';
import type { Quote, Report } from '../../report/model.ts';
import { largest } from '../../report/text/many.ts';
import { text } from '../example.ts';
import type { Fix, Found, Rule } from '../rule.ts';

export const citaatDialoogOnbekend: Rule = {
  code: 'citaat-dialoog-onbekend',
  kind: 'contradiction',
  title: 'Een citaat verwijst naar een dialoog die er niet is',
  why: 'Met het nummer is na te gaan uit welk gesprek een citaat komt; een nummer dat niet bestaat, maakt het citaat onbruikbaar.',
  wrong: text`
    ## Wie zaten aan tafel?

    - 6 gesprekken

    ## Dromen

    > ‘De bus rijdt niet meer.’ (student, dialoog {{9}})
  `,
  right: text`
    ## Wie zaten aan tafel?

    - 6 gesprekken

    ## Dromen

    > ‘De bus rijdt niet meer.’ (student, dialoog 6)
  `,

  needs: ['nummer'],

  *check(report) {
    const { header, statements, quotes } = report;
    const numbers = (header.dialogen?.records ?? []).flatMap(({ nummer }) => nummer?.value ?? []);
    if (header.dialogen && numbers.length > 0) {
      yield* notInRegister(header.dialogen, numbers, report);
      return;
    }
    const counts = statements.filter(({ about }) => about === 'dialogen');
    // If the report contradicts itself on the number, that is the finding; a quote is wrong only beyond the largest.
    const most = largest(counts.map(({ value }) => Number(value)));
    if (counts.length === 0) return;
    for (const quote of quotes) {
      const { dialoog } = quote;
      if (!dialoog || (dialoog.value >= 1 && dialoog.value <= most)) continue;
      yield {
        range: dialoog.range,
        message: `Dialoog ${dialoog.value} bestaat niet: er ${wordFor(most, 'was', 'waren')} ${withNoun(most, 'dialoog', 'dialogen')}.`,
        related: counts.map(({ range, value }) => ({ range, message: `Hier staat ${value}.` })),
        fixes: choices([quote], quotes, [most, most - 1, most - 2])
          .filter((value) => value >= 1 && value <= most)
          .map((value) => ({
            title: `Maak er dialoog ${value} van`,
            edits: [{ range: dialoog.range, text: String(value) }],
            safe: false,
          })),
      };
    }
  },
};

/** One finding per missing number, however often it is quoted: what is missing is one record. */
function* notInRegister(
  register: Register,
  numbers: readonly number[],
  { quotes, statements, text }: Report,
): Iterable<Found> {
  // If a number is used twice or left out, the missing one most likely belongs there, and that is reported there.
  const doubled = new Set(numbers).size < register.records.length;
  const missing = new Map<number, Quote[]>();
  for (const quote of quotes) {
    const value = quote.dialoog?.value;
    if (value === undefined || numbers.includes(value) || (doubled && value <= register.records.length)) continue;
    const known = missing.get(value);
    if (known) known.push(quote);
    else missing.set(value, [quote]);
  }
  // If the report gives this count elsewhere, one more record would contradict it.
  const complete = statements.some(
    ({ about, source, value }) => about === 'dialogen' && source !== 'register' && value === register.records.length,
  );
  for (const [value, found] of missing) {
    const [first, ...others] = found.flatMap(({ dialoog }) => dialoog?.range ?? []);
    if (!first) continue;
    const near = [...numbers].sort((one, other) => Math.abs(one - value) - Math.abs(other - value));
    const change = choices(found, quotes, near)
      .filter((number) => numbers.includes(number))
      .slice(0, 3)
      .map((number): Fix => {
        const edits = [first, ...others].map((range) => ({ range, text: String(number) }));
        return { title: `Maak er ${others.length > 0 ? 'overal ' : ''}dialoog ${number} van`, edits, safe: false };
      });
    yield {
      range: first,
      message: `Dialoog ${value} staat niet in de lijst van dialogen (${listNumbers(numbers)})${others.length > 0 ? `; ${others.length + 1} citaten verwijzen ernaar` : ''}.`,
      related: [
        {
          range: register.key,
          message: `De lijst telt ${withNoun(numbers.length, 'dialoog', 'dialogen')}.`,
        },
        ...others.map((range) => ({ range, message: `Ook hier staat dialoog ${value}.` })),
      ],
      fixes: [...change, ...(complete ? [] : addRecord(register, value, text))],
    };
  }
}

/** What may be meant: first the dialogue that the same words have elsewhere in the report, then the nearest. */
function choices(wrong: readonly Quote[], quotes: readonly Quote[], near: readonly number[]): readonly number[] {
  const words = new Set(wrong.map((quote) => quote.words));
  const own = new Set(wrong);
  const elsewhere = [...words]
    .flatMap((some) => (some === '' ? [] : (quotesByWords(quotes).get(some) ?? [])))
    .filter((other) => !own.has(other));
  return [...new Set([...elsewhere.flatMap(({ dialoog }) => dialoog?.value ?? []), ...near])];
}

/** Quotes by their words; only the first few of words that are quoted absurdly often. */
function quotesByWords(quotes: readonly Quote[]): ReadonlyMap<string, readonly Quote[]> {
  const known = BY_WORDS.get(quotes);
  if (known) return known;
  const byWords = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const same = byWords.get(quote.words);
    if (!same) byWords.set(quote.words, [quote]);
    else if (same.length < 20) same.push(quote);
  }
  BY_WORDS.set(quotes, byWords);
  return byWords;
}

const BY_WORDS = new WeakMap<readonly Quote[], ReadonlyMap<string, readonly Quote[]>>();

function listNumbers(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  const run = sorted.every((value, index) => value === (sorted[0] ?? 0) + index);
  return run && sorted.length > 2 ? `${sorted[0]} tot en met ${sorted.at(-1)}` : sorted.slice(0, 12).join(', ');
}

/** Adds a record in braces after the last one, with its bullet and indent; no fix if that has no bullet of its own. */
function addRecord({ records, range }: Register, value: number, text: string): Fix[] {
  const last = records.at(-1);
  if (!last) return [];
  const line = text.slice(text.lastIndexOf('\n', last.range.start) + 1, last.range.start);
  const dash = /^(\s*-\s*)$/.exec(line)?.[1];
  if (!dash) return [];
  const end = Math.min(last.range.start + text.slice(last.range.start, last.range.end).trimEnd().length, range.end);
  return [
    {
      title: `Voeg dialoog ${value} toe aan de lijst`,
      edits: [{ range: { start: end, end }, text: `\n${dash}{ nummer: ${value} }` }],
      safe: false,
    },
  ];
}
