/** The lines that server/src/layout counts are the lines that a browser prints: one page laid out in both ways. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { emIn, mmPerEm } from '../../server/src/layout/boxes.ts';
import { cardPlan } from '../../server/src/layout/card-plan.ts';
import { columnsOf, fitCard, heightAt } from '../../server/src/layout/fit.ts';
import type { Face } from '../../server/src/layout/fonts.ts';
import { SIZES } from '../../server/src/layout/geometry.ts';
import { countLines, measure } from '../../server/src/layout/lines.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { renderCard } from '../helpers/drawn.ts';
import { leaveOut, NO_BROWSER } from '../helpers/leave-out.ts';
import { examples, published, smallestReport } from '../helpers/reports.ts';
import { browserPath, cardPage, openBrowser } from './page.ts';

/** Far less than half a line of the smallest text. */
const NEARLY = 0.4;

/** In mm: with a difference this small, a browser's rounding of letters decides whether a word fits on a line. */
const HAIR = 0.05;

describe('the card as a browser prints it', function () {
  this.timeout(120_000);
  let browser: Browser;

  before(async function () {
    const path = await browserPath();
    if (!path) leaveOut(this, NO_BROWSER);
    browser = await openBrowser(path);
  });
  after(() => browser?.close());

  it('is as high as it was counted to be, at every size of the text', async () => {
    // Makes the page as high as its content, so that the content can be measured.
    const extra =
      '.kaart .vel { position: relative; min-block-size: 0; } .kaart .zijde { position: absolute; inset: 0 0 auto auto; inline-size: 74mm; box-sizing: border-box; }';
    const { page, show } = await cardPage(browser, { extra });
    await page.emulateMedia({ media: 'print' });
    const differences: string[] = [];
    const odd = { name: 'odd', text: ODD };
    for (const { name, text } of [...examples, ...published, { name: 'smallest', text: smallestReport() }, odd]) {
      const report = readReport(text);
      await show(renderCard(report));
      const columns = columnsOf(cardPlan(report));
      for (const size of SIZES) {
        const printed = await page.evaluate<readonly number[]>(heightsAt(`vel maat-${10 * size}`));
        columns.forEach((column, index) => {
          const counted = heightAt(column, size);
          const found = printed[index] ?? 0;
          if (Math.abs(counted - found) > NEARLY)
            differences.push(
              `${name} ${size} pt, column ${index + 1}: counted ${counted.toFixed(2)} mm, printed ${found.toFixed(2)} mm`,
            );
        });
      }
    }
    assert.equal(differences.join('\n'), '');
  });

  it('is one page of paper where it was counted to fit, and more where it was not', async () => {
    const { page, show } = await cardPage(browser);
    const pages = async (text: string): Promise<number> => {
      await show(renderCard(readReport(text)));
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    };
    for (const { name, text } of [...examples, ...published]) {
      assert.deepEqual([name, fitCard(readReport(text)).over, await pages(text)], [name, 0, 1]);
    }
    const long = withDreams(40);
    assert.ok(fitCard(readReport(long)).over > 10);
    assert.ok((await pages(long)) > 1);
  });

  it('holds every word within its own box, in a window of any width and at 200 %', async () => {
    const differences: string[] = [];
    const odd = { name: 'odd', text: ODD };
    // 561 pixels is the page at 200 %.
    for (const width of [320, 561, 1024, 1920]) {
      const { page, show } = await cardPage(browser, { width });
      for (const { name, text } of [...examples, ...published, odd]) {
        await show(renderCard(readReport(text)));
        const found = await page.evaluate<readonly string[]>(TOO_WIDE);
        differences.push(...found.map((box) => `${name} at ${width} px: ${box}`));
      }
      await page.close();
    }
    assert.equal(differences.join('\n'), '');
  });

  it('breaks any Dutch paragraph in as many lines as were counted', async () => {
    const { page, show } = await cardPage(browser);
    await page.emulateMedia({ media: 'print' });
    const samples = fc.sample(paragraph, { numRuns: 600, seed: 20211 });
    const body = samples.map(({ parts, width, pt }) => {
      const spans = parts
        .map(({ text, face }) => `<span style="vertical-align:top;${STYLES[face]}">${escaped(text)}</span>`)
        .join('');
      return `<p style="width:${width}mm;font-size:${pt}pt;line-height:20px">${spans}</p>`;
    });
    await show(`<main class="kaart">${body.join('\n')}</main>`);
    const printed = await page.evaluate<readonly number[]>(LINES);
    const differences = samples.flatMap(({ parts, width, pt }, index) => {
      const text = measure(parts);
      const [counted, ...nearly] = [0, -HAIR, HAIR].map((more) => countLines(text, emIn(width + more, mmPerEm(pt))));
      const found = printed[index] ?? -1;
      return counted === found || nearly.includes(found)
        ? []
        : [`${counted} counted, ${found} printed, ${width} mm, ${pt} pt: ${parts.map(({ text }) => text).join('|')}`];
    });
    assert.equal(differences.join('\n'), '');
  });
});

const STYLES: Readonly<Record<Face, string>> = {
  sans: '',
  sansBold: 'font-weight:700',
  serif: 'font-family:var(--rapport-lettertype-titel);font-weight:600',
  serifItalic: 'font-family:var(--rapport-lettertype-citaat);font-style:italic',
};

