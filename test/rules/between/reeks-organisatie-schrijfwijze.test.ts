import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report.ts';
import { exampleOf } from '../../../server/src/rules/organisations/example.ts';
import { checkSeries } from '../../../server/src/rules/series.ts';

const said = (...lists: readonly string[]): readonly string[] => {
  const members = lists.map((names, index) => ({
    file: `${index}.rapportage.md`,
    report: readReport(exampleOf(names)),
  }));
  return [...checkSeries(members).values()]
    .flat()
    .filter(({ code }) => code === 'reeks-organisatie-schrijfwijze')
    .map(({ message }) => message);
};

describe('reeks-organisatie-schrijfwijze', () => {
  it('is found on the spelling that is used least', () => {
    assert.deepEqual(said('Wiel en Weg', 'Wiel & Weg', 'Wiel en Weg (WW), Zee'), [
      'Hier staat ‘Wiel & Weg’, in 0.rapportage.md ‘Wiel en Weg’.',
    ]);
  });

  it('is not found for one spelling, an abbreviation behind it, or another kind of apostrophe', () => {
    assert.deepEqual(said('Wiel en Weg, ’s Heeren Huis', "Wiel en Weg (WW), 's Heeren Huis"), []);
  });

  it('leaves ministries to the report itself, and what stands twice', () => {
    assert.deepEqual(said('Ministerie Economische Zaken', 'Ministerie van Economische Zaken'), []);
    assert.deepEqual(said('Wiel-Weg, Wiel Weg', 'Wiel-Weg'), []);
  });
});
