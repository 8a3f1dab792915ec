/** The words for the severity of a finding. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../server/src/rules/check.ts';
import { withSettings } from '../../server/src/rules/settings.ts';
import { SEVERITY_WORDS } from '../../server/src/rules/severity.ts';
import { read } from '../helpers/read.ts';
import { root } from '../helpers/reports.ts';

const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const SETTINGS = contributes.configuration.properties['rapportage.regels'];

describe('the words for a severity', () => {
  it('are those of the setting, which can also turn a rule off', () => {
    assert.deepEqual(SETTINGS.additionalProperties.enum, [...Object.values(SEVERITY_WORDS), 'uit']);
  });

  it('give the severity that they mean', () => {
    const [finding] = check(read('Losse tekst.\n'));
    assert.ok(finding);
    for (const [severity, word] of Object.entries(SEVERITY_WORDS))
      assert.equal(withSettings([finding], { [finding.code]: word })[0]?.severity, severity);
    assert.equal(withSettings([finding], { [finding.code]: 'constructor' })[0]?.severity, finding.severity);
  });
});
