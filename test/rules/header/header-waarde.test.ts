import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report.ts';
import { checksOf } from '../../helpers/checks.ts';

const { checkFindings, checkFix } = checksOf('header-waarde');
const TOP = '---\nrapportage: themadialogen\nthema: Bussen\n';

describe('header-waarde', () => {
  it('is found on each value, once', () => {
    checkFindings(
      `${TOP}status: {{af}}\ndialogen:\n  - { nummer: {{0}}, gemeente: {{12}}, datum: {{12-04-2024}}, deelnemers: {{"7"}} }\n---\n`,
    );
  });

  it('is found on the key where the value is still missing', () => {
    const [finding] = checkFindings(`${TOP}{{status}}:\n---\n`);
    assert.equal(finding?.message, 'Bij ‘status’ staat nog niets; daar hoort ‘concept’, ‘redactie’ of ‘definitief’.');
    assert.deepEqual(finding?.fixes, []);
  });

  it('says what stands there and what belongs there', () => {
    const [finding] = checkFindings(`${TOP}dialogen:\n  - { nummer: 1, datum: {{12 april}} }\n---\n`);
    assert.equal(
      finding?.message,
      'Bij ‘datum’ staat ‘12 april’; daar hoort een datum als 2024-04-12 (jaar-maand-dag).',
    );
  });

  it('offers the values that there are, the most likely first', () => {
    checkFix(`${TOP}status: {|}Definitief\n---\n`, `${TOP}status: definitief\n---\n`);
    checkFix(`${TOP}status: {|}redaktie\n---\n`, `${TOP}status: redactie\n---\n`);
    checkFix(
      '---\nrapportage: {|}themadialoog\nthema: Bussen\n---\n',
      '---\nrapportage: themadialogen\nthema: Bussen\n---\n',
    );
    checkFix(`${TOP}status: {|}af\n---\n`, `${TOP}status: concept\n---\n`, 'Maak er ‘concept’ van');
  });

  it('offers a date that is written in Dutch as one that can be read', () => {
    const record = (date: string) => `${TOP}dialogen:\n  - { nummer: 1, datum: ${date} }\n---\n`;
    for (const date of ['5-3-2024', '05/03/2024', '5 maart 2024', '5 mrt. 2024', '2024-3-5'])
      checkFix(record(`{|}${date}`), record('2024-03-05'));
    for (const date of ['31-2-2024', '5 maart', 'maart 2024', '5-13-2024'])
      assert.deepEqual(checkFindings(record(`{{${date}}}`))[0]?.fixes, []);
  });

  it('writes without asking what means the same: a number in quotes or in words, a date as it is said, a status in capitals', () => {
    const record = (facts: string) => `${TOP}dialogen:\n  - { nummer: 1, ${facts} }\n---\n`;
    for (const [before, after] of [
      ['deelnemers: {|}"8"', 'deelnemers: 8'],
      ['deelnemers: {|}acht', 'deelnemers: 8'],
      ['datum: {|}12 april 2021', 'datum: 2021-04-12'],
      ['datum: {|}12-04-2021', 'datum: 2021-04-12'],
    ] as const)
      assert.notEqual(checkFix(record(before), record(after)).fixes[0]?.safe, false, before);
    assert.notEqual(
      checkFix(`${TOP}status: {|}Definitief\n---\n`, `${TOP}status: definitief\n---\n`).fixes[0]?.safe,
      false,
    );
    assert.notEqual(
      checkFix(
        '---\nrapportage: themadialogen\nthema: {|}2024\n---\n',
        '---\nrapportage: themadialogen\nthema: "2024"\n---\n',
      ).fixes[0]?.safe,
      false,
    );
    assert.equal(checkFix(`${TOP}status: {|}redaktie\n---\n`, `${TOP}status: redactie\n---\n`).fixes[0]?.safe, false);
    assert.equal(
      checkFix(`${TOP}negeer: {|}kop-afwijkend\n---\n`, `${TOP}negeer: [kop-afwijkend]\n---\n`).fixes[0]?.safe,
      false,
    );
  });

  it('goes by what the kind takes at a key, whatever the key is called', () => {
    const tables = (lines: string) => `---\nrapportage: middenvelddialogen\nthema: Bussen\n${lines}\n---\n`;
    for (const [before, after] of [
      ['deelnemers: {|}acht', 'deelnemers: 8'],
      ['host: { naam: {|}2030 }', 'host: { naam: "2030" }'],
      ['dialogen:\n  - { nummer: 1, onderwerp: {|}2030 }', 'dialogen:\n  - { nummer: 1, onderwerp: "2030" }'],
      ['dialogen:\n  - { nummer: 1, tafel: {|}Werkplaats }', 'dialogen:\n  - { nummer: 1, tafel: werkplaats }'],
    ] as const)
      assert.notEqual(checkFix(tables(before), tables(after)).fixes[0]?.safe, false, before);
  });

  it('never takes away a word that was typed', () => {
    for (const value of ['8 personen', 'ongeveer 8', '7 à 8'])
      assert.deepEqual(
        checkFindings(`${TOP}dialogen:\n  - { nummer: 1, deelnemers: {{${value}}} }\n---\n`)[0]?.fixes,
        [],
      );
  });

  it('is found in Dutch for braces in braces, and nothing is written on the error output', () => {
    const warnings: unknown[] = [];
    const listen = (warning: unknown) => warnings.push(warning);
    process.on('warning', listen);
    checkFindings(
      '---\nrapportage: themadialogen\nthema: {{{{bussen}}}}\n---\n'.replace('{{{{bussen}}}}', '{{{ naam: bussen }}}'),
    );
    readReport(
      '---\nrapportage: themadialogen\nthema: {{bussen}}\ndialogen:\n  - { { a: 1 }: 2, nummer: 1 }\n? [a]\n: b\n---\n',
    );
    process.off('warning', listen);
    assert.deepEqual(warnings, []);
  });

  it('is not found for what may stand there', () => {
    checkFindings(
      `${TOP}periode: "2024"\nnegeer: []\ndialogen:\n  - { nummer: 12, gemeente: [Emmen, Borne], datum: "2024-02-29", deelnemers: 1 }\n---\n`,
    );
  });
});
