import { checksOf } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';

const { checkFindings, checkFix } = checksOf('kop-setext');

describe('kop-setext', () => {
  it('is found for dashes and for equals signs, with the text above them', () => {
    checkFindings('{{Een regel\n---}}\n\n{{Twee\nregels\n===}}\n');
  });

  it('is found in a quote no more than in a list', () => {
    checkFindings('## Dromen\n\n- Een.\n\n{{Tekst\n-}}\n');
  });

  it('is not found for dashes that stand alone, in a code fence or under the header', () => {
    checkFindings('Tekst.\n\n---\n\n***\n');
    checkFindings('```\nTekst\n---\n```\n');
    checkFindings('---\nthema: Bussen\n---\n');
    checkFindings('- Een\n---\n');
  });
});

describe('the fix of kop-setext', () => {
  it('puts a blank line between text and dashes', () => {
    checkFix('{|}Tekst.\n---\n', 'Tekst.\n\n---\n');
    checkFix(crlf('{|}Tekst.\n---\n\nMeer.\n'), crlf('Tekst.\n\n---\n\nMeer.\n'));
    checkFix('{|}Tekst.\n---', 'Tekst.\n\n---');
  });

  it('takes equals signs away', () => {
    checkFix('{|}Tekst.\n===\n\nMeer.\n', 'Tekst.\n\nMeer.\n');
    checkFix(crlf('{|}Tekst.\n===\n\nMeer.\n'), crlf('Tekst.\n\nMeer.\n'));
  });

  it('gives a heading of the template its hashes', () => {
    checkFix('{|}Dromen\n------\n\n- Een.\n', '## Dromen\n\n- Een.\n');
    checkFix('{|}Rapportage themadialogen Bussen\n===\n', '# Rapportage themadialogen Bussen\n');
    checkFix('## Knel- en kiemverhalen\n\n{|}Knelverhalen\n---\n', '## Knel- en kiemverhalen\n\n### Knelverhalen\n');
  });
});
