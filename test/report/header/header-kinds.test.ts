import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readHeader } from '../../../server/src/report/header/header.ts';
import { keyEntries } from '../../../server/src/report/header/header-keys.ts';
import type { Header } from '../../../server/src/report/header-model.ts';
import { addHeaderKind, compiler, removeHeaderKind, TAFELS } from '../../helpers/header-kind.ts';
import { dedent } from '../../helpers/marked.ts';
import { root } from '../../helpers/reports.ts';

describe('the schema of the header', () => {
  const written = JSON.parse(readFileSync(join(root, 'schemas/header.schema.json'), 'utf8'));

  it('is made of what all kinds have and of the own keys of each', async () => {
    assert.deepEqual(written, await compiler.headerSchema(await compiler.kindsOfReport()));
  });

  it('is compiled to the validators that the server has', async () => {
    const validators = readFileSync(join(root, 'server/src/report/header/header-validator.cjs'), 'utf8');
    assert.equal(validators, await compiler.headerValidator());
  });

  it('serves other editors whatever the kind, by the value of `rapportage`', async () => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false });
    addFormats.default(ajv, ['date']);
    ajv.addVocabulary(['x-expected']);
    const { $comment: _, ...schema } = (await compiler.headerSchema([
      ...(await compiler.kindsOfReport()),
      TAFELS,
    ])) as unknown as Record<string, unknown>;
    const validate = ajv.compile(schema);
    const thema = 'Bussen';
    const fits = (header: object) => validate({ thema, ...header });
    assert.ok(fits({ rapportage: 'themadialogen', dialogen: [{ nummer: 1, gemeente: ['Emmen', 'Borne'] }] }));
    assert.ok(!fits({ rapportage: 'themadialogen', host: { naam: 'Fenna Bakker' } }));
    assert.ok(
      fits({ rapportage: 'tafels', host: { naam: 'Fenna Bakker' }, dialogen: [{ nummer: 1, tafel: 'werkplaats' }] }),
    );
    assert.ok(!fits({ rapportage: 'tafels', dialogen: [{ nummer: 1, gemeente: 'Emmen' }] }));
    assert.ok(!fits({ rapportage: 'verhalen' }));
  });
});

