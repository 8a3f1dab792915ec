import assert from 'node:assert/strict';
import {
  accept,
  checkCompletion,
  checkOffers,
  checkOffersNothing,
  labelsAt,
  offered,
  offeredAt,
  open,
  snippetOf,
} from '../../helpers/features.ts';
import { withStops } from '../../helpers/snippet.ts';

const HEADER = '---\nrapportage: themadialogen\nthema: Bussen\n---\n\n';
const CARD = `${HEADER}# Rapportage themadialogen Bussen\n\n`;
const KNEL_EN_KIEM =
  '## Knel- en kiemverhalen\n\n### Knelverhalen\n\n- Minder bussen.\n\n### Kiemverhalen\n\n- Samen rijden.\n';
const PART_TWO = `${CARD}# Themadialogen over bussen: inleiding\n\n`;
const CHAPTER_3 = `${PART_TWO}## 3. Eerste stappen en ideeën\n\n`;

describe('completion of a section', () => {
  it('offers the sections that are missing where they belong', () => {
    checkOffers(
      `${CARD}${KNEL_EN_KIEM}\n{|}\n`,
      'Dromen',
      'Drie ideeën',
      'Wie zaten aan tafel?',
      'Enkele procesobservaties',
      'Themadialogen over bussen: inleiding',
      'punt',
      'citaat',
    );
  });

  it('offers only what belongs between its neighbours', () => {
    checkOffers(`${CARD}## Dromen\n\n- Een bus.\n\n{|}\n\n## Wie zaten aan tafel?\n`, 'Drie ideeën', 'punt', 'citaat');
  });

  it('offers no section in the middle of another', () => {
    checkOffers(`${CARD}## Dromen\n\n- Een bus.\n\n{|}\n\n- Een trein.\n`, 'punt', 'citaat');
  });

  it('offers no section twice', () => {
    assert.ok(!labelsAt(`${CARD}${KNEL_EN_KIEM}\n{|}\n\n## Dromen\n`).includes('Dromen'));
  });

  it('puts a section in with its content and blank lines around it', () => {
    checkCompletion(
      `${CARD}${KNEL_EN_KIEM}{|}\n## Twee ideeën\n`,
      'Dromen',
      `${CARD}${KNEL_EN_KIEM}\n## Dromen\n\n- **<kern van de droom>:** <toelichting>.\n\n## Twee ideeën\n`,
    );
  });

  it('uses the blank lines that are there', () => {
    checkCompletion(
      `${CARD}${KNEL_EN_KIEM}\n{|}\n\n## Twee ideeën\n`,
      'Dromen',
      `${CARD}${KNEL_EN_KIEM}\n## Dromen\n\n- **<kern van de droom>:** <toelichting>.\n\n## Twee ideeën\n`,
    );
  });

  it('finishes a heading that is half typed', () => {
    for (const typed of ['#', '##', '## ', '## Dr', '##Dr', 'Dro']) {
      checkCompletion(
        `${CARD}${KNEL_EN_KIEM}\n${typed}{|}\n\n## Twee ideeën\n`,
        'Dromen',
        `${CARD}${KNEL_EN_KIEM}\n## Dromen\n\n- **<kern van de droom>:** <toelichting>.\n\n## Twee ideeën\n`,
      );
    }
  });

  it('only offers what goes on from what was typed', () => {
    checkOffers(`${CARD}${KNEL_EN_KIEM}\n## Dro{|}\n\n## Twee ideeën\n`, 'Dromen');
    checkOffers(`${CARD}${KNEL_EN_KIEM}\nDro{|}\n\n## Twee ideeën\n`, 'Dromen');
  });

  it('writes only the heading where the content stands there already', () => {
    checkCompletion(
      `${CARD}${KNEL_EN_KIEM}\n## D{|}\n\n- Een bus.\n`,
      'Dromen',
      `${CARD}${KNEL_EN_KIEM}\n## Dromen\n\n- Een bus.\n`,
    );
  });

  it('leaves a heading alone that is one already', () => {
    checkOffersNothing(`${CARD}## Dromen{|}\n\n- Een bus.\n`);
    checkOffersNothing(`${HEADER}# Rapportage themadialogen Bussen{|}\n`);
  });

  it('offers the heading of level 3 that is missing in a section', () => {
    checkCompletion(
      `${CARD}## Knel- en kiemverhalen\n\n### Knelverhalen\n\n- Minder bussen.\n\n### K{|}\n`,
      'Kiemverhalen',
      `${CARD}## Knel- en kiemverhalen\n\n### Knelverhalen\n\n- Minder bussen.\n\n### Kiemverhalen\n\n- **<kern van de kiem>:** <toelichting>.\n`,
    );
  });

  it('works at the end of a file without a line break', () => {
    checkCompletion(
      `${CARD}## Dromen\n\n- Een bus.\n{|}`,
      'Enkele procesobservaties',
      `${CARD}## Dromen\n\n- Een bus.\n\n## Enkele procesobservaties\n\n<wat viel op aan de gesprekken>`,
    );
    checkCompletion(
      `${CARD}## Dromen\n\n- Een bus.\n\n## En{|}`,
      'Enkele procesobservaties',
      `${CARD}## Dromen\n\n- Een bus.\n\n## Enkele procesobservaties\n\n<wat viel op aan de gesprekken>`,
    );
  });

  it('writes the line breaks of a file from Windows', () => {
    const before = `${CARD}${KNEL_EN_KIEM}\n{|}\n\n## Twee ideeën\n`;
    const after = `${CARD}${KNEL_EN_KIEM}\n## Dromen\n\n- **<kern van de droom>:** <toelichting>.\n\n## Twee ideeën\n`;
    assert.equal(accept(open(before, '\r\n'), 'Dromen'), after.replaceAll('\n', '\r\n'));
    assert.equal(accept(open(before.replace('{|}', '## Dr{|}'), '\r\n'), 'Dromen'), after.replaceAll('\n', '\r\n'));
  });

  it('offers the whole card below the header, then the whole of part two below the card', () => {
    const card = accept(open(`${HEADER}{|}`), 'Rapportage themadialogen Bussen');
    assert.deepEqual(card.match(/^#.*$/gm), [
      '# Rapportage themadialogen Bussen',
      '## Knel- en kiemverhalen',
      '### Knelverhalen',
      '### Kiemverhalen',
      '## Dromen',
      '## Drie ideeën',
      '## Wie zaten aan tafel?',
      '## Enkele procesobservaties',
    ]);
    const report = accept(open(`${card}\n\n# Th{|}`), 'Themadialogen over bussen: inleiding');
    assert.deepEqual(report.match(/^##? .*$/gm)?.slice(6), [
      '# Themadialogen over bussen: inleiding',
      '## Op zoek naar ideeën voor ‘na de crisis’',
      '## Waarom bussen als thema?',
      '## Thema: bussen',
      '## <telwoord> themadialogen',
      '## 1. Knelpunten en kiemen uit de coronatijd',
      '## 2. Dromen en wensen voor de toekomst',
      '## 3. Eerste stappen en ideeën',
      '## 4. Procesobservaties',
    ]);
  });

  it('offers only a title above sections that stand there', () => {
    checkCompletion(
      `${HEADER}# R{|}\n\n## Dromen\n\n- Een bus.\n`,
      'Rapportage themadialogen Bussen',
      `${HEADER}# Rapportage themadialogen Bussen\n\n## Dromen\n\n- Een bus.\n`,
    );
    checkCompletion(
      `${CARD}## Dromen\n\n- Een bus.\n\n{|}\n\n## 4. Procesobservaties\n\nStil.\n`,
      'Themadialogen over bussen: inleiding',
      `${CARD}## Dromen\n\n- Een bus.\n\n# Themadialogen over bussen: inleiding\n\n## 4. Procesobservaties\n\nStil.\n`,
    );
  });

  it('fills in what the register knows', () => {
    const register = HEADER.replace(
      '---\n\n',
      'dialogen:\n  - { nummer: 1, gemeente: Emmen, deelnemers: 7 }\n  - { nummer: 2, gemeente: Aa en Hunze, deelnemers: 8 }\n  - { nummer: 3, gemeente: Emmen, deelnemers: 1 }\n---\n\n',
    );
    const before = `${register}# Rapportage themadialogen Bussen\n\n## Dromen\n\n- Een bus.\n\n`;
    checkCompletion(
      `${before}{|}\n`,
      'Wie zaten aan tafel?',
      `${before}## Wie zaten aan tafel?\n\n- 3 gesprekken\n- 16 deelnemers totaal\n- Hosts kwamen uit de volgende gemeentes: Emmen en Aa en Hunze\n`,
    );
  });

  it('links the theme, so that it is typed once', () => {
    const snippet = withStops(
      snippetOf(
        '---\nrapportage: themadialogen\n---\n\n# Rapportage themadialogen\n\n# Themadialogen\n\n## O{|}\n',
        'Op zoek naar ideeën voor ‘na de crisis’',
      ),
    );
    assert.equal(
      snippet,
      '## Op zoek naar ideeën voor ‘na de crisis’\n\n[1:<waarom deze dialogen zijn gehouden>]\n\nHet thema ‘[2:<thema>]’ was een van die thema’s.{|}',
    );
  });

  it('escapes what means something in a snippet', () => {
    const report = HEADER.replace('Bussen', '"Bus $1 {snel} \\\\ ver"');
    const before = `${report}# Rapportage\n\n# Themadialogen\n\n`;
    checkCompletion(
      `${before}## Th{|}\n`,
      'Thema: bus $1 {snel} \\ ver',
      `${before}## Thema: bus $1 {snel} \\ ver\n\n<tekst van de uitnodiging>\n`,
    );
  });

  it('shows what belongs in the section', () => {
    const [dromen] = offered(`${CARD}${KNEL_EN_KIEM}\n## Dro{|}\n`);
    assert.equal(dromen?.detail, 'dromen');
    assert.match(JSON.stringify(dromen?.documentation), /Waar dromen de deelnemers van\?/);
  });
});

