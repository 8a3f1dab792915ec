/** What the preview says around the page. */
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { previewState, previewTrouble } from '../../../server/src/features/listing/preview.ts';
import { readReport } from '../../../server/src/report/read-report.ts';
import { check } from '../../../server/src/rules/check.ts';
import { smallestReport } from '../../helpers/reports.ts';

const REPORT = smallestReport();
const trouble = (text: string) =>
  previewTrouble(readReport(text), TextDocument.create('file:///een.rapportage.md', 'rapportage', 1, text));
const state = (text: string) => {
  const report = readReport(text);
  return previewState(report, check(report));
};

describe('the line above the preview', () => {
  it('tells the status, what was found and that the card fits', () => {
    const { status, findings, fits } = state(REPORT);
    assert.deepEqual([status, findings, fits?.ok], ['Definitief', 'Geen bevindingen', true]);
    assert.match(fits?.sentence ?? '', /^Kaart past op één A4, nog \d+ regels over$/);
    assert.match(fits?.estimate ?? '', /^Kaart past naar schatting op één A4, nog \d+ regels over$/);
    assert.equal(state(REPORT.replace('## Dromen', '## Drommen')).findings, '1 bevinding');
  });

  it('tells by how many lines the card is too long', () => {
    const long = REPORT.replace(
      '## Dromen\n\n',
      `## Dromen\n\n${'- Een droom die over meer dan één regel van de kaart gaat, omdat zij zo lang is.\n'.repeat(60)}`,
    );
    assert.equal(state(long).fits?.ok, false);
    assert.match(state(long).fits?.sentence ?? '', /^Kaart is \d+ regels te lang voor één A4$/);
  });

  it('says of a text without a card nothing about its length', () => {
    assert.equal(state('').fits, undefined);
  });
});

describe('a text that cannot be shown as a report', () => {
  it('has a header that cannot be read: its line is named', () => {
    const broken = REPORT.replace('status: definitief', 'status definitief');
    assert.match(trouble(broken) ?? '', /^De header is niet te lezen, zie regel 4\. /);
    assert.match(trouble(REPORT.replace('\n---\n\n#', '\n\n#')) ?? '', /zie regel 1\. De header is niet afgesloten/);
  });

  it('is empty, or ends with its header', () => {
    assert.equal(trouble(' \n'), 'Het bestand is leeg.');
    assert.equal(trouble(REPORT.slice(0, REPORT.indexOf('# Rapportage'))), 'Onder de header staat nog geen tekst.');
  });

  it('is not one that is merely unfinished or wrong', () => {
    for (const text of [
      REPORT,
      REPORT.replace('thema: Bussen\n', ''),
      REPORT.replace('nummer: 1', 'nummer: een'),
      '# Rapportage',
    ])
      assert.equal(trouble(text), undefined);
  });
});
