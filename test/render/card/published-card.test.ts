/** The cards of the published reports contain all their facts and everything that their writers typed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasPublished, published, publishedFolder } from '../../helpers/reports.ts';
import { blockText, cardOf, placesOf, textOf, textsOf, withoutOwnTags } from '../reading.ts';

interface CardFacts {
  readonly title: string;
  readonly knel: number;
  readonly kiem: number;
  readonly dromen: number;
  readonly ideeen: number;
  readonly ideeen_kop: string;
  readonly gesprekken: number;
  readonly deelnemers: number;
  readonly gemeenten: readonly string[];
  readonly citaat: { readonly rol: string | null; readonly dialoog: number | null } | null;
}

describe('the card of a published report', () => {
  before(function () {
    if (hasPublished) return;
    console.log(`      skipped: there are no published reports in ${publishedFolder}`);
    this.skip();
  });

  for (const { name, text } of published) {
    describe(name, () => {
      const markup = cardOf(text);
      const { card } = JSON.parse(readFileSync(join(publishedFolder, `${name}.facts.json`), 'utf8')) as {
        card: CardFacts;
      };

      it('has its title, items, numbers and hosts', () => {
        assert.equal(blockText(markup, 'kaart-titel'), card.title);
        for (const id of ['knel', 'kiem', 'dromen', 'ideeen'] as const) assert.equal(itemsOf(markup, id), card[id], id);
        assert.ok(blockText(markup, 'kaart-ideeen')?.startsWith(card.ideeen_kop));
        assert.deepEqual(textsOf(markup, 'cijfer'), [String(card.gesprekken), String(card.deelnemers)]);
        assert.equal(textsOf(markup, 'hosts')[0]?.replace(/^.*?: /, ''), card.gemeenten.join(' '));
      });

      it('has its quote with the source', () => {
        const { citaat } = card;
        const source = citaat && [citaat.rol, citaat.dialoog && `dialoog ${citaat.dialoog}`].filter(Boolean).join(', ');
        const quotes = textsOf(markup, 'citaat');
        assert.equal(quotes.length, 1);
        assert.ok(quotes[0]?.endsWith(source ? `’ ${source}` : 'Nog geen citaat'), quotes[0]);
      });

      it('has every line of the file', () => {
        const shown = letters(textOf(markup));
        const lines = cardLines(text);
        assert.ok(lines.length > 15);
        for (const line of lines) assert.ok(shown.includes(letters(line)), line);
      });

      it('holds nothing but our own tags, and places that are right', () => {
        assert.doesNotMatch(withoutOwnTags(markup), /[<>"]/);
        for (const { start, end, text: words } of placesOf(markup)) assert.equal(words, text.slice(start, end));
      });
    });
  }
});

function itemsOf(markup: string, id: string): number {
  return [...markup.matchAll(new RegExp(`<li id="kaart-${id}-\\d+"`, 'g'))].length;
}

/** Part one without its header, line by line; the hosts are checked by their names. */
function cardLines(text: string): readonly string[] {
  const body = text.replace(/^---\n.*?\n---\n/s, '');
  const secondTitle = body.indexOf('\n# ', body.indexOf('# ') + 1);
  return body
    .slice(0, secondTitle)
    .split('\n')
    .map((line) => line.replace(/^\d+\. /, ''))
    .filter((line) => letters(line) !== '' && !/^- Hosts/.test(line));
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
