/** An organisation in the list and the places where the text names it: hover, definition, references and highlights. */
import { exampleOf } from '../../../server/src/rules/organisations/example.ts';
import { checkHover, checkNoHover } from '../../helpers/features.ts';
import { checkTargets } from '../../helpers/navigation.ts';

const LIST = 'Fietsersbond, Gemeente Emmen, Wiel en Weg (WW), Zee';
const report = (text: string, list = LIST) =>
  exampleOf(list).replace('## 2. Hoe kunnen we dit aanpakken?\n', `## 2. Hoe kunnen we dit aanpakken?\n\n${text}\n`);

describe('an organisation', () => {
  it('says how often the text names it, and where first', () => {
    checkHover(
      report('Wiel en Weg zocht leden, en Wiel en Weg vond ze.', 'Fietsersbond, Wiel{|} en Weg (WW)'),
      'Wiel en Weg',
      '2 keer',
      'het eerst onder',
      'Hoe kunnen we dit aanpakken?’',
    );
    checkHover(report('De gemeente {|}Emmen betaalt.'), 'Gemeente Emmen', 'één keer');
    checkHover(report('Begin klein.', 'Fietsersbond, Zee{|}'), 'niet bij deze naam');
  });

  it('is none in the middle of a word', () => checkNoHover(report('De Zee{|}man komt.')));

  it('leads from the list to the text and back', () => {
    checkTargets('definition', report('Toen {{Zee}} kwam, ging Zee.', 'Fietsersbond, {|}Zee'));
    checkTargets('definition', report('Toen Ze{|}e kwam.', 'Fietsersbond, {{Zee}}'));
    checkTargets('references', report('Toen {{Zee}} kwam, ging {{Ze{|}e}} ook.', 'Fietsersbond, {{Zee}}'));
  });
});
