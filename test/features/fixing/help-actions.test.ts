/** Quick fixes worked out on request: a known value for a placeholder, a quote for the card, a topic for its point. */
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction } from 'vscode-languageserver-types';
import { fillActions } from '../../../server/src/features/fixing/fill-actions.ts';
import { helpActions } from '../../../server/src/features/fixing/help-actions.ts';
import { check } from '../../../server/src/rules/check.ts';
import { open } from '../../helpers/features.ts';
import { dedent } from '../../helpers/marked.ts';
import { smallestReport } from '../../helpers/reports.ts';

function actionsAt(marked: string, eol?: string): { document: TextDocument; actions: readonly CodeAction[] } {
  const { document, report, cursor } = open(marked, eol);
  const selection = { start: cursor, end: cursor };
  const asked = [report, check(report), selection, document, document.uri] as const;
  return { document, actions: [...fillActions(...asked), ...helpActions(...asked)] };
}

function checkAction(before: string, title: string, after: string, eol = '\n'): void {
  const { document, actions } = actionsAt(before, eol);
  const action = actions.find((one) => one.title === title);
  if (!action)
    assert.fail(`‘${title}’ is not offered. Offered are: ${actions.map((one) => one.title).join('; ') || 'nothing'}`);
  assert.equal(action.diagnostics?.length, 1);
  const done = TextDocument.applyEdits(document, [...(action.edit?.changes?.[document.uri] ?? [])]);
  assert.equal(done, dedent(after).replaceAll('\n', eol));
}

const REPORT = smallestReport().replace('definitief', 'redactie');
const CARD_QUOTE = '> ‘De bus komt te laat.’ (student, dialoog 1)\n\n';
const bare = REPORT.replace(CARD_QUOTE, '');

describe('the quick fix of a placeholder', () => {
  it('puts in the number or the hosts that the register knows', () => {
    checkAction(REPORT.replace('15 deelnemers', '<aan{|}tal> deelnemers'), 'Vul ‘15’ in', REPORT);
    checkAction(REPORT.replace('- 2 gesprekken', '- {|}<aantal> gesprekken'), 'Vul ‘2’ in', REPORT);
    checkAction(REPORT.replace(': Emmen en Borne', ': <gemeentes>{|}'), 'Vul ‘Emmen en Borne’ in', REPORT);
    checkAction(REPORT.replace('## Twee ideeën', '## <tel{|}woord> ideeën'), 'Vul ‘Twee’ in', REPORT);
  });

  it('is not there for what only the writer knows', () => {
    for (const place of ['<r{|}ol>', '<kern van de dr{|}oom>'])
      assert.deepEqual(actionsAt(REPORT.replace('Samen rijden', place)).actions, []);
    assert.deepEqual(actionsAt('# A\n\n## <tel{|}woord> ideeën\n').actions, []);
  });
});

describe('the quick fix of a card without a quote', () => {
  it('puts a quote of the report on the card, in the section that its chapter is about', () => {
    const { actions } = actionsAt(bare.replace('## Knel- en', '## {|}Knel- en'));
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Zet ‘Ik fiets liever.’ op de kaart', 'Zet ‘De bus komt te laat.’ op de kaart'],
    );
    checkAction(bare.replace('## Knel- en', '## {|}Knel- en'), 'Zet ‘De bus komt te laat.’ op de kaart', REPORT);
  });

  it('leaves no finding, in a file from Windows too', () => {
    for (const eol of ['\n', '\r\n']) {
      const { document, actions } = actionsAt(bare.replace('## Knel- en', '## {|}Knel- en'), eol);
      for (const { edit } of actions) {
        const done = TextDocument.applyEdits(document, [...(edit?.changes?.[document.uri] ?? [])]);
        assert.deepEqual(check(open(done).report), []);
        assert.equal(/[^\r]\n/.test(done), eol === '\n');
      }
    }
  });

  it('offers no quote that is not right itself', () => {
    const wrong = bare.replaceAll('(student, dialoog 1)', '').replaceAll('(scholier, dialoog 2)', '');
    assert.deepEqual(actionsAt(wrong.replace('## Knel- en', '## {|}Knel- en')).actions, []);
  });
});

describe('the quick fix of a point without a topic', () => {
  const TOPIC = '- **Een deelfiets:** <toelichting>.\n\n> ‘<citaat>.’ (<rol>, dialoog <nummer>)\n';

  it('begins the topic behind that of the point before it, quotes included', () => {
    const without = REPORT.replace('- Een buurtbus.\n- Een deelfiets.\n', '- Een buurtbus.\n').replace(
      '2. Een deelfiets.',
      '2. {|}Een deelfiets.',
    );
    checkAction(
      without,
      'Begin dit onderwerp in hoofdstuk 3',
      REPORT.replace(
        '- Een buurtbus.\n- Een deelfiets.\n\n> ‘Ik fiets liever.’ (scholier, dialoog 2)\n',
        `- Een buurtbus.\n\n> ‘Ik fiets liever.’ (scholier, dialoog 2)\n\n${TOPIC}`,
      ),
    );
  });

  it('begins it before the others where it is the first', () => {
    const without = REPORT.replace('- Een buurtbus.\n- Een deelfiets.\n', '- Een deelfiets.\n').replace(
      '1. Een buurtbus.',
      '1. {|}Een buurtbus.',
    );
    checkAction(
      without,
      'Begin dit onderwerp in hoofdstuk 3',
      REPORT.replace(
        '- Een buurtbus.\n- Een deelfiets.\n',
        `${TOPIC.replace('Een deelfiets', 'Een buurtbus')}\n- Een deelfiets.\n`,
      ),
    );
  });
});
