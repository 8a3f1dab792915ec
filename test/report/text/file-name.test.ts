import assert from 'node:assert/strict';
import { fileName } from '../../../server/src/report/text/file-name.ts';

describe('the name of a file', () => {
  for (const [file, name] of [
    ['file:///map/een%20twee.rapportage.md', 'een twee.rapportage.md'],
    ['vscode-vfs://github/map/%C3%A9%E2%82%AC%F0%9F%9A%8C%7E', 'é€🚌~'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
    ['map/een.rapportage.md', 'een.rapportage.md'],
    ['C:\\map\\een.md', 'een.md'],
    ['een.md', 'een.md'],
    ['map/', 'map/'],
    ['', ''],
    // A path has no escapes.
    ['map/100%25.md', '100%25.md'],
    ['C:\\100%25.md', '100%25.md'],
  ] as const) {
    it(`of ${file || 'nothing'} is ${name || 'nothing'}`, () => assert.equal(fileName(file), name));
  }

  it('keeps each escape that is none', () => {
    for (const name of [
      '%',
      '%z',
      '%zz',
      '%E0%A4',
      '%ff',
      '%c0%af',
      '%ed%a0%80',
      '%f5%80%80%80',
      '%80',
      '%e2%82',
      'a%e2%82b',
    ])
      assert.equal(fileName(`file:///${name}`), name);
    assert.equal(fileName('file:///%E0%A4%20%C3%A9'), '%E0%A4 é');
  });

  it('never throws, whatever two bytes and more say', () => {
    for (let one = 0; one < 256; one++)
      for (const rest of ['', '%80', '%bf%80', '%90%80%80', '%af%bf%bf', '%9f%bf'])
        fileName(`file:///%${one.toString(16).padStart(2, '0')}${rest}`);
  });

  it('is cut for a message', () => assert.equal(fileName(`file:///${'a'.repeat(90)}`, 60).length, 60));
});
