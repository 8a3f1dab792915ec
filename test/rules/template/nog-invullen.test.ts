import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report.ts';
import { reportText } from '../../../server/src/report/skeleton.ts';
import { templates } from '../../../server/src/report/template.ts';
import { check } from '../../../server/src/rules/check.ts';
import { checkFindings as checkAll, checksOf } from '../../helpers/checks.ts';
import { smallestReport } from '../../helpers/reports.ts';
import { spread } from '../../helpers/thorough.ts';

const { checkFindings, checkFix } = checksOf('nog-invullen');

describe('nog-invullen', () => {
  it('is found on each placeholder, wherever it stands', () => {
    checkFindings(
      '---\nthema: {{<thema>}}\n---\n\n## {{<telwoord>}} ideeën\n\n1. **{{<idee>}}**\n\n> ‘{{<citaat>}}.’ ({{<rol>}}, dialoog {{<nummer>}})\n',
    );
  });

  it('is not found for what looks like it', () => {
    checkFindings('Schrijf <b>vet</b>, 3 < 4 > 2, kinderen <4 jaar, a -> b, \\<naam\\> en <mijn-ding>x</mijn-ding>.\n');
    checkFindings('Zie <https://example.org>, <www.example.org> of <jan@example.org>.\n\n> ‘Ja.’ (student)\n');
  });

  it('is found where a place is half filled in, and its fix takes the brackets away', () => {
    checkFindings('Wij waren in {{<Terneuzen>}} met {{<12>}} mensen.\n\n- **{{<Hoge huren>}}:** en {{<AANTAL>}}.\n');
    checkFindings('Met {{12>}} mensen in {{<Emmen}}, en\n> ‘zo’ {{rol>}}\n');
    checkFix('In <Terne{|}uzen>.\n', 'In Terneuzen.\n');
    checkFix('Met 12{|}> mensen.\n', 'Met 12 mensen.\n');
  });

  it('is found until a place is filled in whole, wherever it is and however it is filled', () => {
    const drafts = templates.map((template) => reportText(template));
    for (const draft of drafts) {
      const places = readReport(draft).placeholders;
      assert.ok(places.length > 10);
      for (const { start, end } of spread(places, 5)) {
        const inside = draft.slice(start + 1, end - 1);
        for (const half of [
          `<${inside.slice(0, -1)}>`,
          `<${inside.slice(1)}>`,
          '<Emmen>',
          '<12>',
          '<Aa en Hunze>',
          `<${inside} nog>`,
          `<${inside.toUpperCase()}>`,
          '<Emmen',
          'Emmen>',
        ]) {
          // A name of one letter leaves nothing between the brackets.
          if (half === '<>') continue;
          const text = draft.slice(0, start) + half + draft.slice(end);
          // `<rol>` without its first letter is HTML, which is found as such.
          const found = check(readReport(text)).filter(({ code }) => /^(?:nog-invullen|niet-in-rapport)$/.test(code));
          assert.ok(
            found.some(({ range }) => range.start < start + half.length && start < range.end),
            `${half} in ‘${draft.slice(start - 30, start)}’`,
          );
        }
      }
    }
  });

  it('is all there is to say about a place that is not filled in', () => {
    const text = smallestReport()
      .replace('- 2 gesprekken', '- {{nog-invullen|<aantal>}} gesprekken')
      .replace('gemeentes: Emmen en Borne', 'gemeentes: {{nog-invullen|<gemeentes>}}')
      .replace('## Twee themadialogen', '## {{nog-invullen|<telwoord>}} themadialogen')
      .replace('## Thema: bussen', '## Thema: {{nog-invullen|<thema>}}');
    checkAll(text);
  });
});
