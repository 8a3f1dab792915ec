import { type InnerMark, innerMarks, markStyle } from '../report/marks.ts';
import type { Quote } from '../report/model.ts';
import { closingFor, openingFor, usualPair, wordsOffset } from './quote-marks.ts';
import type { Found, Rule } from './rule.ts';

export const citaatAanhalingsteken: Rule = {
  code: 'citaat-aanhalingsteken',
  kind: 'form',
  title: 'Een aanhalingsteken ontbreekt of staat er te veel',
  why: 'Aan de aanhalingstekens ziet de lezer waar de woorden van de deelnemer beginnen en ophouden.',
  wrong: '## Dromen\n\n> ‘De bus rijdt niet {{meer.}} (student, dialoog 2)\n',
  right: '## Dromen\n\n> ‘De bus rijdt niet meer.’ (student, dialoog 2)\n',

  *check({ quotes }) {
    const usual = usualPair(quotes) ?? ['‘', '’'];
    for (const quote of quotes) {
      if (quote.words === '') continue;
      const outer = outerFinding(quote, usual);
      if (outer) yield outer;
      else yield* innerFindings(quote);
    }
  },
};

/** A missing outer mark; both missing is one finding. */
function outerFinding({ flaws, wordsRange, opening, closing }: Quote, usual: readonly [string, string]): Found | undefined {
  const opens = !flaws.includes('teken-open');
  const closes = !flaws.includes('teken-sluit');
  if (opens && closes) return undefined;
  const { start, end } = wordsRange;
  const addOpen = { range: { start, end: start }, text: closing ? openingFor(closing.value) : usual[0] };
  const addClose = { range: { start: end, end }, text: opening ? closingFor(opening.value) : usual[1] };
  if (!opens && !closes)
    return {
      range: wordsRange,
      message: 'Om dit citaat staan geen aanhalingstekens.',
      fixes: [{ title: 'Zet er aanhalingstekens om', edits: [addOpen, addClose] }],
    };
  if (!opens)
    return {
      range: { start, end: Math.min(start + 1, end) },
      message: 'Het aanhalingsteken aan het begin van dit citaat ontbreekt.',
      fixes: [{ title: 'Zet het aanhalingsteken ervoor', edits: [addOpen] }],
    };
  return {
    range: { start: Math.max(end - 5, start), end },
    message: 'Het aanhalingsteken aan het eind van dit citaat ontbreekt, voor de bron.',
    fixes: [{ title: 'Zet het aanhalingsteken erachter', edits: [addClose] }],
  };
}

/** An inner quotation that is not closed, or a mark in the middle that closes nothing. */
function* innerFindings(quote: Quote): Iterable<Found> {
  const { unclosed, unopened } = innerMarks(quote.words);
  for (const mark of unclosed) {
    const range = placeOf(quote, mark);
    if (range) yield { range, message: 'Hier begint een citaat in het citaat, maar het wordt niet gesloten.' };
  }
  for (const mark of unopened) {
    const range = placeOf(quote, mark);
    const outer = quote.opening && markStyle(quote.opening.value) === mark.style;
    if (!range) continue;
    const message = outer
      ? 'Hier sluit het citaat, maar de woorden lopen door; dit aanhalingsteken staat er te veel.'
      : 'Dit aanhalingsteken sluit iets dat niet is geopend.';
    yield { range, message, fixes: [{ title: 'Haal het aanhalingsteken weg', edits: [{ range, text: '' }], safe: false }] };
  }
}

function placeOf(quote: Quote, { at }: InnerMark): { start: number; end: number } | undefined {
  const start = wordsOffset(quote, at);
  return start === undefined ? undefined : { start, end: start + 1 };
}
