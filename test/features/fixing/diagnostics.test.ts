import assert from 'node:assert/strict';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { diagnostics } from '../../../server/src/features/fixing/diagnostics.ts';
import { toRange } from '../../../server/src/features/lsp.ts';
import { check } from '../../../server/src/rules/check.ts';
import { open } from '../../helpers/features.ts';

const { Error: Fout, Warning, Information, Hint } = DiagnosticSeverity;

function diagnosticsOf(
  marked: string,
  eol?: string,
): { found: readonly Diagnostic[]; textOf: (found: Diagnostic) => string } {
  const { document, report } = open(marked, eol);
  return { found: diagnostics(check(report), document, document.uri), textOf: ({ range }) => document.getText(range) };
}

/** A report with a finding of every kind except syntax. */
function report(status: string): string {
  return `---\nrapportage: themadialogen\nthema: Bussen\nstatus: ${status}\n---\n\n# Rapportage themadialogen Bussen\n\n## dromen\n\n- <kern van de droom>\n\n## Drie ideeën\n\n- Een bus.\n- Een fiets.\n`;
}

describe('the diagnostics', () => {
  for (const [status, structure, contradiction, form, style, unfinished] of [
    ['concept', Hint, Warning, Warning, Hint, Hint],
    ['redactie', Warning, Warning, Warning, Information, Warning],
    ['definitief', Fout, Fout, Fout, Warning, Fout],
  ] as const) {
    it(`are as severe as the status ${status} asks`, () => {
      const { found } = diagnosticsOf(report(status));
      const severityOf = (code: string) => found.find((one) => one.code === code)?.severity;
      assert.equal(severityOf('sectie-ontbreekt'), structure);
      assert.equal(severityOf('aantal-ideeen'), contradiction);
      assert.equal(severityOf('ideeen-niet-genummerd'), form);
      assert.equal(severityOf('kop-afwijkend'), style);
      assert.equal(severityOf('nog-invullen'), unfinished);
    });

    it(`are errors for a header that cannot be read, whatever the status: ${status}`, () => {
      const { found } = diagnosticsOf(report(status).replace('thema: Bussen', 'thema: Een: twee'));
      assert.equal(found.find(({ code }) => code === 'header-yaml')?.severity, Fout);
    });
  }

  it('carry the code of the rule and the name of the tool', () => {
    const { found } = diagnosticsOf(report('concept'));
    assert.ok(found.length > 4);
    for (const { code, source, message } of found) {
      assert.equal(source, 'rapportage');
      assert.match(String(code), /^[a-z]+(?:-[a-z]+)*$/);
      assert.match(String(message), /^\S.*[.?]$/u);
    }
  });

  it('name the other places of a contradiction, in the same file', () => {
    const text =
      '---\nrapportage: themadialogen\nthema: Bussen\ndialogen:\n  - { nummer: 1, gemeente: Emmen, deelnemers: 7 }\n---\n\n# Rapportage themadialogen Bussen\n\n## Wie zaten aan tafel?\n\n- 2 gesprekken\n';
    const { document } = open(text);
    const [found] = diagnosticsOf(text).found.filter(({ code }) => code === 'aantal-dialogen');
    assert.ok(found);
    const places = [found.range, ...(found.relatedInformation ?? []).map(({ location }) => location.range)].map(
      (range) => document.getText(range),
    );
    assert.deepEqual(places.sort(), ['2', 'dialogen']);
    for (const { location, message } of found.relatedInformation ?? []) {
      assert.equal(location.uri, document.uri);
      assert.match(message, /\.$/);
    }
  });

  it('have no list of other places where there are none', () => {
    const { found } = diagnosticsOf(report('concept'));
    const [heading] = found.filter(({ code }) => code === 'kop-afwijkend');
    assert.ok(heading && !('relatedInformation' in heading));
  });

  it('count columns in UTF-16 units, as editors do', () => {
    const { found, textOf } = diagnosticsOf(
      '# Rapportage themadialogen 🚌\n\n## Dromen\n\n- 🚌🚌 rijdt <toelichting>\n',
      '\r\n',
    );
    const [unfinished] = found.filter(({ code }) => code === 'nog-invullen');
    assert.ok(unfinished);
    assert.equal(textOf(unfinished), '<toelichting>');
    assert.deepEqual(unfinished.range.start, { line: 4, character: 13 });
  });

  it('come in reading order', () => {
    const { document, report: read } = open(report('concept'));
    const starts = diagnostics(check(read), document, document.uri).map(({ range }) => toRange(document, range).start);
    assert.deepEqual(
      starts,
      starts.toSorted((one, other) => one - other),
    );
  });
});
