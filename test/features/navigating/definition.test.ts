import assert from 'node:assert/strict';
import { toRange } from '../../../server/src/features/lsp.ts';
import { definition } from '../../../server/src/features/navigating/definition.ts';
import { open } from '../../helpers/features.ts';
import { checkTargets } from '../../helpers/navigation.ts';
import { examples } from '../../helpers/reports.ts';

const CARD = '# Rapportage themadialogen Bussen\n\n';
const PART_TWO = '# Themadialogen over bussen: inleiding\n\n';
const CHAPTER = `${CARD}${PART_TWO}## 4. Procesobservaties\n\n`;
const header = (...records: readonly string[]) =>
  `---\nthema: Bussen\ndialogen:\n${records.map((record) => `  - { ${record} }\n`).join('')}---\n\n`;

describe('going to the definition', () => {
  it('of a dialogue leads from a quote to its record', () => {
    checkTargets(
      'definition',
      `${header('nummer: 1', 'nummer: {{2}}, gemeente: Emmen')}${CHAPTER}> ‘Ja 🚌.’ (student, dialoog {|}2)\n`,
    );
    checkTargets('definition', `${header('nummer: {{1}}')}${CHAPTER}> ‘Ja.’ (student, d{|}ialoog 1)\n`);
    checkTargets('definition', `${header('nummer: {{1}}')}${CHAPTER}> ‘Ja.’ (dialoog 1{|})\n`);
  });

  it('of a dialogue is known where its source is half typed', () => {
    checkTargets('definition', `${header('nummer: {{1}}')}${CHAPTER}> ‘Ja.’ student Dialoog {|}1\n`);
    checkTargets('definition', `${header('nummer: 1')}${CHAPTER}> ‘Ja.’ (student, dialoog {|}\n`);
  });

  it('of a dialogue that stands twice in the register leads to both', () => {
    checkTargets(
      'definition',
      `${header('nummer: {{1}}', 'nummer: {{1}}')}${CHAPTER}> ‘Ja.’ (student, dialoog {|}1)\n`,
    );
  });

  it('of a dialogue leads nowhere without a register, or where the register lacks it', () => {
    checkTargets('definition', `${CHAPTER}> ‘Ja.’ (student, dialoog {|}1)\n`);
    checkTargets('definition', `${header('nummer: 2')}${CHAPTER}> ‘Ja.’ (student, dialoog {|}1)\n`);
    checkTargets('definition', `---\ndialogen: [\n---\n\n${CHAPTER}> ‘Ja.’ (student, dialoog {|}1)\n`);
  });

  it('leads from the card’s quote to its place in the report and back', () => {
    checkTargets(
      'definition',
      `${CARD}## Dromen\n\n- Een bus.\n\n> ‘Er rij{|}dt (…) niets.’ (student)\n\n${PART_TWO}## 4. Procesobservaties\n\n> ‘{{Er rijdt ’s avonds niets.}}’ (student, dialoog 1)\n\n> ‘Nooit.’ (dialoog 1)\n`,
    );
    checkTargets(
      'definition',
      `${CARD}## Dromen\n\n- Een bus.\n\n> ‘{{Er rijdt niets.}}’ (student)\n\n${PART_TWO}## 4. Procesobservaties\n\n> ‘Er rij{|}dt niets.’ (student, dialoog 1)\n`,
    );
  });

  it('leads from the card’s quote to the one with other words', () => {
    checkTargets(
      'definition',
      `${CARD}## Dromen\n\n> ‘De b{|}us rijdt hier nooit meer op zondag.’ (student)\n\n${PART_TWO}## 4. Procesobservaties\n\n> “{{De bus rijdt hier nooit meer op maandag.}}” (student)\n`,
    );
  });

  it('leads nowhere from a quote that is not on the card', () => {
    checkTargets('definition', `${CHAPTER}> ‘J{|}a.’ (student, dialoog 1)\n`);
  });

  it('leads from an item of the card to its topic and back', () => {
    const chapter = (one: string, other: string) =>
      `${CARD}## Dromen\n\n- ${one}: overal vandaan.\n- Stilte.\n\n${PART_TWO}## 2. Dromen en wensen voor de toekomst\n\n- Stilte.\n- ${other}: ook ’s avonds laat.\n`;
    checkTargets('definition', chapter('Een b{|}us', '{{Een bus}}'));
    checkTargets('definition', chapter('**{{Een bus}}**', '**Een bu{|}s**'));
  });

  it('leads nowhere from an item that has nothing in common with what is left over', () => {
    checkTargets(
      'definition',
      `${CARD}## Dromen\n\n- Een b{|}us.\n\n${PART_TWO}## 2. Dromen en wensen voor de toekomst\n\n- Stilte.\n`,
    );
  });

  it('leads from a number on the card or in the text to the list that it comes from', () => {
    const report = (card: string, text: string) =>
      `---\nthema: Bussen\n{{dialogen}}:\n  - { nummer: 1, deelnemers: 7 }\n---\n\n${CARD}## Wie zaten aan tafel?\n\n- ${card}\n\n${PART_TWO}## Eén themadialoog\n\nWe spraken, waaraan in totaal ${text} mensen meededen.\n`;
    checkTargets('definition', report('7 deelne{|}mers totaal', '7'));
    checkTargets('definition', report('7 deelnemers totaal', '{|}7'));
  });

  it('leads from a theme to the header', () => {
    checkTargets('definition', `---\nthema: {{Bussen}}\n---\n\n# Rapportage themadialogen Bu{|}ssen\n`);
  });

  it('leads from a host on the card to the register, in whatever spelling', () => {
    checkTargets(
      'definition',
      `${header('nummer: 1, gemeente: {{’s-Gravenhage}}')}${CARD}## Wie zaten aan tafel?\n\n- Hosts kwamen uit de volgende gemeentes: Den H{|}aag en Borne\n`,
    );
  });

  it('leads nowhere from plain text', () => {
    checkTargets('definition', `${CHAPTER}Een al{|}inea over dialoog 2.\n`);
    checkTargets('definition', '{|}');
  });

  it('tells a client that can show it what it is that leads there', () => {
    const { report, document, cursor } = open(`${header('nummer: 1')}${CHAPTER}> ‘Ja.’ (student, dialoog {|}1)\n`);
    const [link] = definition(report, cursor, document, document.uri, true);
    assert.ok(link && 'targetUri' in link && link.originSelectionRange);
    const text = (range: typeof link.targetRange) =>
      document.getText().slice(toRange(document, range).start, toRange(document, range).end);
    assert.deepEqual([text(link.originSelectionRange), text(link.targetSelectionRange)], ['dialoog 1', '1']);
  });

  for (const { name, text } of examples.filter((example) => /dialoog \d/.test(example.text))) {
    it(`finds the record of every dialogue that ${name} quotes and lists`, () => {
      const { report, document } = open(text);
      const listed = new Set(report.header.dialogen?.records.map(({ nummer }) => nummer?.value));
      const quotes = report.quotes.filter(({ dialoog }) => dialoog && listed.has(dialoog.value));
      assert.ok(quotes.length > 0);
      for (const { dialoog } of quotes)
        assert.equal(definition(report, dialoog?.range.start ?? 0, document, document.uri, false).length, 1);
    });
  }
});
