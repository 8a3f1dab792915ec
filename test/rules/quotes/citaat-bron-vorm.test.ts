/** Sources as people type them: each is one finding, its role and dialogue are read, and its fix leaves no finding. */
import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report.ts';
import { check } from '../../../server/src/rules/check.ts';
import { fixAll } from '../../../server/src/rules/fix-all.ts';
import { applyFix, checksOf } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';
import { smallestReport } from '../../helpers/reports.ts';
import { spread } from '../../helpers/thorough.ts';
import { cardOf, textOf } from '../../render/reading.ts';

const form = checksOf('citaat-bron-vorm');

/** Ways in which people type a source with its dialogue. */
const FORMS: readonly ((rol: string, n: number) => string)[] = [
  (rol, n) => ` — ${rol}, dialoog ${n}`,
  (rol, n) => ` – ${rol}, dialoog ${n}`,
  (rol, n) => ` - ${rol}, dialoog ${n}`,
  (rol, n) => `\n> — ${rol}, dialoog ${n}`,
  (rol, n) => `\n> - ${rol}, dialoog ${n}`,
  (rol, n) => `\n> * ${rol}, dialoog ${n}`,
  (rol, n) => `\n— ${rol}, dialoog ${n}`,
  (rol, n) => `\n>\n> – ${rol}, dialoog ${n}`,
  (rol, n) => ` — (${rol}, dialoog ${n})`,
  (rol, n) => ` – ${rol} (dialoog ${n})`,
  (rol, n) => ` — ${rol}, dialoog ${n}.`,
  (rol, n) => ` [${rol}, dialoog ${n}]`,
  (rol, n) => ` {${rol}, dialoog ${n}}`,
  (rol, n) => ` （${rol}, dialoog ${n}）`,
  (rol, n) => ` [${rol}, dialoog ${n})`,
  (rol, n) => ` (${rol}, dialoog ${n}]`,
  (rol, n) => ` ((${rol}, dialoog ${n}))`,
  (rol, n) => ` ((${rol}, dialoog ${n})`,
  (rol, n) => ` (${rol}, dialoog ${n}))`,
  (rol, n) => ` ( ${rol}, dialoog ${n} )`,
  (rol, n) => ` (${rol}, dialoog ${n} )`,
  (rol, n) => ` (${rol}) (dialoog ${n})`,
  (rol, n) => ` (${rol} (dialoog ${n}))`,
  (rol, n) => ` (dialoog ${n}, ${rol})`,
  (rol, n) => ` (dialoog ${n}: ${rol})`,
  (rol, n) => ` (dialoog ${n} - ${rol})`,
  (rol, n) => ` [dialoog ${n}; ${rol}]`,
  ...[';', ':', ' -', ' –', ' —', ' /', ' |', '.', ',,', ' ·'].map(
    (sign) => (rol: string, n: number) => ` (${rol}${sign} dialoog ${n})`,
  ),
  (rol, n) => ` (${rol},dialoog ${n})`,
  ...[
    'dialog',
    'dial.',
    'dial',
    'diaoog',
    'dailoog',
    'dialoo',
    'diallog',
    'dialooog',
    'Dialog',
    'dialogue',
    'dialgoog',
    'gesprek',
    'Gesprek',
    'dlg.',
    'D',
  ].map((word) => (rol: string, n: number) => ` (${rol}, ${word} ${n})`),
  (rol, n) => ` (${rol}, D${n})`,
  (rol, n) => ` (${rol}, d${n})`,
  (rol, n) => ` (${rol}, dialoog${n})`,
  (rol, n) => ` (${rol}, Dialoog${n})`,
  ...['nr. ', 'nr ', 'no ', 'no. ', 'No. ', 'nummer ', '#', '# ', ': ', '- ', 'nr.'].map(
    (sign) => (rol: string, n: number) => ` (${rol}, dialoog ${sign}${n})`,
  ),
  (rol, n) => ` (${rol}, dialoog: ${n})`,
  (rol, n) => ` (${rol}, dialoog-${n})`,
  (rol, n) => ` (${rol}, dialoog nr: ${n})`,
  (rol, n) => ` (${rol}, dialoog (${n}))`,
  (rol, n) => ` (${rol}, dialoog ${n}.)`,
  (rol, n) => ` (${rol}, dialoog ${n},)`,
  (rol, n) => ` (${rol}, dialoog ${['nul', 'één', 'twee'][n]})`,
  (rol, n) => ` (${rol}, Dialoog ${['nul', 'Eén', 'Twee'][n]})`,
  (rol, n) => ` (${rol}, dialoog ${['', 'I', 'II'][n]})`,
  (rol, n) => ` (${rol}, dialoog ${['', 'i', 'ii'][n]})`,
  (rol, n) => ` (${rol}, ${n}e dialoog)`,
  (rol, n) => ` (${rol}, ${n}de gesprek)`,
  (rol, n) => ` (${rol}, ${['', 'eerste', 'tweede'][n]} dialoog)`,
  (rol, n) => ` (${rol}, uit dialoog ${n})`,
  (rol, n) => ` (${rol} uit dialoog ${n})`,
  (rol, n) => ` (${rol}, tijdens de ${n}e dialoog)`,
  (rol, n) => ` ${rol}; dialoog ${n}`,
  (rol, n) => ` (${rol}; dialoog ${n}`,
  (rol, n) => ` ${rol}; dialoog ${n})`,
  (rol, n) => ` (${rol} Dialoog nr ${n}).`,
  (rol, n) => ` (${rol}, dialoog ${n})!`,
  (rol, n) => ` (${rol}, dialoog ${n});`,
  (rol, n) => ` (bron: ${rol}, dialoog ${n})`,
  (rol, n) => ` (${rol}, “dialoog ${n}”)`,
  (rol, n) => ` (${rol} = dialoog ${n})`,
  (rol, n) => ` (${rol}, dia\u00adloog ${n})`,
  (rol, n) => ` (${rol};\u00a0dialoog\u00a0${n})`,
  (rol, n) => ` → ${rol}, dialoog ${n}`,
  (rol, n) => ` -- ${rol}, dialoog ${n}`,
  (rol, n) => ` | ${rol} | dialoog ${n}`,
];
const ROLES = ['buurvrouw', 'boer, vader van drie', 'student (deeltijd)', 'ZZP’er'];

