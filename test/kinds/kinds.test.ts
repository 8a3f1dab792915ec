/** What works for one kind of report works for every kind, or is off: rules, features, renderers, Word and exports. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type InsertionKind, insertionsRequest, nextStatusRequest } from '../../protocol/base.ts';
import { type ExportResult, exportRequest } from '../../protocol/export.ts';
import { matrixRequest, overviewRequest, quotesRequest, sectionsRequest } from '../../protocol/listing.ts';
import { type PreviewResult, previewRequest } from '../../protocol/preview.ts';
import { newReportRequest } from '../../protocol/writing.ts';
import { reportJson } from '../../server/src/render/json.ts';
import { allSections, flatEntries } from '../../server/src/report/places.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { reportText } from '../../server/src/report/skeleton.ts';
import { check } from '../../server/src/rules/check.ts';
import { checkSeries } from '../../server/src/rules/series.ts';
import { fromDocx, toDocx } from '../../server/src/word/word.ts';
import { type Editor, startEditor, URI } from '../helpers/editor.ts';
import { root } from '../helpers/reports.ts';
import { kinds, withProbe } from './kinds.ts';

const schema = JSON.parse(readFileSync(join(root, 'schemas', 'report.schema.json'), 'utf8'));
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);

/** Requests about a document, and about a position in it. */
const WHOLE = [
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/codeLens',
  'textDocument/semanticTokens/full',
  'textDocument/formatting',
] as const;
const AT = [
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/prepareRename',
] as const;

const INSERTIONS: readonly InsertionKind[] = ['sectie', 'citaat', 'deelnemers', 'kader', 'dialoog', 'onderwerp'];

