import assert from 'node:assert/strict';
import { cardOf } from '../../../server/src/report/places.ts';
import { readReport } from '../../../server/src/report/read-report.ts';
import { checkFindings as checkAll, checksOf, findings } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';
import { proseOf } from '../../helpers/read.ts';
import { assertReadable } from '../../helpers/readable.ts';
import { smallestReport } from '../../helpers/reports.ts';

const { checkFindings, checkFix } = checksOf('opmaak-open');

/** The text as it is read: `[b]` for bold, `[i]` for italics. */
function readAs(source: string): string {
  const { plain, runs } = proseOf(source);
  return runs
    .map(
      ({ at, length, strong, emphasis }) =>
        `${strong ? '[b]' : ''}${emphasis ? '[i]' : ''}${plain.slice(at, at + length)}`,
    )
    .join('|');
}

describe('opmaak-open', () => {
  const fixed: readonly (readonly [string, string, string])[] = [
    ['- {|}**Een trein: naar zee.', '- **Een trein**: naar zee.', '[b]Een trein|: naar zee.'],
    ['- {|}** Een trein: naar zee.', '- **Een trein**: naar zee.', '[b]Een trein|: naar zee.'],
    ['- {|}__Een trein: naar zee.', '- __Een trein__: naar zee.', '[b]Een trein|: naar zee.'],
    ['- {|}**Een trein. Naar zee.', '- **Een trein.** Naar zee.', '[b]Een trein.| Naar zee.'],
    ['1. {|}*Een trein: naar zee.', '1. *Een trein*: naar zee.', '[i]Een trein|: naar zee.'],
    ['- Een trein{|}**: naar zee.', '- **Een trein**: naar zee.', '[b]Een trein|: naar zee.'],
    ['- {|}** Een trein**: naar zee.', '- **Een trein**: naar zee.', '[b]Een trein|: naar zee.'],
    ['- {|}**Een trein **: naar zee.', '- **Een trein**: naar zee.', '[b]Een trein|: naar zee.'],
    ['- {|}** Een trein **: naar zee.', '- **Een trein**: naar zee.', '[b]Een trein|: naar zee.'],
    ['De {|}** lange ** trein.', 'De **lange** trein.', 'De |[b]lange| trein.'],
    ['De {|}**lange **trein.', 'De **lange** trein.', 'De |[b]lange| |trein.'],
    ['De {|}*lange * trein.', 'De *lange* trein.', 'De |[i]lange| trein.'],
    ['De {|}__ lange __ trein.', 'De __lange__ trein.', 'De |[b]lange| trein.'],
    ['{|}**Trein:**naar zee.', '**Trein:** naar zee.', '[b]Trein:|naar zee.'],
    ['De trein{|}**(lang)** komt.', 'De trein **(lang)** komt.', 'De trein|[b](lang)| komt.'],
    ['# {|}**Een trein', '# Een trein', 'Een trein'],
  ];
  for (const [before, after, read] of fixed) {
    it(`is read as it is meant, and mended: ${before}`, () => {
      const [finding] = [checkFix(before, after)];
      assertReadable(finding);
      assert.notEqual(finding.fixes[0]?.safe, false);
      checkFix(crlf(before), crlf(after));
      assert.equal(readAs(before.replace('{|}', '')), read);
    });
  }

  it('is found without a fix that needs no choice where nobody knows where it ends', () => {
    for (const marked of [
      '- {{**}}Idee zonder eind',
      'De {{**}}lange trein.',
      'De {{*}}lange trein.',
      'De {{_}}lange trein.',
      'De lange{{**}} trein.',
      'De lange trein.{{__}}',
      '> ‘De {{**}}lange trein.’ (student)',
      '{{***}}Een trein.',
    ]) {
      const [finding] = checkFindings(marked);
      assert.ok(finding);
      assertReadable(finding);
      assert.ok(finding.fixes.every(({ safe }) => safe === false));
      checkFix(marked.replace('{{', '{|}').replace('}}', ''), marked.replace(/\{\{[*_]+\}\}/, ''), 'Haal');
      assert.doesNotMatch(proseOf(marked.replace(/[{}]/g, '').replace('> ', '')).plain, /[*_]/);
    }
  });

  it('is one finding for bold over two paragraphs, closed in each by the fix', () => {
    checkFindings('De {{**}}lange trein.\n\nEn de bus** ook.\n');
    checkFix('De {|}**lange trein.\n\nEn de bus** ook.\n', 'De **lange trein.**\n\n**En de bus** ook.\n');
    checkFix(
      '> ‘De {|}**lange trein.\n>\n> En de bus** ook.’ (student)\n',
      '> ‘De **lange trein.**\n>\n> **En de bus** ook.’ (student)\n',
    );
  });

  it('is not found for signs that are text', () => {
    for (const text of [
      '3 * 4 en 5 * 6',
      'Dit bedrag* is exclusief.',
      'Dit bedrag* en dit tarief** zijn exclusief.',
      'Wat een kl** weer.',
      '*Exclusief btw.',
      '** Exclusief btw.',
      'Een k*t bus en een g**dvergeten kl**',
      'burger*s en leerling*en',
      'een_twee en __init__.py',
      'Naam: ________ en __________',
      '\\*\\*Een\\*\\*',
      '**Een** *twee* __drie__ ***vier***',
      '**Een *twee* drie**',
      '* * *',
      'Een * twee',
      'Een ** twee',
      'De * lange* trein',
      'https://example.org/_a_b_ en *(zie onder)',
    ])
      checkFindings(text);
  });

  it('is the only finding of a report with a spoilt kern', () => {
    const good = smallestReport()
      .replaceAll('- Samen rijden.', '- **Samen rijden**: naar zee.')
      .replaceAll('Vaker een bus.', '**Vaker een bus**: elk uur.');
    assert.deepEqual(findings(good), []);
    for (const kern of ['Samen rijden', 'Vaker een bus']) {
      for (const spoilt of [`**${kern}`, `** ${kern}**`, `**${kern} **`, `${kern}**`, `__${kern}`, `** ${kern} **`]) {
        const text = good.replace(`**${kern}**`, spoilt);
        assert.deepEqual(
          findings(text).map(({ code }) => code),
          ['opmaak-open'],
          spoilt,
        );
      }
    }
  });

  it('is found nowhere in very many stars', () => {
    assert.deepEqual(cardOf(readReport('** a '.repeat(50_000)))?.paragraphs[0]?.openMarks, undefined);
    checkAll('# Titel\n', {
      ignore: ['titel-afwijkend', 'sectie-ontbreekt', 'header-ontbreekt', 'deel-twee-ontbreekt'],
    });
  });
});
