/** The rules about punctuation: full stops in a list, doubled marks, parentheses. */
import assert from 'node:assert/strict';
import { checksOf, findings as findingsIn } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';

const stops = checksOf('lijst-slotpunt');
const doubled = checksOf('leestekens-dubbel');
const parentheses = checksOf('haakjes-ongelijk');
const text = (words: string) => `## Enkele procesobservaties\n\n${words}\n`;

describe('lijst-slotpunt', () => {
  it('is found on the points that differ from most', () => {
    stops.checkFindings('## Dromen\n\n- Een bus.\n- Een {{trein}}\n- Een fiets.\n');
    stops.checkFindings('## Dromen\n\n- Een bus\n- Een {{trein.}}\n- Een fiets\n');
  });

  it('is not found where all end alike, or each in its own way', () => {
    stops.checkFindings('## Dromen\n\n- Een bus\n- Een trein\n');
    stops.checkFindings(
      '## Dromen\n\n- Een bus.\n- Een trein?\n- Een fiets!\n- Een step…\n- Wie zei “ja.”\n- Dit (en dat.)\n- Als volgt:\n',
    );
  });

  it('is not found between lists of two sections, nor for wie zaten aan tafel', () => {
    stops.checkFindings('## Dromen\n\n- Een bus.\n\n## Twee ideeën\n\n1. Een bus\n2. Een trein\n');
    stops.checkFindings('## Wie zaten aan tafel?\n\n- 6 gesprekken\n- 47 deelnemers totaal.\n');
  });

  it('is held against the points of its own list', () => {
    stops.checkFindings('## Dromen\n\n- Een bus.\n- Een trein.\n\nEn ook:\n\n- een fiets\n- een step\n');
    stops.checkFindings('# Rapportage themadialogen Bos\n\n- Een bus.\n- Een {{trein}}\n- Een fiets.\n');
    stops.checkFindings(
      '## 4. Procesobservaties\n\n:::kader\n### Bus\n\n- Een bus.\n- Een {{trein}}\n- Een fiets.\n:::\n',
    );
  });

  it('is not found for points of one sentence, nor for a title with its text below', () => {
    stops.checkFindings('## Dromen\n\n- een bus;\n- een trein; en\n- een fiets.\n');
    stops.checkFindings('## Dromen\n\n- een bus,\n- een trein, of\n- een fiets.\n');
    stops.checkFindings('## Dromen\n\n- **Een bus**\n\n  Die rijdt.\n\n- **Een trein.** Die stopt.\n');
  });

  it('puts the full stop in, or takes it away', () => {
    stops.checkFix(
      '## Dromen\n\n- Een bus.\n- Een **{|}trein**\n- Een fiets.\n',
      '## Dromen\n\n- Een bus.\n- Een **trein.**\n- Een fiets.\n',
    );
    stops.checkFix(
      crlf('## Dromen\n\n- Een bus\n- Een\n  {|}trein.\n- Een fiets\n'),
      crlf('## Dromen\n\n- Een bus\n- Een\n  trein\n- Een fiets\n'),
    );
  });
});

describe('leestekens-dubbel', () => {
  it('is not found for two commas that stand for a quotation mark', () => {
    doubled.checkFindings(
      text("Hij zei ,,nee'' tegen mij{{,,}} en ging.\n\n> ,,Ja.'' (student)\n\n> ‘Ja.,, (student)"),
    );
  });

  it('is found for two or four dots, two commas, a comma before dots, and a space before a mark', () => {
    doubled.checkFindings(
      text('Een{{..}} twee{{....}} drie{{,,}} vier{{, ...}} vijf{{ :}} zes{{ ;}} zeven{{ ,}} acht{{ .}}'),
    );
  });

  it('is found in titles, points, quotes and kaders', () => {
    doubled.checkFindings(
      '## Dromen\n\n- Een{{..}}\n\n> ‘Twee{{..}}’ (student)\n\n:::kader\n### Drie{{..}}\n\nVier{{..}}\n:::\n',
    );
  });

  it('is not found for what is right', () => {
    doubled.checkFindings(
      text('Een… twee... drie ... vier (...) vijf; zes: zeven, acht. :-) ;-) :D Het .net en versie 1.5 om 12:30.'),
    );
  });

  it('is found for a comma with dots behind it, however they are typed', () => {
    doubled.checkFindings(text('Een{{,...}} twee{{,…}} drie{{, …}} vier.'));
    doubled.checkFix(text('Een{|},... twee.'), text('Een... twee.'));
    doubled.checkFix(text('Een{|},… twee.'), text('Een… twee.'));
    doubled.checkFix(text('Een{|}, … twee.'), text('Een … twee.'));
  });

  it('is not found for a ratio, a score or a smiley', () => {
    doubled.checkFindings(text('Het werd 3 : 1, samen 1 : 4, of 60% : 40% ;-) Echt waar?! Nee!? Zo :/ dus :’) en ;)'));
    doubled.checkFindings(text('Let op{{ :}} 3 auto’s, en in 2019{{ :}} niets.'));
  });

  it('leaves to the writer which number is meant', () => {
    for (const number of ['2..5', '1,,5', '2 ,5', '8 :30', '3....4']) {
      const { fixes = [] } = findingsIn(text(`Het duurde ${number} uur.`), { only: ['leestekens-dubbel'] })[0] ?? {};
      assert.deepEqual(
        fixes.map(({ safe }) => safe),
        [false],
        number,
      );
    }
  });

  it('is not found in a line of wie zaten aan tafel that says no number: that is another finding', () => {
    doubled.checkFindings('## Wie zaten aan tafel?\n\n- 2..5 gesprekken\n- 47{{..}} deelnemers totaal\n');
  });

  it('is not found in code', () => {
    doubled.checkFindings('```\na.. b\n```\n');
  });

  it('writes what is meant', () => {
    doubled.checkFix(text('Een{|}.. Twee.'), text('Een. Twee.'));
    doubled.checkFix(text('Een{|}..... Twee.'), text('Een... Twee.'));
    doubled.checkFix(text('Een{|},, twee.'), text('Een, twee.'));
    doubled.checkFix(text('Een {|}: twee.'), text('Een: twee.'));
    doubled.checkFix(text('Een{|}, ...'), text('Een ...'));
  });
});

describe('haakjes-ongelijk', () => {
  it('is found on a parenthesis without the other', () => {
    parentheses.checkFindings(text('Een {{(}}twee drie.'));
    parentheses.checkFindings(text('Een twee{{)}} drie.'));
    parentheses.checkFindings(text('Een {{(}}twee (drie).'));
  });

  it('is not found for pairs, over lines and in each other', () => {
    parentheses.checkFindings(text('Een (twee\n(drie) vier) vijf.'));
  });

  it('is not found for points of a list and smileys', () => {
    parentheses.checkFindings(text('We zagen a) een bus, b) een trein en 1) een fiets. :-) ;)'));
  });

  it('is not found in the source of a quote: that is another finding', () => {
    parentheses.checkFindings('> ‘Ja.’ (student\n\n> ‘Ja.’ student, dialoog 2)\n\n> ‘Ja.’ (\n');
  });

  it('is found in the words of a quote', () => {
    parentheses.checkFindings('> ‘Ja {{(}}echt.’ (student)\n');
  });
});
