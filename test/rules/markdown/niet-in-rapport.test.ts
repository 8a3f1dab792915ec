import assert from 'node:assert/strict';
import { checksOf, findings } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';
import { assertReadable } from '../../helpers/readable.ts';
import { smallestReport } from '../../helpers/reports.ts';

const { checkFindings, checkFix } = checksOf('niet-in-rapport');

describe('niet-in-rapport', () => {
  it('is found once for each table, on its first line', () => {
    for (const text of [
      'Een.\n\n{{| lijn | ritten |}}\n| --- | --- |\n| 12 | 4 |\n| 13 | 5 |\n\nTwee.\n',
      '{{lijn | ritten}}\n:-- | --:\n12 | 4\n',
      '{{| lijn |}}\n|---|\n| 12 |\n',
      '{{| lijn | ritten |}}\n| 12 | 4 |\n',
      'Een\n{{| lijn | ritten |}}\n| --- | --- |\n',
      '> {{| lijn | ritten |}}\n> | --- | --- |\n',
      '{{+---+---+}}\n| a | b |\n+---+---+\n',
    ])
      checkFindings(text);
    checkFindings(crlf('Een.\n\n{{| lijn | ritten |}}\n| --- | --- |\n| 12 | 4 |\n'));
  });

  it('is found once for a footnote and its text', () => {
    checkFindings(
      'Een.{{[^1]}} Twee.{{[^noot]}} Drie.[^1]\n\n[^1]: Uit het jaarverslag.\n[^noot]: Ook.\n\n{{[^3]:}} Zomaar.\n\nVier.{{^[Uit het jaarverslag.]}}\n',
    );
    assert.deepEqual(
      checkFindings('Een.{{[^1]}} Twee.[^1]\n\n[^1]: Drie.\n')[0]?.related.map(({ range }) => range.start),
      [14, 20],
    );
  });

  it('is found for what is marked in a line', () => {
    checkFindings(
      'Een {{~~twee~~}} drie {{==vier==}} vijf {{`zes`}} {{``zeven``}} {{$$a+b$$}} {{![acht](acht.png)}} {{![[negen.png]]}}\n',
    );
    checkFindings('- {{[ ]}} Een\n- {{[x]}} Twee\n- [rol] Drie\n\n{{[ ]}} Vier\n\n[x] vijf\n');
    checkFindings('Een [twee][a].\n\n{{[a]:}} https://example.org\n');
    checkFindings('## {{`Een`}}\n\n:::kader\n### Twee\n\n{{~~Drie~~}}\n:::\n');
  });

  it('is found once for each element of HTML, with all that stands in it', () => {
    checkFindings(
      'Een {{<b>}}twee</b> {{<span style="x">}}<i>drie</i></span> {{<br>}} vier {{</div>}} {{<IMG src=x>}} {{<br/><br />}}vijf\n',
    );
    checkFindings(
      '{{<div>}}\n\nEen <b>twee</b>\n\n</div>\n\n{{<table>}}\n<tr><td>12</td></tr>\n</table>\n\n{{<script>}}alert(1)</script>\n\n{{<!DOCTYPE html>}}\n',
    );
  });

  it('is not found for what a report may hold', () => {
    checkFindings(
      'Vul <aantal> in, <Terneuzen>, <jan@example.org>, <https://example.org>, 3 < 4 > 2, \\<b>niet\\</b>, a~~b, ~~ a ~~, x == y == z, foto`s en zo`n, \\`a\\`, $5 en $6, Hij|zij, [rol], [x], wat![…](…), [^], {~~a~>b~~}, {==c==}, c:\\a`b\n\n---\n\n***\n\n> ‘Hij zei `kom maar` tegen mij.’ (student)\n\n> `Kom maar.` (student)\n',
    );
    checkFindings('Een | twee\ndrie | vier\n\n    | code | blok |\n    | --- | --- |\n');
  });

  it('is mended where it is certain what is meant', () => {
    for (const [before, after] of [
      ['Zie {|}`lijn 12`.', 'Zie lijn 12.'],
      ['Een {|}<b>twee</b> drie.', 'Een **twee** drie.'],
      ['Een {|}<em>twee</em>.', 'Een *twee*.'],
      ['Een {|}<u>twee</u> <i>drie</i>.', 'Een twee <i>drie</i>.'],
      ['Een {|}<span class="a"><u>twee</u></span>.', 'Een twee.'],
      ['Zie {|}<a href="https://example.org/a">hier</a>.', 'Zie [hier](https://example.org/a).'],
      ['Een.{|}<br>Twee.', 'Een.\n\nTwee.'],
      ['Een. {|}<br />\nTwee.', 'Een.\n\nTwee.'],
      ['Een.{|}<br>\n\nTwee.', 'Een.\n\nTwee.'],
      ['Een.{|}<br><br>Twee.', 'Een.\n\nTwee.'],
      ['## {|}<b>Een</b>', '## Een'],
    ] as const) {
      assert.notEqual(checkFix(before, after).fixes[0]?.safe, false, before);
      if (before.includes('\n')) checkFix(crlf(before), crlf(after));
    }
  });

  it('asks where it is not', () => {
    for (const [before, after, title] of [
      ['De bus rijdt {|}~~niet~~.', 'De bus rijdt.', 'Haal'],
      ['De bus rijdt {|}~~niet~~.', 'De bus rijdt niet.', 'Laat'],
      ['De {|}~~oude~~ bus.', 'De bus.', 'Haal'],
      ['De {|}==oude== bus.', 'De oude bus.', ''],
      ['- {|}[ ] Een', '- Een', ''],
      ['- Een{|}<br>twee', '- Een twee', ''],
    ] as const)
      assert.ok(checkFix(before, after, title).fixes.every(({ safe }) => safe === false));
    for (const text of [
      'H<sub>2</sub>O',
      '<del>Een</del>',
      '<b>Een <i>twee</i></b>',
      '<b> Een</b>',
      '<b>Een.</b>Twee',
      '<a href="javascript:x">Een</a>',
      '<img src=x>',
      '[^1]',
      '`a*b*`',
    ])
      assert.deepEqual(
        findings(text, { only: ['niet-in-rapport'] }).flatMap(({ fixes }) => fixes),
        [],
        text,
      );
  });

  it('says it in plain Dutch', () => {
    const text =
      '| a | b |\n|---|---|\n\nx[^1] ~~a~~ ==b== `c` $$d$$ ![e](e.png) <b>f</b> <br>\n\n- [ ] g\n\n[h]: https://example.org\n';
    const found = findings(text, { only: ['niet-in-rapport'] });
    assert.equal(found.length, 11);
    for (const finding of found) assertReadable(finding);
  });

  it('is the only finding of a report in which it stands', () => {
    for (const thing of [
      '~~niet~~',
      '`lijn 12`',
      '<b>wel</b>',
      'x[^1]',
      '==zo==',
      '$$a$$',
      '![foto](foto.jpg)',
      '<br>',
      '<span>zo</span>',
    ]) {
      const text = smallestReport().replace('Er rijden er weinig.', () => `Er rijden er ${thing} weinig.`);
      assert.deepEqual(
        findings(text).map(({ code }) => code),
        ['niet-in-rapport'],
        thing,
      );
    }
    const table = smallestReport().replace(
      'Er rijden er weinig.',
      'Er rijden er weinig.\n\n| lijn | ritten |\n| --- | --- |\n| 12 | 4 |',
    );
    assert.deepEqual(
      findings(table).map(({ code }) => code),
      ['niet-in-rapport'],
    );
  });
});
