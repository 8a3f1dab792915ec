import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report.ts';
import { check } from '../../../server/src/rules/check.ts';
import { checkSeries, seriesRules, withSeries } from '../../../server/src/rules/series.ts';
import { applyFix } from '../../helpers/checks.ts';

/** The text without its mark, and the place of the mark. `{{{ a: 1 }}}` marks a record with its own braces. */
function unmark(text: string): { text: string; start: number; end: number } {
  const start = text.indexOf('{{');
  if (start === -1) return { text, start: -1, end: -1 };
  const close = /\}\}(?!\})/.exec(text);
  const end = (close?.index ?? text.length) - 2;
  return { text: `${text.slice(0, start)}${text.slice(start + 2, end + 2)}${text.slice(end + 4)}`, start, end };
}

const series = (...texts: string[]) =>
  checkSeries(texts.map((text, index) => ({ file: `map/${index + 1}.rapportage.md`, report: readReport(text) })));
const codes = (...texts: string[]) =>
  [...series(...texts).values()].flatMap((findings) => findings.map(({ code }) => code));

describe('the rules between reports', () => {
  for (const { code, wrong, right, check } of seriesRules) {
    it(`${code}: wrong gives just that, on the marked place of the second report, and names the first, which may say it too`, () => {
      const [first, second] = wrong.map(unmark);
      const members = [first, second].map((one, index) => ({ file: `${index}`, report: readReport(one?.text ?? '') }));
      const all = [...check(members)];
      const [found, ...more] = all.filter(({ file }) => file === '1');
      assert.equal(more.length, 0);
      for (const back of all.filter(({ file }) => file === '0'))
        assert.ok(back.related?.some(({ file }) => file === '1'));
      assert.deepEqual({ file: found?.file, ...found?.range }, { file: '1', start: second?.start, end: second?.end });
      assert.ok(found?.related?.some(({ file }) => file === '0'));
      assert.ok((found?.message.length ?? 999) <= 160 && found?.message.endsWith('.'));
    });

    it(`${code}: right gives nothing`, () => {
      assert.deepEqual([...check(right.map((text, index) => ({ file: `${index}`, report: readReport(text) })))], []);
    });
  }

  it('a report alone is no series', () => {
    assert.deepEqual(codes(unmark(seriesRules[1]?.wrong[1] ?? '').text), []);
  });

  it('a code under negeer is left out in that report only, and is no code that hides nothing', () => {
    const quote =
      '# Titel\n\n# Titel\n\n## 4. Procesobservaties\n\n> ‘De bus rijdt hier al jaren niet meer.’ (student, dialoog 2)\n';
    const ignoring = `---\nrapportage: themadialogen\nthema: Zorg\nnegeer: [reeks-citaat-dubbel]\n---\n\n${quote}`;
    assert.deepEqual(codes(quote, quote), ['reeks-citaat-dubbel']);
    assert.deepEqual(codes(quote, ignoring), []);
    assert.deepEqual(codes(ignoring, quote), ['reeks-citaat-dubbel']);
  });

  it('a theme and a number do not make a standing sentence another one', () => {
    const sentence = (thema: string, count: string, people: number) =>
      `---\nrapportage: themadialogen\nthema: ${thema}\n---\n\n# Titel\n\n# Titel\n\n## ${count} themadialogen\n\nOm door te praten over het thema ‘${thema}’ organiseerden we ${count.toLowerCase()} themadialogen, waaraan in totaal ${people} mensen meededen.\n`;
    assert.deepEqual(codes(sentence('Zorg', 'Zes', 47), sentence('Leven met water', 'Acht', 61)), []);
  });

  it('three to one: the one is the exception, wherever it stands', () => {
    const text = (verb: string) =>
      `# Titel\n\n# Titel\n\n## Op zoek naar ideeën voor ‘na de crisis’\n\nWij vroegen wat er in de knel kwam en wat er in die tijd ${verb}.\n`;
    const found = series(text('ontstond'), text('ontkiemde'), text('ontkiemde'), text('ontkiemde'));
    assert.deepEqual([...found.keys()], ['map/1.rapportage.md']);
    assert.match(
      found.get('map/1.rapportage.md')?.[0]?.message ?? '',
      /in 2\.rapportage\.md anders: hier ‘ontstond’, daar ‘ontkiemde’/,
    );
  });

  it('one municipality by two names gets the apostrophe of print, also in a header, which can still be read', () => {
    const card = (host: string) =>
      `# Titel\n\n## Wie zaten aan tafel?\n\n- Hosts kwamen uit de volgende gemeentes: ${host}\n`;
    const register = (host: string) =>
      `---\nrapportage: themadialogen\nthema: Zorg\ndialogen:\n  - { nummer: 1, gemeente: ${host} }\n---\n\n# Titel\n`;
    for (const host of ['Den Bosch', '"Den Bosch"', "'Den Bosch'", '[Emmen, Den Bosch]']) {
      const text = register(host);
      const found = [...series(card("Emmen en 's-Hertogenbosch"), card("Borne en 's-Hertogenbosch"), text)];
      assert.deepEqual([found.length, found[0]?.[0], found[0]?.[1].length], [1, 'map/3.rapportage.md', 1], host);
      const fix = found[0]?.[1][0]?.fixes[0];
      assert.ok(fix);
      const { header } = readReport(applyFix(text, fix));
      assert.deepEqual(
        [header.problems, header.dialogen?.records[0]?.gemeenten.at(-1)?.value],
        [[], '’s-Hertogenbosch'],
        host,
      );
    }
  });

  it('a header that cannot be read says nothing between reports', () => {
    const register = (host: string) =>
      `---\nrapportage: themadialogen\nthema: Zorg\ndialogen:\n  - { nummer: 1, gemeente: ${host}, datum: 2024-03-05 }\n---\n\n# Titel\n`;
    assert.equal(codes(register('Emmen'), register('Emmen')).length, 1);
    assert.deepEqual(codes(register('Emmen'), register('Emmen').replace('thema: Zorg', 'thema: @Zorg')), []);
  });

  it('what is found between reports stands among what is found in one, and behind it at the same place', () => {
    const text = '# Titel\n\n## Dromen\n\n- Meer bussen (student, dialoog 2)\n';
    const own = check(readReport(text));
    const [first, last] = [own[0], own.at(-1)];
    assert.ok(first && last && first !== last);
    const between = [last, first].map((finding) => ({ ...finding, code: 'tussen' }));
    assert.equal(withSeries(own), own);
    const all = withSeries(own, between);
    const starts = all.map(({ range }) => range.start);
    assert.deepEqual(
      starts,
      starts.toSorted((one, other) => one - other),
    );
    assert.deepEqual(
      [all.length, all.filter(({ range }) => range.start === first.range.start).at(-1)?.code, all.at(-1)?.code],
      [own.length + 2, 'tussen', 'tussen'],
    );
  });
});

describe('the themes of a series', () => {
  const report = (...themas: string[]) =>
    `---\nrapportage: middenvelddialogen\nthema: Winkels\n---\n\n# Verslag middenvelddialogen over ‘Winkels’\n\nDe thema’s:\n\n${themas.map((one) => `- ${one}\n`).join('')}\nDit staat erin:\n\n- Wat is er nodig?\n`;

  it('are the same with other signs around or behind them, and another explanation', () => {
    assert.deepEqual(
      codes(report('Winkels', 'Buren: samen', 'Water'), report('‘Winkels’;', 'Buren: elkaar kennen;', 'water.')),
      [],
    );
  });

  it('are not held against those of another series', () => {
    assert.deepEqual(codes(report('Winkels', 'Buren', 'Water'), report('Winkels', 'Energie', 'Bossen')), []);
  });
});
