import { checksOf } from '../../helpers/checks.ts';

const { checkFindings, checkFix } = checksOf('dialoog-dubbel');
const header = (...records: readonly string[]) =>
  `---\nrapportage: themadialogen\nthema: Bussen\ndialogen:\n${records.map((record) => `  - ${record}\n`).join('')}---\n`;

describe('dialoog-dubbel', () => {
  it('is found on every number after the first of it', () => {
    checkFindings(
      header('{ nummer: 1 }', '{ nummer: {{1}} }', '{ nummer: 2 }', '{ nummer: {{1}} }', '{ nummer: {{2}} }'),
    );
  });

  it('gives the first number that is free', () => {
    checkFix(
      header('{ nummer: 1 }', '{ nummer: {|}1 }', '{ nummer: 3 }'),
      header('{ nummer: 1 }', '{ nummer: 2 }', '{ nummer: 3 }'),
    );
    checkFix(header('nummer: 1', 'nummer: {|}1'), header('nummer: 1', 'nummer: 2'));
  });

  it('is not found for records without a number', () => {
    checkFindings(header('{ gemeente: Emmen }', '{ gemeente: Emmen }', '{ nummer: nul }', '{ nummer: nul }'));
  });

  it('is not found for a municipality that was host twice', () => {
    checkFindings(header('{ nummer: 1, gemeente: Emmen }', '{ nummer: 2, gemeente: Emmen }'));
  });
});
