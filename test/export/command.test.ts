/** `rapportage export`: what it writes where, and what it does not. PDF and PNG need a browser: see test/browser. */
import assert from 'node:assert/strict';
import { UNKNOWN_PDF } from '../../export/formats.ts';
import { exported as run } from '../helpers/export-run.ts';
import { smallestReport } from '../helpers/reports.ts';

const CLEAN = smallestReport();
const WRONG = CLEAN.replace('## Twee ideeën', '## Drie ideeën');

describe('rapportage export', () => {
  it('writes beside the report, and names what it is of', async () => {
    const { code, out, files } = await run(['--format', 'html', 'map/een.rapportage.md'], {
      'map/een.rapportage.md': CLEAN,
    });
    assert.equal(out, 'map/een.rapportage.md: ‘map/een.html’ is geschreven.\n');
    assert.equal(code, 0);
    assert.match(files.get('map/een.html') ?? '', /^<!DOCTYPE html>\n<html lang="nl">/);
    for (const [part, name] of [
      ['card', 'een-kaart.html'],
      ['report', 'een-rapport.html'],
    ]) {
      const other = await run(['--format', 'html', '--part', part ?? '', '--out', 'uit', 'map/een.rapportage.md'], {
        'map/een.rapportage.md': CLEAN,
      });
      assert.deepEqual([other.code, other.files.has(`uit/${name}`)], [0, true]);
    }
  });

  it('says what is to be looked at in a file that was written', async () => {
    const pdf = async () => ({ bytes: Buffer.from('%PDF-2.0'), note: UNKNOWN_PDF });
    const { code, out, error } = await run(
      ['--format', 'pdf', 'een.rapportage.md'],
      { 'een.rapportage.md': CLEAN },
      { pdf, png: pdf },
    );
    assert.equal(out, 'een.rapportage.md: ‘een.pdf’ is geschreven.\n');
    assert.match(error, /^een\.rapportage\.md: Kijk de bladzijnummers in de inhoudsopgave en de bladwijzers na: .*\n$/);
    assert.equal(code, 0);
  });

  it('gives the same bytes each time', async () => {
    const once = await run(['--format', 'html', 'een.rapportage.md'], { 'een.rapportage.md': CLEAN });
    const again = await run(['--format', 'html', 'een.rapportage.md'], { 'een.rapportage.md': CLEAN });
    assert.equal(again.files.get('een.html'), once.files.get('een.html'));
  });

  it('replaces what it made itself, and nothing else', async () => {
    const report = { 'een.rapportage.md': CLEAN };
    const once = await run(['--format', 'html', 'een.rapportage.md'], report);
    const made = once.files.get('een.html') ?? '';
    assert.equal((await run(['--format', 'html', 'een.rapportage.md'], { ...report, 'een.html': made })).code, 0);

    const other = { ...report, 'een.html': '<!DOCTYPE html><title>Van iemand anders</title>' };
    const refused = await run(['--format', 'html', 'een.rapportage.md'], other);
    assert.equal(refused.code, 2);
    assert.match(
      refused.error,
      /‘een\.html’ bestaat al en is niet \(meer\) zoals Rapportage het maakte\. Met --overschrijf wordt het vervangen\./,
    );
    assert.equal(refused.files.get('een.html'), other['een.html']);
    assert.equal(
      (await run(['--format', 'html', '--overschrijf', 'een.rapportage.md'], other)).files.get('een.html'),
      made,
    );
  });

  it('refuses a final report with errors, unless forced', async () => {
    const { code, error, files } = await run(['--format', 'html', 'een.rapportage.md'], { 'een.rapportage.md': WRONG });
    assert.equal(code, 1);
    assert.match(
      error,
      /de status is ‘definitief’, maar dit klopt nog niet \(--forceer exporteert toch\):\n {4}regel \d+: De kop noemt 3 ideeën/,
    );
    assert.equal(files.has('een.html'), false);
    for (const force of ['--force', '--forceer'])
      assert.equal(
        (await run(['--format', 'html', force, 'een.rapportage.md'], { 'een.rapportage.md': WRONG })).code,
        0,
      );
    const draft = WRONG.replace('status: definitief', 'status: redactie');
    assert.equal((await run(['--format', 'html', 'een.rapportage.md'], { 'een.rapportage.md': draft })).code, 0);
  });

  it('refuses a final report that cannot be true beside the others of its folder, as the editor does', async () => {
    // Both reports have the same dialogues.
    const beside = { 'map/een.rapportage.md': CLEAN, 'map/twee.rapportage.md': CLEAN };
    const alone = await run(['--format', 'html', 'map/twee.rapportage.md'], {
      'map/twee.rapportage.md': CLEAN,
      'map/onder/een.rapportage.md': CLEAN,
    });
    const [first, second] = [
      await run(['--format', 'html', 'map/een.rapportage.md'], beside),
      await run(['--format', 'html', 'map/twee.rapportage.md'], beside),
    ];
    assert.deepEqual([alone.files.has('map/twee.html'), first.code, second.code], [true, 0, 1]);
    assert.match(second.error, /een\.rapportage\.md/);
    assert.equal(second.files.has('map/twee.html'), false);
    const here = await run(['--format', 'html', 'twee.rapportage.md'], {
      'een.rapportage.md': CLEAN,
      'twee.rapportage.md': CLEAN,
    });
    assert.deepEqual([here.code, here.error], [1, second.error.replaceAll('map/', '')]);
    const both = await run(['--format', 'html', 'map/'], beside);
    assert.deepEqual([both.code, both.files.has('map/een.html'), both.files.has('map/twee.html')], [1, true, false]);
  });

  it('leaves a report beside it that cannot be read out of it', async () => {
    const files = { 'een.rapportage.md': CLEAN, 'twee.rapportage.md': '\ufffd\0\0\0' };
    const { code, error } = await run(['--format', 'html', 'een.rapportage.md'], files);
    assert.deepEqual([code, error], [0, '']);
  });

  it('prints no JSON of a final report with errors, unless forced, nor of a file in which nothing stands', async () => {
    const refused = await run(['--format', 'json', 'een.rapportage.md'], { 'een.rapportage.md': WRONG });
    assert.deepEqual([refused.code, refused.out], [1, '']);
    assert.match(refused.error, /^een\.rapportage\.md: niet geëxporteerd: de status is ‘definitief’/);
    const forced = await run(['--format', 'json', '--forceer', 'een.rapportage.md'], { 'een.rapportage.md': WRONG });
    assert.deepEqual([forced.code, JSON.parse(forced.out).version], [0, 2]);
    const empty = await run(['--format', 'json', 'leeg.rapportage.md'], { 'leeg.rapportage.md': '' });
    assert.deepEqual([empty.code, empty.out, empty.error], [2, '', 'leeg.rapportage.md: Dit bestand is nog leeg.\n']);
  });

  it('exports a folder at once, and tells of each report what became of it', async () => {
    const files = { 'map/a.rapportage.md': CLEAN, 'map/b.rapportage.md': WRONG, 'map/diep/a.rapportage.md': CLEAN };
    const { code, out, error } = await run(['--format', 'json', '--out', 'uit', 'map/'], files);
    assert.equal(out, 'map/a.rapportage.md: ‘uit/a.json’ is geschreven.\n1 van 3 rapportages geëxporteerd.\n');
    assert.match(error, /^map\/b\.rapportage\.md: niet geëxporteerd: de status/);
    // Two reports with the same name: the second does not overwrite the first.
    assert.match(
      error,
      /map\/diep\/a\.rapportage\.md: niet geëxporteerd: ‘uit\/a\.json’ is zojuist van een andere rapportage gemaakt\. Kies met --out een eigen map\.\n$/,
    );
    assert.equal(code, 2);
  });

  it('says what to do where there is no browser', async () => {
    const { code, error, files } = await run(['--format', 'pdf', 'een.rapportage.md'], { 'een.rapportage.md': CLEAN });
    assert.equal(code, 2);
    assert.match(
      error,
      /Exporteer naar HTML, open dat bestand in een browser en kies Afdrukken → Opslaan als PDF\.\n$/,
    );
    assert.equal(files.size, 1);
  });

  it('says what a report does not have', async () => {
    const card = CLEAN.slice(0, CLEAN.indexOf('# Themadialogen over')).replace('definitief', 'concept');
    const { code, error } = await run(['--format', 'html', '--part', 'report', 'een.rapportage.md'], {
      'een.rapportage.md': card,
    });
    assert.deepEqual(
      [code, error],
      [2, 'een.rapportage.md: Deze rapportage heeft nog geen deel twee, dus ook geen bladzijden om te exporteren.\n'],
    );
    assert.equal((await run(['--format', 'html', 'een.rapportage.md'], { 'een.rapportage.md': card })).code, 0);
  });

  it('lays the stylesheet of a ministry over its own', async () => {
    const own = ':root { --rapport-accent: #154273; }';
    const { files } = await run(['--format', 'html', '--stijlblad', 'eigen.css', 'een.rapportage.md'], {
      'een.rapportage.md': CLEAN,
      'eigen.css': own,
    });
    assert.match(files.get('een.html') ?? '', /--rapport-accent: #154273; \}/);
    assert.deepEqual(
      (await run(['--format', 'html', '--stijlblad', 'weg.css', 'een.rapportage.md'], { 'een.rapportage.md': CLEAN }))
        .error,
      'weg.css: dit bestand bestaat niet.\n',
    );
  });
});
