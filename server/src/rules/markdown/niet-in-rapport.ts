import type { Edit } from '../../report/text/edits.ts';
import { text } from '../example.ts';
import type { Fix, Rule } from '../rule.ts';
import { firstLineOf } from './first-line.ts';
import { type Foreign, type ForeignKind, foreignIn } from './foreign.ts';
import { htmlFixes, htmlMessage } from './html-fixes.ts';

export const nietInRapport: Rule = {
  code: 'niet-in-rapport',
  kind: 'form',
  title: 'Dit kan een rapport niet bevatten',
  why: 'Een tabel, voetnoot, afbeelding, doorgestreepte tekst, programmacode of HTML wordt niet opgemaakt: lezers krijgen de tekens te zien.',
  wrong: text`
    ## Enkele procesobservaties

    Men sprak {{\`vrijuit\`}}.
  `,
  right: text`
    ## Enkele procesobservaties

    Men sprak vrijuit.
  `,

  *check(report) {
    for (const foreign of foreignIn(report)) {
      const { kind, range, elsewhere = [], element } = foreign;
      const related = elsewhere.map((place) => ({ range: place, message: 'Hoort bij deze voetnoot.' }));
      yield {
        range: firstLineOf(element?.tags[0]?.range ?? range, report.text),
        message: element ? htmlMessage(element, report.text) : MESSAGES[kind],
        related,
        fixes: element ? htmlFixes(element, foreign.block, report) : (FIXES[kind]?.(foreign, report.text) ?? []),
      };
    }
  },
};

const MESSAGES: Readonly<Record<ForeignKind, string>> = {
  tabel:
    'Een tabel kan niet in een rapport: lezers krijgen de strepen te zien. Maak er een opsomming of gewone zinnen van.',
  voetnoot:
    'Een voetnoot kan niet in een rapport: lezers krijgen de haken te zien. Zet wat u wilt zeggen in de tekst zelf.',
  doorgestreept: 'Doorgestreepte tekst kan niet in een rapport: lezers krijgen de tekens ~~ te zien.',
  gemarkeerd: 'Gemarkeerde tekst kan niet in een rapport: lezers krijgen de tekens == te zien.',
  afbeelding: 'Een afbeelding kan niet in een rapport; er blijft hooguit haar tekst van over.',
  formule: 'Een formule kan niet in een rapport: lezers krijgen de tekens $$ te zien.',
  code: 'Programmacode kan niet in een rapport: lezers krijgen de accenten (`) te zien.',
  taak: 'Een vakje om af te vinken kan niet in een rapport: lezers krijgen de haken te zien.',
  verwijzing:
    'Een los adres voor een verwijzing kan niet in een rapport. Zet het achter de tekst zelf: [tekst](adres).',
  html: '',
};

const FIXES: Readonly<Partial<Record<ForeignKind, (foreign: Foreign, text: string) => readonly Fix[]>>> = {
  code: (foreign, text) =>
    /[*_[\]<\\]/.test(insideOf(foreign, text)) ? [] : [{ title: 'Haal de accenten weg', edits: withoutMarks(foreign) }],
  doorgestreept: (foreign, text) => [
    { title: 'Haal de doorgestreepte tekst weg', edits: [{ range: withSpace(foreign, text), text: '' }], safe: false },
    { title: 'Laat de tekst staan, zonder de tekens ~~', edits: withoutMarks(foreign), safe: false },
  ],
  gemarkeerd: (foreign) => [{ title: 'Haal de markering weg', edits: withoutMarks(foreign), safe: false }],
  taak: ({ range }, text) => [
    {
      title: 'Haal het vakje weg',
      edits: [{ range: { ...range, end: wordsFrom(range.end, text) }, text: '' }],
      safe: false,
    },
  ],
};

function insideOf({ inside }: Foreign, text: string): string {
  return inside ? text.slice(inside.start, inside.end) : '';
}

function withoutMarks({ range, inside = range }: Foreign): readonly Edit[] {
  return [
    { range: { start: range.start, end: inside.start }, text: '' },
    { range: { start: inside.end, end: range.end }, text: '' },
  ];
}

/** With one of the spaces around it. */
function withSpace({ range: { start, end } }: Foreign, text: string): Foreign['range'] {
  if (text[start - 1] === ' ' && /[\s.,;:!?]/.test(text[end] ?? ' ')) return { start: start - 1, end };
  return { start, end: text[end] === ' ' && /\s/.test(text[start - 1] ?? ' ') ? end + 1 : end };
}

function wordsFrom(at: number, text: string): number {
  let end = at;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return end;
}
