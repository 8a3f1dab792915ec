/** Which heading is this? format.md §3, Headings. */
import assert from 'node:assert/strict';
import { unquote } from '../../../server/src/report/dutch/marks.ts';
import {
  fillHeading,
  headingTelwoord,
  matchHeading,
  nearestHeading,
} from '../../../server/src/report/parts/headings.ts';
import { flatEntries } from '../../../server/src/report/places.ts';
import { type TemplateSection, templates } from '../../../server/src/report/template.ts';
import { proseOf } from '../../helpers/read.ts';

const sections = (templates[0]?.parts ?? []).flatMap((part) => flatEntries(part.sections));

function entry(id: string): TemplateSection {
  const found = sections.find((section) => section.id === id);
  assert.ok(found, id);
  return found;
}

function match(heading: string, id: string) {
  return matchHeading(proseOf(`## ${heading}\n`), entry(id));
}

describe('a heading as the template has it', () => {
  for (const section of sections) {
    it(`is known: ${section.heading}`, () => {
      const filled = fillHeading(section.heading, { thema: 'bussen', telwoord: 'Zes' });
      assert.equal(match(filled, section.id)?.how, 'exact');
    });
  }

  it('may stand between other quotation marks', () => {
    assert.equal(match("Op zoek naar ideeën voor 'na de crisis'", 'aanleiding')?.how, 'exact');
    assert.equal(match('Op zoek naar ideeën voor “na de crisis”', 'aanleiding')?.how, 'exact');
  });

  it('may lack the hyphen of knel en kiem, as published reports do', () => {
    assert.equal(match('Knel en kiemverhalen', 'knelEnKiem')?.how, 'exact');
  });

  it('may be in bold, and hold bold', () => {
    assert.equal(match('**Dromen**', 'dromen')?.how, 'exact');
    assert.equal(match('Waarom **bussen** als thema?', 'waarom')?.thema?.value, 'bussen');
  });
});

describe('a heading with another spelling', () => {
  for (const [heading, id, expected] of [
    ['dromen', 'dromen', 'Dromen'],
    ['DROMEN', 'dromen', 'Dromen'],
    ['Dromen:', 'dromen', 'Dromen'],
    ['Knel- en Kiemverhalen', 'knelEnKiem', 'Knel- en kiemverhalen'],
    ['Enkele proces-observaties', 'procesobservaties', 'Enkele procesobservaties'],
    ['Wie zaten aan tafel', 'aanTafel', 'Wie zaten aan tafel?'],
    ['Drie ideeen', 'ideeen', 'Drie ideeën'],
    ['Op zoek naar ideeën voor na de crisis', 'aanleiding', 'Op zoek naar ideeën voor ‘na de crisis’'],
    ['Op zoek naar ideeën voor ´na de crisis´', 'aanleiding', 'Op zoek naar ideeën voor ‘na de crisis’'],
    ["Op zoek naar ideeën voor ,,na de crisis''", 'aanleiding', 'Op zoek naar ideeën voor ‘na de crisis’'],
    ['Thema bussen', 'themakader', 'Thema: bussen'],
    ['Waarom bussen als thema', 'waarom', 'Waarom bussen als thema?'],
    ['zes themadialogen', 'dialogen', 'zes themadialogen'],
  ] as const) {
    it(`is the section all the same: ${heading}`, () => {
      const found = match(heading, id);
      assert.equal(found?.expected, expected);
      assert.equal(found?.how, heading === 'zes themadialogen' ? 'exact' : 'spelling');
    });
  }
});

describe('a heading that is another', () => {
  for (const [heading, id] of [
    ['Onze dromen', 'dromen'],
    ['Dromen en wensen', 'dromen'],
    ['Veel ideeën', 'ideeen'],
    ['Ideeën', 'ideeen'],
    ['Thema', 'themakader'],
    ['Themadialogen', 'dialogen'],
    ['Waarom als thema?', 'waarom'],
    ['', 'dromen'],
  ] as const) {
    it(`is not taken for the section: ‘${heading}’`, () => {
      assert.equal(match(heading, id), undefined);
    });
  }
});

describe('what a heading holds', () => {
  it('is the number, in words, digits or tens', () => {
    assert.deepEqual(
      ['Zes ideeën', '6 ideeën', 'Een drietal ideeën', 'Eén ideeën', '<telwoord> ideeën'].map(
        (heading) => match(heading, 'ideeen')?.telwoord?.value,
      ),
      [6, 6, 3, 1, undefined],
    );
  });

  it('is the theme, with the quotation marks around it', () => {
    assert.equal(match('Waarom ‘samen leven’ als thema?', 'waarom')?.thema?.value, '‘samen leven’');
    assert.equal(match('Thema: Onderwijs & werk', 'themakader')?.thema?.value, 'Onderwijs & werk');
    assert.equal(match('Waarom wonen: nu en straks als thema?', 'waarom')?.thema?.value, 'wonen: nu en straks');
  });

  it('has its place in the file', () => {
    const source = '## Waarom **‘bussen’** als thema?\n';
    const range = matchHeading(proseOf(source), entry('waarom'))?.thema?.range;
    assert.equal(source.slice(range?.start, range?.end), '‘bussen’');
  });
});

