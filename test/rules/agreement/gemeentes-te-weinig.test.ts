import { checksOf } from '../../helpers/checks.ts';

const { checkFindings } = checksOf('gemeentes-te-weinig');
const card = (count: string, hosts: string) =>
  `# A\n\n## Wie zaten aan tafel?\n\n- ${count}\n- Hosts kwamen uit de volgende gemeentes: ${hosts}\n`;

describe('gemeentes-te-weinig', () => {
  it('is found on the names', () => {
    checkFindings(card('3 gesprekken', '{{Emmen & Aa en Hunze}}.'));
    checkFindings(card('2 gesprekken', '{{Emmen}}'));
  });

  it('is not found where there is a list of dialogues: that says who was host twice', () => {
    checkFindings(
      `---\ndialogen:\n  - { nummer: 1, gemeente: Emmen }\n  - { nummer: 2, gemeente: Emmen }\n---\n\n${card('2 gesprekken', 'Emmen')}`,
    );
  });

  it('is found where the list of dialogues names nobody', () => {
    checkFindings(`---\ndialogen:\n  - { nummer: 1 }\n  - { nummer: 2 }\n---\n\n${card('2 gesprekken', '{{Emmen}}')}`);
  });

  it('is not found for as many or more, or while one of both is missing', () => {
    checkFindings(card('2 gesprekken', 'Emmen en Borne'));
    checkFindings(card('1 gesprek', 'Emmen en Borne'));
    checkFindings(card('3 gesprekken', '<gemeentes>'));
    checkFindings(card('gesprekken', 'Emmen'));
  });

  it('goes by the lowest number, where the report contradicts itself', () => {
    checkFindings(`${card('3 gesprekken', 'Emmen en Borne')}\n# B\n\n## Twee themadialogen\n\nTekst.\n`);
  });
});
