/** *Importeren* on the command line and over the protocol. */
import assert from 'node:assert/strict';
import {
  type ImportWordResult,
  importWordRequest,
  type PasteWordResult,
  pasteWordRequest,
} from '../../protocol/word.ts';
import type { Io } from '../../server/src/cli/io.ts';
import { cli } from '../../server/src/cli.ts';
import { enumerate } from '../../server/src/report/dutch/enumerate.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { templates } from '../../server/src/report/template.ts';
import { toDocx } from '../../server/src/word/writing/to-docx.ts';
import { startEditor, URI } from '../helpers/editor.ts';
import { smallestReport } from '../helpers/reports.ts';
import { modelOf } from './model.ts';

const REPORT = smallestReport();

describe('rapportage import', () => {
  it('prints the report, and says beside it what was recognised', async () => {
    const { code, out, error } = await run(['import', 'bussen.docx'], {
      'bussen.docx': await toDocx(readReport(REPORT), 'all'),
    });
    assert.equal(code, 0);
    assert.deepEqual(modelOf(out), modelOf(REPORT));
    assert.match(error, /^Herkend:\n- een rapportage van deze extensie\n/);
  });

  it('writes a new file, and never over one that is there', async () => {
    const files = {
      'bussen.docx': await toDocx(readReport(REPORT), 'all'),
      'oud.rapportage.md': Buffer.from('van iemand anders'),
    };
    const { code, out, written } = await run(['import', 'bussen.docx', '--out', 'nieuw.rapportage.md'], files);
    assert.deepEqual([code, out], [0, '']);
    assert.deepEqual(modelOf(String(written.get('nieuw.rapportage.md'))), modelOf(REPORT));
    const refused = await run(['import', 'bussen.docx', '--out', 'oud.rapportage.md'], files);
    assert.equal(refused.code, 2);
    assert.match(refused.error, /bestaat al en wordt niet overschreven/);
    assert.equal(refused.written.size, 0);
  });

  it('takes a kind by its name, and says which there are', async () => {
    const files = { 'bussen.docx': await toDocx(readReport(REPORT), 'all') };
    const { code, error } = await run(['import', 'bussen.docx', '--soort', 'verslag'], files);
    assert.equal(code, 2);
    const kinds = enumerate(templates.map(({ kind }) => kind));
    assert.ok(error.startsWith(`Er is geen soort rapportage ‘verslag’; er is ${kinds}.`), error);
    assert.equal((await run(['import', 'bussen.docx', '--soort', 'themadialogen'], files)).code, 0);
  });

  it('says in Dutch what is wrong with a file or a call', async () => {
    assert.match((await run(['import', 'weg.docx'])).error, /^weg\.docx: dit bestand bestaat niet\.\n$/);
    assert.match(
      (await run(['import', 'tekst.docx'], { 'tekst.docx': Buffer.from('tekst') })).error,
      /^tekst\.docx: Dit bestand is geen Word-document/,
    );
    for (const args of [['import'], ['import', 'a.docx', 'b.docx'], ['import', '--onzin', 'a.docx']])
      assert.equal((await run(args)).code, 2);
  });
});

describe('Word over the protocol', () => {
  it('gives the report of a document, or a sentence', async () => {
    const editor = await startEditor({});
    const base64 = Buffer.from(await toDocx(readReport(REPORT), 'all')).toString('base64');
    const { text, sentence, summary } = await editor.client.sendRequest<ImportWordResult>(importWordRequest, {
      base64,
    });
    assert.deepEqual(modelOf(text ?? ''), modelOf(REPORT));
    assert.match(sentence, /^Herkend: een rapportage van deze extensie/);
    assert.match(summary, /^Herkend:\n/);
    const refused = await editor.client.sendRequest<ImportWordResult>(importWordRequest, { base64: 'bmVl' });
    assert.equal(refused.text, undefined);
    assert.match(refused.sentence, /geen Word-document/);
    await editor.stop();
  });

  it('gives the text to paste, not in the header, and nothing for plain text', async () => {
    const editor = await startEditor({});
    await editor.open(REPORT);
    const ask = (line: number, html: string) =>
      editor.client.sendRequest<PasteWordResult>(pasteWordRequest, {
        uri: URI,
        range: { start: { line, character: 0 }, end: { line, character: 0 } },
        html,
      });
    const last = REPORT.split('\n').length - 1;
    assert.deepEqual(await ask(last, '<ul><li>een</li><li>twee</li></ul>'), { text: '\n- een\n- twee' });
    assert.deepEqual(await ask(last, '<p>een<img src=x></p><p>twee</p>'), {
      text: '\neen\n\ntwee',
      leftOut: ['1 afbeelding'],
    });
    assert.equal(await ask(2, '<ul><li>een</li></ul>'), null);
    assert.equal(await ask(last, '<span>een</span>'), null);
    await editor.stop();
  });
});

interface Run {
  readonly code: number | undefined;
  readonly out: string;
  readonly error: string;
  readonly written: ReadonlyMap<string, string | Uint8Array>;
}

async function run(args: readonly string[], files: Readonly<Record<string, Uint8Array>> = {}): Promise<Run> {
  let out = '';
  let error = '';
  const written = new Map<string, string | Uint8Array>();
  const io: Pick<Io, 'readFile' | 'writeFile' | 'matching' | 'out' | 'error'> = {
    readFile: async (path) => {
      const content = files[path];
      if (!content) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
      return content;
    },
    writeFile: async (path, text) => void written.set(path, text),
    matching: async () => undefined,
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
  };
  // Importing needs nothing else from the machine.
  return { code: await cli(args, io as Io), out, error, written };
}
