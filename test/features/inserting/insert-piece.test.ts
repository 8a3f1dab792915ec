import assert from 'node:assert/strict';
import { checkInsertion, checkReason } from '../../helpers/features.ts';
import { withStops } from '../../helpers/snippet.ts';

const TITLES = '# Rapportage themadialogen Bussen\n\n# Themadialogen over bussen: inleiding\n\n';
const KADER = ':::kader\n### <titel van het kader>\n\n<beschrijving van het idee>\n:::\n';
const TOPIC = '- **<kern van de droom>:** <toelichting>.\n\n> ‘<citaat>.’ (<rol>, dialoog <nummer>)\n';
const chapter2 = (text: string) => `${TITLES}## 2. Dromen en wensen voor de toekomst\n\n${text}`;

describe('Kader invoegen', () => {
  it('puts one behind the topic that the cursor stands in, with all its quotes', () => {
    checkInsertion(
      chapter2('- Een b{|}us.\n\n> ‘Ja.’ (student)\n\n- Een fiets.\n'),
      'kader',
      chapter2(`- Een bus.\n\n> ‘Ja.’ (student)\n\n${KADER}\n- Een fiets.\n`),
    );
  });

  it('puts one behind a paragraph', () => {
    const text = (kader: string) => `${TITLES}## 4. Procesobservaties\n\nErgens ${kader}`;
    checkInsertion(text('{|}stond dit.\n'), 'kader', text(`stond dit.\n\n${KADER}`));
  });

  it('tells where a kader belongs', () => {
    checkReason('# Rapportage themadialogen Bussen\n\n## Dromen\n\n{|}\n', 'kader', /deel twee/);
    checkReason(chapter2(':::kader\n### Titel\n\nTe{|}kst.\n:::\n'), 'kader', /niet in een ander kader/);
    checkReason('{|}', 'kader', /deel twee/);
  });
});

describe('Onderwerp invoegen', () => {
  it('puts an empty one behind the one that the cursor stands in, quotes included', () => {
    checkInsertion(
      chapter2('- Een b{|}us.\n\n> ‘Ja.’ (student)\n\n- Een fiets.\n'),
      'onderwerp',
      chapter2(`- Een bus.\n\n> ‘Ja.’ (student)\n\n${TOPIC}\n- Een fiets.\n`),
    );
    checkInsertion(chapter2('{|}'), 'onderwerp', chapter2(TOPIC));
  });

  it('offers the points of the card that have none yet', () => {
    const card = (topics: string) =>
      `# Rapportage themadialogen Bussen\n\n## Dromen\n\n- **Een bus die rijdt:** ook ’s avonds.\n- **Een veilig pad:** zonder gaten.\n\n# Themadialogen over bussen: inleiding\n\n## 2. Dromen en wensen voor de toekomst\n\n${topics}`;
    const made = checkInsertion(
      card('- **Een bus die rijdt:** ook ’s avonds.{|}\n'),
      'onderwerp',
      card(`- **Een bus die rijdt:** ook ’s avonds.\n\n${TOPIC.replace('<kern van de droom>', 'Een veilig pad')}`),
      { label: 'Een veilig pad' },
    );
    assert.equal(made.detail, 'staat op de kaart en heeft nog geen onderwerp');
  });

  it('tells where a topic belongs', () => {
    for (const text of [
      '{|}',
      '# Rapportage themadialogen Bussen\n\n## Dromen\n\n{|}\n',
      `${TITLES}## 4. Procesobservaties\n\n{|}\n`,
    ])
      checkReason(text, 'onderwerp', /hoofdstuk 1, 2 of 3/);
  });
});

describe('Dialoog toevoegen', () => {
  const RECORD = '{ nummer: 2, gemeente: <gemeente>, datum: <jaar-maand-dag>, deelnemers: <aantal> }';
  const header = (register: string) => `---\nthema: Bussen\n${register}status: concept\n---\n\n# Rapportage{|}\n`;
  const plain = (register: string) => header(register).replace('{|}', '');

  it('puts the next record behind the last, wherever the cursor stands', () => {
    const one = 'dialogen:\n  - { nummer: 1, gemeente: Emmen }\n';
    const made = checkInsertion(header(one), 'dialoog', plain(`${one}  - ${RECORD}\n`));
    assert.equal(
      withStops(made.snippet),
      '  - { nummer: 2, gemeente: [1:<gemeente>], datum: [2:<jaar-maand-dag>], deelnemers: [3:<aantal>] }{|}\n',
    );
  });

  it('goes on in the style of the list', () => {
    const block = 'dialogen:\n- nummer: 1\n  gemeente: Emmen\n';
    checkInsertion(
      header(block),
      'dialoog',
      plain(`${block}- ${RECORD.replace(/^\{ | \}$/g, '').replaceAll(', ', '\n  ')}\n`),
    );
    const remark = 'dialogen:\n    - { nummer: 1, gemeente: Emmen } # de eerste\n';
    checkInsertion(header(remark), 'dialoog', plain(`${remark}    - ${RECORD}\n`));
  });

  it('begins the list where there is none, or where it is empty', () => {
    const first = `dialogen:\n  - ${RECORD.replace('2', '1')}\n`;
    checkInsertion('---\nthema: Bussen\n---\n\n# Rap{|}\n', 'dialoog', `---\nthema: Bussen\n${first}---\n\n# Rap\n`);
    checkInsertion(header('dialogen:\n'), 'dialoog', plain(first));
    checkInsertion(header('dialogen: []\n'), 'dialoog', plain(first));
  });

  it('works in a file from Windows', () => {
    const one = 'dialogen:\n  - { nummer: 1, gemeente: Emmen }\n';
    checkInsertion(header(one), 'dialoog', plain(`${one}  - ${RECORD}\n`), { eol: '\r\n' });
  });

  it('tells what stands in the way', () => {
    checkReason('# Rapportage{|}\n', 'dialoog', /nog geen header/);
    checkReason(header('dialogen: "ja\n'), 'dialoog', /kan niet worden gelezen/);
    checkReason(header('dialogen: [{ nummer: 1 }]\n'), 'dialoog', /op één regel/);
    checkReason(header('dialogen: veel\n'), 'dialoog', /kan niet worden gelezen/);
  });
});
