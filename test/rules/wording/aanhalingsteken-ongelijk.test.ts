import { checksOf } from '../../helpers/checks.ts';

const { checkFindings } = checksOf('aanhalingsteken-ongelijk');
const text = (words: string) => `## Enkele procesobservaties\n\n${words}\n`;

describe('aanhalingsteken-ongelijk', () => {
  it('is found on a mark that nothing closes', () => {
    checkFindings(text('Men sprak van {{‘}}een mooie avond.'));
    checkFindings(text('Men sprak van {{“}}een mooie avond met foto’s.'));
    checkFindings(text('Men sprak van {{‘}}een mooie avond met foto’s in zo’n zaal in ’70.'));
    checkFindings(text('Een ‘goede’ start en een {{‘}}mooi slot.'));
    checkFindings(text('- Het {{"}}buurthuis\n- De “bus”'));
  });

  it('is not found for an apostrophe, whatever was typed for it', () => {
    checkFindings(text('‘s Avonds, ’t is in de jaren ’70, ‘n ding van Kees’ broer, zo‘n bus, foto’s en ‘t huis.'));
  });

  it('is not found where a word goes on behind the mark, or the next paragraph closes', () => {
    checkFindings(text('Een ‘lente’feest, ‘open’deurdag.'));
    checkFindings(text('Hij zei: “Dit is een begin.\n\nEn dit is het eind.”'));
  });

  it('is not found in quotes, which have rules of their own', () => {
    checkFindings('## 4. Procesobservaties\n\n> ‘Ik ging met de bus. (student, dialoog 1)\n');
  });

  it('is looked for once in a paragraph, however many marks are open', () => {
    checkFindings(text(`${'a, ‘'.repeat(10_000)}een mooie avond, zei men’`));
  }).timeout(5_000);
});
