import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { reportJson } from '../../server/src/render/json.ts';
import { hasVersionOne, reportJsonOne } from '../../server/src/render/json-one.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { dedent } from '../helpers/marked.ts';
import { allExamples, hasPublished, published, publishedFolder, root, smallestReport } from '../helpers/reports.ts';
import { amount } from '../helpers/thorough.ts';

const schema = JSON.parse(readFileSync(join(root, 'schemas', 'report.schema.json'), 'utf8')) as AnySchemaObject;
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

/** Version 1 as it is written to a file: everything that is not JSON is gone. */
function jsonOf(text: string): Json {
  return JSON.parse(JSON.stringify(reportJsonOne(readReport(text))));
}

/** As deep as the tests look. */
interface Json {
  readonly card: Record<string, Json & { readonly items: readonly Json[] }> & { readonly overig: readonly Json[] };
  readonly deelTwee: {
    readonly sections: readonly (Json & { readonly sections: readonly Json[]; readonly items: readonly Json[] })[];
  };
  readonly [key: string]: unknown;
}

/** Checks both versions if there are two. */
function assertValid(text: string): void {
  const report = readReport(text);
  for (const json of [reportJson(report), ...(hasVersionOne(report.template) ? [reportJsonOne(report)] : [])])
    if (!validate(JSON.parse(JSON.stringify(json)))) assert.fail(JSON.stringify(validate.errors?.slice(0, 3), null, 2));
}

describe('the published model', () => {
  for (const { name, text } of allExamples) {
    it(`is valid for the example ${name}`, () => assertValid(text));
  }

  it('is valid for the published reports', function () {
    if (!hasPublished) {
      console.log(`      skipped: there are no published reports in ${publishedFolder}`);
      this.skip();
    }
    for (const { text } of published) assertValid(text);
  });

  it('is valid for every beginning of an example, with any line break', () => {
    for (const { text } of allExamples) {
      for (let length = 0; length < text.length; length += amount(211, 1999)) {
        assertValid(text.slice(0, length));
        assertValid(text.slice(0, length).replace(/\n/g, '\r\n'));
      }
    }
  });

  it('is valid for what nobody would write', () => {
    const odd = [
      '',
      '\uFEFF',
      '---',
      '---\n---',
      '---\n[\n---\n# A',
      '---\nthema: [a]\nstatus: 3\ndialogen: nee\nnegeer: 1\n---\n',
      '---\ndialogen:\n  - { nummer: -1, gemeente: [], datum: ooit, deelnemers: 1e9 }\n  - 3\n---\n',
      '#',
      '##',
      '# \n## \n### \n- \n> \n:::kader\n',
      '> ‘',
      '# A\n## Knel- en kiemverhalen\n1. a\n+ b\n',
      '# A\n## 1. Knelpunten en kiemen uit de coronatijd\n### Knelverhalen\n- a\n### Knelverhalen\n- b\n',
      'half \uD83D\u0000\u202E',
      `# A\n\n${'#'.repeat(7)} B\n\n${'> '.repeat(200)}x`,
    ];
    odd.forEach(assertValid);
  });

  it('has the sections of the card by their name', () => {
    const { card } = jsonOf(smallestReport());
    assert.deepEqual(
      ['knel', 'kiem', 'dromen', 'ideeen', 'aanTafel'].map((id) => card[id]?.items.map(({ tekst }) => tekst)),
      [
        ['Minder bussen.'],
        ['Samen rijden.'],
        ['Vaker een bus.'],
        ['Een buurtbus.', 'Een deelfiets.'],
        ['2 gesprekken', '15 deelnemers totaal', 'Hosts kwamen uit de volgende gemeentes: Emmen en Borne'],
      ],
    );
    assert.deepEqual(card.overig, []);
  });

  it('has the quote of the card, and where it stands', () => {
    const text = smallestReport();
    const { citaat } = jsonOf(text).card;
    const words = citaat?.words as { tekst: string; range: { start: number; end: number } };
    assert.equal(words.tekst, 'De bus komt te laat.');
    assert.equal(text.slice(words.range.start, words.range.end), words.tekst);
  });

  it('has the numbers and the hosts at the table', () => {
    const { aanTafel } = jsonOf(smallestReport()).card;
    assert.deepEqual(valuesIn(aanTafel?.gesprekken), [2]);
    assert.deepEqual(valuesIn(aanTafel?.deelnemers), [15]);
    assert.deepEqual(valuesIn(aanTafel?.hosts), ['Emmen', 'Borne']);
  });

  it('lists nothing twice: knel and kiem told by their bullets, a second section, a section of part two', () => {
    const text = dedent(`
      # A

      ## Knel- en kiemverhalen

      - een

      + twee

      > ‘Ja.’ (dialoog 1)

      ## Dromen

      - drie

      ## Dromen

      - vier

      ## 1. Knelpunten en kiemen uit de coronatijd

      ### Knelverhalen

      - vijf
    `);
    const { card } = jsonOf(text);
    assert.deepEqual(card.knelEnKiem?.items, []);
    assert.deepEqual(card.overig.length, 2);
    const found = [
      ...JSON.stringify({ ...card, citaat: undefined }).matchAll(/"tekst":"(een|twee|Ja\.|drie|vier|vijf)"/g),
    ].map(([, word]) => word);
    assert.deepEqual(found.toSorted(), ['Ja.', 'drie', 'een', 'twee', 'vier', 'vijf']);
  });

  it('has topics with their quotes, and keeps loose ones apart', () => {
    const text =
      '# A\n\n# B\n\n## 2. Dromen en wensen voor de toekomst\n\n> ‘Los.’ (dialoog 1)\n\n- Een droom\n\n> ‘Erbij.’ (dialoog 2)\n';
    const section = jsonOf(text).deelTwee.sections[0];
    assert.deepEqual(wordsIn(section?.quotes), ['Los.']);
    assert.deepEqual(wordsIn(section?.items[0]?.quotes), ['Erbij.']);
  });
});