const WHOLE = smallestReport();
const CARD = '> ‘De bus komt te laat.’ (student, dialoog 1)';

/** The smallest report with one more quote in chapter 2, or with another source on the card. */
function planted(source: string, place: 'kaart' | 'hoofdstuk', closing: string): string {
  const quote = `> ‘Ik wacht al een uur.${closing}${source}`;
  const clean = '> ‘Ik wacht al een uur.’';
  const at = WHOLE.lastIndexOf('## 4. Procesobservaties');
  const chapter = (text: string) => `${WHOLE.slice(0, at)}${text}\n\n${WHOLE.slice(at)}`;
  if (place === 'hoofdstuk') return chapter(quote);
  return chapter(`${clean}@@`).replace(CARD, () => quote);
}

describe('a source in another form', () => {
  it('is one finding with the right role and dialogue, and its fix leaves nothing', () => {
    const failures: string[] = [];
    for (const formOf of spread(FORMS, 7)) {
      for (const rol of ROLES) failures.push(...failuresOf(formOf(rol, 2), rol, 2, 'hoofdstuk', '’'));
      failures.push(...failuresOf(formOf('student (deeltijd)', 2), 'student (deeltijd)', 2, 'hoofdstuk', ''));
      failures.push(...failuresOf(formOf('buurvrouw', 1), 'buurvrouw', 1, 'kaart', '’'));
    }
    assert.equal(failures.length, 0, `${failures.length}:\n${failures.slice(0, 60).join('\n')}`);
  }).timeout(120_000);

  it('may lack its dialogue, or its role, and be that of a host', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['{{— wethouder}}', '(wethouder)'],
      ['{{[burgemeester]}}', '(burgemeester)'],
      ['{{{wethouder}}}', '(wethouder)'],
      ['{{((wethouder))}}', '(wethouder)'],
      ['{{– Burgemeester van Emmen}}', '(Burgemeester van Emmen)'],
      ['{{[buurvrouw]}}', '(buurvrouw)'],
      ['{{— buurvrouw}}', '(buurvrouw)'],
      ['{{（buurvrouw）}}', '(buurvrouw)'],
      ['{{( buurvrouw )}}', '(buurvrouw)'],
      ['{{(buurvrouw, )}}', '(buurvrouw)'],
      ['{{[dialoog 2]}}', '(dialoog 2)'],
      ['{{— dialoog 2}}', '(dialoog 2)'],
      ['{{(dialoog nr. 2)}}', '(dialoog 2)'],
      ['{{(dialog 2)}}', '(dialoog 2)'],
      ['{{(2e dialoog)}}', '(dialoog 2)'],
      ['{{(, dialoog 2)}}', '(dialoog 2)'],
      ['{{– D2}}', '(dialoog 2)'],
    ];
    for (const [source, after] of cases) {
      form.checkFindings(`> ‘Ik wacht al een uur.’ ${source}\n`);
      form.checkFix(
        `> ‘Ik wacht al een uur.’ {|}${source.replace(/^\{\{|\}\}$/g, '')}\n`,
        `> ‘Ik wacht al een uur.’ ${after}\n`,
      );
    }
  });

  it('says what is meant, and what stands there instead', () => {
    const said = (source: string) => form.checkFindings(`> ‘Ik wacht al een uur.’ {{${source}}}\n`)[0]?.message;
    assert.equal(
      said('— buurvrouw, dialog II'),
      'Bedoeld is ‘(buurvrouw, dialoog 2)’: haakjes in plaats van ‘—’, ‘dialoog’ in plaats van ‘dialog’, het nummer in cijfers, niet ‘II’.',
    );
    assert.equal(
      said('（buurvrouw, dialoog 2）'),
      'Bedoeld is ‘(buurvrouw, dialoog 2)’: gewone haakjes in plaats van brede.',
    );
    assert.equal(
      said('(buurvrouw, dialoog 1 en 2)'),
      'Hier staan 2 dialogen (1, 2), maar een citaat komt uit één; de eerste telt nu.',
    );
    assert.equal(
      said('(buurvrouw, dialoog)'),
      'In de bron ‘(buurvrouw, dialoog)’ ontbreekt het nummer van de dialoog.',
    );
    const long = 'een zeer uitvoerig omschreven medewerker van de provincie die van alles doet';
    for (const formOf of FORMS)
      for (const { message } of check(readReport(`> ‘Ik wacht al een uur.’${formOf(long, 2)}\n`)))
        assert.ok(message.length <= 160, message);
  });

  it('with two dialogues is read as the first, and leaves the choice', () => {
    for (const [typed, second] of [
      ['dialoog 1 en 2', 2],
      ['dialoog 1/2', 2],
      ['dialogen 1 en 2', 2],
      ['dialoog 1 & 2', 2],
      ['dialoog 1, 2', 2],
      ['dialoog 1 en dialoog 2', 2],
      ['dialoog 1, dialoog 2', 2],
      ['dialoog 1 t/m 3', 3],
      ['dialoog één en twee', 2],
    ] as const) {
      const text = `> ‘Ik wacht al een uur.’ (buurvrouw, ${typed})\n`;
      const [quote] = readReport(text).quotes;
      assert.deepEqual(
        [quote?.rol?.value, quote?.dialoog?.value, quote?.vorm?.numbers],
        ['buurvrouw', 1, [1, second]],
        typed,
      );
      assert.equal(fixAll(readReport(text)).text, text);
      form.checkFix(
        text.replace('(b', '{|}(b'),
        '> ‘Ik wacht al een uur.’ (buurvrouw, dialoog 1)\n',
        'Maak er dialoog 1 van',
      );
      form.checkFix(
        text.replace('(b', '{|}(b'),
        `> ‘Ik wacht al een uur.’ (buurvrouw, dialoog ${second})\n`,
        `Maak er dialoog ${second} van`,
      );
    }
  });

  it('without its number offers the dialogues of the register', () => {
    const header = '---\nrapportage: themadialogen\nthema: Bussen\ndialogen:\n  - { nummer: 4 }\n---\n\n';
    for (const typed of ['dialoog', 'dialoog X', 'dialoog ?', 'dialoog …', 'dialoog n', 'dialog N', 'Dialoog nr.']) {
      const text = `${header}> ‘Ik wacht al een uur.’ {|}(buurvrouw, ${typed})\n`;
      form.checkFix(text, `${header}> ‘Ik wacht al een uur.’ (buurvrouw, dialoog 4)\n`);
      form.checkFix(text, `${header}> ‘Ik wacht al een uur.’ (buurvrouw)\n`, 'Laat');
    }
  });

  it('with a sign of doubt behind its number is left to the writer', () => {
    for (const sign of ['?', '??', ' ?', '!', ' (?)', ' ✓']) {
      const text = `> ‘Ik wacht al een uur.’ (buurvrouw, dialoog 2${sign})\n`;
      form.checkFix(text.replace('(b', '{|}(b'), '> ‘Ik wacht al een uur.’ (buurvrouw, dialoog 2)\n');
      assert.equal(fixAll(readReport(text)).text, text);
      assert.equal(readReport(text).quotes[0]?.rol?.value, 'buurvrouw');
    }
  });

  it('may stand before the words, and goes behind them when the writer asks for it', () => {
    const right = '> ‘Ik wacht al een uur.’ (buurvrouw, dialoog 2)\n';
    for (const typed of [
      '(buurvrouw, dialoog 2) ‘Ik wacht al een uur.’',
      '(buurvrouw, dialoog 2): ‘Ik wacht al een uur.’',
      '[buurvrouw; dialoog 2] ‘Ik wacht al een uur.’',
      '(dialoog 2, buurvrouw) ‘Ik wacht al een uur.’',
      'buurvrouw, dialoog 2: ‘Ik wacht al een uur.’',
      'buurvrouw (dialoog 2): ‘Ik wacht al een uur.’',
      'buurvrouw, D2 – ‘Ik wacht al een uur.’',
    ]) {
      const text = `> ${typed}\n`;
      form.checkFix(`> {|}${typed}\n`, right);
      const [quote] = readReport(text).quotes;
      assert.deepEqual(
        [quote?.words, quote?.rol?.value, quote?.dialoog?.value],
        ['Ik wacht al een uur.', 'buurvrouw', 2],
        typed,
      );
      assert.equal(fixAll(readReport(text)).text, text);
      assert.deepEqual(textOf(cardOf(`# A\n\n${text}`)), textOf(cardOf(`# A\n\n${right}`)), typed);
    }
    for (const words of [
      'In dialoog 2 zei iemand: ‘Dat kan.’',
      'Een student in dialoog 1 zei: ‘Dat kan.’',
      'De bus van dialoog 2: ‘lijn 4’ en meer.',
      'Zij zei in dialoog 2: ‘kort’ maar krachtig.',
    ])
      form.checkFindings(`> ${words}\n`);
  });

  it('keeps what else stands in it', () => {
    form.checkFix(
      '> ‘Ik wacht al een uur.’ {|}(buurvrouw, dialoog 2, Emmen)\n',
      '> ‘Ik wacht al een uur.’ (buurvrouw, Emmen, dialoog 2)\n',
    );
    form.checkFix(
      '> ‘Ik wacht al een uur.’ {|}(buurvrouw, dialoog 2 (online))\n',
      '> ‘Ik wacht al een uur.’ (buurvrouw, online, dialoog 2)\n',
    );
    form.checkFix(
      '> ‘Ik wacht al een uur. {|}(buurvrouw, dialoog 2)’\n',
      '> ‘Ik wacht al een uur.’ (buurvrouw, dialoog 2)\n',
    );
    form.checkFix(
      '> ‘Ik wacht\n> al een uur.’ {|}(buurvrouw;\n> dialoog nr. 2)\n',
      '> ‘Ik wacht\n> al een uur.’ (buurvrouw,\n> dialoog 2)\n',
    );
    form.checkFix(
      '> ‘Ik wacht al een uur.’\n> {|}- buurvrouw, dialoog 2\n',
      '> ‘Ik wacht al een uur.’\n> (buurvrouw, dialoog 2)\n',
    );
    form.checkFix(
      '> *‘Ik wacht al een uur.’ {|}— buurvrouw, dialoog 2*\n',
      '> *‘Ik wacht al een uur.’ (buurvrouw, dialoog 2)*\n',
    );
    form.checkFix(
      '> ‘Ik wacht al een uur.’ {|}— **buurvrouw**, dialoog 2\n',
      '> ‘Ik wacht al een uur.’ (buurvrouw, dialoog 2)\n',
    );
    form.checkFix(
      '> ‘Ik wacht al een uur.’ {|}‘buurvrouw, dialoog 2’\n',
      '> ‘Ik wacht al een uur.’ (buurvrouw, dialoog 2)\n',
    );
    form.checkFix(
      '> ‘Ik wacht al een uur.’ {|}(buurvrouw, dialoog 2) (online)\n',
      '> ‘Ik wacht al een uur.’ (buurvrouw, online, dialoog 2)\n',
    );
    form.checkFix(
      '> ‘Ik wacht al een uur.’ {|}(buurvrouw, nr. 2)\n',
      '> ‘Ik wacht al een uur.’ (buurvrouw, dialoog 2)\n',
    );
    form.checkFix(
      '> ‘Ik wacht al een uur.’ {|}\\[buurvrouw, dialoog 2\\]\n',
      '> ‘Ik wacht al een uur.’ (buurvrouw, dialoog 2)\n',
    );
  });
});

