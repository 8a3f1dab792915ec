import assert from 'node:assert/strict';
import { checksOf } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';

const { checkFindings, checkFix } = checksOf('codeblok');

describe('codeblok', () => {
  it('is found on the first line of text between fences, and of text that is indented', () => {
    checkFindings('Tekst.\n\n{{```}}\nverborgen\nmeer\n```\n');
    checkFindings(crlf('Tekst.\n\n    {{verborgen}}\n    meer\n'));
  });

  it('is not found for an indented line that goes on with a paragraph or a point', () => {
    checkFindings('Tekst\n    die doorloopt.\n');
    checkFindings('- Een punt\n\n    dat doorloopt.\n');
  });

  it('is not found for a header in a code fence: that is another finding', () => {
    checkFindings('```\n---\nthema: Bussen\n---\n```\n');
  });

  it('is found on a line that opens code which nothing closes, and all that follows is read', () => {
    checkFindings('Tekst.\n\n{{```}}\nMeer.\n\n## Dromen\n\n- Een bus.\n');
    checkFix('Tekst.\n\n{|}```\nMeer.\n', 'Tekst.\n\n\nMeer.\n');
    checkFix('Tekst.\n\n{|}~~~ Meer.\n', 'Tekst.\n\nMeer.\n');
  });

  it('takes the spaces away from every line', () => {
    checkFix('Tekst.\n\n    {|}Een.\n      Twee.\n\nDrie.\n', 'Tekst.\n\nEen.\nTwee.\n\nDrie.\n');
    checkFix('Tekst.\n\n\t{|}Een.', 'Tekst.\n\nEen.');
  });

  it('does not touch what stands between fences', () => {
    assert.deepEqual(checkFindings('Tekst.\n\n{{~~~}}\nverborgen\n~~~\n')[0]?.fixes, []);
  });
});
