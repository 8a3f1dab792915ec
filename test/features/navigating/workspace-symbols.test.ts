import assert from 'node:assert/strict';
import { type SymbolSource, workspaceSymbols } from '../../../server/src/features/navigating/workspace-symbols.ts';
import { open } from '../../helpers/features.ts';
import { dedent } from '../../helpers/marked.ts';
import { examples } from '../../helpers/reports.ts';

function source(name: string, text: string): SymbolSource {
  const { report, document } = open(text);
  return { uri: `file:///rapporten/${name}.rapportage.md`, report, lines: document };
}

const BUSSEN = source(
  'bussen',
  dedent(`
    ---
    thema: Bussen
    ---

    # Rapportage themadialogen Bussen

    ## Dromen

    - **Eén bus:** overal vandaan.

    # Themadialogen over bussen: inleiding

    ## 2. Dromen en wensen voor de toekomst

    - Een bus: overal.

    > ‘Ik wil naar 🚲 huis.’ (student, dialoog 2)

    :::kader
    ### De buurtbus
    :::
  `),
);
const FIETSEN = source('fietsen', '# Rapportage themadialogen Fietsen\n\n## Dromen\n');

const found = (query: string) =>
  workspaceSymbols([BUSSEN, FIETSEN], query).map(({ name, containerName }) => `${containerName}: ${name}`);

describe('workspace symbols', () => {
  it('are the reports with their parts, sections, topics, quotes and kaders', () => {
    assert.deepEqual(found(''), [
      'rapportage: Bussen',
      'Bussen: Rapportage themadialogen Bussen',
      'Bussen › de kaart: Dromen',
      'Bussen › de kaart › Dromen: Eén bus',
      'Bussen: Themadialogen over bussen: inleiding',
      'Bussen › deel twee: 2. Dromen en wensen voor de toekomst',
      'Bussen › deel twee › 2. Dromen en wensen voor de toekomst: Een bus',
      'Bussen › deel twee › 2. Dromen en wensen voor de toekomst › Een bus: Ik wil naar 🚲 huis.',
      'Bussen › deel twee › 2. Dromen en wensen voor de toekomst: De buurtbus',
      'rapportage: fietsen.rapportage.md',
      'fietsen.rapportage.md: Rapportage themadialogen Fietsen',
      'fietsen.rapportage.md › de kaart: Dromen',
    ]);
  });

  it('are found by any word of their name or of what they stand in, without case and accents', () => {
    assert.deepEqual(found('een BUS kaart'), ['Bussen › de kaart › Dromen: Eén bus']);
    assert.deepEqual(found('fietsen dromen'), ['fietsen.rapportage.md › de kaart: Dromen']);
    assert.deepEqual(found('buurtbus').length, 1);
    assert.deepEqual(found('metro'), []);
  });

  it('lead to the file and place that they stand in', () => {
    const [symbol] = workspaceSymbols([FIETSEN, BUSSEN], 'buurtbus');
    assert.equal(symbol?.location.uri, BUSSEN.uri);
    assert.equal(
      BUSSEN.report.text.slice(
        BUSSEN.lines.offsetAt(symbol.location.range.start),
        BUSSEN.lines.offsetAt(symbol.location.range.end),
      ),
      '### De buurtbus',
    );
  });

  it('hold every quote and kader of the examples', () => {
    for (const { name, text } of examples) {
      const one = source(name, text);
      const symbols = workspaceSymbols([one], '');
      const lines = new Set(symbols.map(({ location }) => location.range.start.line));
      for (const { range } of [
        ...one.report.quotes,
        ...one.report.kaders.map(({ title }) => title ?? { range: one.report.header.range }),
      ])
        assert.ok(
          lines.has(one.lines.positionAt(range.start).line),
          `${name}: line ${one.lines.positionAt(range.start).line + 1}`,
        );
    }
  });
});
