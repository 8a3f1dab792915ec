import { isoDate } from '../report/dates.ts';
import { likeness } from '../report/spelling.ts';
import { shortened } from '../report/text.ts';
import type { Rule } from './rule.ts';

export const headerWaarde: Rule = {
  code: 'header-waarde',
  kind: 'syntax',
  title: 'Een waarde in de header klopt niet',
  why: 'Een aantal is een heel getal, een datum is jaar-maand-dag en de status is een van drie woorden. Met een andere waarde kan niet worden gerekend.',
  wrong: '---\nrapportage: themadialogen\nthema: Mobiliteit\nstatus: {{klaar}}\n---\n',
  right: '---\nrapportage: themadialogen\nthema: Mobiliteit\nstatus: definitief\n---\n',

  *check({ header }) {
    for (const problem of header.problems) {
      if (problem.kind !== 'value') continue;
      const { range, key, found, expected, values } = problem;
      const date = key === 'datum' ? isoDate(found) : undefined;
      const likely = date ? [date] : [...values].sort((one, other) => likeness(found, other) - likeness(found, one));
      const fixes = found === '' ? [] : likely.map((value) => ({ title: `Maak er ‘${value}’ van`, edits: [{ range, text: value }], safe: false }));
      const stands = found === '' ? 'staat nog niets' : `staat ‘${shortened(found.replace(/\s+/g, ' '), 40)}’`;
      yield { range, message: `Bij ‘${key}’ ${stands}; daar hoort ${expected}.`, fixes };
    }
  },
};