describe('version 2 of the published model', () => {
  const partsOf = (text: string): readonly Told[] =>
    JSON.parse(JSON.stringify(reportJson(readReport(dedent(text))))).parts;

  interface Told {
    readonly id: string;
    readonly form?: string;
    readonly items?: readonly { readonly tekst: string }[];
    readonly sections: readonly Told[];
  }

  it('keeps the keys of the header that it has no name for, those of a dialogue too', () => {
    const text = smallestReport()
      .replace('thema: Bussen\n', 'thema: Bussen\nbuurt: Het Eiland\n')
      .replace('deelnemers: 7 }', 'deelnemers: 7, straat: Kade }');
    assertValid(text);
    const { overig } = (JSON.parse(JSON.stringify(reportJson(readReport(text)))) as { header: { overig: object[] } })
      .header;
    assert.deepEqual(
      overig.map((one) => Object.values(one).slice(0, 2)),
      [
        ['buurt', 'Het Eiland'],
        ['dialogen/0/straat', 'Kade'],
      ],
    );
    assert.doesNotMatch(JSON.stringify(reportJson(readReport(smallestReport()))), /"overig":\[\{"sleutel/);
  });

  it('has the parts by their id, in the order of the file', () => {
    assert.deepEqual(
      partsOf(smallestReport()).map(({ id, form, sections }) => [id, form, sections.length]),
      [
        ['kaart', 'card', 5],
        ['deelTwee', 'pages', 8],
      ],
    );
  });

  it('has sections that only their bullets tell, and every item once', () => {
    const [card] = partsOf('# A\n\n## Knel- en kiemverhalen\n\n- een\n\n+ twee\n');
    const told = card?.sections[0];
    assert.deepEqual(told?.items, []);
    assert.deepEqual(
      told?.sections.map(({ id, items }) => [id, items?.map(({ tekst }) => tekst)]),
      [
        ['knel', ['een']],
        ['kiem', ['twee']],
      ],
    );
  });
});

describe('the schema of the published model', () => {
  it('describes every property', () => {
    for (const [path, property] of propertiesOf(schema, '')) assert.equal(typeof property.description, 'string', path);
  });

  it('allows nothing that it does not name', () => {
    for (const [path, object] of objectsOf(schema, '')) assert.equal(object.additionalProperties, false, path);
  });
});

function valuesIn(value: unknown): readonly unknown[] {
  return [...JSON.stringify(value).matchAll(/"waarde":(\d+|"[^"]*")/g)].map(([, found]) => JSON.parse(found ?? ''));
}

function wordsIn(quotes: unknown): readonly unknown[] {
  return (quotes as readonly { words: { tekst: string } }[]).map(({ words }) => words.tekst);
}

function* objectsOf(node: AnySchemaObject, path: string): Generator<[string, AnySchemaObject]> {
  if (node.properties) yield [path, node];
  for (const [key, value] of Object.entries(node))
    if (typeof value === 'object' && value) yield* objectsOf(value, `${path}/${key}`);
}

function* propertiesOf(node: AnySchemaObject, path: string): Generator<[string, AnySchemaObject]> {
  for (const [where, { properties }] of objectsOf(node, path)) {
    for (const [name, property] of Object.entries<AnySchemaObject>(properties)) {
      // A reference takes the description of its target, unless it has its own.
      yield [
        `${where}/${name}`,
        property.description ? property : (schema.$defs[String(property.$ref).split('/').at(-1) ?? ''] ?? property),
      ];
    }
  }
}
