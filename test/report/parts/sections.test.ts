/** Headings and blocks → parts and sections (format.md §2 and §3). */
import assert from 'node:assert/strict';
import type { Report, Section } from '../../../server/src/report/model.ts';
import { bodyOf, cardOf } from '../../../server/src/report/places.ts';
import { readReport } from '../../../server/src/report/read-report.ts';
import { read, sectionIn, textAt } from '../../helpers/read.ts';
import { smallestReport } from '../../helpers/reports.ts';

/** `kaart > dromen (2)`: the sections with the number of their items. */
function outline(report: Report): readonly string[] {
  const show = (section: Section, above: string): readonly string[] => {
    const name = `${above} > ${section.entry?.id ?? `‘${section.heading.text.plain}’`}${section.misplaced ? '!' : ''}`;
    return [
      section.items.length > 0 ? `${name} (${section.items.length})` : name,
      ...section.sections.flatMap((inner) => show(inner, name)),
    ];
  };
  return [cardOf(report), bodyOf(report)].flatMap(
    (part) => part?.sections.flatMap((section) => show(section, part.entry.id)) ?? [],
  );
}

describe('a report', () => {
  it('has two parts with their sections, in the order of the template', () => {
    assert.deepEqual(outline(readReport(smallestReport())), [
      'kaart > knelEnKiem',
      'kaart > knelEnKiem > knel (1)',
      'kaart > knelEnKiem > kiem (1)',
      'kaart > dromen (1)',
      'kaart > ideeen (2)',
      'kaart > aanTafel (3)',
      'kaart > procesobservaties',
      'deelTwee > aanleiding',
      'deelTwee > waarom',
      'deelTwee > themakader',
      'deelTwee > dialogen',
      'deelTwee > hoofdstuk1',
      'deelTwee > hoofdstuk1 > knelOnderwerpen (1)',
      'deelTwee > hoofdstuk1 > kiemOnderwerpen (1)',
      'deelTwee > hoofdstuk2 (1)',
      'deelTwee > hoofdstuk3 (2)',
      'deelTwee > hoofdstuk4',
    ]);
  });

  it('has its second part at the second title, whatever that says', () => {
    const report = read('# Een\n\n## Dromen\n\n# Twee\n\n## 4. Procesobservaties\n');
    assert.deepEqual(outline(report), ['kaart > dromen', 'deelTwee > hoofdstuk4']);
    assert.equal(bodyOf(report)?.heading?.text.plain, 'Twee');
  });

  it('has all that follows a third title in its second part', () => {
    const report = read('# Een\n\n# Twee\n\n# Drie\n\n## 4. Procesobservaties\n');
    assert.deepEqual(outline(report), ['deelTwee > hoofdstuk4']);
    assert.equal(report.titles.length, 3);
  });

  it('has a card without a title where sections stand above the first one', () => {
    const report = read('## Dromen\n\n- Een bus.\n');
    assert.deepEqual(
      [outline(report), cardOf(report)?.heading, bodyOf(report)],
      [['kaart > dromen (1)'], undefined, undefined],
    );
  });

  it('has no part at all below a header alone', () => {
    const report = read('---\nthema: Bussen\n---\n\n');
    assert.deepEqual([cardOf(report), bodyOf(report), report.sections], [undefined, undefined, []]);
  });

  it('has its card at the first title, also where text stands above that', () => {
    const report = read('Versie 3.\n\n# Een\n\n## Dromen\n\n# Twee\n\n## 4. Procesobservaties\n');
    assert.deepEqual(
      [outline(report), cardOf(report)?.heading?.text.plain, cardOf(report)?.paragraphs[0]?.plain],
      [['kaart > dromen', 'deelTwee > hoofdstuk4'], 'Een', 'Versie 3.'],
    );
  });

  it('has a card also where there is nothing but text', () => {
    assert.deepEqual(
      read('Versie 3.\n').parts[0]?.paragraphs.map(({ plain }) => plain),
      ['Versie 3.'],
    );
  });

  it('keeps what stands above the first section', () => {
    const {
      parts: [card],
    } = read('# Titel\n\nInleiding.\n\n> ‘Ja.’ (student)\n\n:::kader\n### Een deelfiets\n:::\n\n## Dromen\n');
    assert.deepEqual(
      [card?.paragraphs.map(({ plain }) => plain), card?.quotes.length, card?.kaders.length],
      [['Inleiding.'], 1, 1],
    );
  });
});

