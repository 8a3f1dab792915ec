import assert from 'node:assert/strict';
import { fileName, gemeenteChoices, newReport } from '../../../server/src/features/inserting/new-report.ts';
import { readReport } from '../../../server/src/report/read-report.ts';
import { check } from '../../../server/src/rules/check.ts';
import { parseSnippet } from '../../helpers/snippet.ts';

const { snippet } = newReport({ kind: 'themadialogen' });

/** What a writer would type at each tab stop, by placeholder; with several values, each stop takes the next one. */
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
  '<citaat>': [
    'De laatste bus gaat om zes uur',
    'De buurman brengt mij weg',
    'Ik wil elk uur een bus',
    'Begin klein met een busje',
  ],
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
    const { header, parts, template } = readReport(parseSnippet(snippet).text);
    assert.deepEqual(header.problems, []);
    assert.equal(header.status?.value, 'concept');
    assert.equal(parts.length, template.parts.length);
    for (const part of parts) {
      assert.deepEqual(
        part?.sections.map(({ entry }) => entry?.id),
        part?.entry.sections.map(({ id }) => id),
      );
    }
  });

  it('has no more to say of it than what is still to be filled in', () => {
    const found = check(readReport(parseSnippet(snippet).text));
    assert.deepEqual(
      found
        .filter(({ code, severity }) => code !== 'nog-invullen' && severity !== 'hint')
        .map(({ code, message }) => `${code}: ${message}`),
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
    assert.equal(newReport({ kind: 'iets anders' }).snippet, snippet);
  });
});

describe('the snippet of a new report of which something is known', () => {
  const made = (answers: Partial<Parameters<typeof newReport>[0]>) => {
    const { snippet: written } = newReport({ kind: 'themadialogen', ...answers });
    return readReport(parseSnippet(written).text);
  };
  const hosts = ({ header }: ReturnType<typeof made>) =>
    header.dialogen?.records.map(({ gemeenten }) => gemeenten.map(({ value }) => value));

  it('has a record for each dialogue, with its host, and the numbers that follow from it', () => {
    const report = made({ thema: 'Vervoer op het platteland', dialogen: 2, gemeenten: ['Hulst', 'Aa en Hunze'] });
    assert.equal(report.header.thema?.value, 'Vervoer op het platteland');
    assert.deepEqual(
      report.header.dialogen?.records.map(({ nummer }) => nummer?.value),
      [1, 2],
    );
    assert.deepEqual(hosts(report), [['Hulst'], ['Aa en Hunze']]);
    const { text } = report;
    for (const said of [
      '# Rapportage themadialogen Vervoer op het platteland\n',
      '- 2 gesprekken\n',
      '- <aantal> deelnemers totaal\n',
      '- Hosts kwamen uit de volgende gemeentes: Hulst en Aa en Hunze\n',
      '# Themadialogen over vervoer op het platteland: inleiding\n',
      '## Twee themadialogen\n',
      'organiseerden we twee themadialogen,',
    ])
      assert.ok(text.includes(said), said);
    assert.doesNotMatch(text, /<thema>|<telwoord>|<gemeente/);
  });

  it('has nothing to mend, whatever was left empty', () => {
    const answers = [
      {},
      { thema: 'Wonen' },
      { dialogen: 3 },
      { gemeenten: ['Hulst'] },
      { dialogen: 1, gemeenten: ['Hulst'] },
      { dialogen: 4, gemeenten: ['Hulst', 'Borne'] },
      { dialogen: 2, gemeenten: ['Hulst', 'Borne', "'s-Hertogenbosch"] },
      { thema: 'Wonen: samen #1 & "fijn"', dialogen: 2, gemeenten: ['Nuenen, Gerwen en Nederwetten', 'Borne'] },
    ];
    for (const one of answers) {
      const found = check(made(one)).filter(({ code, severity }) => code !== 'nog-invullen' && severity !== 'hint');
      assert.deepEqual(
        found.map(({ code, message }) => `${code}: ${message}`),
        [],
        JSON.stringify(one),
      );
    }
  });

  it('puts a theme in the header so that YAML reads it as it was typed', () => {
    for (const thema of ['Wonen: samen', '#dorp', "d'Oude stad", '2030', 'a # b', '"Thuis"', '$1 \\2 }'])
      assert.equal(made({ thema }).header.thema?.value, thema);
  });

  it('has as many dialogues as hosts, where their number was left empty', () => {
    assert.deepEqual(hosts(made({ gemeenten: ['Hulst', 'Borne'] })), [['Hulst'], ['Borne']]);
  });

  it('lets hosts go together where there are more of them than dialogues', () => {
    assert.deepEqual(hosts(made({ dialogen: 2, gemeenten: ['Hulst', 'Borne', 'Emmen'] })), [
      ['Hulst', 'Emmen'],
      ['Borne'],
    ]);
  });

  it('is about one dialogue where there was one', () => {
    const { text } = made({ dialogen: 1, gemeenten: ['Hulst'] });
    for (const said of [
      '- 1 gesprek\n',
      'gemeente: Hulst\n',
      '## Eén themadialoog\n',
      'organiseerden we één themadialoog,',
    ])
      assert.ok(text.includes(said), said);
  });

  it('takes no answer for more than it is', () => {
    assert.equal(made({ dialogen: 1e9 }).header.dialogen?.records.length, 60);
    assert.equal(made({ dialogen: -1 }).header.dialogen, undefined);
    assert.equal(made({ thema: ' a\n---\nb ' }).header.thema?.value, 'a --- b');
  });
});

describe('the name of a new file', () => {
  it('is its theme, in letters that every disk takes', () => {
    assert.equal(fileName('Vervoer op het platteland'), 'vervoer-op-het-platteland.rapportage.md');
    assert.equal(fileName('Wonen & zorg: één thuis, zó’n 100%'), 'wonen-en-zorg-een-thuis-zon-100.rapportage.md');
    assert.equal(fileName('../..\\con'), 'con.rapportage.md');
    assert.equal(fileName('lang '.repeat(40)), `${'lang-'.repeat(12).slice(0, -1)}.rapportage.md`);
  });

  it('is a new one where there is no theme', () => {
    for (const thema of [undefined, '', '🚌', '…']) assert.equal(fileName(thema), 'nieuw.rapportage.md');
  });
});

describe('the municipalities to choose from', () => {
  it('are each there once, with their other names and when they were one', () => {
    const choices = gemeenteChoices();
    assert.equal(new Set(choices.map(({ naam }) => naam)).size, choices.length);
    const detail = (name: string) => choices.find(({ naam }) => naam === name)?.detail;
    assert.match(detail("'s-Hertogenbosch") ?? '', /Den Bosch/);
    assert.equal(detail('Weesp'), 'tot 24 maart 2022');
    assert.equal(detail('Emmen'), '');
  });
});
