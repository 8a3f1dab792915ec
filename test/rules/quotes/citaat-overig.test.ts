/** Quotes that are bullets, occur twice or have X for a name, and dialogues without a quote. */
import { checksOf } from '../../helpers/checks.ts';

const bullet = checksOf('citaat-als-opsomming');
const twice = checksOf('citaat-dubbel');
const x = checksOf('citaat-x');
const unquoted = checksOf('dialoog-niet-geciteerd');

describe('citaat-als-opsomming', () => {
  it('is found on the bullet, also inside another point', () => {
    bullet.checkFindings('## Dromen\n\n{{-}} ‘Ja.’ (student)\n\n1. Een.\n   {{*}} ‘Ja.’ (student)\n');
    bullet.checkFindings('## Dromen\n\n{{1.}} ‘Ja.’ (student)\n');
  });

  it('is not found for a point that begins with a quotation', () => {
    bullet.checkFindings('## Dromen\n\n- ‘Ja’ zeggen tegen de bus (elke dag)\n- **‘Ja’**: een droom.\n');
  });

  it('makes a quote of it', () => {
    bullet.checkFix(
      '## Dromen\n\n- Een.\n\n{|}- ‘Ja.’ (student, dialoog 2)\n',
      '## Dromen\n\n- Een.\n\n> ‘Ja.’ (student, dialoog 2)\n',
    );
  });
});

describe('citaat-dubbel', () => {
  const report = (...quotes: readonly string[]) =>
    `# A\n\n# B\n\n## 4. Procesobservaties\n\n${quotes.map((quote) => `${quote}\n`).join('\n')}`;

  it('is found on every one after the first, whatever its marks and source', () => {
    twice.checkFindings(
      report(
        '> ‘De bus komt nooit meer.’ (student)',
        '{{> “De bus komt nooit meer!” (docent)}}',
        '{{> ‘de bus\n> komt nooit meer’}}',
      ),
    );
  });

  it('is not found for a few words that two may say, or words that differ', () => {
    twice.checkFindings(report('> ‘Dat vind ik.’ (student)', '> ‘Dat vind ik.’ (docent)'));
    twice.checkFindings(report('> ‘De bus komt nooit meer.’ (student)', '> ‘De bus komt nooit weer.’ (student)'));
  });

  it('is not found for the quote of the card', () => {
    twice.checkFindings(
      `# A\n\n## Dromen\n\n> ‘De bus komt nooit meer.’ (student)\n\n# B\n\n## 4. Procesobservaties\n\n> ‘De bus komt nooit meer.’ (student)\n`,
    );
  });
});

describe('citaat-x', () => {
  it('is found on each letter that stands for a name', () => {
    x.checkFindings('> ‘Het verhaal van {{X}} en van {{X}} raakte mij.’ (student)\n');
  });

  it('is not found in words, brackets and names of things', () => {
    x.checkFindings('> ‘Op X-mas kocht ik een Xbox, generatie X.’ (student)\n');
  });

  it('writes the role in brackets, to be filled in', () => {
    x.checkFix('> ‘Het verhaal van {|}X raakte mij.’ (student)\n', '> ‘Het verhaal van [rol] raakte mij.’ (student)\n');
  });
});

describe('dialoog-niet-geciteerd', () => {
  const report = (numbers: readonly string[], quotes: readonly number[]) =>
    `---\ndialogen:\n${numbers.map((number) => `  - { nummer: ${number} }\n`).join('')}---\n\n# A\n\n# B\n\n## 4. Procesobservaties\n\n${quotes.map((number) => `> ‘Ja.’ (student, dialoog ${number})\n`).join('\n')}`;

  it('is found on the number of each dialogue that no quote comes from', () => {
    unquoted.checkFindings(report(['1', '{{2}}', '3', '{{4}}'], [1, 3]));
  });

  it('is not found while there are hardly any quotes', () => {
    unquoted.checkFindings(report(['1', '2', '3'], [1]));
    unquoted.checkFindings(report(['1', '2', '3'], []));
  });

  it('is not found while part two is still being written', () => {
    unquoted.checkFindings(
      report(['1', '2'], [1]).replace('## 4. Procesobservaties', '## 2. Dromen en wensen voor de toekomst'),
    );
  });

  it('does not count the quote of the card', () => {
    unquoted.checkFindings(
      report(['1', '{{2}}'], [1]).replace('# A\n', '# A\n\n## Dromen\n\n> ‘Ja.’ (student, dialoog 2)\n'),
    );
  });
});
