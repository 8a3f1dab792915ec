import type { Edit } from '../../report/text/edits.ts';
import type { Rule } from '../rule.ts';

export const headerVeldOntbreekt: Rule = {
  code: 'header-veld-ontbreekt',
  kind: 'syntax',
  title: 'In de header ontbreekt een verplicht gegeven',
  why: 'Zonder het soort rapport en het thema kan het rapport niet worden gecontroleerd; zonder nummer kan geen citaat naar een dialoog verwijzen.',
  wrong: '{{---}}\nrapportage: themadialogen\n---\n',
  right: '---\nrapportage: themadialogen\nthema: Mobiliteit\n---\n',

  *check({ header }) {
    const missing = header.problems.filter((problem) => problem.kind === 'missing');
    const [first, ...others] = missing.filter(({ key }) => key !== 'nummer');
    if (first) {
      // Keys of the header itself are missing at one place, which is one thing to mend.
      const names = [first, ...others].map(({ key }) => `‘${key}’`).join(' en ');
      const message = `In de header ${others.length === 0 ? 'ontbreekt' : 'ontbreken'} ${names}.`;
      yield {
        range: first.range,
        message,
        fixes: [
          {
            title: `Voeg ${names} toe`,
            edits: joined([first, ...others].map(({ insert }) => insert)),
            changes: 'words',
          },
        ],
      };
    }
    for (const { range, insert } of missing.filter(({ key }) => key === 'nummer')) {
      const message = 'Deze dialoog heeft geen nummer; schrijf bijvoorbeeld ‘nummer: 1’.';
      yield { range, message, fixes: [{ title: 'Voeg ‘nummer’ toe', edits: [insert], changes: 'words' }] };
    }
  },
};

/** Insertions at one place as one edit, in their order. */
function joined(inserts: readonly Edit[]): readonly Edit[] {
  const [first] = inserts;
  return first && inserts.every(({ range }) => range.start === first.range.start)
    ? [{ range: first.range, text: inserts.map(({ text }) => text).join('') }]
    : inserts;
}
