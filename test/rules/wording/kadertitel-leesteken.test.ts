import { checksOf } from '../../helpers/checks.ts';

const { checkFindings, checkFix } = checksOf('kadertitel-leesteken');
const kaders = (...titles: string[]) =>
  `## 3. Eerste stappen en ideeën\n\n${titles.map((title) => `:::kader\n### ${title}\n\nBegin klein.\n:::`).join('\n\n')}\n`;

describe('kadertitel-leesteken', () => {
  it('is found on a colon or full stop that others do not have', () => {
    checkFindings(kaders('Een bus{{:}}', 'Een fiets', 'Een boot{{.}}'));
  });

  it('is not found where all have one, or for another mark', () => {
    checkFindings(kaders('Een bus:', 'Een fiets:'));
    checkFindings(
      kaders('Een bus?', 'Een fiets!', 'Een boot…', 'Een trein...', 'Wiel B.V.', 'Bus, fiets enz.', 'Een step'),
    );
  });

  it('is not found between two chapters', () => {
    checkFindings(`${kaders('Een bus:')}\n## 4. Procesobservaties\n\n:::kader\n### Een fiets\n\nBegin klein.\n:::\n`);
  });

  it('goes, also inside bold', () =>
    checkFix(kaders('**Een bus:{|}**', 'Een fiets'), kaders('**Een bus**', 'Een fiets')));
});
