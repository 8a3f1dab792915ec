import { text } from '../example.ts';
import type { Rule } from '../rule.ts';
import { fixesOf } from './header-bijna.ts';

export const headerYaml: Rule = {
  code: 'header-yaml',
  kind: 'syntax',
  title: 'De header kan niet worden gelezen',
  why: 'De header bestaat uit regels ‘naam: waarde’ tussen twee regels met drie streepjes. Een vergeten teken maakt dat de gegevens niet meer te lezen zijn.',
  wrong: text`
    ---
    rapportage: themadialogen
    thema: Zorg
    {{thema}}: Wonen
    ---
  `,
  right: text`
    ---
    rapportage: themadialogen
    thema: Wonen
    ---
  `,

  *check({ header }) {
    for (const problem of header.problems) {
      if (problem.kind === 'yaml')
        yield { range: problem.range, message: problem.message, fixes: fixesOf(problem.mend) };
    }
  },
};
