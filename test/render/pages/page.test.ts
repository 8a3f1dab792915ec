/** Part two as pages: everything is in the right place, and nothing is lost. */
import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report.ts';
import { renderPage } from '../../helpers/drawn.ts';
import { dedent } from '../../helpers/marked.ts';
import { blockText, textOf } from '../reading.ts';

const pageOf = (text: string) => renderPage(readReport(dedent(text)));

const PART_ONE = '# Rapportage themadialogen bussen\n\n';

describe('the pages of part two', () => {
  it('show the title with its theme set apart, the period and the status', () => {
    const page = pageOf(
      '---\nrapportage: themadialogen\nthema: bussen\nperiode: najaar 2023\n---\n\n# Rapportage themadialogen bussen\n\n# Themadialogen over bussen: inleiding\n\nTekst.\n',
    );
    assert.equal(blockText(page, 'rapport-titel'), 'Themadialogen over bussen: inleiding');
    assert.equal(blockText(page, 'rapport-kop'), 'najaar 2023 Concept Themadialogen over bussen: inleiding');
    assert.match(page, /<span class="rapport-thema"><span data-start="\d+" data-end="\d+">bussen<\/span><\/span>/);
  });

  it('say what to do where there is no part two yet', () => {
    assert.match(
      textOf(pageOf(PART_ONE)),
      /^Nog geen deel twee Deel twee is het rapport zelf: .* bij de tweede kop met één #/,
    );
  });

  it('put the quotes under their topic, with the source below the words', () => {
    const page = pageOf(
      `${PART_ONE}# Twee\n\n## 2. Dromen en wensen voor de toekomst\n\n- **Vaker een bus:** ook ’s avonds.\n\n> “Ik wacht\n> al een uur.” (student, dialoog 1).\n`,
    );
    const topic = /<li id="rapport-hoofdstuk2-punt-1"[\s\S]*?<\/li>/.exec(page)?.[0] ?? '';
    assert.equal(textOf(topic), 'Vaker een bus: ook ’s avonds. “Ik wacht al een uur.” student, dialoog 1.');
    assert.match(topic, /<strong class="kern"[^>]*>Vaker een bus<\/strong>/);
    assert.match(topic, /<figcaption/);
  });

  it('show a source in another form as it is meant, and nothing of it twice', () => {
    for (const [typed, shown] of [
      ['— student, dialog II', 'student, dialoog 2'],
      ['[dialoog nr. 2; student]', 'student, dialoog 2'],
      ['(student (deeltijd), dialoog 2, Emmen)', 'student (deeltijd), Emmen, dialoog 2'],
      ['(student, dialoog 1 en 2)', 'student, dialoog 1 en 2'],
      ['(student, dialoog)', 'student, dialoog'],
      ['{wethouder}', 'wethouder'],
    ]) {
      const quote = (source: string) =>
        textOf(pageOf(`${PART_ONE}# Twee\n\n## 4. Procesobservaties\n\n> ‘Ik wacht.’ ${source}\n`));
      assert.match(quote(typed ?? ''), new RegExp(`‘Ik wacht\\.’ ${(shown ?? '').replace(/[()]/g, '\\$&')}$`));
    }
  });

  it('show two quotes of one block, and one without its mark, each by itself', () => {
    const page = pageOf(
      `${PART_ONE}# Twee\n\n## 4. Procesobservaties\n\n> ‘Een.’ (student, dialoog 1)\n> ‘Twee.’ (boer, dialoog 2)\n\n‘Drie.’ (wethouder)\n\n> ‘Vier.’\n\n— boer, dialoog 2\n`,
    );
    assert.equal([...page.matchAll(/<figure/g)].length, 4);
    assert.match(
      textOf(page),
      /‘Een\.’ student, dialoog 1 ‘Twee\.’ boer, dialoog 2 ‘Drie\.’ wethouder ‘Vier\.’ boer, dialoog 2$/,
    );
  });

  it('keep a loose quote, a kader and a numbered list where they stand', () => {
    const page = pageOf(
      `${PART_ONE}# Twee\n\n## 3. Eerste stappen en ideeën\n\nEerst dit.\n\n> ‘Ja.’ (wethouder)\n\n3. Drie.\n4. Vier.\n\n:::kader\n### Titel\n\nInhoud.\n:::\n\nDan dat.\n`,
    );
    assert.equal(
      blockText(page, 'rapport-hoofdstuk3'),
      '3. Eerste stappen en ideeën Eerst dit. ‘Ja.’ wethouder Drie. Vier. Titel Inhoud. Dan dat.',
    );
    assert.match(page, /<ol class="onderwerpen" start="3">/);
    assert.match(page, /role="group" aria-labelledby="rapport-hoofdstuk3-kader-1-titel"/);
  });

  it('show what is nested in an item as it is nested', () => {
    const page = pageOf(
      `${PART_ONE}# Twee\n\n## Waarom bussen als thema?\n\n- Een.\n\n  Meer over een.\n\n  1. Eerst.\n  2. Dan.\n     - Diep.\n- Twee.\n`,
    );
    assert.match(
      page.replace(/ (?:id|data-start|data-end)="[^"]*"/g, ''),
      /<p class="punt">[^\n]*\n<p><span>Meer over een\.<\/span><\/p>\n<ol class="lijst">\n<li><span>Eerst\.<\/span><\/li>\n<li><span>Dan\.<\/span><\/li>\n<\/ol>\n<ul class="lijst">\n<li class="dieper">/,
    );
  });

  it('lose nothing that the reader passes over', () => {
    const page = pageOf(
      `${PART_ONE}# Twee\n\n    vier spaties\n\n## Onbekende kop\n\n\`\`\`\nhek\n\`\`\`\n\n* * *\n\n:::\n\n> - in een citaat\n>\n>       diep in een citaat\n\n:::kader\n### Titel\n\n### Tweede titel\n\nInhoud.\n:::\n\n# Derde titel\n\n## Slot\n\nEinde.\n`,
    );
    assert.equal(
      textOf(page.slice(page.indexOf('tabindex="-1">') + 14)),
      'vier spaties Onbekende kop hek in een citaat diep in een citaat Titel Tweede titel Inhoud. Derde titel Slot Einde.',
    );
  });

  it('list every heading in the contents, with the place of its page number', () => {
    const page = pageOf(
      `${PART_ONE}# Twee\n\n## Waarom bussen als thema?\n\nTekst.\n\n## 1. Knelpunten en kiemen uit de coronatijd\n\n### Knelverhalen\n\n- Een.\n`,
    );
    const links = [
      ...page.matchAll(
        /<a href="#([^"]*)"><span class="inhoud-kop">([^<]*)<\/span><span class="inhoud-blad" data-van="\1"><\/span><\/a>/g,
      ),
    ];
    assert.deepEqual(
      links.map(([, id, words]) => [id, words]),
      [
        ['rapport-waarom-kop', 'Waarom bussen als thema?'],
        ['rapport-hoofdstuk1-kop', '1. Knelpunten en kiemen uit de coronatijd'],
        ['rapport-knelOnderwerpen-kop', 'Knelverhalen'],
      ],
    );
    for (const [, id] of links) assert.ok(page.includes(`id="${id}"`));
  });

  it('give every block an id of its own', () => {
    const page = pageOf(
      `${PART_ONE}# Twee\n\n## Dromen\n\nA.\n\n## Dromen\n\nB.\n\n## Iets\n\nC.\n\n## Iets\n\n- D\n\n# Drie\n\n# Vier\n`,
    );
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
  });
});
