/** The exported HTML: nothing lost, nothing changed, nothing loaded, nothing run. */
import assert from 'node:assert/strict';
import { composeHtml } from '../../export/document.ts';
import { exportedHtml, readable, sameText, textBehind, typedPartTwo } from '../helpers/exported.ts';
import { examples, published, smallestReport } from '../helpers/reports.ts';

const OPEN = '<div class="rapport-tekst" id="rapport-tekst" tabindex="-1">';

describe('exported HTML', () => {
  const withPartTwo = [...examples, ...published].filter(({ text }) => typedPartTwo(text).title !== '');
  for (const { name, text } of withPartTwo) {
    it(`holds part two as it was typed, no character lost or changed: ${name}`, async () => {
      const { title, body } = typedPartTwo(text);
      const html = await exportedHtml(text, 'report');
      sameText(textBehind(html, '<h1', '</h1>'), title);
      sameText(textBehind(html, OPEN, '</article>'), body);
    });
  }

  it('says that there is no part two yet, and has no way past the contents to a text that is not there', async () => {
    const html = await exportedHtml(smallestReport().replace(/\n# Themadialogen[\s\S]*/, '\n'), 'report');
    assert.match(html, /<h1[^>]*>Nog geen deel twee<\/h1>/);
    assert.doesNotMatch(html, /href="#/);
  });

  it('is one file with a language, a title, one main, one first heading and a way past the contents', async () => {
    for (const part of ['all', 'card', 'report'] as const) {
      const html = await exportedHtml(smallestReport(), part);
      assert.match(html, /^<!DOCTYPE html>\n<html lang="nl">/);
      assert.equal(
        /<title>([^<]*)<\/title>/.exec(html)?.[1],
        part === 'report' ? 'Themadialogen over bussen: inleiding' : 'Rapportage themadialogen Bussen',
      );
      assert.equal(html.match(/<main\b/g)?.length, 1);
      assert.equal(html.match(/<h1\b/g)?.length, 1);
      assert.equal(html.includes('href="#rapport-tekst"'), part !== 'card');
      assert.doesNotMatch(html, /<script|data-start|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
    }
  });

  it('lets nothing load and nothing run, by a policy that names its own styles only', async () => {
    const html = await exportedHtml(smallestReport(), 'all');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    assert.match(
      policy,
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; font-src data:; img-src data:; base-uri 'none'; form-action 'none'$/,
    );
    assert.doesNotMatch(html, / style="/);
  });

  it('carries the fonts that its text needs, and no others', async () => {
    const fonts = async (text: string) =>
      (await exportedHtml(text, 'report')).match(/url\("data:font\/woff2/g)?.length ?? 0;
    const latin = await fonts(smallestReport());
    assert.ok(latin > 0);
    assert.ok((await fonts(smallestReport().replace('Er was veel', 'Er was žéér veel'))) > latin);
  });

  it('says Concept on paper with a drawing, and in words at the head', async () => {
    const draft = await exportedHtml(smallestReport().replace('definitief', 'concept'), 'report');
    assert.match(draft, /<div class="watermerk" aria-hidden="true"><\/div>/);
    assert.match(draft, /<span class="rapport-status">Concept<\/span>/);
    assert.doesNotMatch(await exportedHtml(smallestReport(), 'report'), /class="watermerk"|rapport-status">/);
  });

  it('cannot be broken by a theme or a stylesheet', async () => {
    const evil = '"} </style><script>alert(1)</script>\\ \u202E\n';
    const html = await composeHtml(
      { title: evil, running: evil + 'x'.repeat(1000), body: '' },
      'p { color: red } </style><script>alert(2)</script>',
    );
    assert.doesNotMatch(html.replace(/<style>[\s\S]*?<\/style>/, ''), /<script|\u202E/);
    assert.equal(html.match(/<\/style>/g)?.length, 1);
    assert.match(html, /content: "\\22 \\7d {2}\\3c \\2f style/);
    assert.ok(html.length < 3000);
  });

  it('shows what is hostile as the text that it is', async () => {
    const attack =
      '<script>alert(1)</script><img src=x onerror=alert(1)> [klik](javascript:alert(1)) ]]> &lol; \u202Eom\u202C';
    const html = await exportedHtml(
      smallestReport().replace('Er was veel te bespreken.', attack).replace('Iedereen luisterde.', attack),
      'all',
    );
    assert.doesNotMatch(html, /<script|<img|href="(?!#)|\u202E/);
    assert.match(readable(html), /<script>alert\(1\)<\/script><img src=x onerror=alert\(1\)>/);
  });
});