const letters = 'aabcdeeeefghijklmnnoprsttuvwzëéïüö'.split('');
const plainWord = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 14 });
const oddWord = fc.constantFrom(
  '‘s',
  'zo’n',
  '‘nee’,',
  '“Ja!”',
  'e-mail',
  'Knel- en',
  'AH-XL',
  'en/of',
  '(rug,',
  'nek)',
  '[rol]',
  '(…)',
  'ja…nee',
  '2019–2021',
  'a – b',
  'niet—ook',
  '12-03-2021',
  '1.234,50',
  '€ 5,-',
  '50%',
  'wat?!',
  'COVID-19',
  'zzp’er/mkb’er',
  'één-op-één',
  'Súdwest-Fryslân',
  '’s-Hertogenbosch',
  'a&b',
  '#1',
  'x+y',
  'www.voorbeeld.nl/pad/naar-iets?x=1',
  'arbeidsongeschiktheidsverzekeringsmaatschappijen',
  'kop:staart;einde',
);
const words = fc.array(fc.oneof({ weight: 4, arbitrary: plainWord }, { weight: 1, arbitrary: oddWord }), {
  minLength: 1,
  maxLength: 30,
});
const part = fc.record({
  text: words.map((list) => `${list.join(' ')} `),
  face: fc.constantFrom<Face>('sans', 'sansBold', 'serif', 'serifItalic'),
});
const paragraph = fc.record({
  parts: fc.array(part, { minLength: 1, maxLength: 3 }),
  width: fc.integer({ min: 30, max: 200 }),
  pt: fc.constantFrom(...SIZES, 17, 20),
});

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** The smallest report with this many dreams of two lines. */
function withDreams(count: number): string {
  const dream =
    '- **Een droom** waarvoor zo veel woorden nodig zijn dat zij in geen geval op één enkele regel van de kaart passen.\n';
  return smallestReport().replace('- Vaker een bus.\n', dream.repeat(count));
}

/** Runs in the page: the heights of the two columns, in mm. */
function heightsAt(className: string): string {
  return `(() => {
    const sheet = document.querySelector('.vel');
    sheet.className = '${className}';
    // Where the margins are, of a card that goes on on a next page.
    const card = document.querySelector('.kaart');
    const top = card.getBoundingClientRect().top;
    const below = parseFloat(getComputedStyle(card).paddingBottom);
    const story = document.querySelector('.overig') ?? document.querySelector('.verhaal');
    const beside = document.querySelector('.zijde');
    const behind = parseFloat(getComputedStyle(beside).paddingBottom);
    const ends = [story.getBoundingClientRect().bottom, beside.lastElementChild.getBoundingClientRect().bottom + behind];
    return ends.map((end) => (end - top + below) * 25.4 / 96);
  })()`;
}

/** Runs in the page: the boxes that overflow; a heading that is only for screen readers is one pixel wide. */
const TOO_WIDE = `[document.documentElement, ...document.querySelectorAll('.kaart *')]
  .filter((box) => getComputedStyle(box).display !== 'inline' && box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 1)
  .map((box) => box.className || box.tagName)`;

/** Runs in the page: the number of lines of each paragraph, from the fixed height of a line. */
const LINES = `Array.from(document.querySelectorAll('p'), (one) => Math.round(one.getBoundingClientRect().height / 20))`;

/** Everything that a card may contain besides what the template asks for. */
const ODD = `---
rapportage: themadialogen
thema: Een thema met een heel lange naam die op de kaart niet op één regel past, hoe breed die ook is
status: redactie
periode: van het najaar van 2023 tot en met het voorjaar van 2024
---

# Rapportage themadialogen Een thema met een heel lange naam die op de kaart niet op één regel past, hoe breed die ook is

Vooraf staat hier een alinea die niemand verwacht, en die over de hele breedte loopt totdat zij niet meer op één regel past, want zij is lang.

- En een punt.

## Knel- en kiemverhalen

- een punt dat knel is, met **vet** en *schuin* en zo veel woorden dat er meer dan één regel nodig is
  - daaronder nog een punt
  - en nog een punt
- twee

+ drie: een kiem

## Dromen

- **Een bus**, die komt.

Een alinea ertussen.

- Nog een.

:::kader
### Een kader

Met tekst die over meer dan een regel loopt, omdat hier zo veel woorden achter elkaar staan dat het niet anders kan.
:::

> ‘De eerste alinea van een citaat dat in twee delen uiteenvalt.
>
> En de tweede, die langer is dan de eerste en over de hele breedte van de kaart nog een tweede regel nodig heeft, want zo praten mensen.’ (iemand, dialoog 1)

## Twee ideeën

- een
- twee

## Wie zaten aan tafel?

- 1234 gesprekken
- 123456 deelnemers totaal
- Hosts kwamen uit de volgende gemeentes: Bergen, Nuenen, Gerwen en Nederwetten, Valkenburg aan de Geul en Aa en Hunze

En een losse alinea aan het eind, die niet in de vorm is.

## Iets anders

Tekst die de template niet kent.

### Dieper

1. een
2. twee
`;
