import type { Rule } from './rule.ts';

export const headerYaml: Rule = {
  code: 'header-yaml',
  kind: 'syntax',
  title: 'De header kan niet worden gelezen',
  why: 'De header bestaat uit regels ‘naam: waarde’ tussen twee regels met drie streepjes. Een vergeten teken maakt dat de gegevens niet meer te lezen zijn.',
  wrong: '---\nrapportage: themadialogen\nthema: Zorg\n{{t}}hema: Wonen\n---\n',
  right: '---\nrapportage: themadialogen\nthema: Wonen\n---\n',

  *check({ header }) {
    for (const problem of header.problems) {
      if (problem.kind !== 'yaml') continue;
      const { mend } = problem;
      const above = mend && mend.range.start <= header.range.start;
      const title = mend?.text === '' ? 'Haal het wit boven de header weg' : above ? 'Zet er een regel met --- boven' : 'Sluit de header af';
      const fixes = mend ? [{ title, edits: [mend] }] : [];
      yield { range: problem.range, message: problem.message, fixes };
    }
  },
};
