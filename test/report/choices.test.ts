/** Which parts of a kind of report can be asked for, and by which names. */
import assert from 'node:assert/strict';
import { choiceOf, choicesOf, partNamed } from '../../server/src/report/choices.ts';
import { type Template, type TemplatePart, templates } from '../../server/src/report/template.ts';

const [known] = templates as [Template];
const [card, pages] = known.parts as [TemplatePart, TemplatePart];
const oneOfPages: Template = { ...known, parts: [{ ...pages, id: 'verslag', name: 'het verslag', label: 'Verslag' }] };

describe('what a report can be asked for', () => {
  it('is all of it, and each of its parts by id, by label and by the word that all kinds share', () => {
    assert.deepEqual(
      choicesOf(known).map(({ id, label, names, suffix }) => [id, label, names.join(' '), suffix]),
      [
        ['all', 'Alles: de kaart en deel twee', 'all', ''],
        ['kaart', 'Alleen de kaart', 'kaart card', '-kaart'],
        ['deelTwee', 'Alleen deel twee', 'deeltwee rapport report', '-rapport'],
      ],
    );
    assert.deepEqual(choiceOf(known, 'deelTwee')?.parts, [pages]);
  });

  it('is one thing where a kind has one part, and no card where it has none', () => {
    assert.deepEqual(
      choicesOf(oneOfPages).map(({ id, suffix }) => [id, suffix]),
      [['all', '']],
    );
    for (const name of ['all', 'verslag', 'report']) assert.equal(choiceOf(oneOfPages, name)?.id, 'all');
    assert.equal(choiceOf(oneOfPages, 'card'), undefined);
  });

  it('gives a further part of the same form no word of all kinds', () => {
    const two = { ...known, parts: [pages, { ...pages, id: 'bijlagen', label: 'Bijlagen' }] };
    assert.deepEqual(choiceOf(two, 'report')?.parts, [pages]);
  });

  it('shows the first part where the one that was shown is none of this kind', () => {
    assert.equal(partNamed(known, 'report'), pages);
    assert.equal(partNamed(known, undefined), card);
    assert.equal(partNamed(oneOfPages, 'kaart'), oneOfPages.parts[0]);
  });

  it('has no two parts with the same label: tabs and files are called after it', () => {
    for (const { kind, parts } of templates) {
      const labels = parts.map(({ label }) => label.toLowerCase());
      assert.deepEqual(labels, [...new Set(labels)], kind);
    }
  });
});