describe('a heading with words of the writer’s own', () => {
  const own = (heading: string, form: string) => matchHeading(proseOf(`## ${heading}\n`), { heading: form });

  it('ends in the mark of the template, which is no word of theirs', () => {
    const found = own('Wat gaat goed in de Molenwijk?', 'Wat gaat goed in {buurt}?');
    assert.equal(found?.how, 'exact');
    assert.equal(found?.own?.buurt?.value, 'de Molenwijk');
    assert.equal(own('Wat gaat goed in de Molenwijk', 'Wat gaat goed in {buurt}?')?.how, 'spelling');
  });

  it('ends in a mark of theirs where the template has none', () => {
    assert.equal(own('Vraag: en nu?', 'Vraag: {vraag}')?.own?.vraag?.value, 'en nu?');
    assert.equal(own('‘En nu?’ in de buurt', '‘{vraag}’ in de buurt')?.own?.vraag?.value, 'En nu?');
  });
});

describe('a heading that merely looks like one', () => {
  const nearest = (heading: string, ids: readonly string[]) =>
    nearestHeading(proseOf(`## ${heading}\n`), ids.map(entry), 'bussen');

  it('is the one that it looks like most', () => {
    assert.equal(nearest('Procesobservatie', ['dromen', 'hoofdstuk4', 'procesobservaties'])?.entry.id, 'hoofdstuk4');
    assert.equal(nearest('Dromen en wensen', ['hoofdstuk1', 'hoofdstuk2'])?.entry.id, undefined);
    assert.equal(nearest('Dromen en wensen voor straks', ['hoofdstuk1', 'hoofdstuk2'])?.entry.id, 'hoofdstuk2');
  });

  it('is told what should stand there, with theme and number', () => {
    assert.equal(nearest('Waarom bussen een thema is', ['waarom'])?.match.expected, 'Waarom bussen als thema?');
    assert.equal(nearest('Zes theamdialogen', ['dialogen'])?.match.expected, 'Zes themadialogen');
  });

  it('is none where nothing is like it', () => {
    assert.equal(nearest('Nawoord', ['dromen', 'ideeen', 'waarom']), undefined);
  });
});

describe('filling in a heading', () => {
  it('leaves a placeholder for what is not known', () => {
    assert.equal(fillHeading('Waarom {thema} als thema?', {}), 'Waarom <thema> als thema?');
    assert.equal(fillHeading('{telwoord} ideeën', {}), '<telwoord> ideeën');
  });

  it('takes a theme as it is, whatever is in it', () => {
    assert.equal(fillHeading('Thema: {thema}', { thema: 'A $& B $1' }), 'Thema: A $& B $1');
  });

  it('begins with a capital', () => {
    assert.deepEqual([1, 3, 22].map(headingTelwoord), ['Eén', 'Drie', 'Tweeëntwintig']);
  });

  it('has a theme without the quotation marks around it', () => {
    assert.equal(unquote('‘samen leven’'), 'samen leven');
    assert.equal(unquote('samen ‘leven’'), 'samen ‘leven’');
    for (const typed of ['„samen leven“', '´samen leven´', ",,samen leven''", '‹samen leven›', '``samen leven``'])
      assert.equal(unquote(typed), 'samen leven');
  });
});

describe('one idea', () => {
  it('is a heading with a singular: Eén idee', () => {
    assert.equal(match('Eén idee', 'ideeen')?.how, 'exact');
    assert.equal(match('Eén themadialoog', 'dialogen')?.how, 'exact');
    assert.equal(match('1 idee', 'ideeen')?.how, 'exact');
  });

  it('is no plural, and more are no singular', () => {
    const found = [
      match('Eén ideeën', 'ideeen'),
      match('Drie idee', 'ideeen'),
      match('Zes themadialoog', 'dialogen'),
      match('1 themadialogen', 'dialogen'),
    ];
    assert.deepEqual(
      found.map((one) => [one?.how, one?.expected]),
      [
        ['spelling', 'Eén idee'],
        ['spelling', 'Drie ideeën'],
        ['spelling', 'Zes themadialogen'],
        ['spelling', '1 themadialoog'],
      ],
    );
  });
});
