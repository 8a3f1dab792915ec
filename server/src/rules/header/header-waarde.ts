import { isoDate } from '../../report/dutch/dates.ts';
import { foldedText, likeness } from '../../report/dutch/spelling.ts';
import { parseTelwoord } from '../../report/dutch/telwoorden.ts';
import type { HeaderProblem, ValueType } from '../../report/header-model.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Fix, Rule } from '../rule.ts';

type ValueProblem = HeaderProblem & { readonly kind: 'value' };

export const headerWaarde: Rule = {
  code: 'header-waarde',
  kind: 'syntax',
  title: 'Een waarde in de header klopt niet',
  why: 'Een aantal is een heel getal, een datum is jaar-maand-dag en de status is een van drie woorden. Met een andere waarde kan niet worden gerekend.',
  wrong: text`
    ---
    rapportage: themadialogen
    thema: Mobiliteit
    status: {{klaar}}
    ---
  `,
  right: text`
    ---
    rapportage: themadialogen
    thema: Mobiliteit
    status: definitief
    ---
  `,

  *check({ header }) {
    for (const problem of header.problems) {
      if (problem.kind !== 'value') continue;
      const { range, key, found, expected } = problem;
      const stands = found === '' ? 'staat nog niets' : `staat ‘${shorten(found.replace(/\s+/g, ' '), 40)}’`;
      yield {
        range,
        message: `Bij ‘${key}’ ${stands}; daar hoort ${expected}.`,
        fixes: found === '' ? [] : fixesOf(problem),
      };
    }
  },
};

function fixesOf({ range, found, values, type }: ValueProblem): readonly Fix[] {
  const to = (value: string, safe: boolean): Fix => ({
    title: `Maak er ‘${value}’ van`,
    edits: [{ range, text: value }],
    safe,
  });
  const meant = sameValue(type, found);
  if (meant !== undefined) return [to(meant, true)];
  if (type === 'list' && /^[a-z-]+$/.test(found))
    return [{ ...to(`[${found}]`, false), title: 'Zet er vierkante haken om' }];
  if (type === 'text' && /^[\p{L}\d.:/+-]+$/u.test(found))
    return [{ title: 'Zet er dubbele aanhalingstekens (") omheen', edits: [{ range, text: `"${found}"` }] }];
  const ranked = [...values].sort((one, other) => likeness(found, other) - likeness(found, one));
  return ranked.map((value) => to(value, foldedText(value) === foldedText(bare(found))));
}

/** The same value in its proper form: `"8"` and `acht` are 8, `12 april 2024` is 2024-04-12. Undefined if unclear. */
function sameValue(type: ValueType | undefined, found: string): string | undefined {
  const text = bare(found);
  if (type === 'date') return /^\d{4}-\d\d-\d\d$/.test(text) ? undefined : isoDate(text);
  if (type !== 'number') return undefined;
  if (/^[1-9]\d{0,5}$/.test(text)) return text === found ? undefined : text;
  const number = /^\p{L}+$/u.test(text) ? parseTelwoord(text) : undefined;
  return number !== undefined && number >= 1 ? String(number) : undefined;
}

/** Without quotation marks around it. */
function bare(found: string): string {
  return found.replace(/^(["'])(.*)\1$/, '$2').trim();
}
