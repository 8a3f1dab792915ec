import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report.ts';
import { check } from '../../../server/src/rules/check.ts';
import { fixAll } from '../../../server/src/rules/fix-all.ts';
import { applyFix, checkFindings, checkFix, findings } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';
import { modelOf } from '../../helpers/meaning.ts';
import { assertMinimal } from '../../helpers/minimal.ts';
import { assertReadable } from '../../helpers/readable.ts';
import { smallestReport } from '../../helpers/reports.ts';
import { spread } from '../../helpers/thorough.ts';

const CODE = 'teken-vooraan';
const SPACES = ['\u00a0', '\u202f', '\u2007', '\u2009', '\u3000', '\u2003', '\u205f', '\u1680'];
const UNSEEN = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e', '\u202c'];

/** A line typed differently gives one finding on that line, reads as the same report, and is restored by the fix. */
function checkTyped(line: string, typed: string, text = smallestReport()): void {
  const shown = JSON.stringify(typed);
  assert.equal(text.split('\n').filter((one) => one === line).length > 0, true, `no line ‘${line}’`);
  const right = text;
  const windows = typed.length % 3 === 0;
  const wrong = text.replace(`\n${line}\n`, () => `\n${typed}\n`);
  for (const [name, before, after] of [
    ['', wrong, right],
    ...(windows ? ([['CRLF', crlf(wrong), crlf(right)]] as const) : []),
  ] as const) {
    const report = readReport(before);
    const found = check(report);
    const given = found.map(({ code, message }) => `${code}: ${message}`).join('\n');
    assert.deepEqual([...new Set(found.map(({ code }) => code))], [CODE], `${shown} ${name}: ${given}`);
    assert.equal(found.length, 1, `${shown} ${name}: ${given}`);
    const [finding] = found;
    assert.ok(finding);
    assertReadable(finding);
    const at = Math.max(before.indexOf(`\n${typed}\n`), before.indexOf(`\n${typed}\r\n`)) + 1;
    assert.ok(finding.range.start >= at && finding.range.end <= at + typed.length, `${shown}: elsewhere`);
    assert.deepEqual(modelOf(report), modelOf(readReport(after)), `${shown} ${name}`);
    const [fix] = finding.fixes;
    assert.ok(fix);
    assertMinimal(before, fix);
    const fixed = applyFix(before, fix);
    assert.deepEqual(check(readReport(fixed)), [], `${shown}: after its fix`);
    assert.deepEqual(modelOf(readReport(fixed)), modelOf(readReport(after)), `${shown} fixed`);
    if (name === '') assert.equal(fixAll(report).text, fixed, shown);
  }
}

/** The text has no finding of this rule. */
function checkNone(text: string): void {
  assert.deepEqual(
    findings(text, { only: [CODE] }).map(({ message }) => message),
    [],
    JSON.stringify(text),
  );
}

