import { allSections } from '../report/places.ts';
import type { Rule } from './rule.ts';

export const ideeenNietGenummerd: Rule = {
  code: 'ideeen-niet-genummerd',
  kind: 'form',
  title: 'De ideeën zijn niet genummerd',
  why: 'De ideeën staan op de kaart als genummerde lijst, zodat men ernaar kan verwijzen: ‘idee 2’.',
  wrong: '## Twee ideeën\n\n{{-}} Een buurtbus.\n- Een deelfiets.\n',
  right: '## Twee ideeën\n\n1. Een buurtbus.\n2. Een deelfiets.\n',

  *check(report) {
    for (const { entry, items } of allSections(report)) {
      const first = items.find(({ marker }) => marker !== '1');
      if (entry?.content !== 'numbered' || !first) continue;
      const edits = items.map(({ mark }, index) => ({ range: mark, text: `${index + 1}.` }));
      yield {
        range: first.mark,
        message: `De ideeën staan als losse punten; nummer ze van 1 tot en met ${items.length}.`,
        fixes: [{ title: 'Nummer de ideeën', edits, changes: 'words' }],
      };
    }
  },
};
