import assert from 'node:assert/strict';
import { sourceForms, sourceText, speakerOf } from '../../../server/src/report/quotes/speaker.ts';
import { readReport } from '../../../server/src/report/read-report.ts';
import { templateOf } from '../../../server/src/report/template.ts';
import { named } from '../../helpers/named.ts';

function read(line: string) {
  const text = named(line);
  const [quote] = readReport(text).quotes;
  if (!quote) throw new Error('no quote');
  const at = (range: { start: number; end: number } | undefined) => range && text.slice(range.start, range.end);
  return { quote, at };
}

describe('the speaker of a quote', () => {
  it('is a name where the template says so, with the organisation behind the comma', () => {
    const { quote, at } = read('> ‘Meer bussen.’ (Fenna *Bakker*, Dorpsraad Westeind, Borne)');
    assert.equal(quote.rol, undefined);
    assert.equal(quote.naam?.value, 'Fenna Bakker');
    assert.equal(at(quote.naam?.range), 'Fenna *Bakker');
    assert.equal(at(quote.organisatie?.range), 'Dorpsraad Westeind, Borne');
    assert.equal(speakerOf(quote)?.value, 'Fenna Bakker, Dorpsraad Westeind, Borne');
    assert.deepEqual(quote.flaws, []);
  });

  it('is read where its form is off, and says nothing of a dialogue', () => {
    assert.deepEqual(read('> ‘Meer bussen.’ (Fenna Bakker').quote.flaws, ['haakje-sluit']);
    assert.equal(read('> ‘Meer bussen.’ — Fenna Bakker').quote.vorm?.meant, 'Fenna Bakker');
    const { quote } = read('> ‘Meer bussen.’ (Fenna Bakker dialoog 2)');
    assert.deepEqual([quote.naam?.value, quote.dialoog, quote.flaws], ['Fenna Bakker', undefined, []]);
  });

  it('is a role in the other kind, with its dialogue', () => {
    const [quote] = readReport('# Titel\n\n> ‘Ja.’ (student, dialoog 2)\n').quotes;
    assert.equal(quote?.naam, undefined);
    assert.equal(quote && sourceText(quote), 'student, dialoog 2');
  });

  it('has an example in the words of the template', () => {
    assert.equal(sourceForms(templateOf('themadialogen')).example, '(rol, dialoog 2)');
    assert.equal(sourceForms(templateOf('middenvelddialogen')).example, '(naam, organisatie)');
  });
});
