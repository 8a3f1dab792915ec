// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a snippet looks like a template literal
import assert from 'node:assert/strict';
import { escapeSnippet, toSnippet } from '../../server/src/features/snippet.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { parseSnippet, withStops } from '../helpers/snippet.ts';

const REGISTER = '---\ndialogen:\n  - { nummer: 1 }\n  - { nummer: 12 }\n---\n';

describe('a text as a snippet', () => {
  it('has a tab stop for each placeholder, that says what is to be filled in', () => {
    assert.equal(toSnippet('- **<kern>:** <toelichting>.'), '- **${1:<kern>}:** ${2:<toelichting>}.$0');
  });

  it('asks the theme and the kern of a topic once, and any other placeholder each time', () => {
    assert.equal(withStops(toSnippet('<thema>, <thema>')), '[1:<thema>], [1:<thema>]{|}');
    assert.equal(
      withStops(toSnippet('<kern van de knel>, <kern van de kiem>, <kern van de knel>')),
      '[1:<kern van de knel>], [2:<kern van de kiem>], [1:<kern van de knel>]{|}',
    );
    assert.equal(withStops(toSnippet('<aantal>, <aantal>')), '[1:<aantal>], [2:<aantal>]{|}');
  });

  it('has the numbers of the register as choices, the placeholder first, where a dialogue is asked', () => {
    assert.equal(
      toSnippet('(dialoog <nummer>)', readReport(REGISTER)),
      '(${1|dialoog <nummer>,dialoog 1,dialoog 12|})$0',
    );
    assert.equal(toSnippet('{ nummer: <nummer> }', readReport(REGISTER)), '{ nummer: ${1:<nummer>} \\}$0');
  });

  it('leaves alone what is no placeholder of the template', () => {
    assert.equal(toSnippet('<b> <rol> <Kop>', readReport('')), '<b> ${1:<rol>} <Kop>$0');
  });

  it('ends before the line breaks at the end', () => {
    assert.equal(toSnippet('\nEen.\n\n'), '\nEen.$0\n\n');
    assert.equal(toSnippet('Een.\r\n\r\n'), 'Een.$0\r\n\r\n');
    assert.equal(toSnippet('status: '), 'status: $0');
  });

  for (const text of ['Het kost $5, ${1} of \\$.', '{ a } }', 'C:\\pad', '$', '${1:<rol>}', '\\']) {
    it(`gives back every character of: ${text}`, () => {
      assert.equal(parseSnippet(escapeSnippet(text)).text, text);
      assert.equal(parseSnippet(toSnippet(text)).text, text);
    });
  }
});
