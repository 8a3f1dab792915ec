import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report.ts';
import { fixAll } from '../../../server/src/rules/fix-all.ts';
import { checkFindings as check, checksOf } from '../../helpers/checks.ts';
import { checkFormat } from '../../helpers/edits.ts';
import { crlf } from '../../helpers/marked.ts';

const { checkFindings, checkFix } = checksOf('kader-open');

describe('kader-open', () => {
  it('is found on each kader that is not closed', () => {
    checkFindings('{{:::kader}}\n### Een\n\n:::kader\n### Twee\n:::\n\n{{:::kader}}\n');
  });

  it('is found on a line that closes nothing', () => {
    checkFindings(':::kader\n### Een\n:::\n\n{{:::}}\n');
  });

  it('is not found for other words behind colons, nor in a code fence', () => {
    checkFindings(':::let op\n\n```\n:::kader\n```\n');
  });
});

describe('a kader in a kader', () => {
  const codes = ['kader-open', 'kader-zonder-titel', 'codeblok', 'sectie-onbekend'];
  const top = '## 3. Eerste stappen en ideeën\n\n- Een bus.\n\n';

  it('is one finding, on the outer one', () => {
    check(`${top}{{kader-open|:::kader}}\n### Een\n\n:::kader\n### Twee\n:::\n\n:::\n`, { only: codes });
    check(
      `${top}{{kader-open|:::kader}}\n### Een\n\nTekst.\n\n:::kader\n### Twee\n:::\n\n:::kader\n### Drie\n:::\n:::\n`,
      { only: codes },
    );
    check(`${top}{{kader-open|:::kader}}\n:::kader\n### Een\n:::\n`, { only: codes });
    check(`${top}{{kader-open|:::kader}}\n:::kader\n### Een\n:::\n:::\n`, { only: codes });
  });

  it('is closed before the second, or goes where the line is there twice', () => {
    checkFix(
      '{|}:::kader\n### Een\n\n:::kader\n### Twee\n:::\n\n:::\n',
      ':::kader\n### Een\n:::\n\n:::kader\n### Twee\n:::\n\n',
    );
    checkFix('Tekst.\n\n{|}:::kader\n\n:::kader\n### Een\n:::\n:::\n', 'Tekst.\n\n\n:::kader\n### Een\n:::\n');
    checkFix('{|}:::kader\n:::kader\n### Een\n:::\n', ':::kader\n### Een\n:::\n');
  });

  it('asks where text of the outer one stands behind the inner one', () => {
    const [finding] = check(`${top}{{kader-open|:::kader}}\n### Een\n\n:::kader\n### Twee\n:::\n\nTekst.\n\n:::\n`, {
      only: codes,
    });
    assert.equal(finding?.fixes[0]?.safe, false);
  });
});

describe('a kader with code in it that is not closed', () => {
  const codes = ['kader-open', 'kader-zonder-titel', 'codeblok'];

  it('is one finding, and its fix takes the marks away and closes the kader', () => {
    check('{{kader-open|:::kader}}\n### Een\n\n```\nTekst.\n', { only: codes });
    checkFix('{|}:::kader\n### Een\n\n```\nTekst.\n', ':::kader\n### Een\n\n\nTekst.\n:::\n');
    checkFix('{|}:::kader\n### Een\n\nTekst.\n\n~~~', ':::kader\n### Een\n\nTekst.\n\n\n:::');
  });

  it('is closed all the same where the code begins before its last line', () => {
    check(':::kader\n### Een\n\n{{codeblok|```}}\nTekst.\n:::\n\n## 4. Procesobservaties\n\nTekst.\n', { only: codes });
  });

  it('is closed by a fix once, whatever stands at its end', () => {
    for (const end of [
      '```',
      '~~~ tekst',
      '    ```',
      '> ```',
      '- ```',
      '> ‘Ja.’',
      '    code',
      '<!--',
      '- Een\n  - Twee',
    ]) {
      const text = `:::kader\n### Een\n\nTekst.\n\n${end}\n`;
      const { text: fixed } = fixAll(readReport(text));
      assert.equal(fixAll(readReport(fixed)).text, fixed, end);
      assert.ok((fixed.match(/^:::$/gm) ?? []).length <= 1, fixed);
    }
  });
});

describe('the line that closes a kader behind a quote', () => {
  it('may stand in it: one finding, and what is read stays the same', () => {
    const text = `${'## 3. Eerste stappen en ideeën\n\n- Een bus.\n\n'}:::kader\n### Een\n\n> ‘Ja.’ (kok, dialoog 1)\n> :::\n\n## 4. Procesobservaties\n\nTekst.\n`;
    check(text.replace('> :::', '{{teken-vooraan|> :::}}'), {
      only: ['kader-open', 'teken-vooraan', 'citaat-zonder-bron', 'kader-zonder-titel'],
    });
    const { text: fixed } = fixAll(readReport(text));
    assert.ok(fixed.includes('\n:::\n'), fixed);
    checkFormat(text, text);
  });
});

describe('the fix of kader-open', () => {
  it('closes the kader behind its text', () => {
    checkFix('{|}:::kader\n### Een\n\nTekst.\n\n## Nawoord\n', ':::kader\n### Een\n\nTekst.\n:::\n\n## Nawoord\n');
    checkFix('{|}:::kader\n### Een\n\nTekst.', ':::kader\n### Een\n\nTekst.\n:::');
    checkFix(
      '{|}:::kader\n### Een\n\n- Punt\n  punt.\n\n:::kader\n### Twee\n:::\n',
      ':::kader\n### Een\n\n- Punt\n  punt.\n:::\n\n:::kader\n### Twee\n:::\n',
    );
    checkFix(
      crlf('{|}:::kader\n### Een\n\nTekst.\n\n## Nawoord\n'),
      crlf(':::kader\n### Een\n\nTekst.\n:::\n\n## Nawoord\n'),
    );
  });

  it('closes a kader that was just opened, above the section below it', () => {
    checkFix('{|}:::kader\n\n## Nawoord\n', ':::kader\n:::\n\n## Nawoord\n');
  });

  it('takes a line away that closes nothing', () => {
    checkFix('Tekst.\n\n{|}:::\n\nMeer.\n', 'Tekst.\n\n\nMeer.\n');
    checkFix(crlf('Tekst.\n{|}:::\n'), crlf('Tekst.\n'));
    checkFix('Tekst.\n{|}:::', 'Tekst.\n');
  });
});
