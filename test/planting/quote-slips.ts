/** Slips in quotes: marks, source, words (format.md §4). */
import type { Quote, Report } from '../../server/src/report/model.ts';
import { cardOf, cardQuotes } from '../../server/src/report/places.ts';
import type { Range } from '../../server/src/report/text/text.ts';
import { insert, linesOf, type Planted, remove, replace, type Slip, slip } from './slip.ts';

/** Ways to write a source that differ from the house style; `r` is the role, `n` the number. */
const SOURCES: readonly (readonly [string, string])[] = [
  ['without its parentheses', 'r, dialoog n'],
  ['without the first parenthesis', 'r, dialoog n)'],
  ['without the last parenthesis', '(r, dialoog n'],
  ['without the comma', '(r dialoog n)'],
  ['with a semicolon', '(r; dialoog n)'],
  ['in square brackets', '[r, dialoog n]'],
  ['in braces', '{r, dialoog n}'],
  ['in double parentheses', '((r, dialoog n))'],
  ['behind a dash', '— r, dialoog n'],
  ['behind a short dash', '– r, dialoog n'],
  ['behind a dash on a line of its own', '\n> — r, dialoog n'],
  ['turned round', '(dialoog n, r)'],
  ['with dialog', '(r, dialog n)'],
  ['with dial.', '(r, dial. n)'],
  ['with diaoog', '(r, diaoog n)'],
  ['with dialooog', '(r, dialooog n)'],
  ['with D', '(r, Dn)'],
  ['with gesprek', '(r, gesprek n)'],
  ['with nr.', '(r, dialoog nr. n)'],
  ['with a colon', '(r, dialoog: n)'],
  ['with a hash', '(r, dialoog #n)'],
  ['with a full stop behind the number', '(r, dialoog n.)'],
  ['with a number in words', '(r, dialoog w)'],
];
const WORDS = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];

