import assert from 'node:assert/strict';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { highlight } from '../../../server/src/features/navigating/highlight.ts';
import { references } from '../../../server/src/features/navigating/references.ts';
import { open } from '../../helpers/features.ts';
import { named } from '../../helpers/named.ts';
import { checkTargets } from '../../helpers/navigation.ts';

const CARD = '# Rapportage themadialogen Bussen\n\n';
const PART_TWO = '# Themadialogen over bussen: inleiding\n\n';
const CHAPTER = `${CARD}${PART_TWO}## 4. Procesobservaties\n\n`;
const HEADER = '---\nthema: Bussen\ndialogen:\n  - { nummer: 1 }\n  - { nummer: {{2}}, gemeente: Emmen }\n---\n\n';
const QUOTES = '> ‘Ja 🚌.’ (student, {{dialoog 2}})\n\n> ‘Nee.’ (student, dialoog 1)\n\n> ‘Ooit.’ ({{Dialoog 2}})\n';
const UNMARKED = HEADER.replace(/[{}]{2}(?=2|,)/g, '');

describe('references', () => {
  it('of a dialogue are its record and all its quotes, from either side', () => {
    checkTargets('references', `${HEADER}${CHAPTER}${QUOTES.replace('dialoog 2', 'dialoog 2{|}')}`);
    checkTargets('references', `${HEADER.replace('gemeente', 'geme{|}ente')}${CHAPTER}${QUOTES}`);
  });

  it('of a dialogue without a record are its quotes', () => {
    checkTargets('references', `${CHAPTER}${QUOTES.replace('dialoog 2', 'dialoog 2{|}')}`);
  });

  it('leave out where it is laid down, when asked to', () => {
    const { report, document, cursor } = open(`${UNMARKED}${CHAPTER}> ‘Ja.’ (student, dialoog {|}2)\n`);
    const lines = (declaration: boolean) =>
      references(report, cursor, document, document.uri, declaration).map(({ range }) => range.start.line);
    assert.equal(lines(true).length, 2);
    assert.deepEqual(lines(false), lines(true).slice(1));
  });

  it('of a role are all who are called that, with or without a capital', () => {
    checkTargets(
      'references',
      `${CHAPTER}> ‘Ja.’ ({{stu{|}dent}}, dialoog 2)\n\n> ‘Nee.’ ({{Student}})\n\n> ‘Ooit.’ (studente)\n`,
    );
  });

  it('of the card’s quote are both its places', () => {
    checkTargets(
      'references',
      `${CARD}## Dromen\n\n> ‘{{Er rij{|}dt niets.}}’ (student)\n\n${PART_TWO}## 4. Procesobservaties\n\n> ‘{{Er rijdt niets.}}’ (student, dialoog 1)\n`,
    );
  });

  it('of a number are all places that say it', () => {
    checkTargets(
      'references',
      `---\nthema: Bussen\n{{dialogen}}:\n  - { nummer: 1 }\n---\n\n${CARD}## Wie zaten aan tafel?\n\n- {{1}} gesp{|}rek\n- 7 deelnemers totaal\n\n${PART_TWO}## {{Eén}} themadialoog\n`,
    );
  });

  it('of a municipality are its records and its place on the card', () => {
    checkTargets(
      'references',
      `---\ndialogen:\n  - { nummer: 1, gemeente: {{Bor{|}ne}} }\n  - { nummer: 2, gemeente: [Emmen, {{Borne}}] }\n---\n\n${CARD}## Wie zaten aan tafel?\n\n- Hosts kwamen uit de volgende gemeentes: Emmen en {{Borne}}\n`,
    );
  });
});

describe('highlighting', () => {
  it('shows what belongs to what the cursor is on', () => {
    checkTargets('highlight', `${HEADER}${CHAPTER}${QUOTES.replace('dialoog 2', 'dialoog 2{|}')}`);
  });

  it('tells the record, where the dialogue is laid down, from its quotes', () => {
    const { report, document, cursor } = open(`${UNMARKED}${CHAPTER}> ‘Ja.’ (student, dialoog {|}2)\n`);
    assert.deepEqual(
      highlight(report, cursor, document).map(({ kind }) => kind),
      [DocumentHighlightKind.Write, DocumentHighlightKind.Read],
    );
  });

  it('shows nothing for plain text, so that an editor may show equal words', () => {
    checkTargets('highlight', `${CHAPTER}Een al{|}inea over dialoog 2.\n`);
  });
});

describe('references of a person', () => {
  it('are every place of the name, also with initials', () => {
    checkTargets(
      'references',
      named(
        'De provinciesecretaris van Drenthe, {{Fenna Bakker}}, trad op als gastvrouw.\n\nVoorzitter {{F. Bakker}} zei het.\n\n> ‘Ja.’ ({{Fenna Ba{|}kker}})\n\n> ‘Nee.’ (Fenna Vos)',
      ),
    );
  });
});
