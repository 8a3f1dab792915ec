import assert from 'node:assert/strict';
import { checksOf } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';

const { checkFindings, checkFix } = checksOf('woord-dubbel');
const text = (words: string) => `## Enkele procesobservaties\n\n${words}\n`;

describe('woord-dubbel', () => {
  it('is found for a word of any kind', () => {
    checkFindings(text('Zij vond {{dit dit}} goed. {{De de}} ander niet.'));
    checkFindings(text('Een fiets {{met met}} bel, {{en en}} {{een een}} bus van {{onze onze}} gemeente.'));
    checkFindings(text('Kom {{in in}} de tuin. De {{gemeente gemeente}} keek toe.'));
    checkFindings(text('- Een {{bus bus}}\n\n:::kader\n### Een {{halte halte}}\n\nDicht {{bij bij}} huis.\n:::'));
  });

  it('is not found where Dutch puts it twice', () => {
    for (const right of [
      'Ik weet dat dat kan, en dat die die bus neemt.',
      'Een stad waar je je thuis voelt en u u welkom weet.',
      'Zodat het het dorp ten goede komt.',
      'Als er er een is, geven wij haar haar boek en ons ons loon.',
      'Wat waar is is waar, en wie werkt werkt hard.',
      'De plek waar zij aan aan het begin dachten.',
      'Of dit dit jaar lukt, of dit dit voorjaar.',
      'Zij waren heel heel blij.',
      'In Baden Baden en met Duran Duran.',
      'Wat niet mag mag niet, ja ja.',
    ])
      checkFindings(text(right));
  });

  it('is not found next to a hyphen or an apostrophe, nor over the end of a sentence', () => {
    checkFindings(
      text('De de-escalatie, land- en en-en-gesprekken, een een-op-eengesprek. Samen. Samen sterk, sterk samen.'),
    );
    checkFindings(text('Zie www.bus.nl/de de kaart.'));
  });

  it('is not found in what people say', () => {
    checkFindings('## 4. Procesobservaties\n\n> ‘Ik ging met met de bus.’ (student, dialoog 1)\n');
  });

  it('takes the second away, over the end of a line too', () => {
    checkFix(text('Kom bij{|} bij de bus.'), text('Kom bij de bus.'));
    checkFix(crlf(text('Kom bij{|}\nbij de bus.')), crlf(text('Kom bij de bus.')));
    checkFix(text('De de{|} de bus.'), text('De bus.'));
  });

  it('is found over bold, and left to the writer there', () => {
    const [found] = checkFindings(text('Kom {{bij **bij}}** de bus.'));
    assert.deepEqual(found?.fixes, []);
  });
});
