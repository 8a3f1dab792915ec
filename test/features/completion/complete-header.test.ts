import assert from 'node:assert/strict';
import { templates } from '../../../server/src/report/template.ts';
import { kopSetext } from '../../../server/src/rules/template/kop-setext.ts';
import {
  accept,
  checkCompletion,
  checkOffers,
  checkOffersNothing,
  labelsAt,
  offered,
  open,
  snippetOf,
} from '../../helpers/features.ts';
import { withStops } from '../../helpers/snippet.ts';

const RECORD = '- { nummer: <nummer>, gemeente: <gemeente>, datum: <jaar-maand-dag>, deelnemers: <aantal> }';

describe('completion of the keys of the header', () => {
  it('offers the keys that are not there yet, in the order of the schema', () => {
    checkOffers('---\nrapportage: themadialogen\nthema: Wonen\n{|}\n---\n', 'status', 'periode', 'dialogen', 'negeer');
  });

  it('offers all keys in an empty header, what is required first', () => {
    checkOffers('---\n{|}\n---\n', 'rapportage', 'thema', 'status', 'periode', 'dialogen', 'negeer');
  });

  it('finishes a key that is half typed', () => {
    checkCompletion('---\nthema: Wonen\nsta{|}\n---\n', 'status', '---\nthema: Wonen\nstatus: \n---\n');
  });

  it('only offers what goes on from what was typed', () => {
    checkOffers('---\nthema: Wonen\npe{|}\n---\n', 'periode');
  });

  it('replaces the rest of a key that the cursor stands in, and keeps its value', () => {
    checkCompletion('---\nsta{|}us: concept\n---\n', 'status', '---\nstatus: concept\n---\n');
  });

  it('writes the kind of report that the title says', () => {
    checkCompletion(
      '---\n{|}\nthema: Wonen\n---\n\n# Rapportage themadialogen Wonen\n',
      'rapportage',
      '---\nrapportage: themadialogen\nthema: Wonen\n---\n\n# Rapportage themadialogen Wonen\n',
    );
  });

  it('asks for the value at once where there is a choice', () => {
    const commands = offered('---\n{|}\n---\n').map(({ label, command }) => [label, command?.command !== undefined]);
    assert.deepEqual(Object.fromEntries(commands), {
      rapportage: true,
      thema: false,
      status: true,
      periode: false,
      dialogen: false,
      negeer: true,
    });
  });

  it('begins the list of dialogues with the first one to fill in', () => {
    checkCompletion(
      '---\nthema: Wonen\ndia{|}\n---\n',
      'dialogen',
      `---\nthema: Wonen\ndialogen:\n  ${RECORD.replace('<nummer>', '1')}\n---\n`,
    );
  });

  it('works in a header that is not closed yet', () => {
    checkOffers('---\nrapportage: themadialogen\n{|}', 'thema', 'status', 'periode', 'dialogen', 'negeer');
    checkOffers('---\nrapportage: themadialogen\nthe{|}', 'thema');
  });

  it('works above and below a line that cannot be read', () => {
    checkOffers('---\nthema: "Wonen\nst{|}\n---\n', 'status');
    checkOffers('---\nst{|}\nthema: Een: twee\n---\n', 'status');
    checkOffers('---\nthema: Een: twee\n{|}\n---\n', 'rapportage', 'status', 'periode', 'dialogen', 'negeer');
  });

  it('offers nothing in front of a key, behind a value, on the closing line or in a remark', () => {
    checkOffersNothing('---\n{|}thema: Wonen\n---\n');
    checkOffersNothing('---\nthema: Wonen{|}\n---\n');
    checkOffersNothing('---\nthema: Wonen\n{|}---\n');
    checkOffersNothing('---\nthema: Wonen\n---{|}\n');
    checkOffersNothing('---\nthema: Wonen # sta{|}\n---\n');
    checkOffersNothing('---\n# sta{|}\n---\n');
  });

  it('writes the line breaks of a file from Windows', () => {
    assert.equal(
      accept(open('---\nthema: Wonen\n{|}\n---\n', '\r\n'), 'dialogen'),
      `---\r\nthema: Wonen\r\ndialogen:\r\n  ${RECORD.replace('<nummer>', '1')}\r\n---\r\n`,
    );
  });
});