describe('no source in another form', () => {
  it('is what needs nothing', () => {
    for (const source of [
      '(student, dialoog 2)',
      '(student)',
      '(dialoog 2)',
      '(boer, vader, dialoog 2)',
      '(student (deeltijd), dialoog 2)',
      '(dr. in de biologie, dialoog 2)',
    ])
      form.checkFindings(`> ‘Ik wacht al een uur.’ ${source}\n`);
    for (const source of [
      '(student,\u00a0dialoog\u00a02)',
      '\u00a0(student, dialoog 2)',
      '(gespreksleider, dialoog 2)',
      '(deelnemer gesprek 3, dialoog 2)',
      '(D66-raadslid, dialoog 2)',
      '(leerling groep 8)',
      '(moeder, 41)',
      '(wethouder).',
    ])
      form.checkFindings(`> ‘Ik wacht al een uur.’ ${source}\n`);
    form.checkFindings('> ‘Ik wacht al een uur.’ (<rol>, dialoog <nummer>)\n');
  });

  it('is an aside, an omission or a role in the words', () => {
    for (const words of [
      'Ik wacht al een uur (…)',
      'Ik wacht […]',
      'Toen kwam [chauffeur].',
      'Ik wacht (lacht).',
      'Dat zei ik al in dialoog 2.',
      'Ik wacht – en dat al een uur.',
    ])
      for (const source of ['’', '’ (student, dialoog 2)']) form.checkFindings(`> ‘${words}${source}\n`);
    form.checkFindings(
      '> ‘Toen,’ zei de student, ‘kwam hij.’\n\n> De bus van dialoog 2 kwam niet\n\n> ‘De bus’ komt niet – in dialoog 2 was dat anders\n',
    );
  });
});

