import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { allRules, explain, explainAll } from '../../server/src/rules/explain.ts';

describe('explain', () => {
  it('gives docs/regels.md as it stands there; after a change: npm run docs', () => {
    assert.equal(readFileSync(new URL('../../docs/regels.md', import.meta.url), 'utf8'), explainAll());
  });

  it('has one heading for every code, so that a finding can link to it', () => {
    const headings = explainAll()
      .match(/^## .+$/gm)
      ?.map((heading) => heading.slice(3));
    assert.deepEqual(
      headings?.filter((heading) => allRules.some(({ code }) => code === heading)),
      allRules.map(({ code }) => code),
    );
    assert.equal(new Set(allRules.map(({ code }) => code)).size, allRules.length);
  });

  it('shows why, and an example of wrong and right without the marks of the tests', () => {
    const text = explain('aantal-ideeen') ?? '';
    assert.match(text, /Lezers tellen mee/);
    assert.match(text, /## Drie ideeën\n\n1\. Een buurtbus\.\n2\. Een deelfiets\./);
    assert.doesNotMatch(text, /\{\{|\}\}/);
  });

  it('knows nothing of a code that does not exist', () => {
    assert.equal(explain('geen-regel'), undefined);
  });
});
