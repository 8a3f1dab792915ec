import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report.ts';
import { fixAll } from '../../../server/src/rules/fix-all.ts';
import { checksOf, findings } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';
import { smallestReport } from '../../helpers/reports.ts';

const { checkFindings, checkFix } = checksOf('header-bijna');
const LINES = 'rapportage: themadialogen\nthema: Bussen\n';
const HEADER = `---\n${LINES}---\n`;
const BODY = '\n# Rapportage themadialogen Bussen\n';
const DRAWN = [
  '—',
  '–––',
  '----',
  '--',
  '***',
  '- - -',
  '+++',
  '===',
  '___',
  '-',
  '– –',
  ' ---',
  '---\u00a0',
  '\u200b---',
  '---\u200b',
  '−−−',
  '~~~~',
];

describe('header-bijna', () => {
  for (const drawn of DRAWN) {
    it(`writes three dashes for ${JSON.stringify(drawn)}, above and below`, () => {
      const marked = drawn.replace(/[^\s\u200b]/, '{|}$&');
      checkFix(`${marked}\n${LINES}---\n${BODY}`, HEADER + BODY);
      checkFix(crlf(`${marked}\n${LINES}---\n${BODY}`), crlf(HEADER + BODY));
      if (drawn === '-' || drawn === '~~~~') return;
      checkFix(`---\n${LINES}${marked}\n${BODY}`, HEADER + BODY);
      checkFix(`${marked}\n${LINES}${drawn}\n${BODY}`, HEADER + BODY);
    });
  }

  it('keeps what stands behind the dashes', () => {
    checkFix(`{|}--- # kop\n${LINES}---\n${BODY}`, `---\n# kop\n${LINES}---\n${BODY}`);
    checkFix(`{|}--- de gegevens\n${LINES}---\n${BODY}`, `---\n# de gegevens\n${LINES}---\n${BODY}`);
    checkFix(`{|}--- ${LINES}---\n${BODY}`, HEADER + BODY);
    checkFix(`---\n${LINES}{|}--- # eind\n${BODY}`, `---\n${LINES}# eind\n---\n${BODY}`);
    checkFix(`---\n${LINES}{|}--- # Rapportage themadialogen Bussen\n`, HEADER + BODY);
  });

  it('is not found for blanks behind the dashes, or for dots below', () => {
    checkFindings(`---  \n${LINES}--- \n${BODY}`);
    checkFindings(`---\n${LINES}...\n${BODY}`);
  });

  it('puts the first line where there is none', () => {
    checkFix(`{|}${LINES}---\n${BODY}`, HEADER + BODY);
    checkFix(`\n{|}${LINES}---\n${BODY}`, HEADER + BODY);
    checkFix(
      crlf('\ufeff{|}thema: Bussen\nrapportage: themadialogen\n---\n'),
      crlf('\ufeff---\nthema: Bussen\nrapportage: themadialogen\n---\n'),
    );
  });

  it('takes away what is blank above the first line, and a second byte order mark', () => {
    checkFix(` \n \n{|}---\n${LINES}---\n`, HEADER);
    checkFix(` \n{|}---\n${LINES}---\n`, HEADER);
    checkFix(`\ufeff\ufeff{|}---\n${LINES}---\n`, `\ufeff${HEADER}`);
    checkFix(`\u200b\n{|}---\n${LINES}---\n`, HEADER);
  });

  it('puts a title that stands above it below it, and leaves other text to the writer', () => {
    checkFix(
      `{|}# Rapportage themadialogen Bussen\n\n${HEADER}\n## Dromen\n`,
      `${HEADER}\n# Rapportage themadialogen Bussen\n\n## Dromen\n`,
    );
    checkFix(
      `{|}# Rapportage themadialogen Bussen\n\n—\n${LINES}—\n\n## Dromen\n`,
      `${HEADER}\n# Rapportage themadialogen Bussen\n\n## Dromen\n`,
    );
    checkFindings(`{{Versie van maandag}}\n\n${HEADER}${BODY}`);
    checkFindings(`{{Versie van maandag}}\n${HEADER}${BODY}`);
  });

  it('is all that is said of what stands above a whole report', () => {
    const above = [
      'Versie van maandag',
      '# Titel',
      '# Rapportage themadialogen Bussen',
      '## Dromen',
      '- Een punt',
      '> ‘Ja.’ (student, dialoog 1)',
      ':::kader Zo',
    ];
    for (const line of above) {
      const found = findings(`${line}\n\n${smallestReport()}`);
      assert.deepEqual(
        found.map(({ code, fixes }) => [code, fixes]),
        [['header-bijna', []]],
        line,
      );
    }
  });

  it('is made of lines that were typed as text, when the writer asks for it', () => {
    for (const typed of [
      '**rapportage:** themadialogen\n**thema:** Bussen',
      '**Rapportage**: themadialogen  \n**Thema**: Bussen',
      '- rapportage: themadialogen\n- thema: Bussen',
      '> rapportage: themadialogen\n> thema: Bussen',
      '| rapportage | themadialogen |\n| --- | --- |\n| thema | Bussen |',
      '{\n  "rapportage": "themadialogen",\n  "thema": "Bussen"\n}',
      '• rapportage: themadialogen\n\n• thema: Bussen',
    ]) {
      const text = `${typed}\n${BODY}`;
      checkFix(`${typed.replace(/[^\s]/, '{|}$&')}\n${BODY}`, HEADER + BODY);
      assert.equal(fixAll(readReport(text)).text, text);
      assert.deepEqual(
        findings(smallestReport().replace(/^---.*?\n---\n/s, `${typed}\n`)).map(({ code }) => code),
        ['header-bijna'],
        typed,
      );
    }
    checkFindings('Het thema: bussen.\nDe status: gereed voor redactie.\n\n# Rapportage themadialogen Bussen\n');
    checkFindings('Thema: bussen.\nEn nog meer tekst.\n\n# Rapportage themadialogen Bussen\n');
  });

  it('is taken out of the code fence that it stands in', () => {
    for (const fence of ['```', '~~~', '````'])
      checkFix(`${fence}yaml{|}\n${HEADER}${fence}\n${BODY}`, `${HEADER}${BODY}`);
    checkFix(`{|}\`\`\`yaml\n${LINES}\`\`\`\n${BODY}`, HEADER + BODY);
    checkFix(crlf(`{|}\`\`\`\n${HEADER}\`\`\`\n${BODY}`), crlf(HEADER + BODY));
  });

  it('is found where the header is closed too early', () => {
    const more = 'periode: nu\ndialogen:\n  - { nummer: 1 }\n';
    const right = `---\n${LINES}${more}---\n${BODY}`;
    checkFix(`---\n${LINES}{|}---\n${more}---\n${BODY}`, right);
    checkFix(crlf(`---\n${LINES}{|}---\n${more}---\n${BODY}`), crlf(right));
    checkFix(`---\n${LINES}{|}---\n${more}${BODY}`, right);
    checkFix(`---\n${LINES}periode: nu\ndialogen:\n{|}---\n  - { nummer: 1 }\n---\n${BODY}`, right);
    checkFix(`---\nrapportage: themadialogen\n{|}---\nthema: Bussen\n---\n${more}---\n${BODY}`, right);
    checkFindings(`${HEADER}\nEr was veel te doen: wij reden mee.\n\n# Titel\n`);
  });
});
