import assert from 'node:assert/strict';
import type { Grouping } from '../../../protocol/listing.ts';
import { quoteList } from '../../../server/src/features/listing/quote-list.ts';
import { excerpt, wordsToFind } from '../../../server/src/features/listing/searched.ts';
import { open } from '../../helpers/features.ts';
import { dedent } from '../../helpers/marked.ts';
import { named } from '../../helpers/named.ts';
import { examples, smallestReport } from '../../helpers/reports.ts';

const REPORT = `
  ---
  thema: Bussen
  dialogen:
    - { nummer: 1, gemeente: Emmen, datum: 2024-04-12, deelnemers: 7 }
    - { nummer: 2, gemeente: [Borne, Hengelo], deelnemers: 8 }
    - { nummer: 3, gemeente: Kampen }
  ---

  # Rapportage themadialogen Bussen

  ## Dromen

  > ‘De bus komt te laat.’ (student, dialoog 1)

  # Themadialogen over bussen: inleiding

  ## 1. Knelpunten en kiemen uit de coronatijd

  ### Knelverhalen

  - Minder bussen.

    > ‘De bus komt
    > te laat.’ (Student, dialoog 1)

  ## 3. Eerste stappen en ideeën

  :::kader
  ### Een kader

  > ‘Ik fiets liever.’ (scholier, dialoog 9)
  :::

  ## 4. Procesobservaties

  > ‘Ik was er niet.’ (wethouder)

  > ‘Zomaar.’ (dialoog 2)
`;

function listOf(marked: string, by: Grouping, filter = '') {
  const { document, report } = open(marked);
  return { document, ...quoteList(report, document, by, filter) };
}

/** Groups with their quotes under them; `!` before a dialogue that was never quoted. */
function printed(marked: string, by: Grouping, filter = ''): string {
  return listOf(marked, by, filter)
    .groups.map(
      ({ label, detail, unquoted, quotes }) =>
        `${unquoted ? '! ' : ''}${label} | ${detail}\n${quotes.map((quote) => `  ${quote.label} | ${quote.detail}\n`).join('')}`,
    )
    .join('');
}

function checkList(by: Grouping, expected: string, filter = ''): void {
  assert.equal(printed(REPORT, by, filter), dedent(expected));
}

