import assert from 'node:assert/strict';
import { SymbolKind } from 'vscode-languageserver-types';
import { toRange } from '../../../server/src/features/lsp.ts';
import { checkOutline, open, symbolsOf } from '../../helpers/features.ts';
import { examples, published } from '../../helpers/reports.ts';
import { amount } from '../../helpers/thorough.ts';

const TITLES = '# Rapportage themadialogen Bussen\n\n# Themadialogen over bussen: inleiding\n\n';

describe('the outline of a report', () => {
  it('holds the header, the parts, their sections, topics, kaders and quotes, in reading order', () => {
    checkOutline(
      `
        ---
        thema: Bussen
        ---

        # Rapportage themadialogen Bussen

        ## Knel- en kiemverhalen

        ### Knelverhalen

        - **Minder bussen:** ze rijden niet.

        ### Kiemverhalen

        - Samen rijden: met de buren.

        ## Dromen

        - Een bus zonder kern die altijd rijdt.

        > ‘Ik wacht.’ (student, dialoog 1)

        # Themadialogen over bussen: inleiding

        ## 3. Eerste stappen en ideeën

        Een alinea.

        > ‘Begin klein.’ (dialoog 2)

        - **Een buurtbus**

        > ‘Ja.’ (student)

        > ‘Nee.’

        :::kader
        ### Een fiets

        > ‘Trap maar.’ (wethouder)
        :::

        ## Iets anders
      `,
      `
        Bussen | header
        Rapportage themadialogen Bussen | de kaart
          Knel- en kiemverhalen | knel en kiem
            Knelverhalen | knelverhalen
              Minder bussen
            Kiemverhalen | kiemverhalen
              Samen rijden
          Dromen | dromen
            Een bus zonder kern die altijd rijdt. | 1 citaat
              Ik wacht. | student, dialoog 1
        Themadialogen over bussen: inleiding | deel twee
          3. Eerste stappen en ideeën | hoofdstuk 3
            Begin klein. | dialoog 2
            Een buurtbus | 2 citaten
              Ja. | student
              Nee.
            Een fiets | kader
              Trap maar. | wethouder
          Iets anders | onbekende sectie
      `,
    );
  });

  it('is empty for an empty file', () => {
    checkOutline('', '');
    checkOutline('\n\n', '');
  });

  it('names what has no name yet', () => {
    checkOutline('---\n---\n', 'zonder thema | header\n');
    checkOutline(
      '#\n\n##\n\n-\n\n>\n',
      'de kaart | de kaart\n  onbekende sectie | onbekende sectie\n    zonder tekst | 1 citaat\n      zonder woorden\n',
    );
    checkOutline(
      `${TITLES}## 4. Procesobservaties\n\n:::kader\n`,
      'Rapportage themadialogen Bussen | de kaart\nThemadialogen over bussen: inleiding | deel twee\n  4. Procesobservaties | hoofdstuk 4\n    kader | kader\n',
    );
  });

  it('has a card without a title', () => {
    checkOutline('## Dromen\n\n- Een bus.\n', 'de kaart | de kaart\n  Dromen | dromen\n    Een bus.\n');
  });

  it('shortens a long name between two characters', () => {
    checkOutline(`# ${'a'.repeat(80)}\n`, `${'a'.repeat(69)}… | de kaart\n`);
    checkOutline(`# ${'a'.repeat(68)}🚌 rijdt\n`, `${'a'.repeat(68)}… | de kaart\n`);
  });

  it('writes a quote of more paragraphs on one line', () => {
    checkOutline(
      '# Een\n\n## Dromen\n\n> ‘Ja,\n>\n> maar toch.’ (student)\n',
      'Een | de kaart\n  Dromen | dromen\n    Ja, maar toch. | student\n',
    );
  });

  it('holds what stands above the first title, in any order', () => {
    for (const above of [
      '> ‘Ja.’ (student)',
      '- Een punt',
      ':::kader\n### Zo\n:::',
      '## Dromen\n\n> ‘Ja.’ (student)',
      '> ‘Ja.’ (student)\n\n## Dromen',
    ]) {
      const { document, report } = open(`${above}\n\n# Rapportage themadialogen Bussen\n\n> ‘Nee.’ (student)\n`);
      assert.ok(symbolsOf(document, report).length > 0, above);
    }
  });

  it('selects the kern of a topic, and spans its quotes', () => {
    const { document, report } = open(
      `${TITLES}## 2. Dromen en wensen voor de toekomst\n\n- **Een bus** rijdt.\n\n> ‘Ja.’ (student)\n`,
    );
    const topic = symbolsOf(document, report)[1]?.children?.[0]?.children?.[0];
    assert.ok(topic);
    assert.equal(topic.kind, SymbolKind.Field);
    const { start, end } = toRange(document, topic.selectionRange);
    assert.equal(document.getText().slice(start, end), 'Een bus');
    assert.match(document.getText(topic.range), /^- \*\*Een bus[\s\S]*\(student\)$/);
  });

  for (const { name, text } of [...examples, ...published]) {
    it(`can be shown at every half-typed moment of ${name}`, () => {
      for (let end = 0; end < text.length; end += amount(97, 1999)) {
        const { document, report } = open(text.slice(0, end));
        symbolsOf(document, report);
      }
      const { document, report } = open(text, '\r\n');
      symbolsOf(document, report);
    });
  }
});