describe('the header of a kind with keys of its own', () => {
  before(() => addHeaderKind(TAFELS));
  after(() => removeHeaderKind(TAFELS));

  const read = (yaml: string): Header => readHeader(`---\nrapportage: tafels\nthema: Bussen\n${dedent(yaml)}\n---\n`);
  const said = ({ problems }: Header) =>
    problems.map((problem) => [problem.kind, 'key' in problem ? problem.key : problem.message]);

  it('is read with its places', () => {
    const text = dedent(`
      ---
      rapportage: tafels
      thema: Bussen
      host: { naam: Fenna Bakker, functie: provinciesecretaris, provincie: Flevoland }
      deelnemers: 41
      dialogen:
        - { nummer: 1, tafel: focustafel, datum: 2024-03-04, deelnemers: 30 }
        - { nummer: 2, tafel: verdiepingstafel, onderwerp: de bus, deelnemers: 18 }
      ---
    `);
    const { host, deelnemers, dialogen, problems, keys } = readHeader(text);
    assert.deepEqual(problems, []);
    const places = [
      host?.naam,
      host?.functie,
      host?.provincie,
      deelnemers,
      ...(dialogen?.records ?? []).flatMap(({ tafel, onderwerp }) => [tafel, onderwerp]),
    ];
    assert.deepEqual(
      places.map((one) => one && [one.value, text.slice(one.range.start, one.range.end)]),
      [
        ['Fenna Bakker', 'Fenna Bakker'],
        ['provinciesecretaris', 'provinciesecretaris'],
        ['Flevoland', 'Flevoland'],
        [41, '41'],
        ['focustafel', 'focustafel'],
        undefined,
        ['verdiepingstafel', 'verdiepingstafel'],
        ['de bus', 'de bus'],
      ],
    );
    assert.ok(keys.some(({ path }) => path === 'host/provincie'));
  });

  it('is read with a host and a dialogue on lines of their own', () => {
    const { host, deelnemers, dialogen, problems } = read(`
      host:
        naam: Fenna Bakker
        functie: provinciesecretaris
      deelnemers: 41
      dialogen:
        - nummer: 1
          tafel: focustafel
          deelnemers: 30`);
    assert.deepEqual(problems, []);
    assert.equal(host?.functie?.value, 'provinciesecretaris');
    assert.equal(deelnemers?.value, 41);
    assert.equal(dialogen?.records[0]?.deelnemers?.value, 30);
  });

  it('is known by its name where a header needs mending, also of a kind that came later', () => {
    const unread = readHeader('---\nrapportage: tafels\nthema: "Bussen\nstatus: redactie\n---\n');
    assert.equal(unread.readable, false);
    assert.equal(unread.rapportage?.value, 'tafels');
    // A single line is a header only if it names a kind that exists.
    const present = (kind: string) => readHeader(`rapportage: ${kind}\n\n# Bussen\n`).present;
    assert.deepEqual([present('tafels'), present('verhalen')], [true, false]);
  });

  it('takes no key of another kind', () => {
    assert.deepEqual(said(read('dialogen:\n  - { nummer: 1, gemeente: Emmen }')), [['unknown', 'gemeente']]);
    const theme = readHeader(
      '---\nrapportage: themadialogen\nthema: Bussen\nhost: { naam: Fenna }\ndeelnemers: 4\n---\n',
    );
    assert.deepEqual(said(theme), [
      ['unknown', 'host'],
      ['unknown', 'deelnemers'],
    ]);
    assert.equal(theme.host ?? theme.deelnemers, undefined);
  });

  it('may ask for one, beside those of every kind', async () => {
    const buurt = { type: 'string', description: 'De buurt.' };
    const file = { kind: 'buurten', header: { required: ['buurt'], keys: { rapportage: true, thema: true, buurt } } };
    await addHeaderKind(file);
    try {
      const missing = (lines: string) => said(readHeader(`---\nrapportage: buurten\n${lines}---\n`));
      assert.deepEqual(missing('thema: Bussen\nbuurt: Zuid\n'), []);
      assert.deepEqual(missing('thema: Bussen\n'), [['missing', 'buurt']]);
      assert.deepEqual(missing('buurt: Zuid\n'), [['missing', 'thema']]);
      assert.deepEqual(
        keyEntries('', 'buurten').map(({ key, required }) => `${key} ${required}`),
        ['rapportage true', 'thema true', 'buurt true'],
      );
    } finally {
      removeHeaderKind(file);
    }
  });

  it('says what is missing or wrong inside a record', () => {
    assert.deepEqual(said(read('host: { functie: voorzitter }')), [['missing', 'naam']]);
    assert.deepEqual(said(read('host: { naam: Fenna, funtie: voorzitter }')), [['unknown', 'funtie']]);
    const [problem] = read('dialogen:\n  - { nummer: 1, tafel: hoektafel }').problems;
    assert.ok(problem?.kind === 'value');
    assert.equal(problem.expected, '‘focustafel’, ‘verdiepingstafel’ of ‘werkplaats’');
    assert.deepEqual(problem.values, ['focustafel', 'verdiepingstafel', 'werkplaats']);
    const [host] = read('host: Fenna Bakker').problems;
    assert.ok(host?.kind === 'value');
    assert.equal(host.expected, 'de naam van de host, als { naam: Fenna Bakker }');
  });

  it('names its keys in its own order', () => {
    const keys = (path: string, kind: string) => keyEntries(path, kind).map(({ key }) => key);
    assert.deepEqual(keys('', 'tafels'), [
      'rapportage',
      'thema',
      'status',
      'periode',
      'host',
      'deelnemers',
      'dialogen',
      'negeer',
    ]);
    assert.deepEqual(keys('dialogen/0', 'tafels'), ['nummer', 'tafel', 'onderwerp', 'datum', 'deelnemers']);
    assert.deepEqual(keys('host', 'tafels'), ['naam', 'functie', 'provincie']);
    assert.deepEqual(keys('dialogen/0', 'themadialogen'), ['nummer', 'gemeente', 'datum', 'deelnemers']);
  });

  it('holds a slip of the hand, and what it says is mended', () => {
    const [missing] = read('dialogen:\n  - { nummer: 1 tafel: werkplaats }').problems;
    assert.ok(missing?.kind === 'yaml');
    assert.equal(missing.message, 'Voor ‘tafel’ ontbreekt een komma.');
    assert.deepEqual(said(read('dialogen:\n  - nummer: 1\n    deelnemers:30')), [
      ['yaml', 'Achter de dubbele punt van ‘deelnemers’ ontbreekt een spatie.'],
    ]);
  });
});
