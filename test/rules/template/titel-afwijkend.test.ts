import { checksOf } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';

const { checkFindings, checkFix } = checksOf('titel-afwijkend');

describe('titel-afwijkend', () => {
  it('is found on each title that is not the one of its part', () => {
    checkFindings('{{# Verslag}}\n\n## Dromen\n\n{{# Het rapport}}\n\n{{# Slot}}\n');
    checkFindings('{{# Themadialogen over bussen: inleiding}}\n\n{{# Rapportage themadialogen Bussen}}\n');
  });

  it('is not found for another spelling, whatever the theme', () => {
    checkFindings('# Rapportage Themadialogen Treinen\n\n# Themadialogen over ‘bussen’: inleiding\n');
  });

  it('is found on the title of part two where the card has none', () => {
    checkFindings('## Dromen\n\n{{# Rapportage themadialogen Bussen}}\n');
  });
});

describe('the fix of titel-afwijkend', () => {
  it('writes the title with the theme of the header', () => {
    checkFix(
      '---\nthema: Bussen\n---\n\n# {|}Verslag\n\n# Themadialogen over bussen: inleiding\n',
      '---\nthema: Bussen\n---\n\n# Rapportage themadialogen Bussen\n\n# Themadialogen over bussen: inleiding\n',
    );
    checkFix(
      crlf('---\nthema: Bussen\n---\n\n# Rapportage themadialogen Bussen\n\n# {|}Verslag\n'),
      crlf('---\nthema: Bussen\n---\n\n# Rapportage themadialogen Bussen\n\n# Themadialogen over bussen: inleiding\n'),
    );
  });

  it('leaves a placeholder where the theme is not known', () => {
    checkFix('# {|}**Verslag**', '# Rapportage themadialogen <thema>');
  });

  it('makes a section of a title that is one, where that section stands already', () => {
    checkFix(
      '# Rapportage themadialogen Bussen\n\n## Dromen\n\n- Een.\n\n# {|}Dromen\n\n- Twee.\n',
      '# Rapportage themadialogen Bussen\n\n## Dromen\n\n- Een.\n\n## Dromen\n\n- Twee.\n',
    );
  });
});