function failuresOf(
  source: string,
  rol: string,
  n: number,
  place: 'kaart' | 'hoofdstuk',
  closing: string,
): readonly string[] {
  const text = planted(source, place, closing).replace('@@', ` (${rol}, dialoog ${n})`);
  const report = readReport(text);
  const quote = report.quotes.find(({ words }) => words.startsWith('Ik wacht'));
  const name = `${place}${closing}${JSON.stringify(source)}`;
  const read = `${quote?.words} ${quote?.rol?.value} ${quote?.dialoog?.value}`;
  if (read !== `Ik wacht al een uur. ${rol} ${n}`) return [`${name}: ${read}`];
  const found = check(report);
  const [finding] = found;
  if (found.length !== 1 || !finding)
    return [`${name}: ${found.map(({ code, message }) => `${code} ${message}`).join(' | ')}`];
  if (!/^citaat-bron-(?:vorm|onvolledig)$/.test(finding.code) || finding.message.length > 160)
    return [`${name}: ${finding.code} ${finding.message}`];
  const fix = finding.fixes[0];
  if (!fix) return [`${name}: no fix`];
  const fixed = applyFix(text, fix);
  const left = check(readReport(fixed));
  if (left.length > 0)
    return [
      `${name}: after the fix ${left.map(({ code }) => code).join()}: ${fixed.split('\n').find((line) => line.includes('Ik wacht'))}`,
    ];
  const said = readReport(fixed).quotes.find(({ words }) => words.startsWith('Ik wacht'));
  if (`${said?.rol?.value} ${said?.dialoog?.value} ${said?.flaws.length}` !== `${rol} ${n} 0`)
    return [`${name}: reads otherwise after the fix`];
  if (rol !== 'buurvrouw') return [];
  const all = fixAll(readReport(crlf(text))).text;
  return all === crlf(fixed) || fix.safe === false ? [] : [`${name}: fix-all in a file of Windows`];
}
