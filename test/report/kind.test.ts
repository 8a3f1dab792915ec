import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { enumerate, enumerateChoices } from '../../server/src/report/dutch/enumerate.ts';
import { readEdited, readReport } from '../../server/src/report/read-report.ts';
import { templates } from '../../server/src/report/template.ts';
import { UNKNOWN_KIND } from '../../server/src/report/unknown-kind.ts';
import { check } from '../../server/src/rules/check.ts';
import { rules } from '../../server/src/rules/index.ts';
import { findings } from '../helpers/checks.ts';
import { dedent } from '../helpers/marked.ts';
import { examples, root } from '../helpers/reports.ts';

const kindOf = (text: string): string => readReport(dedent(text)).template.kind;
const KINDS = templates.map(({ kind }) => kind);
const QUOTED = KINDS.map((kind) => `‘${kind}’`);
const YEAR = '# Jaarverslag\n\nWat er was.\n\n## Cijfers\n\n- Veel\n\n## Vooruitblik\n\n> ‘Dit blijft.”\n';

describe('the kind of a report', () => {
  it('is what its header says, whatever its title says', () => {
    assert.equal(
      kindOf('---\nrapportage: middenvelddialogen\nthema: Bussen\n---\n\n# Rapportage themadialogen Bussen\n'),
      'middenvelddialogen',
    );
  });

  it('is the one that is nearly typed', () => {
    assert.equal(kindOf(`---\nrapportage: Middenvelddialoog\nthema: Bussen\n---\n\n${YEAR}`), 'middenvelddialogen');
  });

  it('is what the title says where the header does not, also nearly', () => {
    assert.equal(kindOf('# Verslag middenvelddialogen over ‘bussen’\n'), 'middenvelddialogen');
    assert.equal(kindOf('# Verslag middenvelddialoog over bussen\n'), 'middenvelddialogen');
    assert.equal(kindOf('---\nthema: Bussen\n---\n\n# Rapportage themadialogen Bussen\n'), 'themadialogen');
    assert.equal(
      kindOf('---\nrapportage: jaarverslag\nthema: Bussen\n---\n\n# Rapportage themadialogen Bussen\n'),
      'themadialogen',
    );
  });

  it('is what its sections say where it has no title', () => {
    assert.equal(kindOf('## 5. Reacties van de deelnemers\n'), 'middenvelddialogen');
    assert.equal(kindOf('## Dromen\n'), 'themadialogen');
  });

  it('is the first one while there is nearly nothing', () => {
    assert.equal(kindOf(''), 'themadialogen');
    assert.equal(kindOf('# Bussen\n'), 'themadialogen');
  });

  it('is none where it clearly is another', () => {
    assert.equal(kindOf(YEAR), '');
    assert.equal(kindOf(`---\nrapportage: jaarverslag\nthema: Bussen\n---\n\n${YEAR}`), '');
  });

  it('may change with a key, and the text is read again', () => {
    const before = readReport(`---\nrapportage: jaarverslag\nthema: Bussen\n---\n\n${YEAR}`);
    const edits = [{ range: { start: 16, end: 27 }, text: 'themadialogen' }];
    const after = readEdited(before, edits);
    assert.equal(after.template.kind, 'themadialogen');
    assert.deepEqual(after.sections, readReport(after.text).sections);
  });
});

describe('a report of a kind that is none', () => {
  const codes = (text: string) => findings(text).map(({ code }) => code);

  it('has one finding with the kinds there are, the nearest first, and is not measured by a template', () => {
    const text = `---\nrapportage: jaarverslag\nthema: Bussen\n---\n\n${YEAR}`;
    const [first, ...others] = check(readReport(text));
    assert.equal(first?.code, 'header-waarde');
    assert.equal(
      first.message,
      `Bij ‘rapportage’ staat ‘jaarverslag’; daar hoort ${enumerateChoices(QUOTED.toSorted())}.`,
    );
    assert.deepEqual(
      first.fixes.map(({ safe }) => safe),
      KINDS.map(() => false),
    );
    assert.deepEqual(
      others.map(({ code }) => code),
      ['citaat-tekens-gemengd'],
    );
    const near = check(readReport(text.replace('jaarverslag', 'themadialoog')))[0];
    assert.equal(near?.fixes[0]?.title, 'Maak er ‘themadialogen’ van');
  });

  it('is asked for its kind where its header does not say it', () => {
    const [first] = check(readReport(`---\nthema: Bussen\n---\n\n${YEAR}`));
    assert.equal(first?.message, `In de header ontbreekt ‘rapportage’; soorten zijn ${enumerate(QUOTED)}.`);
    assert.deepEqual(
      first.fixes.map(({ title, safe }) => [title, safe]),
      KINDS.map((kind) => [`Voeg ‘rapportage: ${kind}’ toe`, false]),
    );
  });

  it('may choose its header', () => {
    assert.deepEqual(codes(YEAR), ['header-ontbreekt', 'citaat-tekens-gemengd']);
    const [first] = check(readReport(YEAR));
    assert.equal(first?.fixes.length, KINDS.length);
  });

  it('is still held to its marks and its privacy', () => {
    assert.ok(codes(`${YEAR}\n> ‘Mail naar fenna@bakker.nl.’\n`).includes('privacy-gegevens'));
  });

  it('is asked nothing by a rule of the template, of the card or of what must agree', () => {
    const asksNothing = ['kop-setext', 'kader-open', 'nog-invullen'];
    const folders = ['template', 'agreement', 'card', 'subjects'];
    const files = folders.flatMap((folder) => readdirSync(join(root, 'server/src/rules', folder)));
    const asking = rules.map(({ code }) => code).filter((code) => files.includes(`${code}.ts`));
    assert.deepEqual(
      asking.filter((code) => !asksNothing.includes(code) && !UNKNOWN_KIND.without?.includes(code)),
      [],
    );
  });
});

describe('a published report without its header', () => {
  for (const { name, text } of examples)
    it(`is of the same kind: ${name}`, () => {
      const { template, header } = readReport(text);
      assert.equal(readReport(text.slice(header.range.end)).template.kind, template.kind);
    });
});
