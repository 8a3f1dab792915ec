/**
 * A kind without a card offers no card to choose, print or measure, and a kind with one part offers no choice at all.
 */
import assert from 'node:assert/strict';
import { type ExportChoicesResult, exportChoicesRequest } from '../../protocol/export.ts';
import { type PreviewResult, previewRequest } from '../../protocol/preview.ts';
import { startEditor, URI } from '../helpers/editor.ts';
import { exported } from '../helpers/export-run.ts';
import { kinds, withProbe } from './kinds.ts';

describe('the parts of every kind of report', () => {
  withProbe();

  for (const { template, text } of kinds) {
    const hasCard = template.parts.some(({ form }) => form === 'card');
    const isOne = template.parts.length === 1;
    const run = (...flags: readonly string[]) =>
      exported([...flags, '--forceer', 'een.rapportage.md'], { 'een.rapportage.md': text });

    it(`are what the preview of ${template.kind} has tabs of`, async () => {
      const editor = await startEditor({});
      await editor.open(text);
      const parts = template.parts.map(({ id, label }) => ({ id, label }));
      for (const asked of [undefined, ...parts.map(({ id }) => id), 'what another kind calls its part']) {
        const page = await editor.client.sendRequest<PreviewResult>(previewRequest, { uri: URI, part: asked });
        assert.deepEqual(page.parts, parts);
        assert.equal(page.part, parts.some(({ id }) => id === asked) ? asked : parts[0]?.id);
        assert.equal(page.state.fits !== undefined, hasCard);
      }
      const { choices } = await editor.client.sendRequest<ExportChoicesResult>(exportChoicesRequest, { uri: URI });
      assert.equal(choices.length, isOne ? 1 : parts.length + 1);
      await editor.stop();
    });

    it(`are what ${template.kind} can be exported as, and no other`, async () => {
      for (const { id, label } of template.parts) {
        const { code, files, error } = await run('--format', 'html', '--part', id);
        assert.equal(error, '');
        assert.deepEqual([code, files.has(isOne ? 'een.html' : `een-${label.toLowerCase()}.html`)], [0, true]);
      }
      assert.equal((await run('--format', 'docx', '--part', 'report')).code, 0);
      for (const flags of [
        ['--format', 'pdf', '--part', 'card'],
        ['--format', 'png'],
      ]) {
        const { error, files } = await run(...flags);
        const sentence = `Een rapportage van de soort ‘${template.kind}’ heeft geen kaart, en dus ook geen afbeelding (PNG) daarvan.`;
        assert.equal(error.includes(sentence), !hasCard, error);
        assert.equal(files.size, 1);
      }
    });
  }

  it('are named where another is asked for', async () => {
    const { code, error } = await exported(['--format', 'html', '--part', 'bijlage', 'een.rapportage.md'], {});
    assert.equal(code, 2);
    assert.match(error, /^--part is ‘all’, ‘kaart’, ‘card’, .*‘verslag’.* of ‘/);
  });
});
