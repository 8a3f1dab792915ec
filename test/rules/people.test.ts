/** The rules about who chaired, the fixed sentences and names. */
import assert from 'node:assert/strict';
import { readReport } from '../../server/src/report/read-report.ts';
import { checkSeries } from '../../server/src/rules/series.ts';
import { checksOf, findings } from '../helpers/checks.ts';
import { named } from '../helpers/named.ts';

const HOST = 'host: { naam: Fenna Bakker, functie: provinciesecretaris, provincie: Drenthe }';
const LEAD = (host: string, months = 'maart en april') =>
  `Op het thema ‘bussen’ zijn twee dialogen georganiseerd in de maanden ${months}. ${host} Er deden in totaal 34 mensen van 32 verschillende organisaties mee.`;
const SENTENCE = 'De provinciesecretaris van Drenthe, Fenna Bakker, trad op als gastvrouw.';

describe('host-verschilt', () => {
  const { checkFindings, checkFix } = checksOf('host-verschilt');

  it('is found for another name beside a word that says who chaired', () => {
    checkFindings(named('Onder voorzitterschap van {{Fenna Bakkers}} gingen zij verder.', HOST));
    checkFindings(named('Gastvrouw {{Fena Bakker}} opende.\n\nTot slot sprak {{Tjerk Vos}}, de voorzitter.', HOST));
    checkFix(named('Gastvrouw {|}Fena Bakker opende.', HOST), named('Gastvrouw Fenna Bakker opende.', HOST));
  });

  it('is only a hint where a quite different name may be somebody else, and sure where both hold one office', () => {
    const [maybe] = checkFindings(named('Volgens voorzitter {{Tjerk Vos}} kan het.', HOST));
    assert.equal(maybe?.severity, 'hint');
    const [sure] = checkFindings(named('Ook {{Tjerk Vos}}, secretaris van de Provincie Drenthe, was er.', HOST));
    assert.equal(sure?.severity, 'warning');
  });

  it('is found once at the fixed sentence where nothing says which name is right', () => {
    const [found] = checkFindings(
      named(
        `De provinciesecretaris van Drenthe, {{Fenna Bakker}}, trad op als gastvrouw.\n\nOnder voorzitterschap van Tjerk Vos, secretaris van de Provincie Drenthe, ging het verder.`,
      ),
    );
    assert.equal(found?.fixes.length, 2);
    assert.ok(found?.fixes.every(({ safe }) => safe === false));
  });

  it('is found for another office or province of the same person', () => {
    checkFindings(named(`De provinciesecretaris van {{Groningen}}, Fenna Bakker, trad op als gastvrouw.`, HOST));
    checkFindings(named(`De {{commissaris van de Koning in Drenthe}}, Fenna Bakker, trad op als gastvrouw.`, HOST));
    checkFix(
      named('De provinciesecretaris van {|}Groningen, Fenna Bakker, trad op als gastvrouw.', HOST),
      named('De provinciesecretaris van Drenthe, Fenna Bakker, trad op als gastvrouw.', HOST),
    );
  });

  it('is found for a typing error in the name wherever it stands, in a source by the rule of sources', () => {
    checkFindings(named(`${SENTENCE}\n\nOok {{Fenna Baker}} vond dat.\n\n> ‘Ja.’ (Fenna Bakkers)`, HOST));
  });

  it('is not found for a surname alone, a chair of something else, or an office of another province', () => {
    checkFindings(
      named(
        `${SENTENCE} Voorzitter Tjerk Vos van de dorpsraad kwam ook, en SER-voorzitter Noor Smit. Ook Kees Vos, secretaris van de provincie Groningen, sprak. De voorzitter had gelijk: voorzitter F. Bakker zei het.`,
        HOST,
      ),
    );
  });
});

describe('inleiding-regel', () => {
  const { checkFindings, checkFix } = checksOf('inleiding-regel');
  const report = (lead: string) => named(`${lead}\n\n## 1. Centrale focus: bussen`);

  it('lets each form of the sentences pass', () => {
    for (const host of [
      SENTENCE,
      'De commissaris van de Koning in Drenthe, drs. F.J. Bakker, fungeerde als voorzitter bij de startbijeenkomst.',
      'De provinciesecretarissen van Drenthe en Groningen, Fenna Bakker en Tjerk Vos, traden op als gastheren.',
    ])
      checkFindings(report(LEAD(host)));
    checkFindings(
      report(LEAD(SENTENCE, 'maart tot en met mei').replace('Er deden', 'En er deden').replace('34', 'zo’n 34')),
    );
  });

  it('is not found for another sentence about the host, where the fixed one is there', () => {
    checkFindings(report(`De gastvrouw nodigde dertig mensen uit.\n\n${LEAD(SENTENCE)}`));
  });

  it('takes away what stands too many', () => {
    checkFix(
      report(LEAD('De provinciesecretaris van Drenthe, {|}Fenna Bakker, fungeerde bij als voorzitter bij de start.')),
      report(LEAD('De provinciesecretaris van Drenthe, Fenna Bakker, fungeerde als voorzitter bij de start.')),
    );
  });

  it('is found once for what is missing, and not while the lead is being written', () => {
    const [found] = checkFindings(report('Waarom bussen?\n\n{{Wij spraken erover.}}'));
    assert.match(found?.message ?? '', /ontbreken de zin over de dialogen, de zin over de host en de zin over/);
    checkFindings(report('Waarom bussen?\n\n<waarom deze dialogen zijn gehouden>:'));
    checkFindings(named('Waarom bussen?'));
  });
});