describe('every kind of report', () => {
  withProbe();

  for (const { template, text, foreign } of kinds) {
    describe(template.kind, () => {
      /** Nothing that is said may hold a word of another kind; the code of a rule is not text. */
      const checkWords = (what: string, said: unknown): void => {
        const words = JSON.stringify(said ?? '').replace(/"(?:code|codeDescription|id|href|kind)":"[^"]*"/g, '');
        assert.doesNotMatch(words, foreign, `${what}: ${foreign.exec(words)?.index ?? ''}`);
      };
      const drafts = (): readonly string[] => [text, reportText(template), ...beginnings(text)];

      it('has a whole report without a finding', () => {
        assert.deepEqual(
          check(readReport(text)).map(({ code, message }) => `${code}: ${message}`),
          [],
        );
        const sections = allSections(readReport(text)).map(({ entry }) => entry?.id);
        for (const { id, required } of template.parts.flatMap((part) => flatEntries(part.sections)))
          if (required) assert.ok(sections.includes(id), id);
      });

      it('has its sections read at their own depth', () => {
        const deep = (sections: ReturnType<typeof allSections>, level: number): void => {
          for (const section of sections) {
            assert.equal(section.heading.level, level, section.heading.text.plain);
            deep(section.sections, level + 1);
          }
        };
        deep(readReport(text).sections, 2);
      });

      it('begins with a report in which only something is left to fill in', () => {
        const codes = new Set(check(readReport(reportText(template))).map(({ code }) => code));
        codes.delete('nog-invullen');
        assert.deepEqual([...codes], []);
      });

      it('tells nothing of another kind in its findings and fixes, and no rule breaks', () => {
        for (const draft of [...drafts(), ...withoutEachLine(text)])
          for (const finding of check(readReport(draft))) {
            assert.doesNotMatch(finding.message, /is misgegaan|gaf een fout/, finding.code);
            checkWords(finding.code, [finding.message, finding.related, finding.fixes.map(({ title }) => title)]);
          }
      });

      it('tells nothing of another kind in a series', () => {
        const members = [text, reportText(template)].map((one, index) => ({
          file: `${index}.md`,
          report: readReport(one),
        }));
        checkWords('series', [...checkSeries(members)]);
      });

      it('is drawn, published as JSON by its schema, and comes back from Word as it was', async () => {
        for (const draft of drafts()) {
          const report = readReport(draft);
          const json = JSON.parse(JSON.stringify(reportJson(report)));
          assert.ok(validate(json), JSON.stringify(validate.errors?.slice(0, 3)));
        }
        const imported = fromDocx(await toDocx(readReport(text), 'all'));
        assert.ok(typeof imported !== 'string');
        assert.equal(imported.text, text);
      });

      describe('in an editor', () => {
        let editor: Editor;
        before(async () => {
          editor = await startEditor({ initializationOptions: { plaatsen: true, enter: true } });
        });
        after(() => editor.stop());

        it('is shown, listed and exported, and tells nothing of another kind', async () => {
          let version = 1;
          await editor.open(text);
          for (const draft of drafts()) {
            await editor.change(draft, ++version);
            for (const { id } of template.parts) {
              const { html, trouble } = await ask<PreviewResult>(previewRequest, { uri: URI, part: id });
              assert.match(html, /^<main/);
              checkWords('preview', [html.replace(/ (?:class|id|href|aria-\w+|for)="[^"]*"/g, ''), trouble]);
            }
            for (const content of ['html', 'json', 'docx']) {
              const { made, problem } = await ask<ExportResult>(exportRequest, { uri: URI, part: 'all', content });
              assert.ok(made ?? problem, content);
            }
            for (const method of WHOLE)
              checkWords(
                method,
                await ask(method, { textDocument: { uri: URI }, options: { tabSize: 2, insertSpaces: true } }),
              );
            checkWords('overview', await ask(overviewRequest, {}));
            checkWords('sections', await ask(sectionsRequest, { uri: URI }));
            checkWords('matrix', await ask(matrixRequest, { uri: URI, command: 'x' }));
            checkWords('status', await ask(nextStatusRequest, { uri: URI }));
            for (const by of ['dialoog', 'rol', 'sectie'])
              checkWords('quotes', await ask(quotesRequest, { uri: URI, by, filter: '' }));
          }
        });

        it('is helped at every place without a word of another kind', async () => {
          const draft = `${reportText(template)}\n`;
          await editor.change(draft, 1000);
          const lines = draft.split('\n');
          for (const [line, content] of lines.entries()) {
            // On that line all kinds are offered.
            if (content.startsWith('rapportage:')) continue;
            for (const character of new Set([0, Math.floor(content.length / 2), content.length])) {
              const position = { line, character };
              for (const method of AT)
                checkWords(
                  `${method} in ‘${content}’`,
                  await ask(method, { textDocument: { uri: URI }, position, context: { includeDeclaration: true } }),
                );
              for (const kind of INSERTIONS)
                checkWords(
                  kind,
                  await ask(insertionsRequest, { uri: URI, kind, selection: { start: position, end: position } }),
                );
            }
          }
        });

        it('is formatted without changing what is clean', async () => {
          await editor.change(text, 2000);
          const edits = await ask<readonly unknown[] | null>('textDocument/formatting', {
            textDocument: { uri: URI },
            options: { tabSize: 2, insertSpaces: true },
          });
          assert.deepEqual(edits ?? [], []);
        });

        it('begins with the wizard', async () => {
          const { snippet } = await ask<{ snippet: string }>(newReportRequest, {
            kind: template.kind,
            thema: 'Bussen',
          });
          checkWords('new report', snippet);
          assert.match(snippet, new RegExp(`rapportage: ${template.kind}`));
        });

        it('logs nothing', () => {
          assert.deepEqual(editor.log, []);
        });

        function ask<T>(method: string, params: object): Promise<T> {
          // A rename is refused with an error, and a writer reads its words too.
          const sent = editor.client.sendRequest<T>(method, params);
          return method === 'textDocument/prepareRename' ? sent.catch((error) => error.message as T) : sent;
        }
      });
    });
  }
});

/** Some beginnings of a text, as it was being typed. */
function beginnings(text: string): readonly string[] {
  return [0.1, 0.3, 0.5, 0.7, 0.9].map((part) => text.slice(0, Math.floor(text.length * part)));
}

/** The text without one line, for each line in turn; in a long text for one line in nine. */
function withoutEachLine(text: string): readonly string[] {
  const lines = text.split('\n');
  const step = lines.length > 100 ? 9 : 1;
  return lines.flatMap((_, index) => (index % step === 0 ? [lines.toSpliced(index, 1).join('\n')] : []));
}
