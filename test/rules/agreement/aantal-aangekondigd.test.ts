import { checksOf } from '../../helpers/checks.ts';

const { checkFindings, checkFix } = checksOf('aantal-aangekondigd');
const chapter3 = (text: string) => `# A\n\n# B\n\n## 3. Eerste stappen en ideeën\n\n${text}`;
const chapter2 = (text: string) => `# A\n\n# B\n\n## 2. Dromen en wensen voor de toekomst\n\n${text}`;
const KADER = ':::kader\n### K\n:::\n\n';

describe('aantal-aangekondigd', () => {
  it('is found for ideas and themes in chapter 3', () => {
    checkFindings(chapter3('In deze ronde springen er {{drie}} thema’s uit:\n\n- Een.\n- Twee.\n'));
    checkFindings(chapter3('Zo kwamen er {{3}} ideeën uit:\n\n- Een.\n- Twee.\n'));
  });

  it('is found for dreams and wishes in chapter 2', () => {
    for (const word of ['verlangens', 'dromen', 'wensen'])
      checkFindings(chapter2(`Dit zijn de {{vier}} ${word}:\n\n- Een.\n`));
  });

  it('does not count kaders of which one is not closed', () => {
    const inner = KADER.replace(':::\n\n', `${KADER}:::\n\n`);
    checkFindings(chapter3(`- Een.\n\nHieronder staan twee concrete ideeën in kaders.\n\n${inner}${KADER}`));
  });

  it('is found for kaders', () => {
    checkFindings(chapter3(`- Een.\n\nHieronder staan {{drie}} concrete ideeën in kaders.\n\n${KADER}${KADER}`));
    checkFindings(chapter3(`- Een.\n\nDe kaders geven {{drie}} voorbeelden.\n\n${KADER}`));
  });

  it('is not found where the number is right', () => {
    checkFindings(
      chapter3(
        `Er springen er twee thema’s uit:\n\n- Een.\n\n> ‘Ja.’ (student)\n\n- Twee.\n\nEén idee staat in de kaders.\n\n${KADER}`,
      ),
    );
    checkFindings(chapter2('De volgende een drietal wensen:\n\n- Een.\n- Twee.\n- Drie.\n'));
  });

  it('is not found for een, veel, enkele and vieren', () => {
    for (const number of ['een', 'veel', 'enkele', 'de', 'Samen vieren'])
      checkFindings(chapter2(`${number} dromen:\n\n- Een.\n- Twee.\n`));
  });

  it('is not found for a number behind the list, or about something else', () => {
    checkFindings(chapter2('De wensen:\n\n- Een.\n- Twee.\n\nDeze drie wensen hoorden we vaak.\n'));
    checkFindings(chapter2('In vier steden hoorden we wensen:\n\n- Een.\n'));
    checkFindings(chapter3('- Een.\n\nDrie voorbeelden staan op de site.\n'));
  });

  it('is not found while there is nothing to count, or something to fill in', () => {
    checkFindings(chapter2('De volgende vier wensen:\n\n'));
    checkFindings(chapter2('De volgende vier wensen:\n\n- **<kern van de droom>:** <toelichting>.\n'));
  });

  it('writes the number that follows', () => {
    checkFix(
      chapter2('De volgende {|}vier wensen:\n\n- Een.\n- Twee.\n'),
      chapter2('De volgende twee wensen:\n\n- Een.\n- Twee.\n'),
    );
    checkFix(
      chapter3('Er springen er {|}3 thema’s uit:\n\n- Een.'),
      chapter3('Er springen er 1 thema’s uit:\n\n- Een.'),
    );
    checkFix(
      chapter3(`- Een.\n\n{|}Drie voorbeelden vindt u in de tekstboxen.\n\n${KADER}${KADER}`),
      chapter3(`- Een.\n\nTwee voorbeelden vindt u in de tekstboxen.\n\n${KADER}${KADER}`),
    );
  });
});
