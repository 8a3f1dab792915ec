import assert from 'node:assert/strict';
import { editsOnType, SETTLING } from '../../../server/src/features/formatting/typing.ts';
import { readReport } from '../../../server/src/report/read-report.ts';
import { applyEdits } from '../../../server/src/report/text/edits.ts';
import { checkTyped } from '../../helpers/edits.ts';

/** The text after typing `keys` behind `start`, in an editor that asks about the characters that the server lists. */
function typedByKey(start: string, keys: string): string {
  let text = start;
  for (const key of keys) {
    text += key;
    if (["'", '"', ...SETTLING].includes(key)) text = applyEdits(text, editsOnType(readReport(text), text.length, key));
  }
  return text;
}

describe('a typed straight mark', () => {
  it('opens at the start of a word and closes behind one', () => {
    checkTyped('# T\n\nZe zei {|}', '"', '# T\n\nZe zei “');
    checkTyped('# T\n\nZe zei “dat{|} en', '"', '# T\n\nZe zei “dat” en');
    checkTyped('# T\n\n> {|}', "'", '# T\n\n> ‘');
    checkTyped('# T\n\n> ‘Een bus.{|}', "'", '# T\n\n> ‘Een bus.’');
    checkTyped('# T\n\n({|}', '"', '# T\n\n(“');
    checkTyped('# T\n\n{|}Ja', '"', '# T\n\n“Ja');
  });

  it('is an apostrophe inside a word, behind one, and before a clipped one', () => {
    checkTyped('# T\n\nzo{|}', "'", '# T\n\nzo’');
    checkTyped('# T\n\nZZP{|}er', "'", '# T\n\nZZP’er');
    checkTyped('# T\n\nKees{|} fiets', "'", '# T\n\nKees’ fiets');
    checkTyped('# T\n\n{|}s avonds', "'", '# T\n\n’s avonds');
    checkTyped('# T\n\nin {|}90', "'", '# T\n\nin ’90');
  });

  it('is an apostrophe at the start of a word inside ‘…', () => {
    checkTyped('# T\n\n> ‘Ik ga zo’n twee keer {|}', "'", '# T\n\n> ‘Ik ga zo’n twee keer ’');
    checkTyped('# T\n\nDe ‘bus’ en {|}', "'", '# T\n\nDe ‘bus’ en ‘');
    checkTyped('# T\n\n> ‘Ja.\n\nNee {|}', "'", '# T\n\n> ‘Ja.\n\nNee ‘', '\r\n');
  });

  it('turns out to be an apostrophe when the word is done', () => {
    checkTyped('# T\n\n‘s{|}', ' ', '# T\n\n’s ');
    checkTyped('# T\n\nEn ‘t{|}', ' ', '# T\n\nEn ’t ');
    checkTyped('# T\n\nEn ‘te{|}', ' ', '# T\n\nEn ‘te ');
    checkTyped('# T\n\nEn{|}', ' ', '# T\n\nEn ');
    checkTyped('# T\n\nZo is ‘t{|}', '.', '# T\n\nZo is ’t.');
    checkTyped('# T\n\n(van ‘m{|}', ')', '# T\n\n(van ’m)');
    checkTyped('# T\n\nZo is ‘t{|}', '\n', '# T\n\nZo is ’t\n');
    checkTyped('# T\n\n- Zo is ‘t{|}', '\n', '# T\n\n- Zo is ’t\n- ');
    checkTyped('# T\n\nZo is ‘te{|}', '.', '# T\n\nZo is ‘te.');
  });

  it('turns out to be an apostrophe before a name with ’s- and before a decade', () => {
    checkTyped('# T\n\nNaar ‘s{|}', '-', '# T\n\nNaar ’s-');
    checkTyped('# T\n\n‘s{|}', '-', '# T\n\n’s-');
    checkTyped('# T\n\nEen ‘sociaal{|}', '-', '# T\n\nEen ‘sociaal-');
    checkTyped('# T\n\nIn de jaren ‘7{|}', '0', '# T\n\nIn de jaren ’70');
    checkTyped('# T\n\nIn de zomer (van ‘9{|}', '9', '# T\n\nIn de zomer (van ’99');
    checkTyped('# T\n\nVan ’70 tot ‘8{|}', '5', '# T\n\nVan ’70 tot ’85');
  });

  it('opens before a longer number, and before any number where a quote begins', () => {
    checkTyped('# T\n\nMet ’70{|}', '0', '# T\n\nMet ‘700');
    checkTyped('# T\n\nIn ’7{|}', '0', '# T\n\nIn ’70');
    checkTyped('# T\n\n> ‘7{|}', '0', '# T\n\n> ‘70');
    checkTyped('# T\n\n- ‘7{|}', '0', '# T\n\n- ‘70');
    checkTyped('# T\n\n> ‘Er waren er ’70{|}', '0', '# T\n\n> ‘Er waren er ’700');
  });

  it('is right in a sentence that is typed key by key', () => {
    for (const [keys, typed] of [
      [
        "In de jaren '70 ging de bus van 's-Hertogenbosch naar 't Veld, zo'n eind.",
        'In de jaren ’70 ging de bus van ’s-Hertogenbosch naar ’t Veld, zo’n eind.',
      ],
      ["Dat was 'n bus uit '85; in '90s-taal: 't was wat.", 'Dat was ’n bus uit ’85; in ’90s-taal: ’t was wat.'],
      [
        "> 'Het is 's avonds stil, sinds '98.' (boer, dialoog 1)",
        '> ‘Het is ’s avonds stil, sinds ’98.’ (boer, dialoog 1)',
      ],
      [
        "> 'Kees' fiets, foto's en 't plan.' (boer, dialoog 1)",
        '> ‘Kees’ fiets, foto’s en ’t plan.’ (boer, dialoog 1)',
      ],
    ] as const)
      assert.equal(typedByKey('# T\n\n', keys), `# T\n\n${typed}`);
  });

  it('looks through bold', () => {
    checkTyped('# T\n\n- **{|}', '"', '# T\n\n- **“');
    checkTyped('# T\n\n- **Ja**{|}', '"', '# T\n\n- **Ja**”');
  });

  it('stays straight in the header, in code, in a link and behind a backslash', () => {
    checkTyped('---\nthema: {|}\n---\n\n# T\n', '"', '---\nthema: "\n---\n\n# T\n');
    checkTyped('---\nthema: {|}', "'", "---\nthema: '");
    checkTyped('# T\n\n```\na {|}\n```\n', '"', '# T\n\n```\na "\n```\n');
    checkTyped('# T\n\n`a {|}`', '"', '# T\n\n`a "`');
    checkTyped('# T\n\n[a](https://b {|})', '"', '# T\n\n[a](https://b ")');
    checkTyped('# T\n\n\\{|}', '"', '# T\n\n\\"');
  });

  it('stays straight where the quotes of the file have straight marks', () => {
    checkTyped("# T\n\n> 'Ja.' (boer)\n\n> {|}\n", "'", "# T\n\n> 'Ja.' (boer)\n\n> '\n");
    checkTyped("# T\n\n> 'Ja.’ (boer)\n\n> {|}\n", "'", "# T\n\n> 'Ja.’ (boer)\n\n> ‘\n");
  });
});

