import assert from 'node:assert/strict';
import { checksOf } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';

const { checkFindings, checkFix } = checksOf('sectie-dubbel');

describe('sectie-dubbel', () => {
  it('is found on every one after the first, also in another spelling', () => {
    checkFindings('## Dromen\n\n- Een.\n\n{{## dromen:}}\n\n- Twee.\n\n{{## Dromen}}\n\n- Drie.\n');
  });

  it('is found for knel and kiem inside one section, not in two', () => {
    checkFindings('## Knel- en kiemverhalen\n\n### Knelverhalen\n\n- Een.\n\n{{### Knelverhalen}}\n\n- Twee.\n');
    checkFindings(
      '## Knel- en kiemverhalen\n\n### Knelverhalen\n\n# A\n\n# B\n\n## 1. Knelpunten en kiemen uit de coronatijd\n\n### Knelverhalen\n',
    );
  });

  it('is not found for headings that the template does not know', () => {
    checkFindings('## Nawoord\n\nA.\n\n## Nawoord\n\nB.\n');
  });
});

describe('the fix of sectie-dubbel', () => {
  it('joins what stands under two headings that follow each other', () => {
    checkFix('## Dromen\n\n- Een.\n\n## {|}Dromen\n\n- Twee.\n', '## Dromen\n\n- Een.\n\n- Twee.\n');
  });

  it('takes the content to the first heading', () => {
    checkFix(
      '## Dromen\n\n- Een.\n\n## Nawoord\n\nB.\n\n## {|}Dromen\n\n- Twee.\n',
      '## Dromen\n\n- Een.\n\n- Twee.\n\n## Nawoord\n\nB.\n',
    );
    checkFix(
      crlf('## Dromen\n\n- Een.\n\n## Nawoord\n\nB.\n\n## {|}Dromen\n\n- Twee\n  drie.\n\n## Slot\n'),
      crlf('## Dromen\n\n- Een.\n\n- Twee\n  drie.\n\n## Nawoord\n\nB.\n\n## Slot\n'),
    );
  });

  it('takes away a heading without content', () => {
    checkFix('## Dromen\n\n- Een.\n\n## {|}Dromen\n', '## Dromen\n\n- Een.\n');
    checkFix('## Dromen\n\n- Een.\n\n## {|}Dromen\n\n## Nawoord\n', '## Dromen\n\n- Een.\n\n## Nawoord\n');
  });

  it('takes the second away where it says the same, if the writer wants it', () => {
    for (const content of ['- Een.\n- Twee.\n', '1. Een.\n', '### Kop\n\nTekst.\n']) {
      const heading = content.startsWith('1') ? '## Eén idee' : '## Dromen';
      const [finding] = checkFindings(`${heading}\n\n${content}\n{{${heading}}}\n\n${content}`);
      assert.equal(finding?.fixes[0]?.safe, false);
      checkFix(`${heading}\n\n${content}\n## {|}${heading.slice(3)}\n\n${content}`, `${heading}\n\n${content}`);
    }
  });

  it('is not there for lists that cannot be joined blindly', () => {
    const [ideas] = checkFindings('## Twee ideeën\n\n1. Een.\n\n{{## Twee ideeën}}\n\n1. Twee.\n');
    assert.deepEqual(ideas?.fixes, []);
  });
});
