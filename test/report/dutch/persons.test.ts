import assert from 'node:assert/strict';
import { likeNames, nearPerson, samePerson } from '../../../server/src/report/dutch/persons.ts';

describe('the name of a person', () => {
  it('is one person with and without title, initials, particle and half of a double surname', () => {
    assert.ok(samePerson('Regina Bos-Riemer', 'drs. Regina Bos'));
    assert.ok(samePerson('Regina Bos-Riemer', 'R. Bos-Riemer'));
    assert.ok(samePerson('Jan Willem van der Meer', 'Van der Meer'));
    assert.ok(samePerson('Noor El Hadi', 'noor el-hadi'));
  });

  it('is another person with another given name or surname', () => {
    assert.ok(!samePerson('Henk Brink', 'Wim Brink'));
    assert.ok(!samePerson('Regina', 'Regina Bos'));
    assert.ok(!samePerson('Bakker van Jan', 'Jan de Bakker Vos'));
    assert.ok(!samePerson('J. Bos', 'Regina Bos'));
  });

  it('is nearly the same with one letter other, and not with another first letter', () => {
    assert.ok(nearPerson('Anna Verdonk', 'Anna Verdonck'));
    assert.ok(nearPerson('Anna Verdonk', 'Anna Verdnok'));
    assert.ok(!nearPerson('Anna Verdonk', 'Hanna Verdonk'));
    assert.ok(!nearPerson('Anna Bos', 'Anna Bot'));
    assert.ok(!nearPerson('Anna Verdonk', 'Anna Verdonk'));
  });

  it('is found in a text behind the word that begins the sentence', () => {
    const found = likeNames('Ook Fenna van der Meer kwam, met J.P. de Vries en de heer Bos.');
    assert.deepEqual(
      found.map(({ name }) => name),
      ['Fenna van der Meer', 'J.P. de Vries'],
    );
  });
});
