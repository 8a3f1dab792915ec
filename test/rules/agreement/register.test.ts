import { checksOf } from '../../helpers/checks.ts';

const header = (records: readonly string[], more = '') =>
  `---\nrapportage: middenvelddialogen\nthema: Winkels\n${more}dialogen:\n${records.map((record) => `  - { ${record} }\n`).join('')}---\n\n# Verslag middenvelddialogen over ‘Winkels’\n\n`;
const chapter = (number: 2 | 3, sections: number) =>
  `${number === 2 ? '## 2. Hoe kunnen we dit aanpakken?' : '## 3. Aan de slag!'}\n\nZo.\n\n${Array.from({ length: sections }, (_, index) => `### ${number}.${index + 1} Winkels ${index}\n\nTekst.\n\n`).join('')}`;
const record = (nummer: number, tafel: string, deelnemers: number) =>
  `nummer: ${nummer}, tafel: ${tafel}, deelnemers: ${deelnemers}`;
const FIVE = [
  record(1, 'focustafel', 30),
  record(2, 'verdiepingstafel', 12),
  record(3, 'verdiepingstafel', 14),
  record(4, 'werkplaats', 9),
  record(5, 'werkplaats', 10),
];

describe('aantal-dialogen, by what a report is built of', () => {
  const { checkFindings } = checksOf('aantal-dialogen');

  it('is found where the sections make another number', () => {
    checkFindings(
      `${header(FIVE)}{{## 2. Hoe kunnen we dit aanpakken?}}\n`.replace(/\{\{|\}\}/g, '') +
        `\nZo.\n\n### 2.1 Winkels\n\nTekst.\n\n{{## 3. Aan de slag!}}\n\nZo.\n\n### 3.1 Kar\n\nTekst.\n\n### 3.2 Kast\n\nTekst.\n`,
    );
  });

  it('is found for one table, where the totals agree', () => {
    const wrong = FIVE.map((one) =>
      one.replace('tafel: werkplaats, deelnemers: 9', 'tafel: {{verdiepingstafel}}, deelnemers: 9'),
    );
    checkFindings(`${header(wrong)}${chapter(2, 2)}${chapter(3, 2)}`);
  });

  it('is not found where all agree, without chapters, or with one dialogue for a chapter without sections', () => {
    checkFindings(`${header(FIVE)}${chapter(2, 2)}${chapter(3, 2)}`);
    checkFindings(header(FIVE));
    checkFindings(
      `${header([record(1, 'focustafel', 9), record(2, 'verdiepingstafel', 9), record(3, 'werkplaats', 9)])}${chapter(2, 0)}${chapter(3, 0)}`,
    );
  });
});

describe('aantal-deelnemers, where people come more than once', () => {
  const { checkFindings } = checksOf('aantal-deelnemers');

  it('is found for fewer than the largest dialogue, and more than all together', () => {
    checkFindings(header(FIVE, 'deelnemers: {{29}}\n'));
    checkFindings(header(FIVE, 'deelnemers: {{76}}\n'));
  });

  it('is found for another number in the text', () => {
    checkFindings(
      `${header(FIVE, 'deelnemers: 40\n')}Er deden in totaal zo’n {{41}} mensen van 30 verschillende organisaties mee.\n`,
    );
  });

  it('is not found between the two, or where a number is missing', () => {
    checkFindings(header(FIVE, 'deelnemers: 30\n'));
    checkFindings(header(FIVE, 'deelnemers: 75\n'));
    checkFindings(header([...FIVE, 'nummer: 6, tafel: werkplaats'], 'deelnemers: 99\n'));
  });
});