describe('completion of what a section holds', () => {
  it('offers the next idea with its number', () => {
    checkCompletion(
      `${CARD}## Twee ideeën\n\n1. Een bus.\n2. Een fiets.\n{|}\n`,
      'idee',
      `${CARD}## Twee ideeën\n\n1. Een bus.\n2. Een fiets.\n3. <idee>.\n`,
    );
    checkCompletion(
      `${CARD}## Twee ideeën\n\n1. Een bus.\n2. Een fiets.\n3.{|}\n`,
      'idee',
      `${CARD}## Twee ideeën\n\n1. Een bus.\n2. Een fiets.\n3. <idee>.\n`,
    );
    checkCompletion(
      `${CARD}## Twee ideeën\n\n1. Een bus.\n2. Een fiets.\n3{|}\n`,
      'idee',
      `${CARD}## Twee ideeën\n\n1. Een bus.\n2. Een fiets.\n3. <idee>.\n`,
    );
  });

  it('numbers an idea between others by its place', () => {
    checkCompletion(
      `${CARD}## Twee ideeën\n\n1. Een bus.\n{|}\n2. Een fiets.\n`,
      'idee',
      `${CARD}## Twee ideeën\n\n1. Een bus.\n2. <idee>.\n2. Een fiets.\n`,
    );
  });

  it('offers a first list in an empty section', () => {
    checkCompletion(
      `${CARD}## Twee ideeën\n\n{|}\n`,
      'idee',
      `${CARD}## Twee ideeën\n\n1. <idee>.\n2. <idee>.\n3. <idee>.\n`,
    );
    checkCompletion(
      `${CARD}## Dromen\n{|}\n`,
      'punt',
      `${CARD}## Dromen\n\n- **<kern van de droom>:** <toelichting>.\n`,
    );
  });

  it('adds a bullet to the list without a blank line between', () => {
    checkCompletion(
      `${CARD}## Dromen\n\n- Een bus.\n{|}\n## Twee ideeën\n`,
      'punt',
      `${CARD}## Dromen\n\n- Een bus.\n- **<kern van de droom>:** <toelichting>.\n\n## Twee ideeën\n`,
    );
    checkCompletion(
      `${CARD}## Dromen\n\n- Een bus.\n{|}\n- Een trein.\n`,
      'punt',
      `${CARD}## Dromen\n\n- Een bus.\n- **<kern van de droom>:** <toelichting>.\n- Een trein.\n`,
    );
    checkCompletion(
      `${CARD}## Dromen\n\n- Een bus\n  die rijdt.\n{|}\n`,
      'punt',
      `${CARD}## Dromen\n\n- Een bus\n  die rijdt.\n- **<kern van de droom>:** <toelichting>.\n`,
    );
  });

  it('goes on with the bullet that was typed or that the list has', () => {
    checkCompletion(
      `${CARD}## Dromen\n\n* Een bus.\n{|}\n`,
      'punt',
      `${CARD}## Dromen\n\n* Een bus.\n* **<kern van de droom>:** <toelichting>.\n`,
    );
    checkCompletion(
      `${CARD}## Dromen\n\n* {|}\n`,
      'punt',
      `${CARD}## Dromen\n\n* **<kern van de droom>:** <toelichting>.\n`,
    );
    checkCompletion(
      `${CARD}## Dromen\n\n- Een bus.\n- {|}\n`,
      'punt',
      `${CARD}## Dromen\n\n- Een bus.\n- **<kern van de droom>:** <toelichting>.\n`,
    );
  });

  it('offers a topic with a quote in a chapter, set apart by blank lines', () => {
    checkCompletion(
      `${CHAPTER_3}- Een bus.\n{|}\n- Een fiets.\n`,
      'onderwerp',
      `${CHAPTER_3}- Een bus.\n\n- **<kern van het idee>:** <toelichting>.\n\n> ‘<citaat>.’ (<rol>, dialoog <nummer>)\n\n- Een fiets.\n`,
    );
  });

  it('offers the lines at the table once', () => {
    checkOffers(`${CARD}## Wie zaten aan tafel?\n\n{|}\n\n## Enkele procesobservaties\n`, 'deelnemers');
    checkOffersNothing(`${CARD}## Wie zaten aan tafel?\n\n- 2 gesprekken\n{|}\n\n## Enkele procesobservaties\n`);
  });

  it('offers a quote at `>`, in the marks of the file', () => {
    checkCompletion(
      `${CHAPTER_3}- Een bus.\n\n>{|}\n`,
      'citaat',
      `${CHAPTER_3}- Een bus.\n\n> ‘<citaat>.’ (<rol>, dialoog <nummer>)\n`,
    );
    checkCompletion(
      `${CHAPTER_3}> “Ja.” (student, dialoog 1)\n\n> {|}\n`,
      'citaat',
      `${CHAPTER_3}> “Ja.” (student, dialoog 1)\n\n> “<citaat>.” (<rol>, dialoog <nummer>)\n`,
    );
    checkOffers(`${CHAPTER_3}>{|}\n`, 'citaat');
  });

  it('begins a new quote below another one', () => {
    checkCompletion(
      `${CHAPTER_3}> ‘Ja.’ (student, dialoog 1)\n>{|}\n`,
      'citaat',
      `${CHAPTER_3}> ‘Ja.’ (student, dialoog 1)\n\n> ‘<citaat>.’ (<rol>, dialoog <nummer>)\n`,
    );
  });

  it('offers nothing between the paragraphs of a quote', () => {
    checkOffersNothing(`${CHAPTER_3}> ‘Ja.\n>{|}\n> Nee.’ (student, dialoog 1)\n`);
  });

  it('has the numbers of the register as choices for the dialogue', () => {
    const register = CHAPTER_3.replace(
      '---\n\n',
      'dialogen:\n  - { nummer: 4, gemeente: Emmen }\n  - { nummer: 7, gemeente: Borne }\n  - { nummer: 7, gemeente: Hulst }\n---\n\n',
    );
    assert.equal(
      withStops(snippetOf(`${register}>{|}\n`, 'citaat')),
      '> ‘[1:<citaat>].’ ([2:<rol>], [3:dialoog <nummer>|dialoog 4|dialoog 7]){|}',
    );
    assert.equal(
      withStops(snippetOf(`${CHAPTER_3}>{|}\n`, 'citaat')),
      '> ‘[1:<citaat>].’ ([2:<rol>], dialoog [3:<nummer>]){|}',
    );
  });

  it('ends with the cursor behind what was inserted, not behind the blank line', () => {
    assert.match(withStops(snippetOf(`${CHAPTER_3}{|}\n## 4. Procesobservaties\n`, 'citaat')), /\{\|\}\n$/);
  });

  it('offers one quote on the card, and none at the table or under the title', () => {
    checkOffers(`${CARD}## Dromen\n\n>{|}\n`, 'citaat');
    checkOffersNothing(`${CARD}## Dromen\n\n> ‘Ja.’ (student, dialoog 1)\n\n## Twee ideeën\n\n>{|}\n`);
    checkOffersNothing(`${CARD}## Wie zaten aan tafel?\n\n>{|}\n`);
    checkOffersNothing(`${CARD}>{|}\n`);
  });

  it('offers quotes in part two whatever the card has', () => {
    checkOffers(
      `${CARD}## Dromen\n\n> ‘Ja.’ (student, dialoog 1)\n\n# Themadialogen\n\n## 2. Dromen en wensen voor de toekomst\n\n>{|}\n`,
      'citaat',
    );
  });

  it('offers a kader in part two at `:::`', () => {
    for (const typed of [':', '::', ':::', ':::k', ':::kader']) {
      checkCompletion(
        `${CHAPTER_3}- Een bus.\n\n${typed}{|}\n\n## 4. Procesobservaties\n`,
        'kader',
        `${CHAPTER_3}- Een bus.\n\n:::kader\n### <titel van het kader>\n\n<beschrijving van het idee>\n:::\n\n## 4. Procesobservaties\n`,
      );
    }
  });

  it('offers no kader on the card or inside another one', () => {
    checkOffersNothing(`${CARD}## Dromen\n\n:::{|}\n`);
    checkOffers(`${CHAPTER_3}:::kader\n### Een fiets\n\n{|}\n:::\n`, 'citaat');
  });

  it('offers nothing on the lines that open and close a kader', () => {
    checkOffersNothing(`${CHAPTER_3}:::kader{|}\n### Een fiets\n:::\n`);
    checkOffersNothing(`${CHAPTER_3}:::kader\n### Een fiets\n:::{|}\n`);
  });

  it('offers nothing in the middle of prose', () => {
    checkOffersNothing(`${CHAPTER_3}Wij spraken{|} over bussen.\n`);
    checkOffersNothing(`${CHAPTER_3}Wij spraken over bussen.{|}\n`);
    checkOffersNothing(`${CHAPTER_3}Wij spraken over\nci{|}\n`);
    checkOffersNothing(`${CHAPTER_3}ci{|}\nrijdt niet.\n`);
    checkOffersNothing(`${CHAPTER_3}{|}Wij spraken over bussen.\n`);
    checkOffersNothing(`${CHAPTER_3}- Een {|}bus.\n`);
    checkOffersNothing(`${CHAPTER_3}### Een{|} kop\n`);
  });

  it('offers what a first word may become on a line of its own', () => {
    checkOffers(`${CHAPTER_3}ci{|}\n`, 'citaat');
    checkOffers(`${CHAPTER_3}ka{|}\n`, 'kader');
  });

  it('offers nothing in a block of code', () => {
    checkOffersNothing(`${CHAPTER_3}\`\`\`\n\n{|}\n\n\`\`\`\n`);
    checkOffersNothing(`${CHAPTER_3}\`\`\`\n## {|}\n\`\`\`\n`);
    checkOffersNothing(`${CHAPTER_3}~~~\n>{|}\n~~~\n`);
  });
});

describe('completion for an editor without snippets', () => {
  it('puts in plain text with the placeholders to fill in', () => {
    const [item] = offeredAt(open(`${CHAPTER_3}>{|}\n`), false);
    assert.equal(item?.insertTextFormat, 1);
    assert.ok(item?.textEdit && 'range' in item.textEdit);
    assert.equal(item.textEdit.newText, '> ‘<citaat>.’ (<rol>, dialoog <nummer>)');
  });

  it('leaves dollars and braces alone', () => {
    const report = HEADER.replace('Bussen', '"Bus $1 {snel}"');
    const [item] = offeredAt(open(`${report}# R{|}`), false);
    assert.ok(item?.textEdit && 'range' in item.textEdit);
    assert.match(item.textEdit.newText, /^# Rapportage themadialogen Bus \$1 \{snel\}\n/);
  });
});