describe('maanden-verschillen', () => {
  const { checkFindings, checkFix } = checksOf('maanden-verschillen');
  const dates = (...days: string[]) =>
    `dialogen:\n${days.map((day, index) => `  - { nummer: ${index + 1}, datum: ${day} }`).join('\n')}`;
  const report = (months: string, header: string) => named(LEAD(SENTENCE, months), header);

  it('holds the months against the dates, and mends them', () => {
    checkFindings(report('{{april en mei}}', dates('2024-03-12', '2024-04-09')));
    checkFix(
      report('{|}april en mei', dates('2024-03-12', '2024-04-09', '2024-05-01')),
      report('maart, april en mei', dates('2024-03-12', '2024-04-09', '2024-05-01')),
    );
  });

  it('lets a stretch of months pass, also over a new year, and a date that is not there yet', () => {
    checkFindings(report('maart tot en met mei', dates('2024-03-12', '2024-05-09')));
    checkFindings(report('november tot en met februari', dates('2023-11-12', '2024-02-09')));
    checkFindings(report('maart en april', 'dialogen:\n  - { nummer: 1, datum: 2024-03-12 }\n  - { nummer: 2 }'));
  });

  it('holds them against a period that names months, and not against a season', () => {
    checkFindings(report('{{maart en april}}', 'periode: april en mei 2024'));
    checkFindings(report('maart en april', 'periode: voorjaar 2024'));
    checkFindings(report('maart en april', 'periode: maart – mei 2024'));
  });
});

describe('naam-schrijfwijze', () => {
  const { checkFindings } = checksOf('naam-schrijfwijze');

  it('is found for a name with a capital inside in another spelling', () => {
    checkFindings(named('Bij SlimReis rijdt de bus. Dat wil SlimReis. Ook {{SlimreiS}} en {{Slimreis}} doen mee.'));
  });

  it('is mended unseen only where most of its places have one spelling', () => {
    const safe = (text: string) =>
      findings(named(text), { only: ['naam-schrijfwijze'] }).map(({ fixes }) => fixes[0]?.safe !== false);
    assert.deepEqual(safe('Bij OpReis en OpReis, en bij Opreis en Opreis.'), [false, false]);
    assert.deepEqual(safe('Bij OpReis en OpReis, en bij Opreis.'), [true]);
  });

  it('is not found for words, addresses and initials', () => {
    checkFindings(
      named('Bij SlimReis. Slimreis is een woord. Zie www.slimreis.nl of info@Slimreis.nl. Het GGD en Ggd.'),
    );
  });

  it('is found for a person who is named in a source, only where it is certain', () => {
    checkFindings(named('Ook {{Tjerk Baker}} was er.\n\n> ‘Ja.’ (Tjerk Bakker)\n\n> ‘Nee.’ (Tjerk Bakker)'));
    checkFindings(named('Ook Tjerk Baker was er.\n\n> ‘Ja.’ (Tjerk Bakker)'));
  });
});

describe('reeks-host-verschilt', () => {
  const found = (...texts: string[]) =>
    [
      ...checkSeries(
        texts.map((text, index) => ({ file: `${index}.rapportage.md`, report: readReport(text) })),
      ).values(),
    ]
      .flat()
      .filter(({ code }) => code === 'reeks-host-verschilt');
  const aanpak =
    '\n\n## De aanpak van de middenvelddialogen\n\nWij vroegen twee hosts: een commissaris van de Koning en een provinciesecretaris.';
  const host = (office: string, name: string) => named(`De ${office}, ${name}, trad op als gastvrouw.${aanpak}`);

  it('names every holder of an office that another report has', () => {
    assert.equal(
      found(
        host('provinciesecretaris van Drenthe', 'Fenna Bakker'),
        host('secretaris van de provincie Drenthe', 'Noor Smit'),
      ).length,
      3,
    );
    assert.equal(
      found(
        host('provinciesecretaris van Drenthe', 'Fenna Bakker'),
        host('commissaris van de Koning in Drenthe', 'Noor Smit'),
      ).length,
      0,
    );
  });

  it('counts the offices of the hosts as the standing text does', () => {
    const [counted, ...more] = found(
      host('provinciesecretaris van Drenthe', 'Fenna Bakker'),
      host('provinciesecretaris van Zeeland', 'Noor Smit'),
    );
    assert.equal(more.length, 0);
    assert.match(counted?.message ?? '', /commissaris/);
  });
});
