import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { insertions } from '../../server/src/features/inserting/insertions.ts';
import { missingSections } from '../../server/src/features/inserting/pieces.ts';
import {
  headingForm,
  inPart,
  inPartFirst,
  inPlace,
  kaderPlaces,
  statusLabel,
  topicPlaces,
  unfinishedLabel,
  wholePart,
} from '../../server/src/report/naming.ts';
import { templateOf } from '../../server/src/report/template.ts';
import { check } from '../../server/src/rules/check.ts';
import { kindOf, pagesPart, readAs } from '../helpers/kinds.ts';

const themes = templateOf('themadialogen');
const report = pagesPart('verslag', 'het verslag', 'Verslag over ‘{thema}’', ['Begin', 'Slot']);
const one = kindOf('een', report);
const three = kindOf(
  'drie',
  report,
  pagesPart('bijlage', 'de bijlage', 'Bijlage bij {thema}', ['Cijfers']),
  pagesPart('bronnen', 'de bronnenlijst', 'Bronnen', ['Boeken']),
);
const of = (kind: string) => `---\nrapportage: ${kind}\nthema: Bussen\n---\n\n`;
const said = (template: typeof one, text: string, code: string) =>
  check(readAs(template, `${of(template.kind)}${text}`))
    .filter((finding) => finding.code === code)
    .map(({ message }) => message);

describe('the names of parts', () => {
  it('are those of the template, with the word that fits the form', () => {
    const [card, pages] = themes.parts;
    assert.deepEqual(
      [card, pages].map((part) => part && inPart(part)),
      ['op de kaart', 'in deel twee'],
    );
    assert.equal(inPartFirst(report), 'In het verslag');
    assert.deepEqual(
      ['de kaart', 'deel twee', 'de inleiding'].map((name) => inPlace(themes, name)),
      ['op de kaart', 'in deel twee', 'in de inleiding'],
    );
    assert.deepEqual(
      [card, pages, report].map((part) => part && wholePart(part)),
      ['de hele kaart', 'heel deel twee', 'het hele verslag'],
    );
    assert.equal(headingForm(report), 'Verslag over ‘…’');
  });

  it('say where a kader and a topic may stand', () => {
    assert.equal(kaderPlaces(themes), 'in deel twee');
    assert.equal(topicPlaces(themes), 'in hoofdstuk 1, 2 of 3');
    assert.equal(kaderPlaces(three), 'in het verslag, in de bijlage of in de bronnenlijst');
    assert.equal(topicPlaces(three), '');
  });
});

describe('findings in a kind with other parts', () => {
  it('name the first part where the report is empty or begins without its title', () => {
    assert.deepEqual(said(one, '', 'sectie-ontbreekt'), [
      'Het rapport is nog leeg: onder de header begint het verslag, met de titel ‘Verslag over ‘…’’.',
    ]);
    assert.equal(
      said(one, '## Begin\n\nEr.\n\n## Slot\n\nEr.\n', 'sectie-ontbreekt')[0],
      'De titel van het verslag ontbreekt: ‘# Verslag over ‘…’’.',
    );
  });

  it('name each later part that is missing, the first of them first', () => {
    const first = '# Verslag over ‘Bussen’\n\n## Begin\n\nEr.\n\n## Slot\n\nEr.\n';
    assert.deepEqual(said(one, first, 'deel-twee-ontbreekt'), []);
    assert.deepEqual(said(three, first, 'deel-twee-ontbreekt'), [
      'De bijlage ontbreekt, onder een tweede titel ‘Bijlage bij …’.',
    ]);
    const second = `${first}\n# Bijlage bij bussen\n\n## Cijfers\n\nVeel.\n`;
    assert.deepEqual(said(three, second, 'deel-twee-ontbreekt'), [
      'De bronnenlijst ontbreekt, onder een derde titel ‘Bronnen’.',
    ]);
  });

  it('count the titles that the kind has', () => {
    assert.deepEqual(said(one, '# Verslag over ‘Bussen’\n\n# Nog iets\n', 'titel-afwijkend'), [
      '‘Nog iets’ is een tweede titel; het rapport heeft er één. Gebruik voor een sectie twee hekjes (##).',
    ]);
  });

  it('say in which part a section belongs', () => {
    assert.deepEqual(
      said(
        three,
        '# Verslag over ‘Bussen’\n\n## Boeken\n\nEr.\n\n# Bijlage bij bussen\n\n# Bronnen\n\nEr.\n',
        'sectie-volgorde',
      ),
      ['De sectie ‘Boeken’ hoort in de bronnenlijst.'],
    );
  });

  it('leave quotes as many as there are where no part has a number of them', () => {
    const quote = '> ‘De bus rijdt niet meer.’ (student, dialoog 2)\n\n';
    const text = `# Verslag over ‘Bussen’\n\n## Begin\n\n${quote}> ‘Ik fiets nu.’ (student, dialoog 2)\n`;
    const codes = check(readAs(one, `${of('een')}${text}`)).map(({ code }) => code);
    assert.deepEqual(
      codes.filter((code) => code.startsWith('kaart')),
      [],
    );
  });
});

describe('inserting in a kind with other parts', () => {
  it('offers the parts one after another', () => {
    const details = (text: string) =>
      missingSections(readAs(three, `${of('drie')}${text}`)).map(({ detail }) => detail);
    assert.deepEqual(details(''), ['het verslag, met alle secties']);
    assert.deepEqual(details('# Verslag over ‘Bussen’\n\n## Begin\n\nEr.\n\n## Slot\n\nEr.\n'), [
      'de bijlage, met alle secties',
    ]);
  });

  it('says where a kader may stand, and that there are no topics', () => {
    const found = readAs(one, `${of('een')}# Verslag over ‘Bussen’\n`);
    const reason = (kind: 'kader' | 'onderwerp' | 'citaat') =>
      insertions(
        found,
        kind,
        { start: found.text.length, end: found.text.length },
        TextDocument.create('', '', 0, found.text),
      ).reason;
    assert.match(reason('kader'), /^Een kader hoort in het verslag en /);
    assert.equal(reason('onderwerp'), 'Dit sjabloon heeft geen onderwerpen.');
    assert.match(reason('citaat'), /^Een citaat hoort in een hoofdstuk/);
  });
});

describe('the status of a report, for writers', () => {
  const headerOf = (line: string) => readAs(themes, `---\nrapportage: themadialogen\n${line}---\n`).header;

  it('is a word, and that of a concept where nothing is said', () => {
    assert.deepEqual(
      ['', 'status: concept\n', 'status: redactie\n', 'status: definitief\n'].map((line) =>
        statusLabel(headerOf(line)),
      ),
      ['Concept', 'Concept', 'In redactie', 'Definitief'],
    );
  });

  it('is not on the pages of a report that is final', () => {
    assert.equal(unfinishedLabel(headerOf('status: redactie\n')), 'In redactie');
    assert.equal(unfinishedLabel(headerOf('status: definitief\n')), undefined);
  });
});
