import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report.ts';
import { check } from '../../../server/src/rules/check.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { withDifference } from '../../../server/src/rules/markdown/look-alikes.ts';
import type { Finding } from '../../../server/src/rules/rule.ts';
import { checkSeries } from '../../../server/src/rules/series.ts';
import { findings } from '../../helpers/checks.ts';
import { readMarked } from '../../helpers/marked.ts';
import { modelOf } from '../../helpers/meaning.ts';
import { assertReadable } from '../../helpers/readable.ts';
import { examples, smallestReport } from '../../helpers/reports.ts';
import { spread } from '../../helpers/thorough.ts';

/** Ways to change a text that leave it looking the same. */
const WAYS: readonly (readonly [string, (text: string) => string])[] = [
  ['a no-break space', (text) => text.replace(/(?<=\p{L}) (?=\p{L})/u, '\u00a0')],
  ['a thin space', (text) => text.replace(/(?<=\p{L}) (?=\p{L})/u, '\u2009')],
  ['loose accents', (text) => text.normalize('NFD')],
  ['a sign without width', (text) => text.replace(/(?<=\p{L})(?=\p{L})/u, '\u200b')],
  ['a joiner', (text) => text.replace(/(?<=\p{L})(?=\p{L})/u, '\u200d')],
  ['a soft hyphen', (text) => text.replace(/(?<=\p{L}\p{L})(?=\p{L})/u, '\u00ad')],
  ['a hyphen that does not break', (text) => text.replace(/(?<=\p{L})-/u, '\u2011')],
  ['another hyphen', (text) => text.replace(/(?<=\p{L})-/u, '\u2010')],
  ['letters in one sign', (text) => text.replace('ij', '\u0133').replace('IJ', '\u0132')],
  ['a ligature', (text) => text.replace('fi', '\ufb01')],
  ['a letter of another alphabet', (text) => text.replace(/(?<=\p{L})e/u, 'е')],
];

function assertTold({ code, message }: Finding): void {
  const shown = [...message.matchAll(/‘([^‘’]*)’/g)].map(({ 1: text = '' }) => text);
  const looks = shown.map((text) =>
    text
      .normalize('NFKC')
      .replace(/[\p{Cf}]/gu, '')
      .replace(/[\u2010-\u2012]/g, '-')
      .replace('е', 'e'),
  );
  const same = looks.some((text, index) => text !== '' && looks.indexOf(text) < index);
  assert.ok(!same || message.includes('verschil'), `${code}: ${message}`);
}

describe('a text that looks the same and is another', () => {
  for (const [name, change] of WAYS) {
    it(`is told apart in every message that shows both: ${name}`, () => {
      const texts = rules.flatMap(({ wrong, right }) => [wrong, right].map((text) => readMarked(text).text));
      for (const text of [...spread(texts, 17), smallestReport()]) {
        const lines = text.split('\n');
        for (const [index, line] of lines.entries()) {
          const other = change(line);
          if (other === line) continue;
          for (const finding of check(readReport(lines.with(index, other).join('\n')))) {
            assertTold(finding);
            assertReadable(finding);
          }
        }
      }
    }).timeout(240_000);
  }

  it('is told apart between reports', () => {
    const text = smallestReport().replaceAll('Borne', 'Aa en Hunze').replaceAll('student', 'oud student');
    for (const [, change] of WAYS) {
      for (const word of ['Aa en Hunze', 'oud student', 'Rapportage themadialogen', 'te laat']) {
        const other = text.replaceAll(word, change(word));
        const found = checkSeries([
          { file: 'a', report: readReport(text) },
          { file: 'b', report: readReport(other) },
        ]);
        for (const finding of [...found.values()].flat()) assertTold(finding);
      }
    }
  });

  it('is named by what it is, in a sentence that is not too long', () => {
    const told = (one: string, other: string) => withDifference(`Hier staat ‘${one}’, elders ‘${other}’.`, () => []);
    assert.match(told('Aa\u00a0en Hunze', 'Aa en Hunze'), /verschil: een harde spatie/);
    assert.match(told('idee\u0308n', 'ideën'), /verschil: een los accent/);
    assert.match(told('proces\u2011observaties', 'proces-observaties'), /verschil: een hard koppelteken/);
    assert.match(told('\u0132sselstein', 'IJsselstein'), /verschil: de letters IJ als één teken/);
    assert.match(told('Dro\u200bmen', 'Dromen'), /verschil: een onzichtbaar teken/);
    assert.match(told('Drоmen', 'Dromen'), /verschil: een letter uit een ander alfabet/);
    assert.equal(told('Dromen', 'dromen'), 'Hier staat ‘Dromen’, elders ‘dromen’.');
    assert.ok(told(`${'a '.repeat(40)}b\u00a0c`, `${'a '.repeat(40)}b c`).length <= 160);
    assert.match(
      withDifference('Hier staat ‘Aa en Hunze’, elders ‘Aa en Hunze’.', () => ['Aa\u202fen Hunze']),
      /een smalle harde spatie/,
    );
  });
});

describe('letters with loose accents', () => {
  for (const { name, text } of [...examples, { name: 'the smallest report', text: smallestReport() }]) {
    it(`are read as those in one sign: ${name}`, () => {
      const [one, other] = [readReport(text.normalize('NFC')), readReport(text.normalize('NFD'))];
      assert.deepEqual(modelOf(other), modelOf(one));
      const listed = (found: readonly Finding[]) =>
        found.map(({ code, message, fixes }) => [code, message, fixes.map(({ title }) => title)]);
      assert.deepEqual(listed(check(other)), listed(check(one)));
    });
  }

  it('may stand in one half of the report only', () => {
    const text = smallestReport()
      .replaceAll('Bussen', 'Ideeën en cafés')
      .replaceAll('bussen', 'ideeën en cafés')
      .replaceAll('Borne', 'Súdwest-Fryslân')
      .replaceAll('student', 'één oudere');
    assert.deepEqual(findings(text), []);
    const middle = text.indexOf('# Themadialogen over');
    const header = text.indexOf('\n---\n', 4);
    for (const at of [header, middle]) {
      assert.deepEqual(findings(text.slice(0, at).normalize('NFD') + text.slice(at)), []);
      assert.deepEqual(findings(text.slice(0, at) + text.slice(at).normalize('NFD')), []);
    }
  });
});
