import { type Range, shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Fix, Rule } from '../rule.ts';

export const headerDubbel: Rule = {
  code: 'header-dubbel',
  kind: 'syntax',
  title: 'Verderop staat nog een header',
  why: 'Een rapport heeft één header, bovenaan. Een tweede komt meestal mee met tekst uit een ander bestand; wat erin staat, telt niet.',
  wrong: text`
    ---
    rapportage: themadialogen
    thema: Mobiliteit
    ---

    # Rapportage themadialogen Mobiliteit

    {{---}}
    rapportage: themadialogen
    thema: Zorg
    ---
  `,
  right: text`
    ---
    rapportage: themadialogen
    thema: Mobiliteit
    ---

    # Rapportage themadialogen Mobiliteit
  `,

  *check({ header, text }) {
    const lines = text
      .slice(header.yaml.start, header.yaml.end)
      .split('\n')
      .map((line) => line.trim());
    for (const range of header.others) {
      const end = text.indexOf('\n', range.start);
      const first = {
        start: range.start,
        end: end === -1 ? range.end : range.start + text.slice(range.start, end).trimEnd().length,
      };
      const more = text
        .slice(first.end, range.end)
        .split('\n')
        .map((line) => line.trim())
        .slice(0, -1)
        .find((line) => line !== '' && !lines.includes(line));
      const message = more
        ? `Hier staat nog een header, met andere gegevens (${shorten(more, 40)}); een rapport heeft er één, bovenaan.`
        : 'Hier staat de header nog eens; een rapport heeft er één, bovenaan.';
      yield { range: first, message, fixes: [removal(range, text, more === undefined)] };
    }
  },
};

/** Not a safe fix, even if it says nothing new: the lines may have been meant for another place. */
function removal({ start, end }: Range, text: string, same: boolean): Fix {
  const behind = end + (/^[ \t]*(?:\r?\n)*/.exec(text.slice(end, end + 200))?.[0].length ?? 0);
  return {
    title: same ? 'Haal deze header weg' : 'Haal deze header met zijn gegevens weg',
    edits: [{ range: { start, end: behind }, text: '' }],
    safe: false,
  };
}
