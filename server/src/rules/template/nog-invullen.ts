import { placeholdersOf } from '../../report/template.ts';
import { type Range, shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Found, Rule } from '../rule.ts';

export const nogInvullen: Rule = {
  code: 'nog-invullen',
  kind: 'unfinished',
  title: 'Een invulplek is nog niet ingevuld',
  why: 'Wat tussen < en > staat is een invulplek van een sjabloon; zo mag het niet worden gepubliceerd.',
  wrong: text`
    ## Wie zaten aan tafel?

    - {{<aantal>}} gesprekken
    - 47 deelnemers totaal
    - Hosts kwamen uit de volgende gemeente: Emmen
  `,
  right: text`
    ## Wie zaten aan tafel?

    - 6 gesprekken
    - 47 deelnemers totaal
    - Hosts kwamen uit de volgende gemeente: Emmen
  `,

  *check({ placeholders, template, text: whole }) {
    const known = placeholdersOf(template);
    for (const range of placeholders) {
      const shown = whole.slice(range.start, range.end);
      yield known.has(shown) ? { range, message: `Vul hier ${shown} nog in.` } : halfFilled(range, shown);
    }
  },
};

/** What the writer typed between the angle brackets may be the answer, or a note to fill it in. */
function halfFilled({ start, end }: Range, shown: string): Found {
  const opening = shown.startsWith('<') ? [{ range: { start, end: start + 1 }, text: '' }] : [];
  const closing = shown.endsWith('>') ? [{ range: { start: end - 1, end }, text: '' }] : [];
  const edits = [...opening, ...closing];
  return {
    range: { start, end },
    message:
      edits.length > 1
        ? `${shorten(shown, 70)} staat nog tussen haakjes. Is dit ingevuld, haal dan de haakjes weg.`
        : `Bij ${shorten(shown, 70)} is een haakje van een invulplek blijven staan.`,
    fixes: [{ title: edits.length > 1 ? 'Haal de haakjes weg' : 'Haal het haakje weg', edits, safe: false }],
  };
}
