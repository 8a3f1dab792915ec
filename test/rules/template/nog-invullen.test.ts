import { checkFindings as check, checksOf } from '../../helpers/checks.ts';
import { smallestReport } from '../../helpers/reports.ts';

const { checkFindings } = checksOf('nog-invullen');

describe('nog-invullen', () => {
  it('is found on each placeholder, wherever it stands', () => {
    checkFindings(
      '---\nthema: {{<thema>}}\n---\n\n## {{<telwoord>}} ideeën\n\n1. **{{<idee>}}**\n\n> ‘{{<citaat>}}.’ ({{<rol>}}, dialoog {{<nummer>}})\n',
    );
  });

  it('is not found for what looks like it', () => {
    checkFindings('Vul <naam> in, <b>vet</b>, 3 < 4 > 2 en <AANTAL>.\n');
    checkFindings('<\naantal>\n');
  });

  it('is all there is to say about a place that is not filled in', () => {
    const text = smallestReport()
      .replace('- 2 gesprekken', '- {{nog-invullen|<aantal>}} gesprekken')
      .replace('gemeentes: Emmen en Borne', 'gemeentes: {{nog-invullen|<gemeentes>}}')
      .replace('## Twee themadialogen', '## {{nog-invullen|<telwoord>}} themadialogen')
      .replace('## Thema: bussen', '## Thema: {{nog-invullen|<thema>}}');
    check(text);
  });
});
