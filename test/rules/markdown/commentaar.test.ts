import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report.ts';
import { checkFindings as checkAll, checksOf, findings } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';
import { assertReadable } from '../../helpers/readable.ts';
import { smallestReport } from '../../helpers/reports.ts';
import { spread } from '../../helpers/thorough.ts';

const { checkFindings, checkFix } = checksOf('commentaar');

describe('commentaar', () => {
  it('is found wherever it stands, on its first line', () => {
    checkFindings(
      '# Een {{<!-- twee -->}}\n\n- Een {{<!-- twee}}\n  drie --> vier\n- {{<!---->}}\n\n> ‘Een {{%% twee %%}}.’ (student)\n\n:::kader\n### Een\n\n{{{>> twee <<}}}\n:::\n',
    );
  });

  it('is the only finding of a report in which it stands, whatever stands in it', () => {
    for (const comment of [
      '<!-- nog navragen -->',
      '<!--\n\n## Dromen\n\n- Twee\n\n> ‘Jan Jansen zei dat..’\n\n-->',
      '%%\n12 gesprekken\n%%',
      '<!-- <aantal> ,, -->',
    ]) {
      const lines = smallestReport().split('\n');
      spread([...lines.entries()], 7).forEach(([index, line]) => {
        if (index < 8 || line.startsWith('```')) return;
        const above = [...lines.slice(0, index), comment, ...lines.slice(index)].join('\n');
        assert.deepEqual(
          findings(above).map(({ code }) => code),
          ['commentaar'],
          above,
        );
        if (line === '' || line.startsWith('>')) return;
        const behind = [
          ...lines.slice(0, index),
          `${line} ${comment.replace(/\n+/g, ' ')}`,
          ...lines.slice(index + 1),
        ].join('\n');
        assert.deepEqual(
          findings(behind).map(({ code }) => code),
          ['commentaar'],
          behind,
        );
      });
    }
  }).timeout(120_000);

  it('may be written as other programs write it', () => {
    for (const comment of [
      '< !-- nakijken -->',
      '&lt;!-- nakijken --&gt;',
      '[//]: # (nakijken)',
      '[comment]: <> (nakijken)',
      '[opmerking]: # "nakijken"',
    ]) {
      const text = smallestReport().replace('Iedereen luisterde.', `Iedereen luisterde.\n\n${comment}`);
      const found = findings(text);
      assert.deepEqual(
        found.map(({ code, message }) => `${code}: ${message}`),
        ['commentaar: Dit is commentaar en wordt niet gepubliceerd: ‘nakijken’.'],
        comment,
      );
      assert.equal(readReport(text).sections.at(-1)?.paragraphs.length, 1);
    }
    assert.deepEqual(
      findings(smallestReport().replace('luisterde.', 'luisterde%%navragen%%.')).map(({ message }) => message),
      ['Dit is commentaar en wordt niet gepubliceerd: ‘navragen’.'],
    );
    for (const text of ['Tussen 50%% en 60%% was het eens.', '[rol]: een student.', 'De leus (zie [//] hieronder).'])
      checkFindings(`# Een\n\n${text}\n`);
  });

  it('is the only finding where it is not closed, whatever it takes with it', () => {
    const good = smallestReport();
    for (const [words, spoilt] of [
      ['De bus komt te laat.’', 'De bus <!-- komt te laat.’'],
      ['Ik fiets liever.’', 'Ik\n> fiets <!-- liever.’'],
      ['- Vaker een bus.', '- <!-- Vaker een bus.'],
      ['Er rijden er weinig.', '<!-- Er rijden er weinig.'],
      ['Iedereen luisterde.', '%% Iedereen luisterde.'],
    ] as const)
      assert.deepEqual(
        findings(good.replace(words, () => spoilt)).map(({ code }) => code),
        ['commentaar'],
        spoilt,
      );
  });

  it('is an error in a report that is done', () => {
    assert.equal(
      findings(smallestReport().replace('Iedereen luisterde.', 'Iedereen luisterde. <!-- ? -->'))[0]?.severity,
      'error',
    );
  });

  it('says what stands in it, and how far it goes where it is not closed', () => {
    const messages = ['<!-- nog navragen -->', '<!---->', 'Een <!-- twee', `<!-- ${'lang '.repeat(60)}-->`].map(
      (text) => {
        const [finding] = findings(text, { only: ['commentaar'] });
        assert.ok(finding);
        assertReadable(finding);
        return finding.message;
      },
    );
    assert.match(messages[0] ?? '', /‘nog navragen’/);
    assert.match(messages[1] ?? '', /niets in staat/);
    assert.match(messages[2] ?? '', /nergens eindigt/);
  });

  it('is taken away with its line or its space, when asked', () => {
    for (const [before, after] of [
      ['Een.\n\n{|}<!-- twee -->\n\nDrie.\n', 'Een.\n\nDrie.\n'],
      ['Een\n{|}<!-- twee -->\ndrie.\n', 'Een\ndrie.\n'],
      ['Een.\n\n{|}<!-- twee\n\ndrie -->\n', 'Een.\n'],
      ['Een {|}<!-- twee --> drie.', 'Een drie.'],
      ['Een {|}<!-- twee -->.', 'Een.'],
      ['Een {|}<!-- twee -->', 'Een'],
      ['- {|}<!-- twee --> Een', '- Een'],
      ['## {|}<!-- twee --> Een', '## Een'],
      ['{|}<!-- twee --> Een', 'Een'],
      ['Een{|}<!-- twee -->drie', 'Eendrie'],
      ['- Een\n  {|}<!-- twee -->\n- Drie\n', '- Een\n- Drie\n'],
      ['Een {|}<!-- twee\n\ndrie', 'Een\n\ndrie'],
    ] as const) {
      const { fixes } = checkFix(before, after);
      assert.equal(fixes[0]?.safe, false);
      checkFix(crlf(before), crlf(after));
    }
  });

  it('is nothing that is escaped', () =>
    checkAll('# Een \\<!-- twee\n', {
      ignore: ['titel-afwijkend', 'sectie-ontbreekt', 'header-ontbreekt', 'deel-twee-ontbreekt'],
    }));
});
