import type { Rule } from './rule.ts';

export const headerVeldOntbreekt: Rule = {
  code: 'header-veld-ontbreekt',
  kind: 'syntax',
  title: 'In de header ontbreekt een verplicht gegeven',
  why: 'Zonder het soort rapport en het thema kan het rapport niet worden gecontroleerd; zonder nummer kan geen citaat naar een dialoog verwijzen.',
  wrong: '{{---}}\nrapportage: themadialogen\n---\n',
  right: '---\nrapportage: themadialogen\nthema: Mobiliteit\n---\n',

  *check({ header }) {
    for (const problem of header.problems) {
      if (problem.kind !== 'missing') continue;
      const { range, key, insert } = problem;
      const message = key === 'nummer' ? 'Deze dialoog heeft geen nummer; schrijf bijvoorbeeld ‘nummer: 1’.' : `In de header ontbreekt ‘${key}’.`;
      yield { range, message, fixes: [{ title: `Voeg ‘${key}’ toe`, edits: [insert] }] };
    }
  },
};
