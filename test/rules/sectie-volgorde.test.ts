import { checksOf } from '../helpers/checks.ts';
import { crlf } from '../helpers/marked.ts';
import { smallestReport } from '../helpers/reports.ts';

const { checkFindings, checkFix } = checksOf('sectie-volgorde');

describe('sectie-volgorde', () => {
  it('is found on the one section that was moved, not on those it passed', () => {
    checkFindings('{{## Enkele procesobservaties}}\n\nA.\n\n## Dromen\n\n- Een.\n\n## Twee ideeën\n\n1. Een.\n\n## Wie zaten aan tafel?\n\n- 1 gesprek\n');
    checkFindings('## Dromen\n\n- Een.\n\n## Wie zaten aan tafel?\n\n- 1 gesprek\n\n## Enkele procesobservaties\n\nA.\n\n{{## Twee ideeën}}\n\n1. Een.\n');
  });

  it('is found for knel and kiem', () => {
    checkFindings('## Knel- en kiemverhalen\n\n### Kiemverhalen\n\n- Een.\n\n{{### Knelverhalen}}\n\n- Twee.\n');
  });

  it('is found for a section in the wrong part', () => {
    checkFindings('# A\n\n{{## 4. Procesobservaties}}\n\nA.\n\n# B\n\n{{## Dromen}}\n\n- Een.\n');
  });

  it('is not found for sections that are missing, unknown or there twice', () => {
    checkFindings('## Dromen\n\n- Een.\n\n## Nawoord\n\nA.\n\n## Enkele procesobservaties\n\nA.\n');
    checkFindings('## Dromen\n\n## Twee ideeën\n\n## Dromen\n');
  });

  it('lets the themakader stand anywhere before chapter 1, and nowhere behind it', () => {
    const kader = /## Thema: bussen[\s\S]*?(?=## Twee)/.exec(smallestReport())?.[0] ?? '';
    const rest = smallestReport().replace(kader, '');
    for (const before of ['## Op zoek', '## Waarom', '## 1. Knelpunten']) checkFindings(rest.replace(before, `${kader}${before}`));
    checkFindings(rest.replace('## 2. Dromen', `${kader.replace('## Thema: bussen', '{{## Thema: bussen}}')}## 2. Dromen`));
  });
});

describe('the fix of sectie-volgorde', () => {
  it('moves the section with all that stands in it', () => {
    checkFix(
      '## Twee ideeën\n\n1. Een.\n\n## {|}Dromen\n\n- Een bus.\n\n> ‘Ja.’ (student)\n\n## Wie zaten aan tafel?\n\n- 1 gesprek\n',
      '## Dromen\n\n- Een bus.\n\n> ‘Ja.’ (student)\n\n## Twee ideeën\n\n1. Een.\n\n## Wie zaten aan tafel?\n\n- 1 gesprek\n',
    );
  });

  it('moves the last section, also where the file ends without a line break', () => {
    checkFix('## Twee ideeën\n\n1. Een.\n\n## {|}Dromen\n\n- Een bus.', '## Dromen\n\n- Een bus.\n\n## Twee ideeën\n\n1. Een.\n');
  });

  it('writes the line breaks of the file', () => {
    checkFix(
      crlf('## Twee ideeën\n\n1. Een.\n\n## {|}Dromen\n\n- Een bus.\n\n## Wie zaten aan tafel?\n\n- 1 gesprek\n'),
      crlf('## Dromen\n\n- Een bus.\n\n## Twee ideeën\n\n1. Een.\n\n## Wie zaten aan tafel?\n\n- 1 gesprek\n'),
    );
  });

  it('takes away a heading in the wrong part that has nothing under it', () => {
    checkFix(
      '# A\n\n## Dromen\n\n- Een.\n\n# B\n\n## {|}Dromen\n\n## 4. Procesobservaties\n',
      '# A\n\n## Dromen\n\n- Een.\n\n# B\n\n## 4. Procesobservaties\n',
    );
  });
});
