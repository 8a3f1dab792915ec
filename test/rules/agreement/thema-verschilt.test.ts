import { checksOf } from '../../helpers/checks.ts';

const { checkFindings, checkFix } = checksOf('thema-verschilt');

interface Places {
  readonly header?: string;
  readonly title?: string;
  readonly second?: string;
  readonly why?: string;
  readonly sentence?: string;
}

function report({
  header = 'Samen leven',
  title = 'Samen leven',
  second = 'samen leven',
  why = 'samen leven',
  sentence = '‘samen leven’',
}: Places = {}): string {
  return `---\nthema: ${header}\n---\n\n# Rapportage themadialogen ${title}\n\n# Themadialogen over ${second}: inleiding\n\n## Op zoek naar ideeën voor ‘na de crisis’\n\nHet thema ${sentence} was een van die thema’s.\n\n## Waarom ${why} als thema?\n\nTekst.\n`;
}

describe('thema-verschilt', () => {
  it('is found in a title, a heading and a sentence', () => {
    checkFindings(report({ title: '{{Samen wonen}}' }));
    checkFindings(report({ second: '{{samenleven}}' }));
    checkFindings(report({ why: '{{samen}}' }));
    checkFindings(report({ sentence: '‘{{samen wonen}}’' }));
    checkFindings(report({ title: '{{Wonen}}', why: '{{samen}}' }));
  });

  it('is found in the header, where all other places agree', () => {
    checkFindings(report({ header: '{{Wonen}}' }));
  });

  it('is not found for case, quotation marks, bold, and & for en', () => {
    checkFindings(
      report({ title: 'SAMEN LEVEN', second: '‘samen leven’', why: '**samen** leven', sentence: '“Samen leven”' }),
    );
    checkFindings(
      report({
        header: 'Onderwijs & werk',
        title: 'Onderwijs en werk',
        second: 'onderwijs en werk',
        why: 'onderwijs en werk',
        sentence: '‘onderwijs & werk’',
      }),
    );
  });

  it('is not found for another theme in running text, or while the header has none', () => {
    checkFindings(`${report()}\nHet thema ‘wonen’ was er ook.\n`);
    checkFindings(report({ title: 'Wonen' }).replace('thema: Samen leven', 'status: concept'));
    checkFindings(report({ title: 'Wonen' }).replace('thema: Samen leven', 'thema: <thema>'));
    checkFindings(report({ why: '<thema>' }));
  });
});

describe('the fix of thema-verschilt', () => {
  it('writes the theme of the header, small where a small letter stood', () => {
    checkFix(report({ why: '{|}samen' }), report());
    checkFix(report({ title: '{|}Wonen' }), report());
    checkFix(report({ why: '{|}Wonen' }), report({ why: 'Samen leven' }));
  });

  it('keeps the quotation marks', () => {
    checkFix(report({ sentence: '“{|}wonen”' }), report({ sentence: '“samen leven”' }));
    checkFix(report({ second: '{|}‘wonen’' }), report({ second: '‘samen leven’' }));
  });

  it('keeps the capitals of a name', () => {
    checkFix(
      '---\nthema: NS en bus\n---\n\n# Rapportage themadialogen NS en bus\n\n# Themadialogen over {|}treinen: inleiding\n',
      '---\nthema: NS en bus\n---\n\n# Rapportage themadialogen NS en bus\n\n# Themadialogen over NS en bus: inleiding\n',
    );
  });

  it('writes the header, or the header’s theme everywhere', () => {
    checkFix(report({ header: '{|}Wonen' }), report());
    checkFix(
      report({ header: '{|}Wonen' }),
      report({ header: 'Wonen', title: 'Wonen', second: 'wonen', why: 'wonen', sentence: '‘wonen’' }),
      'Schrijf overal',
    );
  });
});

describe('the theme in a list of themes', () => {
  const listed = (thema: string, item: string) =>
    `---\nrapportage: middenvelddialogen\nthema: ${thema}\n---\n\n# Verslag middenvelddialogen over ‘${thema.replaceAll('"', '')}’\n\nThema’s:\n\n- ${item}\n- Water\n\nWaarover?\n\n- Wat helpt?\n`;

  it('may stand between marks, and has what parts it from the next behind it', () => {
    for (const item of [
      'Lege winkels,',
      'Lege winkels;',
      'Lege winkels.',
      '‘Lege winkels’',
      '**Lege winkels**: leegstand',
    ])
      for (const code of ['thema-verschilt', 'thema-schrijfwijze'])
        checksOf(code).checkFindings(listed('Lege winkels', item));
  });

  it('may have a colon itself', () => {
    const thema = '"Samen doen: zorgen en delen"';
    checkFindings(listed(thema, 'Samen doen: zorgen en delen: met elkaar'));
    checkFindings(listed(thema, '{{Samen doen: zorgen en geven}}'));
  });
});
