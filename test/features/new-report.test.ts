import assert from 'node:assert/strict';
import { newReport } from '../../server/src/features/insertions.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { check } from '../../server/src/rules/check.ts';
import { parseSnippet } from '../helpers/snippet.ts';

const snippet = newReport('themadialogen');

/** What a writer would type at each tab stop, by its placeholder; of more values each stop takes the next one. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  '<thema>': ['Bussen'],
  '<kern van de knel>': ['Minder bussen'],
  '<kern van de kiem>': ['Samen rijden'],
  '<kern van de droom>': ['Vaker een bus'],
  '<kern van het idee>': ['Een buurtbus'],
  '<toelichting>': ['wie geen auto heeft, komt het dorp niet uit', 'buren nemen elkaar mee', 'ook in de avond'],
  '<idee>': ['Een buurtbus', 'Een deelfiets', 'Een belbus'],
  '<aantal>': ['2', '15', '15'],
  '<gemeentes>': ['Emmen en Borne'],
  '<telwoord>': ['Twee', 'twee'],
  '<citaat>': ['De laatste bus gaat om zes uur', 'De buurman brengt mij weg', 'Ik wil elk uur een bus', 'Begin klein met een busje'],
  '<rol>': ['student', 'gepensioneerde'],
  '<nummer>': ['1', '2'],
};

function filledIn(): string {
  const { text, stops } = parseSnippet(snippet);
  const typed = new Map<number, string>();
  const used = new Map<string, number>();
  let filled = '';
  let from = 0;
  for (const { stop, text: placeholder, at } of stops) {
    if (stop !== 0 && !typed.has(stop)) {
      const answers = ANSWERS[placeholder] ?? ['Hier staat een zin over de gesprekken'];
      const count = used.get(placeholder) ?? 0;
      used.set(placeholder, count + 1);
      typed.set(stop, answers[count % answers.length] ?? '');
    }
    filled += text.slice(from, at) + (typed.get(stop) ?? '');
    from = at + placeholder.length;
  }
  return filled + text.slice(from);
}

describe('the snippet of a new report', () => {
  it('is a whole report with both parts and every section', () => {
    const { header, card, deelTwee } = readReport(parseSnippet(snippet).text);
    assert.deepEqual(header.problems, []);
    assert.equal(header.status?.value, 'concept');
    for (const part of [card, deelTwee]) {
      assert.deepEqual(
        part?.sections.map(({ entry }) => entry?.id),
        part?.entry.sections.map(({ id }) => id),
      );
    }
  });

  it('has no more to say of it than what is still to be filled in', () => {
    const found = check(readReport(parseSnippet(snippet).text));
    assert.deepEqual(
      found.filter(({ code, severity }) => code !== 'nog-invullen' && severity !== 'hint').map(({ code, message }) => `${code}: ${message}`),
      [],
    );
    assert.ok(found.some(({ code }) => code === 'nog-invullen'));
  });

  it('begins at the theme, and asks it once', () => {
    const { stops } = parseSnippet(snippet);
    assert.equal(stops[0]?.text, '<thema>');
    assert.ok(stops.filter(({ text }) => text === '<thema>').length > 3);
    assert.ok(stops.every(({ text, stop }) => text !== '<thema>' || stop === 1));
  });

  it('asks what stands on the card and in its chapter once', () => {
    const { stops } = parseSnippet(snippet);
    for (const kern of ['<kern van de knel>', '<kern van de kiem>', '<kern van de droom>']) {
      const numbers = stops.filter(({ text }) => text === kern).map(({ stop }) => stop);
      assert.equal(numbers.length, 2, kern);
      assert.equal(new Set(numbers).size, 1, kern);
    }
  });

  it('numbers its tab stops in reading order, and ends at the end', () => {
    const { stops, text } = parseSnippet(snippet);
    const order = [...new Set(stops.map(({ stop }) => stop))];
    assert.deepEqual(order, [...order.slice(0, -1)].sort((one, other) => one - other).concat(0));
    assert.equal(stops.at(-1)?.at, text.trimEnd().length);
    assert.match(text, /[^\n]\n$/);
  });

  it('is a report without a finding at redactie once it is filled in', () => {
    const register = [
      'dialogen:',
      '  - { nummer: 1, gemeente: Emmen, datum: 2024-04-12, deelnemers: 7 }',
      '  - { nummer: 2, gemeente: Borne, datum: 2024-04-19, deelnemers: 8 }',
    ];
    const topics = ['- **Een deelfiets:** bij elke halte.', '', '- **Een belbus:** wanneer iemand belt.', '', '## 4.'];
    let text = filledIn()
      .replace('status: concept', `status: redactie\n${register.join('\n')}`)
      .replace('## 4.', topics.join('\n'));
    if (!/^> /m.test(text.slice(0, text.indexOf('# Themadialogen')))) {
      text = text.replace('## Drie ideeën', '> ‘Ik wil elk uur een bus.’ (student, dialoog 1)\n\n## Drie ideeën');
    }
    assert.deepEqual(
      check(readReport(text)).map(({ code, message }) => `${code}: ${message}`),
      [],
    );
  });

  it('is the snippet of the first kind where the kind is unknown', () => {
    assert.equal(newReport('iets anders'), snippet);
  });
});
