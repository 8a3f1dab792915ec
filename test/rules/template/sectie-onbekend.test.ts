import assert from 'node:assert/strict';
import { check } from '../../../server/src/rules/check.ts';
import { applyEdits, checksOf } from '../../helpers/checks.ts';
import { kindOf, pagesPart, readAs } from '../../helpers/kinds.ts';

const { checkFindings, checkFix } = checksOf('sectie-onbekend');

describe('sectie-onbekend', () => {
  it('is found on each heading that the template does not know', () => {
    checkFindings('{{## Nawoord}}\n\nA.\n\n## Dromen\n\n- Een.\n\n{{## Bijlage}}\n');
  });

  it('names the section that belongs just where it stands, and offers that first', () => {
    const [finding] = checkFindings(
      '# A\n\n## Dromen\n\n- Een.\n\n{{## Kwartaalcijfers}}\n\n1. Een.\n2. Twee.\n\n## Wie zaten aan tafel?\n\n- 6 gesprekken\n',
    );
    assert.match(finding?.message ?? '', /op deze plaats hoort ‘Twee ideeën’/);
    assert.equal(finding?.fixes[0]?.title, 'Maak er ‘Twee ideeën’ van');
  });

  it('is found inside a section of points, not in running text', () => {
    checkFindings('## Knel- en kiemverhalen\n\n{{### Overig}}\n\n- Een.\n');
    checkFindings('# A\n\n# B\n\n## 2. Dromen en wensen voor de toekomst\n\n{{### Tussenkop}}\n\n- Een.\n');
    checkFindings('## Enkele procesobservaties\n\n### Tussenkop\n\nTekst.\n');
  });

  it('is found on a heading that merely looks like one, which is read as that section', () => {
    const [finding] = checkFindings('{{## Wie waren aan tafel?}}\n\n- 6 gesprekken\n');
    assert.match(finding?.message ?? '', /bedoeld is waarschijnlijk ‘Wie zaten aan tafel\?’/);
  });

  it('is not found for another spelling, a title or the heading of a kader', () => {
    checkFindings('## dromen\n');
    checkFindings('# Verslag\n');
    checkFindings('## Dromen\n\n:::kader\n### Een deelfiets\n:::\n');
  });

  it('is not found for a section of the other part', () => {
    checkFindings('## 4. Procesobservaties\n');
  });
});

describe('the fix of sectie-onbekend', () => {
  it('writes the heading that is meant, with its number and theme', () => {
    checkFix('## {|}Zeven ideetjes\n\n1. Een.\n2. Twee.\n', '## Twee ideeën\n\n1. Een.\n2. Twee.\n');
    checkFix(
      '---\nthema: Bussen\n---\n\n# A\n\n# B\n\n## {|}Waarom bussen een thema is\n\nTekst.\n',
      '---\nthema: Bussen\n---\n\n# A\n\n# B\n\n## Waarom bussen als thema?\n\nTekst.\n',
    );
  });

  it('keeps what the writer put in the open place of a heading', () => {
    const report = (heading: string) =>
      `---\nrapportage: middenvelddialogen\nthema: Bos\n---\n\n# Verslag middenvelddialogen over ‘Bos’\n\n## ${heading}\n\nA.\n`;
    checkFix(report('{|}Centrale focus – paden en beken'), report('1. Centrale focus: paden en beken'));
  });

  it('keeps it before the mark that the heading ends in', () => {
    const kind = kindOf('buurten', pagesPart('buurt', 'het verslag', 'Verslag', ['1. Wat gaat er goed in {buurt}?']));
    const report = (heading: string) =>
      `---\nrapportage: buurten\nthema: Bos\n---\n\n# Verslag\n\n## ${heading}\n\nA.\n`;
    for (const typed of ['Wat gaat er goed in de Molenwijk', 'Wat gaat er goed in de Molenwijk?']) {
      const found = check(readAs(kind, report(typed))).find(({ code }) => code === 'sectie-onbekend');
      const fixed = applyEdits(report(typed), found?.fixes[0]?.edits ?? []);
      assert.equal(fixed, report('1. Wat gaat er goed in de Molenwijk?'));
    }
  });

  it('offers what is still missing, the most likely first', () => {
    const [finding] = checkFindings('{{## Onze mooiste dromen}}\n\n- Een.\n\n## Enkele procesobservaties\n\nTekst.\n');
    assert.equal(finding?.fixes.length, 3);
    assert.equal(finding?.fixes[0]?.title, 'Maak er ‘Dromen’ van');
    assert.ok(finding?.fixes.every(({ safe }) => safe === false));
  });

  it('replaces the marks of bold as well', () => {
    checkFix('## {|}**Onze** dromen\n', '## Dromen\n', 'Maak er ‘Dromen’ van');
  });
});
