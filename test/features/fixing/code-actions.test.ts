import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction } from 'vscode-languageserver-types';
import { codeActions } from '../../../server/src/features/fixing/code-actions.ts';
import { toRange } from '../../../server/src/features/lsp.ts';
import { check } from '../../../server/src/rules/check.ts';
import { applyFix } from '../../helpers/checks.ts';
import { open } from '../../helpers/features.ts';
import { readMarked } from '../../helpers/marked.ts';
import { examples } from '../../helpers/reports.ts';

const CARD = '---\nrapportage: themadialogen\nthema: Bussen\n---\n\n# Rapportage themadialogen Bussen\n\n';

/** The actions for the cursor or the selection, except those that complete a fragment. */
function actionsFor(marked: string): readonly CodeAction[] {
  const { document, report, cursor } = open(marked);
  const [selected] = readMarked(marked).ranges;
  const findings = check(report).filter(({ kind }) => kind !== 'structure');
  return codeActions(findings, selected ?? { start: cursor, end: cursor }, document, document.uri);
}

function titlesFor(marked: string): readonly string[] {
  return actionsFor(marked).map(({ title }) => title);
}

function applied(marked: string, title: string): string {
  const { document } = open(marked);
  const action = actionsFor(marked).find((one) => one.title === title);
  assert.ok(action, `‘${title}’ is not offered: ${titlesFor(marked).join('; ')}`);
  const changes = action.edit?.changes ?? {};
  assert.deepEqual(Object.keys(changes), [document.uri]);
  return TextDocument.applyEdits(document, changes[document.uri] ?? []);
}

describe('the quick fixes', () => {
  it('are offered in the finding and at both its edges, and nowhere else', () => {
    const fix = ['Maak er ‘Twee’ van'];
    assert.deepEqual(titlesFor(`${CARD}## {|}Drie ideeën\n\n1. Een bus.\n2. Een fiets.\n`), fix);
    assert.deepEqual(titlesFor(`${CARD}## Dr{|}ie ideeën\n\n1. Een bus.\n2. Een fiets.\n`), fix);
    assert.deepEqual(titlesFor(`${CARD}## Drie{|} ideeën\n\n1. Een bus.\n2. Een fiets.\n`), fix);
    assert.deepEqual(titlesFor(`${CARD}## Drie {|}ideeën\n\n1. Een bus.\n2. Een fiets.\n`), []);
    assert.deepEqual(titlesFor(`${CARD}##{|} Drie ideeën\n\n1. Een bus.\n2. Een fiets.\n`), []);
  });

  it('are offered for a selection that touches the finding', () => {
    assert.deepEqual(titlesFor(`${CARD}{{## Drie ideeën\n\n1.}} Een bus.\n2. Een fiets.\n`), ['Maak er ‘Twee’ van']);
    assert.deepEqual(titlesFor(`${CARD}## Drie ideeën\n\n{{1. Een bus.\n2.}} Een fiets.\n`), []);
  });

  it('change the text as the fix does', () => {
    assert.equal(
      applied(`${CARD}## {|}Drie ideeën\n\n1. Een bus.\n2. Een fiets.\n`, 'Maak er ‘Twee’ van'),
      `${CARD}## Twee ideeën\n\n1. Een bus.\n2. Een fiets.\n`,
    );
    assert.equal(
      applied('---\nrapportage: themadialogen\nthema: 🚌🚌\nsta{|}tis: concept\n---\n', 'Maak er ‘status’ van'),
      '---\nrapportage: themadialogen\nthema: 🚌🚌\nstatus: concept\n---\n',
    );
  });

  it('name the finding that they mend', () => {
    const [action] = actionsFor(`${CARD}## {|}Drie ideeën\n\n1. Een bus.\n2. Een fiets.\n`);
    assert.equal(action?.kind, 'quickfix');
    assert.deepEqual(
      action?.diagnostics?.map(({ code, source }) => [code, source]),
      [['aantal-ideeen', 'rapportage']],
    );
  });

  it('are preferred only where they may be applied unseen', () => {
    const safe = actionsFor(`${CARD}## {|}Drie ideeën\n\n1. Een bus.\n2. Een fiets.\n`);
    assert.deepEqual(
      safe.map(({ isPreferred }) => isPreferred),
      [true],
    );
    const choice = actionsFor(`${CARD.replace('thema:', 'status: be{|}gin\nthema:')}`);
    assert.ok(choice.length > 1);
    assert.ok(choice.every(({ isPreferred }) => isPreferred === false));
  });

  for (const { name, text } of examples) {
    it(`of ${name} give over LSP what they give by themselves`, () => {
      for (const eol of ['\n', '\r\n']) {
        const { document, report } = open(text, eol);
        const findings = check(report);
        for (const finding of findings) {
          const actions = codeActions([finding], finding.range, document, document.uri);
          assert.equal(actions.length, finding.fixes.length);
          for (const [index, { edit, isPreferred }] of actions.entries()) {
            const fix = finding.fixes[index];
            assert.ok(fix);
            assert.equal(
              TextDocument.applyEdits(document, edit?.changes?.[document.uri] ?? []),
              applyFix(document.getText(), fix),
            );
            assert.equal(isPreferred, index === 0 && fix.safe !== false);
          }
        }
      }
    });
  }

  it('have ranges that are those of the diagnostics', () => {
    const { document, report } = open(examples[0]?.text ?? '');
    const findings = check(report);
    for (const { range, fixes } of findings.filter((finding) => finding.fixes.length > 0)) {
      const [action] = codeActions(findings, range, document, document.uri).filter(
        ({ title }) => title === fixes[0]?.title,
      );
      const [diagnostic] = action?.diagnostics ?? [];
      assert.ok(diagnostic);
      assert.deepEqual(toRange(document, diagnostic.range), range);
    }
  });
});
