/** No key of a header is lost on the way through Word, whether some kind of report has it or none does. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { keyEntries } from '../../server/src/report/header/header-keys.ts';
import { kindNames } from '../../server/src/report/header/header-kinds.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { fromWord } from '../../server/src/word/mapping/from-word.ts';
import { summarySentence, summaryText } from '../../server/src/word/mapping/summary.ts';
import { readDocx } from '../../server/src/word/reading/read-docx.ts';
import { toDocx } from '../../server/src/word/writing/to-docx.ts';

async function back(header: string): Promise<string> {
  const { text } = fromWord(readDocx(await toDocx(readReport(`---\n${header}---\n\n# Bussen\n\nTekst.\n`), 'all')));
  return text.slice(4, text.indexOf('\n---', 4) + 1);
}

const UNKNOWN = [
  'auteur: "Fenna: de Vries # 1"',
  'versie: 007',
  'code: "007"',
  'klaar: true',
  'labels: [ov, "a, b"]',
  'bron: { naam: X, jaar: 2024 }',
  'Mijn sleutel: iets',
];

describe('a header that goes to Word and back', () => {
  for (const kind of kindNames()) {
    const entries = keyEntries('', kind).filter(({ key }) => key !== 'rapportage' && key !== 'dialogen');
    const inRecord = keyEntries('dialogen/0', kind).filter(({ key }) => key !== 'nummer');
    const top = [...entries.map(({ key, example }) => `${key}: ${example}`), ...UNKNOWN];
    const record = [
      ...inRecord.map(({ key, example }) => `${key}: ${example}`),
      'zaal: "De Hoek, boven"',
      'weer: {zon: 1}',
    ];
    const headers = fc
      .tuple(fc.subarray(top), fc.array(fc.subarray(record), { maxLength: 3 }))
      .map(([keys, records]) => {
        const lines = records.map((pairs, index) => `  - { ${[`nummer: ${index + 1}`, ...pairs].join(', ')} }\n`);
        const list = lines.length === 0 ? '' : `dialogen:\n${lines.join('')}`;
        return `rapportage: ${kind}\n${keys.map((key) => `${key}\n`).join('')}${list}`;
      });

    it(`is the same for ${kind}, with keys that no kind has`, async () => {
      await fc.assert(
        fc.asyncProperty(headers, async (header) => {
          assert.deepEqual(parse(await back(header)), parse(header));
        }),
        { seed: 20211021, numRuns: 25 },
      );
    }).timeout(60_000);
  }

  it('keeps a value that is not right, for its writer to mend', async () => {
    const wrong =
      'rapportage: themadialogen\nthema: Bussen\nstatus: klaar\nperiode: 2024\ndialogen:\n  - { nummer: een, deelnemers: acht }\n';
    const found = parse(await back(wrong));
    assert.equal(found.status, 'klaar');
    assert.equal(String(found.periode), '2024');
    assert.deepEqual(found.dialogen, [{ nummer: 'een', deelnemers: 'acht' }]);
  });

  it('says it where the header is no YAML at all, and nothing of it is in the document', async () => {
    const trip = async (header: string) =>
      fromWord(readDocx(await toDocx(readReport(`---\n${header}---\n\n# Bussen\n\nTekst.\n`), 'all')));
    const { text, summary } = await trip('Een verslag over bussen.\n');
    assert.equal(text, '---\nrapportage: themadialogen\n---\n\n# Bussen\n\nTekst.\n');
    assert.match(
      summaryText(summary),
      /Niet overgenomen:\n- de header: die kon niet gelezen worden toen het document gemaakt werd\n/,
    );
    assert.match(summarySentence(summary), /Niet overgenomen: de header\.$/);
    for (const header of ['', 'rapportage: themadialogen\n', 'thema: Bussen\n'])
      assert.deepEqual((await trip(header)).summary.leftOut, []);
  });

  it('writes an unknown value that spans lines on one', async () => {
    const found = parse(
      await back('rapportage: themadialogen\nbron:\n  naam: X\n  delen:\n    - a\n    - b\nuitleg: |\n  een\n  twee\n'),
    );
    assert.deepEqual(found.bron, { naam: 'X', delen: ['a', 'b'] });
    assert.match(found.uitleg, /^een\s+twee/);
  });
});
