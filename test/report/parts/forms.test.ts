/** The small language of headings and sentences in a template. */
import assert from 'node:assert/strict';
import { MONTHS } from '../../../server/src/report/dutch/dates.ts';
import { fold } from '../../../server/src/report/dutch/spelling.ts';
import { headingForm, sentenceForm } from '../../../server/src/report/parts/forms.ts';

/** What the form finds, by the names of its placeholders. */
function found(form: string, text: string): Readonly<Record<string, string | undefined>> | undefined {
  const { expression } = sentenceForm(form);
  const groups = expression.exec(text)?.groups;
  return groups && { ...groups };
}

describe('the form of a sentence', () => {
  it('finds a number in words, digits and tens', () => {
    for (const number of ['zes', '6', '1.200', 'een zestal', 'Zes']) {
      assert.deepEqual(
        found('organiseerden we {dialogen} themadialogen', `Toen organiseerden we ${number} themadialogen.`),
        { dialogen: number },
      );
    }
  });

  it('finds every month', () => {
    for (const month of MONTHS)
      assert.deepEqual(found('in {maanden} spraken we', `En in ${month} spraken we.`), { maanden: month });
  });

  it('finds a theme between quotation marks of each kind', () => {
    for (const thema of [
      '‘bussen’',
      "'bussen'",
      '“bussen”',
      '"bussen"',
      '„bussen“',
      '´bussen´',
      '`bussen`',
      ",,bussen''",
      '‹bussen›',
      '’bussen‘',
    ]) {
      assert.deepEqual(found('het thema {thema} was', `Het thema ${thema} was er een.`), { thema: 'bussen' });
    }
    assert.equal(found('het thema {thema} was', 'Het thema bussen was er een.'), undefined);
  });

  it('does not run on from one quotation into the next', () => {
    assert.equal(found('het thema {thema} was', 'Het thema ‘bussen’ en ook ‘treinen’ was er een.'), undefined);
  });

  it('takes either of two words', () => {
    for (const word of ['dialogen', 'themadialogen'])
      assert.deepEqual(found('in de {dialogen} dialogen|themadialogen', `In de zes ${word} bleek dat.`), {
        dialogen: 'zes',
      });
    assert.equal(found('in de {dialogen} dialogen|themadialogen', 'In de zes gesprekken bleek dat.'), undefined);
  });

  it('takes a word or leaves it', () => {
    const form = '{kaders} (concrete) ideeën|voorbeelden … kaders';
    assert.deepEqual(found(form, 'We zetten drie concrete ideeën in de kaders.'), { kaders: 'drie' });
    assert.deepEqual(found(form, 'We zetten drie voorbeelden in de kaders.'), { kaders: 'drie' });
  });

  it('skips words, but not past the end of a sentence', () => {
    const form = '{kaders} ideeën … kaders';
    assert.deepEqual(found(form, 'We hebben drie ideeën, elk met een titel, in kaders gezet.'), { kaders: 'drie' });
    assert.equal(found(form, 'We hebben drie ideeën. Er zijn ook kaders.'), undefined);
  });

  it('finds whole words only', () => {
    assert.equal(found('{onderwerpen} dromen|wensen', 'drie dromenvangers'), undefined);
    assert.equal(found('er {onderwerpen} ideeën uit', 'daar drie ideeën uit')?.onderwerpen, undefined);
  });

  it('minds neither case, kind of apostrophe nor the number of spaces', () => {
    for (const text of ['ER drie thema’s uit', "er  drie thema's\nuit", 'er drie thema‘s uit', 'er drie themas uit']) {
      assert.deepEqual(found('er {onderwerpen} thema’s|ideeën uit', text), { onderwerpen: 'drie' });
    }
  });

  it('takes dots and brackets in a form as they are', () => {
    assert.equal(found('a.b {dialogen} c', 'axb zes c'), undefined);
  });
});

describe('the form of a heading', () => {
  it('fits the whole folded heading, with a group for each placeholder', () => {
    const { expression } = headingForm('Waarom {thema} als thema?');
    assert.equal(expression.exec(fold('WAAROM ‘Samen leven’ als thema').text)?.groups?.thema, 'samen leven');
    assert.equal(expression.exec(fold('En waarom bussen als thema?').text), null);
  });

  it('does not let a placeholder touch the word beside it', () => {
    assert.equal(headingForm('{telwoord} ideeën').expression.exec('driideeen'), null);
    assert.equal(
      headingForm('{telwoord} ideeën').expression.exec('een drietal ideeen')?.groups?.telwoord,
      'een drietal',
    );
  });
});
