/** Characters that nobody can read or see, and proposals that were neither accepted nor rejected. */
import assert from 'node:assert/strict';
import { checksOf, findings } from '../../helpers/checks.ts';
import { assertReadable } from '../../helpers/readable.ts';
import { smallestReport } from '../../helpers/reports.ts';

describe('stuurteken', () => {
  const { checkFindings, checkFix } = checksOf('stuurteken');

  it('is found once for those that follow each other', () => {
    checkFindings('Een{{\u0000}}twee{{\u0007\u0008}}drie {{\u202e}}vier {{\ufffc}} {{\ud83d}} {{\u0092}}vijf\n');
    checkFindings('Tabs\ten\r\nregels, emoji 🚌👩‍👩‍👧, é, …, \u00a0 en \u00ad.\n');
  });

  it('is taken away, or becomes the space that it stood for', () => {
    for (const [before, after] of [
      ['Een{|}\u0000twee', 'Eentwee'],
      ['Een{|}\u000btwee', 'Een twee'],
      ['Een{|}\u2028twee', 'Een twee'],
      ['Een {|}\u2028twee', 'Een twee'],
      ['Een {|}\u202etwee\u202c', 'Een twee\u202c'],
    ] as const)
      assertReadable(checkFix(before, after));
    assert.equal(checkFix('foto{|}\u0092s', 'foto’s').fixes[0]?.safe, false);
  });

  it('is the only finding where it stands', () => {
    for (const sign of ['\u0007', '\u000b', '\u202e', '\ufffe', '\ud83d', '\u0093'])
      assert.deepEqual(
        findings(smallestReport().replace('weinig', `wei${sign}nig`)).map(({ code }) => code),
        ['stuurteken'],
        JSON.stringify(sign),
      );
  });
});

describe('onzichtbaar-teken', () => {
  const { checkFindings, checkFix } = checksOf('onzichtbaar-teken');

  it('is found in or behind a word, not before the first of a line, and not in emoji', () => {
    checkFindings('Ge{{\u200b}}zien en{{\u2060}} ook{{\ufeff}} zo.\n');
    checkFindings('\u200bEen\n\n-\u200b Twee\n\n👩‍👩‍👧 af\u00adbreken\n');
    checkFix('Ge{|}\u200bzien', 'Gezien');
  });
});

describe('wijzigingsvoorstel', () => {
  const { checkFindings, checkFix } = checksOf('wijzigingsvoorstel');

  it('is found for each proposal, in any text', () => {
    checkFindings('# Een {{{++twee++}}}\n\n- {{{--drie--}}} {{{~~vier~>vijf~~}}}\n\n> ‘{{{==Zes==}}}.’ (student)\n');
    checkFindings('Een {+ twee +}, {++ drie, \\{++vier++} en {vijf}.\n');
  });

  it('is taken over or refused, when asked', () => {
    for (const [before, title, after] of [
      ['Een {|}{++lange ++}dag', 'Neem', 'Een lange dag'],
      ['Een {|}{++lange++} dag', 'Laat', 'Een dag'],
      ['Een {|}{--lange--} dag', 'Neem', 'Een dag'],
      ['Een {|}{--lange--} dag', 'Laat', 'Een lange dag'],
      ['Een {|}{~~lange~>korte~~} dag', 'Neem', 'Een korte dag'],
      ['Een {|}{~~lange~>korte~~} dag', 'Laat', 'Een lange dag'],
      ['Een {|}{==lange==} dag', 'Haal', 'Een lange dag'],
    ] as const) {
      const finding = checkFix(before, after, title);
      assertReadable(finding);
      assert.ok(finding.fixes.every(({ safe }) => safe === false));
    }
  });

  it('is the only finding where it stands', () => {
    for (const proposal of ['{++goed++}', '{--goed--}', '{~~goed~>slecht~~}', '{==goed==}'])
      assert.deepEqual(
        findings(smallestReport().replaceAll('Iedereen luisterde.', `Iedereen luisterde ${proposal}.`)).map(
          ({ code }) => code,
        ),
        ['wijzigingsvoorstel', 'wijzigingsvoorstel'],
        proposal,
      );
  });
});
