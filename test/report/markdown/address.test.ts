/** Which brackets are a link, where each link leads, and which addresses may be published (format.md §4). */
import assert from 'node:assert/strict';
import { publishedAddress } from '../../../server/src/report/markdown/address.ts';
import { proseOf } from '../../helpers/read.ts';

/** The links of a paragraph: their text and where they lead. */
function linksOf(source: string): readonly string[] {
  const { plain, runs } = proseOf(source);
  return runs.flatMap(({ at, length, link }) =>
    link === undefined ? [] : [`${plain.slice(at, at + length)} → ${link}`],
  );
}

describe('a link', () => {
  const links: readonly (readonly [string, ...string[]])[] = [
    ['Zie [de site](https://example.org/a).', 'de site → https://example.org/a'],
    ['Zie [de site](<https://example.org/a b> "titel").', 'de site → https://example.org/a b'],
    ['Zie [de site](https://example.org/?a=1&amp;b=\\(2\\)).', 'de site → https://example.org/?a=1&b=(2)'],
    ['Zie [de **site**](www.example.org).', 'de  → https://www.example.org', 'site → https://www.example.org'],
    ['Mail [ons](mailto:ons@example.org).', 'ons → mailto:ons@example.org'],
    [
      'Zie <https://example.org> of <ons@example.org>.',
      'https://example.org → https://example.org',
      'ons@example.org → mailto:ons@example.org',
    ],
    [
      'Zie https://example.org/a_b, (www.example.org/c) en https://example.org/(d).',
      'https://example.org/a_b → https://example.org/a_b',
      'www.example.org/c → https://www.example.org/c',
      'https://example.org/(d) → https://example.org/(d)',
    ],
    [
      'Zie [de bijlage](bijlage.pdf), [hier](/pad), [daar](#kop) en [x](javascript:alert(1)).',
      'de bijlage → bijlage.pdf',
      'hier → /pad',
      'daar → #kop',
      'x → javascript:alert(1)',
    ],
    ['Toen [scholier] zei, [rol](…), [rol](...), [rol](noot) en [x][y].'],
    [
      'Vul <aantal> in, en <datum: jaar>. http://x ://y www. a@www.b <img src="https://example.org/a.png" alt=https://example.org/b>',
    ],
  ];
  for (const [source, ...expected] of links)
    it(`is read in ${source}`, () => assert.deepEqual(linksOf(source), expected));

  it('leads to a site or an address for mail, or nowhere', () => {
    for (const address of [
      'javascript:alert(1)',
      'JaVaScript:x',
      'data:text/html,x',
      'file:///c:/x',
      'vbscript:x',
      '//example.org',
      '/pad',
      '#kop',
      'bijlage.pdf',
      'https://',
      'http:///x',
      'mailto:',
      'ftp://example.org',
      undefined,
    ])
      assert.equal(publishedAddress(address), undefined, address);
    assert.equal(publishedAddress('HTTPS://Example.org/"a" b'), 'HTTPS://Example.org/%22a%22%20b');
    assert.equal(publishedAddress('mailto:a@example.org'), 'mailto:a@example.org');
  });
});
