import assert from 'node:assert/strict';
import { checksOf } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';

const { checkFindings, checkFix } = checksOf('aan-tafel-regel');
const section = (...lines: readonly string[]) =>
  `## Wie zaten aan tafel?\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
const missing = (...lines: readonly string[]) =>
  section(...lines).replace('## Wie zaten aan tafel?', '{{## Wie zaten aan tafel?}}');
const HOSTS = 'Hosts kwamen uit de volgende gemeentes: Emmen en Borne';

describe('aan-tafel-regel', () => {
  it('is found on each line that is not in its form', () => {
    checkFindings(section('{{6 gespreken}}', '{{47 deelnemers}}', '{{Hosts: Emmen en Borne}}'));
  });

  it('is found for one where there are more, and more where there is one', () => {
    checkFindings(
      section('{{1 gesprekken}}', '{{1 deelnemers totaal}}', '{{Hosts kwamen uit de volgende gemeentes: Emmen}}'),
    );
    checkFindings(
      section('{{6 gesprek}}', '{{47 deelnemer totaal}}', '{{Hosts kwamen uit de volgende gemeente: Emmen en Borne}}'),
    );
  });

  it('is found once on the heading, however many lines are missing', () => {
    checkFindings(missing('6 gesprekken'));
    const [finding] = checkFindings(missing('6 gesprekken', HOSTS));
    assert.equal(finding?.message, 'De regel ‘… deelnemers totaal’ ontbreekt.');
  });

  it('is not found for what is as good', () => {
    checkFindings(
      section('6 gesprekken.', '**47** deelnemers totaal', 'Hosts kwamen uit de volgende gemeenten: Emmen & Borne.'),
    );
    checkFindings(section('1 gesprek', '1 deelnemer totaal', 'Hosts kwamen uit de volgende gemeente: Aa en Hunze'));
    checkFindings(section(HOSTS, '6 gesprekken', '47 deelnemers totaal', 'Twee keer schoof een wethouder aan'));
  });

  it('is not found for a section that is empty or not filled in', () => {
    checkFindings('## Wie zaten aan tafel?\n\n-\n');
    checkFindings(
      section(
        '<aantal> gesprekken',
        '<aantal> deelnemers totaal',
        'Hosts kwamen uit de volgende gemeentes: <gemeentes>',
      ),
    );
  });
});

describe('the fix of aan-tafel-regel', () => {
  it('writes the form with the same number or names', () => {
    checkFix(
      section('{|}zes gesprekken', '47 deelnemers totaal', HOSTS),
      section('6 gesprekken', '47 deelnemers totaal', HOSTS),
    );
    checkFix(
      section('6 gesprekken', '47 deelnemers totaal', '{|}De hosts: Emmen, Goes, Borne'),
      section('6 gesprekken', '47 deelnemers totaal', 'Hosts kwamen uit de volgende gemeentes: Emmen, Goes, Borne'),
    );
  });

  it('puts a missing line in its place', () => {
    checkFix(
      section('6 gesprekken', HOSTS).replace('## ', '## {|}'),
      section('6 gesprekken', '<aantal> deelnemers totaal', HOSTS),
    );
    checkFix(
      section('47 deelnemers totaal', HOSTS).replace('## ', '## {|}'),
      section('<aantal> gesprekken', '47 deelnemers totaal', HOSTS),
    );
  });

  it('puts all missing lines in their places at once', () => {
    checkFix(
      section('47 deelnemers totaal').replace('## ', '## {|}'),
      section('<aantal> gesprekken', '47 deelnemers totaal', 'Hosts kwamen uit de volgende gemeentes: <gemeentes>'),
    );
    checkFix(
      section('6 gesprekken').replace('## ', '## {|}'),
      section('6 gesprekken', '<aantal> deelnemers totaal', 'Hosts kwamen uit de volgende gemeentes: <gemeentes>'),
    );
  });

  it('fills in what the register knows, with the line breaks of the file', () => {
    const header = '---\ndialogen:\n  - { nummer: 1, gemeente: Emmen, deelnemers: 7 }\n---\n\n';
    checkFix(
      crlf(header + section('1 gesprek').replace('## ', '## {|}').trimEnd()),
      crlf(
        header + section('1 gesprek', '7 deelnemers totaal', 'Hosts kwamen uit de volgende gemeente: Emmen').trimEnd(),
      ),
    );
  });

  it('keeps the names as they are typed', () => {
    checkFix(
      section('6 gesprekken', '47 deelnemers totaal', '{|}De hosts: Emmen & **Borne**'),
      section('6 gesprekken', '47 deelnemers totaal', 'Hosts kwamen uit de volgende gemeentes: Emmen & **Borne**'),
    );
  });

  it('is none where words or numbers of the line would be lost', () => {
    for (const line of [
      '6 gesprekken met 47 deelnemers',
      '6 gesprekken, waarvan 2 online',
      'Gesprekken: 6, waarvan 2 online',
      'tussen 5 en 7 gesprekken',
      '2..5 gesprekken',
      'ca. 6 gesprekken',
      '6 fijne gesprekken',
    ])
      assert.deepEqual(checkFindings(section(`{{${line}}}`, '47 deelnemers totaal', HOSTS))[0]?.fixes, [], line);
    for (const line of [
      'Onze hosts, die ook kookten, kwamen uit: Emmen en Borne',
      'Hosts kwamen uit 2 gemeentes: Emmen en Borne',
      'Wethouders uit de gemeenten Emmen en Borne',
    ])
      assert.deepEqual(
        checkFindings(section('6 gesprekken', '47 deelnemers totaal', `{{${line}}}`))[0]?.fixes,
        [],
        line,
      );
  });

  it('says that one number is meant where there is a guess', () => {
    const [finding] = checkFindings(section('6 gesprekken', '{{tussen 40 en 50 deelnemers totaal}}', HOSTS));
    assert.equal(
      finding?.message,
      'Hier staat ‘tussen 40 en 50 deelnemers totaal’; schrijf één getal: ‘… deelnemers totaal’.',
    );
  });
});