describe('completion of a header that is not there', () => {
  const header = '---\nrapportage: themadialogen\nthema: <thema>\nstatus: concept\n---\n';

  it('offers a whole header in an empty file', () => {
    checkCompletion('{|}', 'header', header);
  });

  it('offers it behind the dashes that open one', () => {
    checkCompletion('---{|}', 'header', header);
    checkCompletion('---{|}\n', 'header', `${header}\n`);
  });

  it('offers one for each kind, and for the kind of the title where there is one', () => {
    assert.deepEqual(
      labelsAt('{|}').filter((label) => label.startsWith('header')),
      ['header', ...templates.slice(1).map(({ kind }) => `header ${kind}`)],
    );
    assert.deepEqual(labelsAt('{|}\n# Verslag middenvelddialogen over ‘Wonen’\n'), ['header']);
    checkCompletion(
      '{|}\n# Verslag middenvelddialogen over ‘Wonen’\n',
      'header',
      '---\nrapportage: middenvelddialogen\nthema: Wonen\nstatus: concept\nhost: { naam: <naam van de host>, functie: <functie van de host> }\ndeelnemers: <aantal deelnemers>\n---\n\n# Verslag middenvelddialogen over ‘Wonen’\n',
    );
  });

  it('takes the theme from the title', () => {
    checkCompletion(
      '{|}\n# Rapportage themadialogen Wonen\n',
      'header',
      `${header.replace('<thema>', 'Wonen')}\n# Rapportage themadialogen Wonen\n`,
    );
  });

  it('offers no second header', () => {
    checkOffersNothing('---{|}\nthema: Wonen\n---\n');
    checkOffersNothing('---{|}\n---\n');
  });

  it('offers no header below the first text', () => {
    assert.ok(!labelsAt('# Rapportage themadialogen Wonen\n\n{|}\n').includes('header'));
  });
});

describe('completion of a value in the header', () => {
  it('offers the three statuses', () => {
    checkOffers('---\nstatus: {|}\n---\n', 'concept', 'redactie', 'definitief');
  });

  it('puts a space behind the colon that was just typed', () => {
    checkCompletion('---\nstatus:{|}\n---\n', 'redactie', '---\nstatus: redactie\n---\n');
  });

  it('replaces the value that stands there, and keeps the remark behind it', () => {
    checkCompletion('---\nstatus: {|}concept\n---\n', 'redactie', '---\nstatus: redactie\n---\n');
    checkCompletion(
      '---\nstatus: c{|}oncept # nog lang niet af\n---\n',
      'concept',
      '---\nstatus: concept # nog lang niet af\n---\n',
    );
  });

  it('offers nothing where anything may be written', () => {
    checkOffersNothing('---\nthema: {|}\n---\n');
    checkOffersNothing('---\nperiode: voor{|}\n---\n');
  });

  it('offers nothing behind an unknown key', () => {
    checkOffersNothing('---\nstaat: {|}\n---\n');
  });

  it('offers the codes of rules to leave out, in brackets', () => {
    checkCompletion('---\nnegeer: {|}\n---\n', 'kop-afwijkend', '---\nnegeer: [kop-afwijkend]\n---\n');
    checkCompletion('---\nnegeer: kop{|}\n---\n', 'kop-setext', '---\nnegeer: [kop-setext]\n---\n');
  });

  it('adds a code to a list, and leaves out those that are in it', () => {
    checkCompletion(
      '---\nnegeer: [kop-setext, {|}]\n---\n',
      'kop-afwijkend',
      '---\nnegeer: [kop-setext, kop-afwijkend]\n---\n',
    );
    assert.ok(!labelsAt('---\nnegeer: [kop-setext, {|}]\n---\n').includes('kop-setext'));
    checkCompletion(
      '---\nnegeer:\n  - kop-setext\n  - kop-{|}\n---\n',
      'kop-afwijkend',
      '---\nnegeer:\n  - kop-setext\n  - kop-afwijkend\n---\n',
    );
  });

  it('tells what the rule behind a code is about', () => {
    const [code] = offered('---\nnegeer: [kop-set{|}]\n---\n');
    assert.equal(code?.detail, kopSetext.title);
  });
});

