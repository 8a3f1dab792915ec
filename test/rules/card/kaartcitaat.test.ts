/** The five rules about the card's quote. */
import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report.ts';
import { check } from '../../../server/src/rules/check.ts';
import { checksOf } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';

const missing = checksOf('kaartcitaat-ontbreekt');
const many = checksOf('kaartcitaat-teveel');
const lost = checksOf('kaartcitaat-onvindbaar');
const other = checksOf('kaartcitaat-verschilt');
const cut = checksOf('kaartcitaat-ingekort');

const report = (card: string, chapter: string) =>
  `# Rapportage themadialogen Bussen\n\n## Dromen\n\n- Een bus.\n\n${card === '' ? '' : `${card}\n\n`}# Themadialogen over bussen: inleiding\n\n## 4. Procesobservaties\n\n${chapter}\n`;
const SAID = '> ‘De bus komt nooit meer op tijd hier. Ik fiets liever.’ (student, dialoog 2)';

describe('kaartcitaat-ontbreekt', () => {
  it('is found on the first section of the card', () => {
    missing.checkFindings(report('', SAID).replace('## Dromen', '{{## Dromen}}'));
  });

  it('is not found while the report quotes nobody, or only a placeholder', () => {
    missing.checkFindings(report('', 'Tekst.'));
    missing.checkFindings(report('', '> ‘<citaat>.’ (<rol>, dialoog <nummer>)'));
  });

  it('is not found where the quote is a bullet, or not complete', () => {
    missing.checkFindings(report('- ‘Ik fiets liever.’ (student, dialoog 2)', SAID));
    missing.checkFindings(report('> Ik fiets liever', SAID));
  });
});

describe('kaartcitaat-teveel', () => {
  it('is found on every quote after the first, in any section', () => {
    many.checkFindings(report(`${SAID}\n\n{{${SAID}}}\n\n## Enkele procesobservaties\n\n{{${SAID}}}`, 'Tekst.'));
  });

  it('is not found in part two, nor where there is no title', () => {
    many.checkFindings(report(SAID, `${SAID}\n\n${SAID}`));
    many.checkFindings(`## Dromen\n\n${SAID}\n\n${SAID}\n`);
  });
});

describe('kaartcitaat-onvindbaar', () => {
  it('is found where no quote of the report has these words', () => {
    lost.checkFindings(report('{{> ‘Heel iets anders, over treinen.’ (student, dialoog 2)}}', SAID));
  });

  it('is not found for a cut or changed quote: that is another finding', () => {
    lost.checkFindings(report('> ‘Ik fiets liever.’ (student, dialoog 2)', SAID));
    lost.checkFindings(report('> ‘De bus komt nooit meer op tijd daar.’ (student, dialoog 2)', SAID));
  });

  it('is not found while part two is still being written', () => {
    lost.checkFindings(
      report('> ‘Heel iets anders.’ (student)', '').replace(
        '## 4. Procesobservaties',
        `## 2. Dromen en wensen voor de toekomst\n\n- Een.\n\n${SAID}`,
      ),
    );
    lost.checkFindings(report('> ‘Heel iets anders.’ (student)', `<wat viel op aan de gesprekken>\n\n${SAID}`));
  });
});