export const quoteSlips: readonly Slip[] = [
  ...SOURCES.map(([name, form]) =>
    slip(`a source ${name}`, '*', function* (report) {
      for (const quote of spoken(report)) {
        const { rol, dialoog, attribution } = quote;
        if (!rol || !dialoog || !attribution || cardOrItsOriginal(report, quote)) continue;
        const text = form
          .replace(/n(?=[,)}\].]|$)/, String(dialoog.value))
          .replace(/w(?=\)$)/, WORDS[dialoog.value] ?? '')
          .replace('r', () => rol.value);
        const space = form.startsWith('\n') ? 1 : 0;
        yield replace({ start: attribution.start - space, end: attribution.end }, text, quote.range);
      }
    }),
  ),
  slip('no source', 'citaat-zonder-bron', function* (report) {
    for (const { attribution, range } of ordinary(report))
      if (attribution) yield remove({ start: attribution.start - 1, end: attribution.end }, range);
  }),
  slip('Dialoog with a capital', 'citaat-bron-schrijfwijze', function* (report) {
    for (const { verwijzing, range } of ordinary(report))
      if (verwijzing) yield replace({ start: verwijzing.start, end: verwijzing.start + 1 }, 'D', range);
  }),
  slip('a role with a capital', 'citaat-bron-schrijfwijze', function* (report) {
    for (const { rol, range } of ordinary(report))
      if (rol && /^\p{Ll}/u.test(rol.value))
        yield replace({ start: rol.range.start, end: rol.range.start + 1 }, rol.value.charAt(0).toUpperCase(), range);
  }),
  slip('a full stop behind the source', 'citaat-punt-na-bron', function* (report) {
    for (const { attribution, range } of ordinary(report)) if (attribution) yield insert(attribution.end, '.', range);
  }),
  slip('a full stop between mark and source', 'citaat-punt-na-bron', function* (report) {
    for (const { attribution, closing, range } of ordinary(report))
      if (attribution && closing?.range.end === attribution.start - 1) yield insert(closing.range.end, '.', range);
  }),
  slip('no full stop at the end of the words', 'citaat-zonder-slotpunt', function* (report) {
    for (const { wordsRange, words, range } of ordinary(report))
      if (/[^.]\.$/.test(words)) yield remove({ start: wordsRange.end - 1, end: wordsRange.end }, range);
  }),
  slip('no opening mark', 'citaat-aanhalingsteken', function* (report) {
    for (const { opening, range } of ordinary(report)) if (opening) yield remove(opening.range, range);
  }),
  slip('no closing mark', 'citaat-aanhalingsteken', function* (report) {
    for (const { closing, range } of ordinary(report)) if (closing) yield remove(closing.range, range);
  }),
  slip('no marks at all', 'citaat-aanhalingsteken', function* (report) {
    for (const { opening, closing, range } of ordinary(report))
      if (opening && closing) yield both([opening.range, closing.range], ['', ''], range);
  }),
  slip('other marks', '*', function* (report) {
    for (const [open, close] of [
      '“”',
      '""',
      "''",
      '„”',
      '‚’',
      '«»',
      '‹›',
      '``',
      '´´',
      '′′',
      '″″',
      '’‘',
      '‘‘',
      '’’',
      '‛’',
      '»«',
      '‘”',
      '"’',
      "'’",
    ].map((pair) => [...pair]))
      for (const { opening, closing, words, range } of ordinary(report).slice(0, 6))
        if (opening && closing && !/["“”„]/.test(words))
          yield both([opening.range, closing.range], [open ?? '', close ?? ''], range);
  }),
  slip('two marks for one', '*', function* (report) {
    for (const mark of [',,', "''", '‘‘', '``'])
      for (const { opening, closing, range } of ordinary(report).slice(0, 6))
        if (opening && closing)
          yield both([opening.range, closing.range], [mark, mark === ',,' ? "''" : mark.replaceAll('‘', '’')], range);
  }),
  slip('the question mark behind the closing mark', '*', function* (report) {
    for (const sign of ['?', '!', '.'])
      for (const { closing, wordsRange, words, range } of ordinary(report))
        if (closing && words.endsWith('.'))
          yield replace({ start: wordsRange.end - 1, end: closing.range.end }, `’${sign}`, range);
  }),
  slip('an inner mark that is not closed', 'citaat-aanhalingsteken', function* (report) {
    for (const quote of ordinary(report)) {
      const at = wordAt(report, quote, 2);
      if (at) yield insert(at.start, '“', quote.range);
    }
  }),
  slip('an inner mark that was not opened', 'citaat-aanhalingsteken', function* (report) {
    for (const quote of ordinary(report)) {
      const at = wordAt(report, quote, 2);
      if (at) yield insert(at.end, '”', quote.range);
    }
  }),
  slip('a quote inside in the same marks', 'citaat-tekens-gemengd', function* (report) {
    for (const quote of ordinary(report)) {
      const at = wordAt(report, quote, 3);
      if (at)
        yield both(
          [
            { start: at.start, end: at.start },
            { start: at.end, end: at.end },
          ],
          [quote.opening?.value ?? '‘', quote.closing?.value ?? '’'],
          quote.range,
        );
    }
  }),
  slip('a quote without >', '*', function* (report) {
    for (const { range } of ordinary(report))
      if (!report.text.slice(range.start, range.end).includes('\n'))
        yield remove({ start: range.start, end: range.start + 2 }, range);
  }),
  slip('another space behind >', '*', function* (report) {
    for (const space of ['\u00a0', '\u202f'])
      for (const { range } of ordinary(report))
        yield replace({ start: range.start + 1, end: range.start + 2 }, space, range);
  }),
  slip('two quotes in one block', '*', function* (report) {
    const quotes = report.quotes;
    for (const [index, { range }] of quotes.entries()) {
      const next = quotes[index + 1];
      if (next && report.text.slice(range.end, next.range.start) === '\n\n')
        yield remove({ start: range.end, end: range.end + 1 }, { start: range.start, end: next.range.end });
    }
  }),
  slip('a quote as a bullet', 'citaat-als-opsomming', function* (report) {
    for (const { range } of ordinary(report))
      if (!report.text.slice(range.start, range.end).includes('\n'))
        yield replace({ start: range.start, end: range.start + 1 }, '-', range);
  }),
  slip('a dialogue that does not exist', 'citaat-dialoog-onbekend', function* (report) {
    for (const { dialoog, range } of report.quotes) if (dialoog) yield replace(dialoog.range, '99', range);
  }),
  slip('X for a name', 'citaat-x', function* (report) {
    for (const quote of ordinary(report)) {
      const at = wordAt(report, quote, 2);
      if (at) yield insert(at.end, ' X', quote.range);
    }
  }),
  slip('a name', 'privacy-naam', function* (report) {
    for (const name of ['mevr. Jansen', 'Kees de Vries', 'J. Jansen', 'mevrouw v.d. Berg', 'dhr. Pietersen'])
      for (const quote of ordinary(report).slice(0, 8)) {
        const at = wordAt(report, quote, 2);
        if (at) yield insert(at.end, ` met ${name}`, quote.range);
      }
  }),
  slip('data of a person', 'privacy-gegevens', function* (report) {
    for (const data of ['jan@voorbeeld.nl', '06-12345678', '1234 AB 12', 'NL91ABNA0417164300', '111222333'])
      for (const quote of ordinary(report).slice(0, 8)) {
        const at = wordAt(report, quote, 2);
        if (at) yield insert(at.end, ` ${data}`, quote.range);
      }
  }),
  slip('the quote of the card is gone', 'kaartcitaat-ontbreekt', function* (report) {
    for (const { range } of cardQuotes(report)) yield remove(linesOf(report.text, range), cardOf(report)?.range);
  }),
  slip('a second quote on the card', 'kaartcitaat-teveel', function* (report) {
    const [own] = cardQuotes(report);
    if (!own) return;
    for (const quote of ordinary(report).slice(0, 6))
      yield insert(own.range.end, `\n\n${report.text.slice(quote.range.start, quote.range.end)}`, {
        start: own.range.start,
        end: own.range.end + 8,
      });
  }),
  slip('the quote of the card in other words', 'kaartcitaat-verschilt', function* (report) {
    for (const quote of cardQuotes(report)) {
      const at = wordAt(report, quote, 3);
      if (at) yield replace(at, 'anders', quote.range);
      if (quote.rol) yield replace(quote.rol.range, 'sollicitant', quote.range);
      if (quote.rol) yield insert(quote.rol.range.end, 'e', quote.range);
    }
  }),
  slip('the quote of the card cut without a mark', 'kaartcitaat-ingekort', function* (report) {
    for (const { words, wordsRange, range } of cardQuotes(report)) {
      const first = words.indexOf('. ');
      if (first !== -1) yield remove({ start: wordsRange.start, end: wordsRange.start + first + 2 }, range);
      if (first !== -1) yield remove({ start: wordsRange.start + first + 1, end: wordsRange.end }, range);
    }
  }),
  slip('the quote of the card is not in the report', 'kaartcitaat-onvindbaar', function* (report) {
    for (const { wordsRange, range } of cardQuotes(report))
      yield replace(wordsRange, 'Wij hebben thuis drie katten en een hond.', range);
  }),
  slip('a quote twice', 'citaat-dubbel', function* (report) {
    const quotes = ordinary(report);
    const last = quotes.at(-1);
    for (const { range } of quotes.slice(0, -1).slice(0, 6))
      if (last)
        yield insert(last.range.end, `\n\n${report.text.slice(range.start, range.end)}`, {
          start: 0,
          end: report.text.length,
        });
  }),
];

/** Quotes with one function: neither the card's quote nor the original that it repeats. */
function ordinary(report: Report): readonly Quote[] {
  return spoken(report).filter((quote) => !cardOrItsOriginal(report, quote));
}

function spoken({ quotes }: Report): readonly Quote[] {
  return quotes.filter(({ flaws, bullet }) => flaws.length === 0 && !bullet);
}

function cardOrItsOriginal(report: Report, { words }: Quote): boolean {
  return cardQuotes(report).some((own) => own.words === words);
}

/** The `nth` lower-case word of the quote that comes before another lower-case word. */
function wordAt({ text }: Report, { wordsRange }: Quote, nth: number): Range | undefined {
  const words = [...text.slice(wordsRange.start, wordsRange.end).matchAll(/(?<=\s)\p{Ll}{2,}(?= \p{Ll})/gu)];
  const word = words[nth] ?? words[0];
  if (!word) return undefined;
  const start = wordsRange.start + word.index;
  return { start, end: start + word[0].length };
}

function both([one, other]: readonly [Range, Range], [open, close]: readonly [string, string], at: Range): Planted {
  return {
    edits: [
      { range: one, text: open },
      { range: other, text: close },
    ],
    at,
  };
}
