/** The rules about the source of a quote: missing, incomplete, written differently, with a full stop. */
import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report.ts';
import { applyRules } from '../../../server/src/rules/check.ts';
import { fixAll } from '../../../server/src/rules/fix-all.ts';
import { citaatBronSchrijfwijze } from '../../../server/src/rules/quotes/citaat-bron-schrijfwijze.ts';
import { checksOf } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';

const none = checksOf('citaat-zonder-bron');
const incomplete = checksOf('citaat-bron-onvolledig');
const spelling = checksOf('citaat-bron-schrijfwijze');
const dot = checksOf('citaat-punt-na-bron');

describe('citaat-zonder-bron', () => {
  it('is found on the whole quote', () => {
    none.checkFindings('{{> ‘De bus komt\n> niet.’}}\n\n{{> De bus komt niet}}\n\n{{> ‘De bus komt niet.’ ()}}\n');
  });

  it('is found where only an omission or an aside stands at the end', () => {
    none.checkFindings('{{> ‘De bus komt niet. (…)’}}\n\n{{> ‘De bus komt niet (zei hij).’}}\n');
  });

  it('is not found for a role alone, a dialogue alone, or a source that is incomplete', () => {
    none.checkFindings(
      '> ‘Ja.’ (student)\n\n> ‘Ja.’ (dialoog 2)\n\n> ‘Ja.’ wethouder)\n\n> ‘Ja.’ student, dialoog 2\n',
    );
  });
});

describe('citaat-bron-onvolledig', () => {
  it('is found on the source, and names all that is missing', () => {
    const found = incomplete.checkFindings(
      '> ‘Ja.’ {{student, dialoog 2)}}\n\n> ‘Ja.’ {{(student, dialoog 2}}\n\n> ‘Ja.’ {{(student dialoog 2)}}\n\n> ‘Ja.’ {{student dialoog 2}}\n',
    );
    assert.match(found.at(-1)?.message ?? '', /^In de bron ontbreken .+, .+ en .+\.$/);
  });

  it('is not found for what need not be there', () => {
    incomplete.checkFindings(
      '> ‘Ja.’ (student, dialoog 2)\n\n> ‘Ja.’ (wethouder).\n\n> ‘Ja.’ (dialoog 2)\n\n> ‘Ja.’\n',
    );
  });

  it('puts in what is missing', () => {
    incomplete.checkFix('> ‘Ja.’ **{|}student**, dialoog 2\n', '> ‘Ja.’ (student, dialoog 2)\n');
    incomplete.checkFix('> ‘Ja.’ {|}student, dialoog 2)\n', '> ‘Ja.’ (student, dialoog 2)\n');
    incomplete.checkFix('> ‘Ja.’ {|}(student, dialoog 2', '> ‘Ja.’ (student, dialoog 2)');
    incomplete.checkFix('> ‘Ja.’ {|}(student dialoog 2)\n', '> ‘Ja.’ (student, dialoog 2)\n');
    incomplete.checkFix(crlf('> ‘Ja.’ {|}student\n> dialoog 2.\n'), crlf('> ‘Ja.’ (student,\n> dialoog 2)\n'));
  });
});

describe('citaat-bron-schrijfwijze', () => {
  it('is found for Dialoog with a capital', () => {
    spelling.checkFindings('> ‘Ja.’ (student, {{Dialoog}} 2)\n\n> ‘Ja.’ ({{DIALOOG}} 2)\n');
    spelling.checkFix('> ‘Ja.’ (student, {|}Dialoog 2)\n', '> ‘Ja.’ (student, dialoog 2)\n');
  });

  it('is found for one role in two spellings, on the rarer', () => {
    spelling.checkFindings('> ‘Ja.’ (student Chemie)\n\n> ‘Ja.’ ({{student chemie}})\n\n> ‘Ja.’ (student Chemie)\n');
  });

  it('is found for a capital where roles begin small', () => {
    spelling.checkFindings('> ‘Ja.’ (student)\n\n> ‘Ja.’ (docent)\n\n> ‘Ja.’ ({{Predikant}})\n');
    spelling.checkFix(
      '> ‘Ja.’ (student)\n\n> ‘Ja.’ (docent)\n\n> ‘Ja.’ ({|}Predikant)\n',
      '> ‘Ja.’ (student)\n\n> ‘Ja.’ (docent)\n\n> ‘Ja.’ (predikant)\n',
    );
  });

  it('is not found for a role that is written with capitals', () => {
    spelling.checkFindings('> ‘Ja.’ (student)\n\n> ‘Ja.’ (docent)\n\n> ‘Ja.’ (ZZP’er)\n');
  });

  it('points to the role between brackets in the words of another quote', () => {
    const text =
      '## Dromen\n\n> ‘De [student chemie] belde.’ (student, dialoog 1)\n\n> ‘Ja.’ (student Chemie, dialoog 2)\n\n> ‘Nee.’ (student, dialoog 2)\n';
    const report = readReport(text);
    const [found] = applyRules(report, [citaatBronSchrijfwijze]);
    assert.deepEqual(
      found?.related.map(({ range }) => text.slice(range.start, range.end)),
      ['student chemie'],
    );
  });

  it('is not found where all roles begin with a capital', () => {
    spelling.checkFindings('> ‘Ja.’ (Student)\n\n> ‘Ja.’ (Docent)\n');
  });
});