describe('kaartcitaat-verschilt', () => {
  it('is found for other words, with the first that differ', () => {
    const [finding] = other.checkFindings(
      report('{{> ‘De bus komt nooit meer op tijd daar. Ik fiets liever.’ (student, dialoog 2)}}', SAID),
    );
    assert.equal(finding?.message, 'Op de kaart staat ‘daar’, in het rapport ‘hier’.');
    assert.equal(finding?.related.length, 1);
  });

  it('is found for another role or dialogue', () => {
    other.checkFindings(report(`{{${SAID.replace('student', 'docent')}}}`, SAID));
    other.checkFindings(report(`{{${SAID.replace('dialoog 2', 'dialoog 3')}}}`, SAID));
  });

  it('is not found where the card leaves out the role or the dialogue', () => {
    other.checkFindings(report(SAID.replace('student, ', ''), SAID));
    other.checkFindings(report(SAID.replace(', dialoog 2', ''), SAID));
    other.checkFindings(report(SAID.replace('student', 'Student'), SAID));
  });

  it('is not found for other marks, punctuation or line breaks', () => {
    other.checkFindings(
      report('> “De bus komt nooit meer op tijd,\n> hier… Ik fiets *liever*!” (student, dialoog 2)', SAID),
    );
  });

  it('is not found where a dialogue does not exist: that is another finding', () => {
    other.checkFindings(
      `---\ndialogen:\n  - { nummer: 2 }\n---\n\n${report(SAID.replace('dialoog 2', 'dialoog 9'), SAID)}`,
    );
  });

  it('takes over the words, or the source, of the report', () => {
    other.checkFix(
      report('> ‘De {|}bus komt nooit meer op tijd daar. Ik fiets liever.’ (student, dialoog 2)', SAID),
      report(SAID, SAID),
    );
    other.checkFix(report(SAID.replace('student', '{|}docent'), SAID), report(SAID, SAID));
    const twoLines = SAID.replace(' Ik', '\n> Ik');
    other.checkFix(
      crlf(report('> ‘De {|}bus komt nooit meer op tijd daar. Ik fiets liever.’ (student, dialoog 2)', twoLines)),
      crlf(report(twoLines, twoLines)),
    );
  });
});

describe('kaartcitaat-ingekort', () => {
  it('is found where words are left out without a mark', () => {
    for (const words of [
      'Ik fiets liever.',
      'De bus komt nooit meer op tijd hier.',
      'De bus komt nooit op tijd hier. Ik fiets liever.',
    ]) {
      cut.checkFindings(report(`{{> ‘${words}’ (student, dialoog 2)}}`, SAID));
    }
  });

  it('is not found where the cut is marked, however', () => {
    for (const words of [
      '(…) Ik fiets liever.',
      '[…] Ik fiets liever.',
      '(...) Ik fiets liever.',
      'De bus komt nooit meer op tijd hier. (…)',
      'De bus (…) hier. Ik fiets liever.',
      '… Ik fiets liever.',
    ]) {
      cut.checkFindings(report(`> ‘${words}’ (student, dialoog 2)`, SAID));
    }
  });

  it('is not found for the whole quote', () => {
    cut.checkFindings(report(SAID, SAID));
  });

  it('puts a mark where words are left out', () => {
    cut.checkFix(
      report('> ‘{|}Ik fiets liever.’ (student, dialoog 2)', SAID),
      report('> ‘(…) Ik fiets liever.’ (student, dialoog 2)', SAID),
    );
    cut.checkFix(
      report('> ‘De bus {|}komt nooit meer op tijd hier.’ (student, dialoog 2)', SAID),
      report('> ‘De bus komt nooit meer op tijd hier. (…)’ (student, dialoog 2)', SAID),
    );
    cut.checkFix(
      report('> ‘De bus {|}komt nooit op tijd hier. Ik fiets liever.’ (student, dialoog 2)', SAID),
      report('> ‘De bus komt nooit (…) op tijd hier. Ik fiets liever.’ (student, dialoog 2)', SAID),
    );
  });
});