describe('teken-vooraan', () => {
  it('is found where another space stands behind a mark', () => {
    for (const space of spread([...SPACES, ...UNSEEN, '\u00a0\u00a0', '\u00a0 ', ' \u200b', '\t\u00a0'], 5)) {
      checkTyped('## Dromen', `##${space}Dromen`);
      checkTyped('# Rapportage themadialogen Bussen', `#${space}Rapportage themadialogen Bussen`);
      checkTyped('- Een deelfiets.', `-${space}Een deelfiets.`);
      checkTyped('2. Een deelfiets.', `2.${space}Een deelfiets.`);
      checkTyped('> ‘Ik fiets liever.’ (scholier, dialoog 2)', `>${space}‘Ik fiets liever.’ (scholier, dialoog 2)`);
    }
  });

  it('is found where something that cannot be seen, or another space, stands before a mark', () => {
    for (const lead of spread([...SPACES, ...UNSEEN, ' \u200b'], 5)) {
      checkTyped('## Dromen', `${lead}## Dromen`);
      checkTyped('- Een deelfiets.', `${lead}- Een deelfiets.`);
      checkTyped('1. Een buurtbus.', `${lead}1. Een buurtbus.`);
      checkTyped('> ‘Ik fiets liever.’ (scholier, dialoog 2)', `${lead}> ‘Ik fiets liever.’ (scholier, dialoog 2)`);
    }
  });

  it('is found where there is no space behind a mark', () => {
    checkTyped('# Rapportage themadialogen Bussen', '#Rapportage themadialogen Bussen');
    checkTyped('## Dromen', '##Dromen');
    checkTyped('### Knelverhalen', '###Knelverhalen');
    checkTyped('## 4. Procesobservaties', '##4. Procesobservaties');
    checkTyped('- Een deelfiets.', '-Een deelfiets.');
    checkTyped('- Een buurtbus.', '-Een buurtbus.');
    checkTyped('1. Een buurtbus.', '1.Een buurtbus.');
    checkTyped('2. Een deelfiets.', '2.Een deelfiets.');
    checkTyped('2. Een deelfiets.', '2)Een deelfiets.');
    checkTyped('- 2 gesprekken', '-2 gesprekken');
    checkTyped('- 15 deelnemers totaal', '-15 deelnemers totaal');
    checkTyped('- 15 deelnemers totaal', '–15 deelnemers totaal');
    checkTyped('- 2 gesprekken', '–2 gesprekken');
  });

  it('is found for the signs that people use for a bullet', () => {
    const signs = [
      '–',
      '—',
      '•',
      '→',
      '·',
      '‣',
      '▪',
      '◦',
      '●',
      '○',
      '■',
      '➢',
      '‐',
      '‑',
      '−',
      '−',
      '－',
      '⁃',
      '\uf0b7',
      '\uf0a7',
      '\uf0d8',
      '\ue000',
      '->',
      '=>',
      '--',
      '✓',
    ];
    for (const sign of spread(signs, 7)) {
      checkTyped('- Een deelfiets.', `${sign} Een deelfiets.`);
      checkTyped('- Een buurtbus.', `${sign} Een buurtbus.`);
      checkTyped('- 15 deelnemers totaal', `${sign} 15 deelnemers totaal`);
    }
    for (const sign of ['•', '·', '▪', '\uf0b7', '–']) {
      checkTyped('- Een deelfiets.', `${sign}\tEen deelfiets.`);
      checkTyped('- Een deelfiets.', `${sign}\u00a0Een deelfiets.`);
      checkTyped('- Een deelfiets.', `${sign}Een deelfiets.`);
      checkTyped('- Een deelfiets.', `${sign}       Een deelfiets.`);
    }
    for (const sign of ['o', '§', 'Ø', 'ü']) checkTyped('- Een buurtbus.', `${sign}\tEen buurtbus.`);
  });

  it('is found for another sign before a heading or quote, or around a number', () => {
    checkTyped('## Dromen', '＃＃ Dromen');
    checkTyped('## Dromen', '＃＃Dromen');
    checkTyped('> ‘Ik fiets liever.’ (scholier, dialoog 2)', '＞ ‘Ik fiets liever.’ (scholier, dialoog 2)');
    checkTyped('1. Een buurtbus.', '(1) Een buurtbus.');
    checkTyped('1. Een buurtbus.', '1.) Een buurtbus.');
    checkTyped('2. Een deelfiets.', '② Een deelfiets.');
  });

  it('is found for a heading that is indented like code, and for too many spaces behind a mark', () => {
    checkTyped('## Dromen', '    ## Dromen');
    checkTyped('## Dromen', '\t## Dromen');
    checkTyped('- Een deelfiets.', '-       Een deelfiets.');
    checkTyped('1. Een buurtbus.', '1.\t\tEen buurtbus.');
    checkTyped('> ‘Ik fiets liever.’ (scholier, dialoog 2)', '>      ‘Ik fiets liever.’ (scholier, dialoog 2)');
  });

  it('is found for the lines of a kader', () => {
    const kader = smallestReport().replace(
      '## 4. Proces',
      () => ':::kader\n\n### Een fiets\n\nHij staat klaar.\n\n:::\n\n## 4. Proces',
    );
    checkTyped('1. Een buurtbus.', '1.Een buurtbus.', kader);
    for (const line of ['：：：kader', ':::\u00a0kader', '\u200b:::kader', '::kader', '::: kader\u00a0'])
      checkTyped(':::kader', line, kader);
    for (const line of ['：：：', ':::\u00a0', '\u200b:::', '::']) checkTyped(':::', line, kader);
  });

  it('is found for each line of a list, and the points under it stay under it', () => {
    const text = smallestReport().replace(
      '- Een deelfiets.\n\n>',
      () => '- Een deelfiets.\n  - Bij de halte.\n  - Bij de school.\n\n>',
    );
    checkTyped('  - Bij de halte.', '\u00a0\u00a0- Bij de halte.', text);
    checkTyped('  - Bij de halte.', '  -Bij de halte.', text);
    checkTyped('  - Bij de halte.', '  o Bij de halte.', text);
    checkTyped('  - Bij de school.', '  • Bij de school.', text);
    assert.equal(findings('## Dromen\n\n• Een.\n• Twee.\n• Drie.\n', { only: [CODE] }).length, 3);
  });

  it('is not found for what only looks like a mark', () => {
    for (const line of [
      '-5 graden was het buiten.',
      '-20% is te weinig.',
      '-achtig is een uitgang.',
      '-en ook.',
      '1.000 mensen deden mee.',
      '1.5 meter afstand.',
      '1.5.2021 was de dag.',
      '12.30 uur begon het.',
      '10.000 stappen per dag.',
      '+31 6 12 34 56 78 is het nummer.',
      '+5 graden.',
      '#buurtbus was het woord van de dag.',
      '#1 op de lijst.',
      '*Nadruk* aan het begin.',
      '*Nadruk\nover twee regels* heen.',
      '**Kern**: tekst.',
      '**Kern** zonder slot.',
      '***Alles*** tegelijk.',
      'o ja, dat was nog iets.',
      'o wee.',
      '§ 3 van de wet.',
      'Ø 12 centimeter.',
      '—',
      '---',
      '* * *',
      '(2020) was het jaar.',
      '(2) ',
      ':-) zei iemand.',
      ':: dubbel',
      '2021.Daarna',
      '1.e druk',
      '\\-Een',
      '\\##Dromen',
      '<!--\n-Een\n##Dromen\n-->',
      '```\n##Dromen\n-Een\n```',
      '~~~\n• Een\n~~~',
    ])
      checkNone(`## Enkele procesobservaties\n\n${line}\n\nTekst.\n`);
  });

  it('is not found inside running text, for a dash or what stands at the beginning of a line by chance', () => {
    for (const text of [
      'De bus komt\n– zegt men –\nvaak te laat.',
      'De bus komt\n– Zegt men –\nvaak te laat.',
      'Wij gingen met de bus\n→ trein → fiets.',
      'De bus\n-een oude- reed.',
      'Het was in\n2.Daarna niet meer.',
      '- Een punt dat\n– zo zegt men –\ndoorloopt.',
      '> ‘De bus komt te laat.’\n> — buurvrouw, dialoog 1',
      '> ‘De bus komt te laat.’\n— buurvrouw',
      '> ‘De bus komt te laat.’\n\n— buurvrouw, dialoog 1',
      '> ‘De bus komt te laat.’\n\n– gesprek 2',
    ])
      checkNone(`## Enkele procesobservaties\n\n${text}\n`);
  });

  it('is not found for a note at the end, which a star begins too', () => {
    for (const text of [
      'De bus rijdt niet meer.\n\n*Namen zijn veranderd.',
      'Het kost 100 euro*.\n\n*Exclusief btw.',
      'Een kaartje* kost **veel** geld.\n*Van de bus.',
      '- Een kaartje*\n- Een fiets\n*Van de bus.',
      '- Een kaartje\n\n*Namen zijn veranderd.',
    ])
      checkNone(`## Enkele procesobservaties\n\n${text}\n`);
    checkFindings('## Enkele procesobservaties\n\n{{teken-vooraan|*}}Een bus.\n{{teken-vooraan|*}}Een trein.\n', {
      only: [CODE],
    });
    checkFindings('## Enkele procesobservaties\n\n{{teken-vooraan|*}}Een bus.\n', { only: [CODE] });
    checkFindings('- Een bus.\n{{teken-vooraan|*}}Een trein.\n', { only: [CODE] });
    checkFindings('Zij noemden:\n\n{{teken-vooraan|*}}Een bus.\n{{teken-vooraan|*}}Een trein.\n', { only: [CODE] });
  });

  it('is found in a list right under running text or another point', () => {
    checkFindings('Zij noemden:\n{{teken-vooraan|–}} bussen\n{{teken-vooraan|–}} treinen\n');
    checkFindings('- Bussen.\n{{teken-vooraan|–}} Treinen.\n');
    checkFindings('- bussen\n{{teken-vooraan|-}}treinen\n');
    checkFindings('> ‘Ja.’ (kok, dialoog 1)\n\n{{teken-vooraan|–}} Een ander punt.\n', { only: [CODE] });
  });

  it('leaves bullets for ideas to the rule that numbers them', () => {
    for (const sign of ['•', '-', '– ', '\u200b• ', '•\u00a0']) {
      checkFindings(
        `## Twee ideeën\n\n${sign.replace(/[•–-]/, '{{ideeen-niet-genummerd|$&}}')}Een bus.\n${sign}Een fiets.\n`,
        {
          only: [CODE, 'ideeen-niet-genummerd'],
        },
      );
      checkFix(
        `## Twee ideeën\n\n${sign.replace(/[•–-]/, '{|}$&')}Een bus.\n${sign}Een fiets.\n`,
        '## Twee ideeën\n\n1. Een bus.\n2. Een fiets.\n',
        {
          only: [CODE, 'ideeen-niet-genummerd'],
        },
      );
    }
  });
});
