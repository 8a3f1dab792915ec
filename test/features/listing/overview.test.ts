import assert from 'node:assert/strict';
import type { SectionEntry } from '../../../protocol/listing.ts';
import { overview, sectionList } from '../../../server/src/features/listing/overview.ts';
import { readReport } from '../../../server/src/report/read-report.ts';
import { check } from '../../../server/src/rules/check.ts';
import { open } from '../../helpers/features.ts';
import { dedent } from '../../helpers/marked.ts';
import { examples, smallestReport } from '../../helpers/reports.ts';

const NAME = 'bussen.rapportage.md';

function overviewOf(text: string) {
  const report = readReport(text);
  return overview(report, check(report), NAME);
}

/** One line for each entry, indented under its parent: weight, label and detail. */
function printed(sections: readonly SectionEntry[], indent = ''): string {
  return sections
    .map(({ label, detail, weight, sections: inner }) => {
      const line = [weight ? `[${weight}] ${label}` : label, detail].filter((part) => part !== '').join(' | ');
      return `${indent}${line}\n${printed(inner, `${indent}  `)}`;
    })
    .join('');
}

function sectionsOf(marked: string, eol?: string) {
  const { document, report } = open(marked, eol);
  return { document, sections: sectionList(report, check(report), document) };
}

describe('the overview of a report', () => {
  it('tells its theme, status, findings and numbers', () => {
    const { label, detail, tooltip, weight } = overviewOf(smallestReport());
    assert.equal(label, 'Bussen');
    assert.equal(detail, 'definitief · geen bevindingen · 2 dialogen, 15 deelnemers, 3 citaten');
    assert.equal(
      tooltip,
      'Bussen\nStatus: definitief\nBevindingen: geen bevindingen\n2 dialogen, 15 deelnemers, 3 citaten\nbussen.rapportage.md',
    );
    assert.equal(weight, undefined);
  });

  it('counts its findings by their weight, and names the heaviest', () => {
    const { detail, weight } = overviewOf(
      smallestReport().replace('## Twee ideeën', '## Drie ideeën').replace('## Dromen', '## dromen'),
    );
    assert.equal(detail, 'definitief · 1 fout, 1 waarschuwing · 2 dialogen, 15 deelnemers, 3 citaten');
    assert.equal(weight, 'error');
  });

  it('says what stands between a report and its next status', () => {
    const at = (status: string, text = smallestReport()) =>
      overviewOf(text.replace('status: definitief', `status: ${status}`));
    const wrong = smallestReport().replace('## Twee ideeën', '## Drie ideeën');
    const more = wrong.replace('- 2 gesprekken', '- 3 gesprekken');
    assert.deepEqual(
      [
        at('concept'),
        at('redactie'),
        at('definitief'),
        at('redactie', wrong),
        at('redactie', more),
        at('definitief', wrong),
      ].map(({ progress }) => progress),
      [
        'concept · klaar voor redactie',
        'redactie · klaar voor definitief',
        'definitief · niets meer open',
        'redactie · nog 1 punt tot definitief',
        'redactie · nog 2 punten tot definitief',
        'definitief · nog 1 punt open',
      ],
    );
    assert.equal(at('redactie', more).points, 2);
  });

  it('takes the numbers of the card where there is no register', () => {
    const { detail } = overviewOf(smallestReport().replace(/dialogen:\n(?: {2}- .*\n)+/, ''));
    assert.match(detail, / · 2 dialogen, 15 deelnemers, 3 citaten$/);
  });

  it('calls a report without a theme by its file', () => {
    assert.equal(overviewOf('').label, NAME);
    assert.equal(overviewOf('---\nthema:\n---\n').label, NAME);
    assert.match(overviewOf('').detail, /geen citaten$/);
  });
});

describe('the sections of a report', () => {
  it('are listed under its header and parts, with what they hold and what is found in them', () => {
    const text = smallestReport()
      .replace('## Twee ideeën', '## Drie ideeën')
      .replace('- Samen rijden.', '- Samen rijden.\n- Delen.');
    assert.equal(
      printed(sectionsOf(text).sections),
      dedent(`
        Header | 2 dialogen
        [error] Rapportkaart | 2 bevindingen
          [warning] Knel- en kiemverhalen | 1 bevinding
            Knelverhalen | 1 punt
            [warning] Kiemverhalen | 2 punten, 1 bevinding
          Dromen | 1 punt, 1 citaat
          [error] Drie ideeën | 2 punten, 1 bevinding
          Wie zaten aan tafel?
          Enkele procesobservaties
        Deel twee
          Op zoek naar ideeën voor ‘na de crisis’
          Waarom bussen als thema?
          Thema: bussen
          Twee themadialogen
          1. Knelpunten en kiemen uit de coronatijd
            Knelverhalen | 1 onderwerp
            Kiemverhalen | 1 onderwerp
          2. Dromen en wensen voor de toekomst | 1 onderwerp, 1 citaat
          3. Eerste stappen en ideeën | 2 onderwerpen, 1 citaat
          4. Procesobservaties
      `),
    );
  });

  it('lead to their headings, also in a file with Windows line breaks', () => {
    for (const eol of ['\n', '\r\n']) {
      const { document, sections } = sectionsOf('# Titel 🚌\n\n## Dromen\n\n- Een 🚌.\n', eol);
      const [dromen] = sections[0]?.sections ?? [];
      assert.ok(dromen);
      assert.equal(document.getText(dromen.range), '## Dromen');
    }
  });

  it('keep their ids while a writer types in them, and each has its own', () => {
    const ids = (text: string) => JSON.stringify(sectionsOf(text).sections, ['id', 'sections']);
    const text = smallestReport();
    assert.equal(ids(text.replace('Vaker een bus.', 'Veel vaker een bus.\n- En een trein.')), ids(text));
    const twice =
      sectionsOf('# Titel\n\n## Dromen\n\n- Een.\n\n## Dromen\n\n- Twee.\n\n## Iets anders\n').sections[0]?.sections ??
      [];
    assert.deepEqual(
      twice.map(({ id }) => id),
      ['dromen', 'dromen/2', 'Iets anders'],
    );
  });

  it('are there for every example, half or whole', () => {
    for (const { text } of examples) {
      for (const part of [text, text.slice(0, text.length / 2), text.slice(0, 40), '']) {
        const { sections } = sectionsOf(part);
        assert.ok(part === '' || sections.length > 0);
        for (const { label } of sections) assert.notEqual(label.trim(), '');
      }
    }
  });
});