describe('the quote of the report that the card’s is', () => {
  const codes = (text: string) =>
    check(readReport(text)).flatMap(({ code }) =>
      code.startsWith('kaartcitaat') || code === 'citaat-bron-schrijfwijze' ? [code] : [],
    );
  const LONG =
    'Elke week rijd ik met mijn buurman naar de markt in het dorp, want de bus stopt daar niet meer sinds de winter.';

  it('is, of two that begin alike, the one with the same source', () => {
    const two = (end: string, source: string) => `> ‘Ik reed gewoon door. ${end}’ (${source})`;
    const chapters = `${two('Toen stopte de bus.', 'student, dialoog 1')}\n\n${two('Niemand keek nog om.', 'boerin, dialoog 2')}`;
    for (const words of ['Ik reed gewoon door. (…)', 'Ik reed (…) door. (…)'])
      assert.deepEqual(codes(report(`> ‘${words}’ (boerin, dialoog 2)`, chapters)), []);
    assert.deepEqual(codes(report('> ‘Ik reed gewoon door.’ (boerin, dialoog 2)', chapters)), ['kaartcitaat-ingekort']);
    assert.deepEqual(codes(report('> ‘Ik reed gewoon door. (…)’ (chauffeur, dialoog 1)', chapters)), [
      'kaartcitaat-verschilt',
    ]);
  });

  it('is found though it was cut, changed and given another source', () => {
    for (const words of [
      'Elke week rijd ik naar de markt, want de bus stopt daar niet.',
      'Wekelijks rijd ik met een buurman naar de markt, want de bus komt daar nooit meer sinds de winter.',
      'Met mijn buurman naar de markt in het dorp: de bus stopt daar sinds de winter niet meer.',
      'Elke week rijd ik met mijn buurman naar de kerk in de stad en nog veel verder.',
    ])
      for (const source of ['boer, dialoog 3', 'student, dialoog 2']) {
        const found = codes(
          report(
            `> ‘${words}’ (${source})`,
            `> ‘${LONG}’ (student, dialoog 2)\n\n> ‘De trein is ook niet meer wat hij was in mijn jonge jaren.’ (boer, dialoog 3)`,
          ),
        );
        assert.equal(found.length, 1, `${words} ${source}: ${found.join()}`);
        assert.match(found[0] ?? '', /^kaartcitaat-(?:verschilt|ingekort)$/);
      }
  });

  it('is not one that shares only small words', () => {
    for (const words of [
      'Ik ga met de fiets naar mijn werk in de stad, want dat is beter.',
      'De trein rijdt hier al jaren op tijd.',
      'Naar de stad ga ik niet meer, sinds het daar zo druk is.',
    ])
      assert.deepEqual(
        codes(report(`> ‘${words}’ (student, dialoog 2)`, `> ‘${LONG}’ (student, dialoog 2)`)),
        ['kaartcitaat-onvindbaar'],
        words,
      );
  });

  it('has one fix for words and source', () => {
    const original = `> ‘${LONG}’ (student, dialoog 2)`;
    other.checkFix(
      report(`> ‘{|}${LONG.replace('markt', 'kerk')}’ (boer, dialoog 3)`, original),
      report(original, original),
    );
    other.checkFix(
      report('> ‘{|}Elke week rijd ik met mijn buurman naar de markt in het dorp.’ (boer, dialoog 3)', original),
      report('> ‘Elke week rijd ik met mijn buurman naar de markt in het dorp. (…)’ (student, dialoog 2)', original),
    );
    assert.deepEqual(
      codes(
        report('> ‘Elke week rijd ik met mijn buurman naar de markt in het dorp. (…)’ (student, dialoog 2)', original),
      ),
      [],
    );
  });

  it('has a role that is typed otherwise as one finding', () => {
    for (const [card, chapter] of [
      ['communicatie-adviseur', 'communicatieadviseur'],
      ['communicatieadviseur', 'communicatieadvisuer'],
      ['buurvrouw', 'buurvrouww'],
    ]) {
      const others = Array.from(
        { length: 3 },
        (_, index) => `> ‘Ook dit hoorden wij vaker, keer ${index}.’ (${card}, dialoog 2)`,
      ).join('\n\n');
      assert.deepEqual(codes(report(`> ‘${LONG}’ (${card}, dialoog 2)`, `> ‘${LONG}’ (${chapter}, dialoog 2)`)), [
        'kaartcitaat-verschilt',
      ]);
      const text = report(`> ‘{|}${LONG}’ (${card}, dialoog 2)`, `> ‘${LONG}’ (${chapter}, dialoog 2)\n\n${others}`);
      assert.deepEqual(codes(text.replace('{|}', '')), ['kaartcitaat-verschilt']);
      // The spelling that most of the report uses is the right one.
      other.checkFix(text, report(`> ‘${LONG}’ (${card}, dialoog 2)`, `> ‘${LONG}’ (${card}, dialoog 2)\n\n${others}`));
    }
  });
});