describe('the list of quotes', () => {
  it('goes by dialogue: the register in its order, the unquoted marked, and what is not in it last', () => {
    checkList(
      'dialoog',
      `
        Dialoog 1 | 2 citaten · Emmen, 12 april 2024
          De bus komt te laat. | student · de kaart
          De bus komt te laat. | Student · hoofdstuk 1
        Dialoog 2 | 1 citaat · Borne en Hengelo
          Zomaar. | hoofdstuk 4
        ! Dialoog 3 | nog niet geciteerd · Kampen
        Dialoog 9 | 1 citaat · staat niet in het register
          Ik fiets liever. | scholier · hoofdstuk 3
        Zonder dialoog | 1 citaat
          Ik was er niet. | wethouder · hoofdstuk 4
      `,
    );
  });

  it('goes by role, most quoted first, whatever the case', () => {
    checkList(
      'rol',
      `
        student | 2 citaten
          De bus komt te laat. | dialoog 1 · de kaart
          De bus komt te laat. | dialoog 1 · hoofdstuk 1
        scholier | 1 citaat
          Ik fiets liever. | dialoog 9 · hoofdstuk 3
        wethouder | 1 citaat
          Ik was er niet. | hoofdstuk 4
        Zonder rol | 1 citaat
          Zomaar. | dialoog 2 · hoofdstuk 4
      `,
    );
  });

  it('goes by section, in reading order', () => {
    checkList(
      'sectie',
      `
        Rapportkaart › Dromen | 1 citaat
          De bus komt te laat. | student, dialoog 1
        1. Knelpunten en kiemen uit de coronatijd › Knelverhalen | 1 citaat
          De bus komt te laat. | Student, dialoog 1
        3. Eerste stappen en ideeën | 1 citaat
          Ik fiets liever. | scholier, dialoog 9
        4. Procesobservaties | 2 citaten
          Ik was er niet. | wethouder
          Zomaar. | dialoog 2
      `,
    );
  });

  it('leads to the quote, and a dialogue to its record', () => {
    const { document, groups } = listOf(REPORT, 'dialoog');
    assert.match(
      document.getText(groups[0]?.quotes[1]?.range),
      /^> ‘De bus komt\n {2}> te laat\.’ \(Student, dialoog 1\)$/,
    );
    assert.match(document.getText(groups[2]?.range), /nummer: 3/);
    assert.equal(groups[3]?.range, undefined);
  });

  it('tells all words of a quote with its source and its place', () => {
    const { groups } = listOf(REPORT, 'dialoog');
    assert.equal(
      groups[0]?.quotes[1]?.tooltip,
      'De bus komt te laat. (Student, dialoog 1)\n1. Knelpunten en kiemen uit de coronatijd › Knelverhalen',
    );
  });

  it('finds the quotes that hold all words, wherever they stand, in any case and without accents', () => {
    const found = (filter: string) =>
      listOf(REPORT, 'sectie', filter).groups.flatMap(({ quotes }) => quotes.map(({ label }) => label));
    assert.deepEqual(found('laat BUS'), ['De bus komt te laat.', 'De bus komt te laat.']);
    assert.deepEqual(found('bus knel'), ['De bus komt te laat.']);
    assert.deepEqual(found('emmen'), ['De bus komt te laat.', 'De bus komt te laat.']);
    assert.deepEqual(found('ideeen'), ['Ik fiets liever.']);
    assert.deepEqual(found('wethouder'), ['Ik was er niet.']);
    assert.deepEqual(found('trein'), []);
    assert.deepEqual(found('   '), found(''));
  });

  it('leaves out what was not found, the unquoted dialogues too', () => {
    checkList('dialoog', 'Dialoog 2 | 1 citaat · Borne en Hengelo\n  Zomaar. | hoofdstuk 4\n', 'zomaar');
    const { found, total } = listOf(REPORT, 'dialoog', 'zomaar');
    assert.deepEqual([found, total], [1, 5]);
  });

  it('keeps the ids of what did not change, and gives each its own', () => {
    const ids = (text: string) =>
      listOf(text, 'dialoog').groups.map(({ id, quotes }) => [id, ...quotes.map((quote) => quote.id)]);
    const before = ids(REPORT);
    assert.deepEqual(ids(REPORT.replace('Ik was er niet', 'Ik was er wel')).slice(0, 4), before.slice(0, 4));
    const all = before.flat();
    assert.equal(new Set(all).size, all.length);
    const twice = listOf('# T\n\n## A\n\n> ‘Een.’ (x)\n\n## A\n\n> ‘Een.’ (x)\n', 'sectie').groups.map(({ id }) => id);
    assert.equal(new Set(twice).size, 2);
  });

  it('takes a thousand times the same quote, and headings that look like numbered ones', () => {
    const many = listOf(
      `# T\n\n## A\n\n${'> ‘Een.’ (x)\n\n'.repeat(1000)}## A/2\n\n> ‘Een.’ (x)\n\n## A\n\n> ‘Een.’ (x)\n`,
      'sectie',
    );
    const ids = many.groups.flatMap(({ id, quotes }) => [id, ...quotes.map((quote) => quote.id)]);
    assert.equal(ids.length, 1005);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('shows one dialogue for a number that the register has twice', () => {
    const marked =
      '---\ndialogen:\n  - { nummer: 1, gemeente: Emmen }\n  - { nummer: 1, gemeente: Borne }\n  - { gemeente: Kampen }\n---\n';
    assert.equal(printed(marked, 'dialoog'), '! Dialoog 1 | nog niet geciteerd · Emmen\n');
  });

  it('is there for a report that is still being typed', () => {
    assert.equal(printed('', 'dialoog'), '');
    assert.equal(printed('> ‘', 'sectie'), 'Rapportkaart | 1 citaat\n  zonder woorden | \n');
    for (const { text } of [...examples, { text: smallestReport() }]) {
      for (const by of ['dialoog', 'rol', 'sectie'] as const) {
        const { total, groups } = listOf(text.slice(0, text.length * 0.7), by);
        assert.equal(groups.flatMap(({ quotes }) => quotes).length, total);
      }
    }
  });
});

describe('the words around what was searched', () => {
  const shown = (text: string, filter: string) => {
    const { label, marks } = excerpt(text, wordsToFind(filter));
    return [...marks]
      .reverse()
      .reduce((line, [from, to]) => `${line.slice(0, from)}{{${line.slice(from, to)}}}${line.slice(to)}`, label);
  };

  it('are marked, whatever their case and accents', () => {
    assert.equal(
      shown('Een idee over zo’n café in Súdwest.', 'CAFE zon sudwest'),
      'Een idee over {{zo’n}} {{café}} in {{Súdwest}}.',
    );
  });

  it('stay in sight in a long quote', () => {
    const long = `${'Heel veel woorden vooraf. '.repeat(10)}Dan komt de trein, en daarna ${'nog meer woorden '.repeat(10)}`;
    assert.match(shown(long, 'trein'), /^….*Dan komt de \{\{trein\}\}, en daarna .*…$/);
    assert.match(shown(long, ''), /^Heel veel .*…$/);
  });

  it('are never cut through an emoji', () => {
    for (let length = 100; length < 130; length++) {
      for (const filter of ['', 'trein']) {
        const label = shown(`${'a'.repeat(length)}🚌🚌🚌 trein ${'🚌'.repeat(80)}`, filter);
        assert.doesNotMatch(label, /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
      }
    }
  });
});

describe('the list of quotes whose speakers are named', () => {
  it('is grouped by person where no quote names a dialogue, the reactions apart', () => {
    const text = named(`
      ## 1. Centrale focus: bussen

      > ‘Meer bussen.’ (Tjerk Vos, Dorpsraad Westeind)

      > ‘Meer haltes.’

      ## 5. Reacties van de deelnemers

      - ‘Leerzaam.’
    `);
    const { report, document } = open(text);
    const { groups } = quoteList(report, document, 'dialoog', '');
    assert.deepEqual(
      groups.map(({ label, detail }) => [label, detail]),
      [
        ['Tjerk Vos', '1 citaat · Dorpsraad Westeind'],
        ['Zonder naam', '1 citaat'],
        ['Reacties', '1 citaat'],
      ],
    );
  });
});