describe('a section', () => {
  it('ends where the next heading begins, without blank lines at its end', () => {
    const report = read('## Dromen\n\n- Een bus.\n\n\n## Drie ideeën\n');
    assert.equal(textAt(report, sectionIn(report, 'dromen').range), '## Dromen\n\n- Een bus.');
  });

  it('is known in the part where it does not belong', () => {
    assert.deepEqual(outline(read('# Een\n\n## 4. Procesobservaties\n\n# Twee\n\n## Dromen\n')), [
      'kaart > hoofdstuk4!',
      'deelTwee > dromen!',
    ]);
  });

  it('is known by its heading before it is known by one that looks like it', () => {
    assert.deepEqual(outline(read('## Dromen en dromen\n\n## Dromen\n')), [
      'kaart > ‘Dromen en dromen’',
      'kaart > dromen',
    ]);
  });

  it('is the one that is still missing, where a heading looks like it', () => {
    assert.deepEqual(outline(read('## Dromen\n\n## Droom\n')), ['kaart > dromen', 'kaart > ‘Droom’']);
    assert.deepEqual(outline(read('## Dromem\n')), ['kaart > dromen']);
  });

  it('has the knel- and kiemverhalen inside it, and headings that it does not know', () => {
    assert.deepEqual(
      outline(read('## Knel- en kiemverhalen\n\n### Knelverhalen\n\n- Een.\n\n### Overig\n\n- Twee.\n')),
      ['kaart > knelEnKiem', 'kaart > knelEnKiem > knel (1)', 'kaart > knelEnKiem > ‘Overig’ (1)'],
    );
  });

  it('is of the second level also where its heading has three hashes and no section is open', () => {
    assert.deepEqual(outline(read('# Titel\n\n### Dromen\n')), ['kaart > dromen']);
  });
});

describe('underlined text', () => {
  it('is a paragraph of its section, and known as underlined', () => {
    const report = read('## Enkele procesobservaties\n\nEr werd geluisterd.\n---\n\n## Dromen\n');
    assert.deepEqual(outline(report), ['kaart > procesobservaties', 'kaart > dromen']);
    assert.equal(sectionIn(report, 'procesobservaties').paragraphs.length, 1);
    assert.deepEqual(
      report.setextHeadings.map(({ range, underline }) => [textAt(report, range), textAt(report, underline)]),
      [['Er werd geluisterd.\n---', '---']],
    );
  });

  it('is found in a kader, a section inside a section, and above the first section', () => {
    assert.equal(read('# Titel\n\nA\n---\n').setextHeadings.length, 1);
    assert.equal(read('## Knel- en kiemverhalen\n\n### Knelverhalen\n\nA\n===\n').setextHeadings.length, 1);
    assert.equal(read('## 3. Eerste stappen en ideeën\n\n:::kader\nA\n---\n:::\n').setextHeadings.length, 1);
  });
});

describe('placeholders', () => {
  it('are those of the template, wherever they stand', () => {
    const report = read(
      '---\nthema: <thema>\n---\n\n## <telwoord> ideeën\n\n1. **<idee>** en <b>vet</b>, 3 < 4.\n\n> ‘<citaat>.’ (<rol>, dialoog <nummer>)\n',
    );
    assert.deepEqual(
      report.placeholders.map((range) => textAt(report, range)),
      ['<thema>', '<telwoord>', '<idee>', '<citaat>', '<rol>', '<nummer>'],
    );
  });
});
