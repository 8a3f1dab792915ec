import assert from 'node:assert/strict';
import {
  checkCompletion,
  checkHover,
  checkInsertion,
  checkNoHover,
  checkOffers,
  checkReason,
  inserted,
  lacking,
  open,
} from './features.ts';

const HEADER = '---\nstatus: {|}\n---\n';
const DROMEN = '# Titel\n\n{{## Dro{|}men}}\n';

describe('the checks of features', () => {
  it('find the cursor in a file with the line breaks of Windows', () => {
    const { cursor, document } = open('een\ntwee{|}\n', '\r\n');
    assert.equal(document.getText().slice(0, cursor), 'een\r\ntwee');
  });

  it('fail where something else is offered', () => {
    checkOffers(HEADER, 'concept', 'redactie', 'definitief');
    assert.throws(() => checkOffers(HEADER, 'concept'), /redactie/);
  });

  it('fail where accepting gives another text, or the label is not there', () => {
    checkCompletion(HEADER, 'concept', '---\nstatus: concept\n---\n');
    assert.throws(() => checkCompletion(HEADER, 'concept', '---\nstatus: redactie\n---\n'), /redactie/);
    assert.throws(
      () => checkCompletion(HEADER, 'klaar', ''),
      /‘klaar’ is not offered. Offered are: concept; redactie; definitief/,
    );
  });

  it('show what an editor shows: what goes on from what was typed', () => {
    checkOffers(HEADER.replace('{|}', 'def{|}'), 'definitief');
    checkOffers(HEADER.replace('{|}', 'x{|}'));
  });

  it('fail where a hover says something else, or about another place', () => {
    checkHover(DROMEN, '**Dromen**');
    assert.throws(() => checkHover(DROMEN, 'Kiemen'), /Kiemen/);
    assert.throws(() => checkHover('# Titel\n\n## {{Dro{|}men}}\n', 'Dromen'), /## \{\{Dromen/);
    assert.throws(() => checkNoHover(DROMEN), /Dromen/);
    assert.throws(() => checkHover('{|}', 'Dromen'), /Nothing is shown/);
  });

  it('fail where an insertion gives another text, or there is none', () => {
    const text = '# Titel\n\n## Dromen\n\n{|}';
    checkInsertion(text, 'citaat', '# Titel\n\n## Dromen\n\n> ‘<citaat>.’ (<rol>, dialoog <nummer>)\n');
    assert.throws(() => checkInsertion(text, 'citaat', '# Titel\n'), /citaat/);
    assert.throws(() => checkInsertion('{|}', 'citaat', ''), /Een citaat hoort in een sectie/);
    assert.throws(() => checkReason(text, 'citaat', /./), /Citaat/);
  });

  it('indent a snippet as the line that it begins on, as editors do', () => {
    const opened = open('  een\n');
    const at = { line: 0, character: 5 };
    assert.equal(
      inserted(opened, { label: '', detail: '', range: { start: at, end: at }, snippet: '\n\ntwee$0' }),
      '  een\n\n  twee\n',
    );
  });

  it('name what is not there any more, each as often as it is gone', () => {
    assert.deepEqual(lacking(['a', 'a', 'b'], ['b', 'a', 'c']), ['a']);
  });
});
