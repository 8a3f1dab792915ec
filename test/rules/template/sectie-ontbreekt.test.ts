import assert from 'node:assert/strict';
import { checksOf, findings } from '../../helpers/checks.ts';
import { crlf, dedent } from '../../helpers/marked.ts';
import { smallestReport } from '../../helpers/reports.ts';

const { checkFindings, checkFix } = checksOf('sectie-ontbreekt');

/** The smallest report without some sections, with `{{` and `}}` around the heading `marked`. */
function without(cut: RegExp, marked?: string): string {
  const text = smallestReport().replace(cut, '');
  assert.notEqual(text, smallestReport());
  return marked ? text.replace(marked, `{{${marked}}}`) : text;
}

describe('sectie-ontbreekt', () => {
  it('is found on the heading behind which the section belongs', () => {
    checkFindings(without(/## Dromen[\s\S]*?(?=## Twee ideeën)/, '## Knel- en kiemverhalen'));
  });

  it('is found on the title where the first section of a part is missing', () => {
    checkFindings(without(/## Op zoek[\s\S]*?(?=## Waarom)/, '# Themadialogen over bussen: inleiding'));
  });

  it('is one finding for sections that are missing one after another', () => {
    checkFindings(without(/## Dromen[\s\S]*?(?=## Wie zaten)/, '## Knel- en kiemverhalen'));
  });

  it('is found for a section inside a section', () => {
    checkFindings(without(/### Knelverhalen[\s\S]*?(?=### Kiemverhalen)/, '## Knel- en kiemverhalen'));
    checkFindings(without(/### Kiemverhalen[\s\S]*?(?=## Dromen)/, '### Knelverhalen'));
  });

  it('is one finding on a heading, both for what is missing in it and behind it', () => {
    const text = dedent(`
      # Rapportage themadialogen Bussen

      {{## Knel- en kiemverhalen}}

      ### Kiemverhalen

      - Samen rijden.

      ## Twee ideeën

      ## Wie zaten aan tafel?

      ## Enkele procesobservaties
    `);
    const [finding] = checkFindings(text);
    assert.match(finding?.message ?? '', /knelverhalen.*dromen/);
    assert.equal(finding?.fixes[0]?.edits.length, 2);
  });

  it('is found for the title of the card, on the hashes of what stands first', () => {
    checkFindings(
      smallestReport()
        .replace('# Rapportage themadialogen Bussen\n\n## Knel', '{{##}} Knel')
        .replace(/\n# Themadialogen[\s\S]*$/, ''),
    );
  });

  it('is found once where there is nothing below the header', () => {
    checkFindings('---\nrapportage: themadialogen\nthema: Bussen\n{{---}}\n');
  });

  it('is not found in part two while there is none, nor inside a section that is still empty', () => {
    checkFindings(without(/# Themadialogen[\s\S]*$/));
    checkFindings(without(/### Knelverhalen[\s\S]*?(?=## Dromen)/));
  });

  it('is not found for a section that stands elsewhere, or is recognised by what it looks like', () => {
    checkFindings(smallestReport().replace('## Dromen', '## Dromem'));
    const moved = smallestReport().replace(/## Dromen[\s\S]*?(?=## Twee ideeën)/, '');
    checkFindings(`${moved}\n## Dromen\n\n- Vaker een bus.\n`);
  });

  it('takes the bullets - and + for knel and kiem, and misses the one that is not there', () => {
    const bullets = (text: string) => smallestReport().replace(/### Knelverhalen[\s\S]*?(?=## Dromen)/, `${text}\n`);
    checkFindings(bullets('- Minder bussen.\n+ Samen rijden.\n'));
    checkFindings(bullets('* Minder bussen.\n+ Samen rijden.\n'));
    checkFindings(bullets('- Minder bussen.\n').replace('## Knel- en kiemverhalen', '{{## Knel- en kiemverhalen}}'));
  });

  it('does not mind where the themakader stands, before chapter 1', () => {
    const kader = /## Thema: bussen[\s\S]*?(?=## Twee)/.exec(smallestReport())?.[0] ?? '';
    const rest = smallestReport().replace(kader, '');
    for (const before of ['## Op zoek', '## Waarom', '## 1. Knelpunten'])
      checkFindings(rest.replace(before, `${kader}${before}`));
  });
});

describe('the fix of sectie-ontbreekt', () => {
  it('puts the section in its place, with one blank line on either side', () => {
    checkFix(
      '# Rapportage themadialogen Bussen\n\n## Knel- en kiemverhalen\n\n### Knelverhalen\n\n- Een.\n\n### Kiemverhalen\n\n- Twee.\n\n## {|}Dromen\n\n- Een bus.\n\n\n\n## Wie zaten aan tafel?\n\n## Enkele procesobservaties\n',
      '# Rapportage themadialogen Bussen\n\n## Knel- en kiemverhalen\n\n### Knelverhalen\n\n- Een.\n\n### Kiemverhalen\n\n- Twee.\n\n## Dromen\n\n- Een bus.\n\n## Drie ideeën\n\n1. <idee>.\n2. <idee>.\n3. <idee>.\n\n## Wie zaten aan tafel?\n\n## Enkele procesobservaties\n',
    );
  });

  it('puts it at the end of a file without a line break', () => {
    const text = without(/\n## 4\. Procesobservaties[\s\S]*$/).trimEnd();
    checkFix(
      text.replace('## 3.', '## {|}3.'),
      `${text}\n\n## 4. Procesobservaties\n\n<wat viel op aan de gesprekken>\n`,
    );
  });

  it('writes the line breaks of the file', () => {
    const text = crlf(without(/\n## 4\. Procesobservaties[\s\S]*$/));
    checkFix(
      text.replace('## 3.', '## {|}3.'),
      `${text}\r\n## 4. Procesobservaties\r\n\r\n<wat viel op aan de gesprekken>\r\n`,
    );
  });

  it('fills in what the register knows', () => {
    const text = without(/## Wie zaten aan tafel[\s\S]*?(?=## Enkele)/);
    checkFix(text.replace('## Twee ideeën', '## {|}Twee ideeën'), smallestReport());
  });

  it('comes behind all sections that belong before it, in whatever order those stand', () => {
    const kader = /## Thema: bussen[\s\S]*?(?=## Twee)/.exec(smallestReport())?.[0] ?? '';
    const text = smallestReport()
      .replace(kader, '')
      .replace('## Waarom', `${kader}## Waarom`)
      .replace(/## Twee themadialogen[\s\S]*?(?=## 1\.)/, '');
    const [finding] = findings(text);
    assert.equal(finding?.code, 'sectie-ontbreekt');
    assert.match(text.slice(0, finding?.fixes[0]?.edits[0]?.range.start), /Er rijden er weinig\.\s*$/);
  });
});