describe('a role that is nearly another one', () => {
  const quotes = (...sources: readonly string[]) =>
    sources.map((source, index) => `> ‘Nummer ${index} zei dit.’ (${source})\n`).join('\n');

  it('is found once in the same dialogue, on the rarer, and is changed everywhere', () => {
    spelling.checkFindings(
      quotes('buurvrouw, dialoog 1', '{{buurvouw}}, dialoog 1', 'buurvrouw, dialoog 2', 'buurvouw, dialoog 1'),
    );
    spelling.checkFix(
      quotes('buurvrouw, dialoog 1', 'buurvrouw, dialoog 1', '{|}buurvrouww, dialoog 1'),
      quotes('buurvrouw, dialoog 1', 'buurvrouw, dialoog 1', 'buurvrouw, dialoog 1'),
    );
    for (const [usual, other] of [
      ['communicatieadviseur', 'communicatieadvisuer'],
      ['ambtenaar van de gemeente', 'amtenaar van de gemeente'],
      ['mantelzorger', 'mantelzorgger'],
      ['huisarts, moeder', 'huissarts, moeder'],
      ['vrijwilliger', 'vrijwiliger'],
    ])
      spelling.checkFindings(quotes(`${usual}, dialoog 1`, `${usual}, dialoog 1`, `{{${other}}}, dialoog 1`));
  });

  it('leaves the choice where both are used as often, or a letter is another one', () => {
    const even = quotes('buurvrouw, dialoog 1', '{|}buurvouw, dialoog 1');
    spelling.checkFix(even, quotes('buurvrouw, dialoog 1', 'buurvrouw, dialoog 1'));
    spelling.checkFix(even, quotes('buurvouw, dialoog 1', 'buurvouw, dialoog 1'), 'Maak van ‘buurvrouw’');
    assert.equal(fixAll(readReport(even.replace('{|}', ''))).text, even.replace('{|}', ''));
    const letter = quotes('zorgvrager, dialoog 1', 'zorgvrager, dialoog 1', 'zorgdrager, dialoog 1');
    assert.equal(fixAll(readReport(letter)).text, letter);
  });

  it('is not found for words that are really others, and in another dialogue', () => {
    for (const [one, other] of [
      ['leraar', 'lerares'],
      ['student 1', 'student 2'],
      ['student A', 'student B'],
      ['moeder', 'moeders'],
      ['vader', 'vaders'],
      ['student', 'studente'],
      ['bewoner', 'bewoners'],
      ['wandelaar', 'handelaar'],
      ['werkende', 'werkenden'],
      ['boer', 'loer'],
      ['docent Nederlands', 'docent Engels'],
      ['trainer', 'trainee'],
      ['50-plusser', '60-plusser'],
      ['assistent', 'assistente'],
      ['buurman', 'buurvrouw'],
    ])
      spelling.checkFindings(quotes(`${one}, dialoog 1`, `${one}, dialoog 1`, `${other}, dialoog 1`));
    spelling.checkFindings(quotes('buurvrouw, dialoog 1', 'buurvouw, dialoog 2'));
  });
});

describe('citaat-punt-na-bron', () => {
  it('is found on the full stop, behind the source or before it', () => {
    dot.checkFindings('> ‘Ja.’ (wethouder){{.}}\n\n> ‘Ja’{{.}} (student, dialoog 2)\n\n> ‘Ja.’{{,}} (student)\n');
    dot.checkFindings('> ‘Ja.’ (student, dialoog 2) {{.}}\n');
  });

  it('is not found for a full stop in the words or in the source', () => {
    dot.checkFindings('> ‘Ja.’ (student)\n\n> ‘Ja...’ (student)\n\n> ‘Ja.’ (dr. in de biologie, dialoog 2)\n');
  });

  it('takes it away, or puts it into the quote', () => {
    dot.checkFix('> ‘Ja.’ (wethouder){|}.\n', '> ‘Ja.’ (wethouder)\n');
    dot.checkFix('> ‘Ja.’ (wethouder) {|}.', '> ‘Ja.’ (wethouder)');
    dot.checkFix('> ‘Ja’{|}. (student)\n', '> ‘Ja.’ (student)\n');
    dot.checkFix('> ‘Ja!’{|}. (student)\n', '> ‘Ja!’ (student)\n');
  });
});
