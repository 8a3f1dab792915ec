/** Every export keeps the addresses of links, and no harmful address gets into one (format.md §4). */
import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { reportJson } from '../../server/src/render/json.ts';
import { placedMarkup } from '../../server/src/render/placed.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { toDocx } from '../../server/src/word/writing/to-docx.ts';
import { drawPage } from '../helpers/drawn.ts';
import { exportedHtml } from '../helpers/exported.ts';
import { smallestReport } from '../helpers/reports.ts';

const ADDRESS = 'https://example.org/a?b=1&c=2';
const PLACES = ['Er rijden er weinig', 'Samen rijden', 'De bus komt te laat'] as const;
const linked = (address: string, place: string) =>
  smallestReport().replaceAll(place, `Lees [hier **meer**](${address})`);

async function docxOf(text: string): Promise<{ readonly document: string; readonly relations: string }> {
  const parts = unzipSync(await toDocx(readReport(text), 'all'));
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  return { document: part('word/document.xml'), relations: part('word/_rels/document.xml.rels') };
}

describe('a link', () => {
  it('keeps its address in HTML, and so in the PDF that is printed of it', async () => {
    for (const place of PLACES)
      assert.match(
        await exportedHtml(linked(ADDRESS, place), 'all'),
        /<a class="koppeling" href="https:\/\/example\.org\/a\?b=1&amp;c=2">hier <strong>meer<\/strong><\/a>/,
      );
  });

  it('keeps its address in Word, and the bytes are the same each time', async () => {
    for (const place of PLACES) {
      const { document, relations } = await docxOf(linked(ADDRESS, place));
      const [, id = ''] = /<w:hyperlink [^>]*r:id="(\w+)"><w:r>.*?hier /.exec(document) ?? [];
      assert.match(
        relations,
        new RegExp(`Id="${id}"[^>]*Target="https://example\\.org/a\\?b=1&amp;c=2" TargetMode="External"`),
      );
      assert.deepEqual(await docxOf(linked(ADDRESS, place)), { document, relations });
    }
  });

  it('keeps its address in the JSON, beside bold and italics', () => {
    const json = JSON.parse(
      JSON.stringify(
        reportJson(
          readReport(smallestReport().replace('Er rijden er weinig.', `*Er* rijden [er **weinig**](${ADDRESS}).`)),
        ),
      ),
    );
    assert.deepEqual(json.parts[1].sections[1].paragraphs[0].opmaak, [
      { van: 0, tot: 2, cursief: true },
      { van: 10, tot: 13, adres: ADDRESS },
      { van: 13, tot: 19, vet: true, adres: ADDRESS },
    ]);
  });

  it('is known in the words of a quote of more than one paragraph', () => {
    const text = smallestReport().replaceAll(
      '> ‘De bus komt te laat.’',
      `> ‘De **bus**\n> **komt** te laat.\n>\n> [Veel](${ADDRESS}) te laat.’`,
    );
    const json = JSON.parse(JSON.stringify(reportJson(readReport(text))));
    const [words] = [...JSON.stringify(json.parts[0]).matchAll(/"words":(\{.*?\]\})/g)].map(([, found]) =>
      JSON.parse(found ?? ''),
    );
    assert.deepEqual(words.tekst, 'De bus komt te laat.\nVeel te laat.');
    assert.deepEqual(words.opmaak, [
      { van: 3, tot: 11, vet: true },
      { van: 21, tot: 25, adres: ADDRESS },
    ]);
  });

  it('that does harm is only text', async () => {
    for (const address of ['javascript:alert(1)', 'data:text/html,x', '//example.org', '/pad', 'bijlage.pdf']) {
      const text = linked(address, PLACES[0]);
      const { document, relations } = await docxOf(text);
      for (const made of [
        await exportedHtml(text, 'report'),
        document,
        relations,
        JSON.stringify(reportJson(readReport(text))),
      ])
        assert.doesNotMatch(
          made.replace(/<style>[\s\S]*?<\/style>/g, ''),
          /javascript|text\/html,|<a class="koppeling"|"adres"|bijlage\.pdf|koppeling/,
        );
    }
  });

  it('leads to its place in the file in the preview, and tells its address', () => {
    const { html } = placedMarkup(drawPage(readReport(linked(ADDRESS, PLACES[0]))));
    assert.match(html, /<a class="koppeling" title="https:\/\/example\.org\/a\?b=1&amp;c=2"><span>hier <\/span>/);
  });
});
