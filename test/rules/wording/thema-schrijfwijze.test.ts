import { checksOf } from '../../helpers/checks.ts';

const { checkFindings, checkFix } = checksOf('thema-schrijfwijze');

function report({
  header = 'Onderwijs en werk',
  second = 'onderwijs en werk',
  why = 'onderwijs en werk',
  sentence = '‘onderwijs en werk’',
} = {}): string {
  return `---\nthema: ${header}\n---\n\n# Rapportage themadialogen ${header}\n\n# Themadialogen over ${second}: inleiding\n\n## Op zoek naar ideeën voor ‘na de crisis’\n\nHet thema ${sentence} was een van die thema’s.\n\n## Waarom ${why} als thema?\n\nTekst.\n`;
}

describe('thema-schrijfwijze', () => {
  it('is found for quotation marks in a heading', () => {
    checkFindings(report({ second: '{{‘onderwijs en werk’}}', why: '{{"onderwijs en werk"}}' }));
  });

  it('is found for & where the header has en, and the other way round', () => {
    checkFindings(report({ why: '{{onderwijs & werk}}', sentence: '‘{{onderwijs & werk}}’' }));
    checkFindings(
      report({
        header: 'Onderwijs & werk',
        second: '{{onderwijs en werk}}',
        why: 'onderwijs & werk',
        sentence: '‘onderwijs & werk’',
      }),
    );
  });

  it('is not found for case, bold, or quotation marks in a sentence', () => {
    checkFindings(report({ second: 'Onderwijs en **werk**', sentence: '“Onderwijs en werk”' }));
  });

  it('is not found for another theme: that is a contradiction', () => {
    checkFindings(report({ why: 'onderwijs & zorg' }));
  });

  it('is not found for quotation marks inside a theme', () => {
    checkFindings(
      report({
        header: 'Leven na ‘corona’',
        second: 'leven na ‘corona’',
        why: 'leven na ‘corona’',
        sentence: '“leven na corona”',
      }),
    );
  });
});

describe('the fix of thema-schrijfwijze', () => {
  it('takes the quotation marks away', () => {
    checkFix(report({ why: '{|}‘onderwijs en werk’' }), report());
  });

  it('writes what the header has', () => {
    checkFix(report({ why: '{|}onderwijs & werk' }), report());
    checkFix(report({ sentence: '‘{|}onderwijs & werk’' }), report());
    checkFix(
      report({
        header: 'Onderwijs & werk',
        second: '{|}onderwijs en werk',
        why: 'onderwijs & werk',
        sentence: '‘onderwijs & werk’',
      }),
      report({
        header: 'Onderwijs & werk',
        second: 'onderwijs & werk',
        why: 'onderwijs & werk',
        sentence: '‘onderwijs & werk’',
      }),
    );
  });
});
