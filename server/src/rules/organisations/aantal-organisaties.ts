import type { Report } from '../../report/model.ts';
import { disagreement } from '../agreement/numbers.ts';
import type { Rule } from '../rule.ts';
import { exampleOf } from './example.ts';
import { nameListsOf } from './name-lists.ts';

const says = (count: string) => `\nEr deden in totaal 41 mensen van ${count} verschillende organisaties mee.\n`;

export const aantalOrganisaties: Rule = {
  code: 'aantal-organisaties',
  kind: 'contradiction',
  title: 'De inleiding noemt een ander aantal organisaties dan de lijst heeft',
  why: 'Een lezer telt de lijst na; een organisatie die er twee keer in staat, telt één keer.',
  wrong: exampleOf('Fietsersbond, Hogeschool Rijn, Provincie Drenthe', says('{{vier}}')),
  right: exampleOf('Fietsersbond, Hogeschool Rijn, Provincie Drenthe', says('drie')),

  check: (report) => (mayAgree(report) ? [] : disagreement(report, 'organisaties')),
};

/** Whether the number fits the list with its doubles, or its last name split at `en`: both are reported elsewhere. */
function mayAgree(report: Report): boolean {
  return nameListsOf(report).some(({ kader, names }) => {
    const last = names.at(-1)?.value ?? '';
    const most = names.length + (/\p{Ll}\s+en\s+\p{Lu}/u.test(last) && !/\bministerie\b/i.test(last) ? 1 : 0);
    const claims = report.statements.filter((one) => one.about === kader.entry?.counts && one.source !== 'kader');
    return claims.length > 0 && claims.every(({ value }) => value === names.length || value === most);
  });
}
