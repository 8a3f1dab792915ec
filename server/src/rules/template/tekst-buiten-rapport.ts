import type { Part } from '../../report/model.ts';
import type { Range } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Fix, Rule } from '../rule.ts';

export const tekstBuitenRapport: Rule = {
  code: 'tekst-buiten-rapport',
  kind: 'form',
  title: 'Tussen de header en de titel staat tekst',
  why: 'Onder de header begint het rapport met zijn titel. Wat daartussen staat, hoort bij geen enkele sectie: een aantekening, of gegevens die in de header horen.',
  wrong: text`
    ---
    rapportage: themadialogen
    thema: Mobiliteit
    ---

    {{Nog nalezen door de redactie.}}

    # Rapportage themadialogen Mobiliteit
  `,
  right: text`
    ---
    rapportage: themadialogen
    thema: Mobiliteit
    ---

    # Rapportage themadialogen Mobiliteit
  `,

  *check(report) {
    const { header, text } = report;
    const card = report.parts[0];
    const title = card?.heading?.range;
    if (!header.present || !card || !title) return;
    const loose = looseBlocks(card).filter(({ start, end }) => start >= header.range.end && end <= title.start);
    const [first] = loose.sort((one, other) => one.start - other.start);
    if (!first) return;
    const end = text.indexOf('\n', first.start);
    const line = {
      start: first.start,
      end: end === -1 || end > first.end ? first.end : first.start + text.slice(first.start, end).trimEnd().length,
    };
    yield {
      range: line,
      message: 'Deze tekst staat tussen de header en de titel, en hoort zo bij geen enkele sectie.',
      fixes: [fixBelow(first.start, title, text)],
    };
  },
};

function looseBlocks({ paragraphs, items, quotes, kaders }: Part): Range[] {
  return [...paragraphs, ...items, ...quotes, ...kaders].map(({ range }) => ({ start: range.start, end: range.end }));
}

/** Not a safe fix: only the writer knows whether it is to be published there. */
function fixBelow(from: number, title: Range, text: string): Fix {
  const moved = text.slice(from, title.start).trimEnd();
  return {
    title: 'Zet de tekst onder de titel',
    edits: [
      { range: { start: from, end: title.start }, text: '' },
      { range: { start: title.end, end: title.end }, text: `\n\n${moved}` },
    ],
    safe: false,
  };
}