describe('Enter in an editor that asks', () => {
  it('goes on with a bullet, a number and a quote', () => {
    checkTyped('# T\n\n- Een.{|}', '\n', '# T\n\n- Een.\n- ');
    checkTyped('# T\n\n  * Een.{|}\n', '\n', '# T\n\n  * Een.\n  * \n', '\n');
    checkTyped('# T\n\n9) Een.{|}', '\n', '# T\n\n9) Een.\n10) ');
    checkTyped('# T\n\n> ‘Een.{|}', '\n', '# T\n\n> ‘Een.\n> ');
  });

  it('leaves an empty one, with a blank line between', () => {
    checkTyped('# T\n\n- Een.\n- {|}', '\n', '# T\n\n- Een.\n\n');
    checkTyped('# T\n\n> {|}', '\n', '# T\n\n');
  });

  it('sets a quote that has its source apart, and does nothing elsewhere', () => {
    checkTyped('# T\n\n> ‘Ja.’ (boer, dialoog 1){|}', '\n', '# T\n\n> ‘Ja.’ (boer, dialoog 1)\n\n');
    checkTyped('# T\n\nTekst.{|}', '\n', '# T\n\nTekst.\n');
    checkTyped('---\ndialogen:\n  - nummer: 1{|}\n---\n', '\n', '---\ndialogen:\n  - nummer: 1\n\n---\n');
    checkTyped('# T\n\n```\n- a{|}\n```\n', '\n', '# T\n\n```\n- a\n\n```\n');
  });
});
