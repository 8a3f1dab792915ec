import type { Quote, QuoteFlaw } from '../report/model.ts';
import type { Edit, Rule } from './rule.ts';

const NAMES: Partial<Record<QuoteFlaw, string>> = { 'haakje-open': 'het haakje ‘(’', komma: 'de komma voor ‘dialoog’', 'haakje-sluit': 'het haakje ‘)’' };

export const citaatBronOnvolledig: Rule = {
  code: 'citaat-bron-onvolledig',
  kind: 'form',
  title: 'De bron van een citaat mist een haakje of komma',
  why: 'De bron staat tussen haakjes, met een komma voor de dialoog. Zo ziet de lezer waar het citaat ophoudt.',
  wrong: '## Dromen\n\n> ‘De bus rijdt niet meer.’ {{(student dialoog 2)}}\n',
  right: '## Dromen\n\n> ‘De bus rijdt niet meer.’ (student, dialoog 2)\n',

  *check({ quotes, text }) {
    for (const quote of quotes) {
      const missing = quote.flaws.flatMap((flaw) => NAMES[flaw] ?? []);
      if (missing.length === 0 || !quote.attribution) continue;
      const listed = missing.length < 2 ? missing.join('') : `${missing.slice(0, -1).join(', ')} en ${missing.at(-1)}`;
      yield {
        range: quote.attribution,
        message: `In de bron ${missing.length === 1 ? 'ontbreekt' : 'ontbreken'} ${listed}.`,
        fixes: [{ title: 'Vul de bron aan', edits: completed(quote, text) }],
      };
    }
  },
};

function completed({ flaws, attribution, rol }: Quote, text: string): Edit[] {
  const edits: Edit[] = [];
  if (!attribution) return edits;
  const { start, end } = attribution;
  if (flaws.includes('haakje-open')) edits.push({ range: { start, end: start }, text: /\s$/.test(text.slice(0, start)) ? '(' : ' (' });
  if (flaws.includes('komma') && rol)
    edits.push({ range: { start: rol.range.end, end: rol.range.end }, text: /^\s/.test(text.slice(rol.range.end)) ? ',' : ', ' });
  if (flaws.includes('haakje-sluit')) edits.push({ range: { start: end, end }, text: ')' });
  return edits;
}