describe('completion of the dialogues in the header', () => {
  const flow = (line: string) =>
    `---\nthema: Wonen\ndialogen:\n  - { nummer: 1, gemeente: Emmen, datum: 2024-04-12, deelnemers: 7 }\n${line}\n---\n`;

  it('offers the next dialogue, with the next number', () => {
    checkCompletion(flow('  {|}'), 'dialoog 2', flow(`  ${RECORD.replace('<nummer>', '2')}`));
    checkCompletion(flow('  - {|}'), 'dialoog 2', flow(`  ${RECORD.replace('<nummer>', '2')}`));
    checkCompletion(flow('  dia{|}'), 'dialoog 2', flow(`  ${RECORD.replace('<nummer>', '2')}`));
  });

  it('offers it at the margin too, indented as the others are', () => {
    checkCompletion(flow('{|}'), 'dialoog 2', flow(`  ${RECORD.replace('<nummer>', '2')}`));
  });

  it('has a tab stop for everything but the number', () => {
    assert.equal(
      withStops(snippetOf(flow('  - {|}'), 'dialoog 2')),
      '  - { nummer: 2, gemeente: [1:<gemeente>], datum: [2:<jaar-maand-dag>], deelnemers: [3:<aantal>] }{|}',
    );
  });

  it('offers the first dialogue under an empty key', () => {
    checkCompletion(
      '---\ndialogen:\n  {|}\n---\n',
      'dialoog 1',
      `---\ndialogen:\n  ${RECORD.replace('<nummer>', '1')}\n---\n`,
    );
  });

  it('offers the keys that a record in braces lacks', () => {
    checkOffers(flow('  - { nummer: 2, {|} }'), 'gemeente', 'datum', 'deelnemers');
    checkOffers(flow('  - { nummer: 2, {|}'), 'gemeente', 'datum', 'deelnemers');
    checkOffers(flow('  - { {|} }'), 'nummer', 'gemeente', 'datum', 'deelnemers');
    checkCompletion(flow('  - { nummer: 2, ge{|} }'), 'gemeente', flow('  - { nummer: 2, gemeente:  }'));
    checkCompletion(flow('  - { nummer: 2,{|} }'), 'datum', flow('  - { nummer: 2, datum:  }'));
    checkCompletion(flow('  - { {|}'), 'nummer', flow('  - { nummer: 2'));
  });

  it('offers the keys of a record in braces on more than one line', () => {
    checkOffers(flow('  - { nummer: 2,\n      {|} }'), 'gemeente', 'datum', 'deelnemers');
  });

  it('offers no key where it would swallow the next one', () => {
    checkOffersNothing(flow('  - { nummer: 2, {|}deelnemers: 8 }'));
    checkOffersNothing(flow('  - { nummer: 2, {|} deelnemers: 8 }'));
  });

  const block = (line: string) => `---\nthema: Wonen\ndialogen:\n  - nummer: 1\n    gemeente: Emmen\n${line}\n---\n`;

  it('offers the keys that a record on lines of its own lacks, then the next record', () => {
    checkOffers(block('    {|}'), 'datum', 'deelnemers', 'dialoog 2');
    checkCompletion(block('    da{|}'), 'datum', block('    datum: '));
  });

  it('writes the next record as the others are written', () => {
    const next = '  - nummer: 2\n    gemeente: <gemeente>\n    datum: <jaar-maand-dag>\n    deelnemers: <aantal>';
    checkCompletion(block('    {|}'), 'dialoog 2', block(next));
    checkCompletion(block('  {|}'), 'dialoog 2', block(next));
    checkCompletion(block('  - {|}'), 'dialoog 2', block(next));
  });

  it('offers the keys of a record that was just begun', () => {
    checkOffers(block('  - {|}'), 'dialoog 2', 'nummer', 'gemeente', 'datum', 'deelnemers');
  });

  it('offers no key of a record under another key', () => {
    checkOffersNothing('---\nthema:\n  {|}\n---\n');
    checkOffersNothing('---\nperiode: >\n  voor{|}\n---\n');
  });

  it('offers municipalities, also when only a part is typed', () => {
    checkCompletion(
      flow('  - { nummer: 2, gemeente: Aa{|} }'),
      'Aa en Hunze',
      flow('  - { nummer: 2, gemeente: Aa en Hunze }'),
    );
    checkCompletion(
      flow('  - { nummer: 2, gemeente: Aa en H{|} }'),
      'Aa en Hunze',
      flow('  - { nummer: 2, gemeente: Aa en Hunze }'),
    );
    checkCompletion(block('    gemeente: Den{|}'), 'Den Helder', block('    gemeente: Den Helder'));
  });

  it('replaces the municipality that stands there', () => {
    checkCompletion(
      flow('  - { nummer: 2, gemeente: {|}Aa en Hunze, deelnemers: 3 }'),
      'Emmen',
      flow('  - { nummer: 2, gemeente: Emmen, deelnemers: 3 }'),
    );
  });

  it('puts a municipality in quotation marks where the name needs them', () => {
    const name = 'Nuenen, Gerwen en Nederwetten';
    checkCompletion(flow('  - { nummer: 2, gemeente: Nue{|} }'), name, flow(`  - { nummer: 2, gemeente: "${name}" }`));
    checkCompletion(
      flow('  - { nummer: 2, gemeente: "Nue{|}" }'),
      name,
      flow(`  - { nummer: 2, gemeente: "${name}" }`),
    );
  });

  it('finds a municipality that is typed without its accents', () => {
    assert.ok(labelsAt(flow('  - { nummer: 2, gemeente: Sudw{|} }')).includes('Súdwest-Fryslân'));
    assert.ok(labelsAt(flow('  - { nummer: 2, gemeente: Súdw{|} }')).includes('Súdwest-Fryslân'));
  });

  it('offers municipalities in a list of hosts', () => {
    checkCompletion(
      flow('  - { nummer: 2, gemeente: [Emmen, Co{|}] }'),
      'Coevorden',
      flow('  - { nummer: 2, gemeente: [Emmen, Coevorden] }'),
    );
    checkCompletion(
      flow('  - { nummer: 2, gemeente: [Emmen,{|}] }'),
      'Coevorden',
      flow('  - { nummer: 2, gemeente: [Emmen, Coevorden] }'),
    );
  });

  it('offers municipalities in a list of hosts on lines of its own', () => {
    checkCompletion(
      block('  - nummer: 2\n    gemeente:\n      - Emmen\n      - Co{|}'),
      'Coevorden',
      block('  - nummer: 2\n    gemeente:\n      - Emmen\n      - Coevorden'),
    );
    checkCompletion(
      block('  - nummer: 2\n    gemeente:\n    - {|}'),
      'Coevorden',
      block('  - nummer: 2\n    gemeente:\n    - Coevorden'),
    );
    checkOffersNothing(block('  - nummer: 2\n    gemeente:{|}\n      - Emmen'));
  });

  it('offers no municipality behind a key of that name at the margin', () => {
    checkOffersNothing('---\ngemeente: {|}\n---\n');
  });

  it('takes the first number behind the record above it that is free', () => {
    const gap = (line: string) => `---\ndialogen:\n  - { nummer: 1 }\n${line}\n  - { nummer: 4 }\n---\n`;
    checkCompletion(gap('  {|}'), 'dialoog 2', gap(`  ${RECORD.replace('<nummer>', '2')}`));
    const full = (line: string) => `---\ndialogen:\n  - { nummer: 1 }\n${line}\n  - { nummer: 2 }\n---\n`;
    checkCompletion(full('  {|}'), 'dialoog 3', full(`  ${RECORD.replace('<nummer>', '3')}`));
  });
});
