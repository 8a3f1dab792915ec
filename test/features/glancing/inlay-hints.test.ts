import assert from 'node:assert/strict';
import { inlayHints } from '../../../server/src/features/glancing/inlay-hints.ts';
import { open } from '../../helpers/features.ts';
import { hintsOf } from '../../helpers/navigation.ts';
import { cleanExamples, smallestReport } from '../../helpers/reports.ts';

const HEADER =
  '---\nthema: Bussen\ndialogen:\n  - { nummer: 1, deelnemers: 7 }\n  - { nummer: 2, deelnemers: 8 }\n---\n\n';
const CARD = '# Rapportage themadialogen Bussen\n\n## Wie zaten aan tafel?\n\n';

/** The text below the header: `before` looks like `shown` with its hints, and is `after` once all are accepted. */
function checkHints(before: string, shown: string, after: string): void {
  const hints = hintsOf(HEADER + before);
  assert.deepEqual([hints.shown, hints.accepted], [HEADER + shown, HEADER + after]);
}

describe('inlay hints', () => {
  it('show what the list adds up to where the card says otherwise', () => {
    checkHints(
      `${CARD}- 3 gesprekken\n- 16 deelnemers totaal\n`,
      `${CARD}- 3[lijst van dialogen: 2] gesprekken\n- 16[lijst van dialogen: 15] deelnemers totaal\n`,
      `${CARD}- 2 gesprekken\n- 15 deelnemers totaal\n`,
    );
  });

  it('show it where a number is missing', () => {
    checkHints(
      `${CARD}- <aantal> gesprekken\n- deelnemers totaal\n`,
      `${CARD}- <aantal> gesprekken[lijst van dialogen: 2]\n- deelnemers totaal[lijst van dialogen: 15]\n`,
      `${CARD}- 2 gesprekken\n- 15 deelnemers totaal\n`,
    );
  });

  it('show it in heading and sentence too, as a word where a word stands', () => {
    const text = (one: string, two: string, n: string) =>
      `${CARD.split('\n')[0]}\n\n# Themadialogen over bussen: inleiding\n\n## ${one} themadialogen\n\nWe organiseerden we ${two} themadialogen, waaraan in totaal ${n} mensen meededen.\n`;
    checkHints(
      text('Drie', 'drie', '16'),
      text('Drie[lijst van dialogen: 2]', 'drie[lijst van dialogen: 2]', '16[lijst van dialogen: 15]'),
      text('Twee', 'twee', '15'),
    );
  });

  it('show how many ideas there are where the heading says otherwise or nothing yet', () => {
    checkHints(
      '# T\n\n## Drie ideeën\n\n1. Een.\n2. Twee 🚲.\n',
      '# T\n\n## Drie[geteld: 2] ideeën\n\n1. Een.\n2. Twee 🚲.\n',
      '# T\n\n## Twee ideeën\n\n1. Een.\n2. Twee 🚲.\n',
    );
    checkHints(
      '# T\n\n## <telwoord> ideeën\n\n1. Een.\n2. Twee.\n',
      '# T\n\n## <telwoord>[geteld: 2] ideeën\n\n1. Een.\n2. Twee.\n',
      '# T\n\n## Twee ideeën\n\n1. Een.\n2. Twee.\n',
    );
  });

  it('write idee where there is one, and ideeën where there are more', () => {
    const one = '\n\n1. Een.\n';
    checkHints(
      `# T\n\n## <telwoord> ideeën${one}`,
      `# T\n\n## <telwoord>[geteld: 1] ideeën${one}`,
      `# T\n\n## Eén idee${one}`,
    );
    checkHints(`# T\n\n## Drie ideeën${one}`, `# T\n\n## Drie[geteld: 1] ideeën${one}`, `# T\n\n## Eén idee${one}`);
    const two = '\n\n1. Een.\n2. Twee.\n';
    checkHints(`# T\n\n## Eén idee${two}`, `# T\n\n## Eén[geteld: 2] idee${two}`, `# T\n\n## Twee ideeën${two}`);
    checkHints(
      `# T\n\n## <telwoord> idee${two}`,
      `# T\n\n## <telwoord>[geteld: 2] idee${two}`,
      `# T\n\n## Twee ideeën${two}`,
    );
  });

  it('say how it is counted', () => {
    const { report, document } = open(`${HEADER}${CARD}- 16 deelnemers totaal\n`);
    const [hint] = inlayHints(report, { start: 0, end: document.getText().length }, document);
    assert.equal(hint?.tooltip, '7 + 8 = 15, opgeteld uit de lijst van dialogen.');
  });

  it('stay away where all agree, and where there is nothing to add up', () => {
    for (const { text } of [...cleanExamples, { text: smallestReport() }]) assert.equal(hintsOf(text).shown, text);
    for (const text of [
      `${CARD}- 3 gesprekken\n`,
      `---\ndialogen:\n  - { nummer: 1 }\n---\n\n${CARD}- 1 gesprek\n- 16 deelnemers totaal\n`,
      '',
    ])
      assert.equal(hintsOf(text).shown, text);
  });

  it('are given for the lines that are asked for, with the line breaks of Windows too', () => {
    const { report, document } = open(`${HEADER}${CARD}- 3 gesprekken\n- 16 deelnemers totaal\n`, '\r\n');
    const place = document.getText().indexOf('16');
    const hints = inlayHints(report, { start: place - 2, end: place + 10 }, document);
    assert.deepEqual(
      hints.map(({ position }) => position),
      [document.positionAt(place + 2)],
    );
  });
});
