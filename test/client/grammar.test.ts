/**
 * The colours of the grammar, tokenised as in VS Code. A mark names the last word of the scope: `{{rol|student}}` is
 * `entity.name.type.rol.rapportage`. The grammars of Markdown and YAML come with VS Code and are not here, so bold, headings
 * and the header stay without colour: this tests only what the report adds.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { IGrammar } from 'vscode-textmate';
import { type MarkedRange, readMarked, withMarks } from '../helpers/marked.ts';

// Both are bundles whose names an `import` cannot find.
const require = createRequire(import.meta.url);
const onig: typeof import('vscode-oniguruma') = require('vscode-oniguruma');
const textmate: typeof import('vscode-textmate') = require('vscode-textmate');

const scopeName = 'text.html.markdown.rapportage';
const path = new URL('../../syntaxes/rapportage.tmLanguage.json', import.meta.url);

describe('the grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  const coloured = (title: string, marked: string) => it(title, () => checkColours(grammar, marked));

  coloured('the bold start of an item is its kern', '- {{kern|**Gemis aan contact**}} met familie: en vrienden.');
  coloured('without bold, the text up to a colon is the kern', '1. {{kern|Een buurtbus}}: met vrijwilligers.');
  coloured('all bullets mean the same', '* {{kern|Bus}}: één\n+ {{kern|Trein}}: twee\n2) {{kern|Fiets}}: drie');
  coloured('a colon far away makes no kern', `- ${'veel '.repeat(17)}woorden: en dan nog iets`);
  coloured('a line that goes on has no kern of its own', '- De bus komt\n  twee keer: om acht en om vijf uur');
  coloured('bold further on is no kern', '- Een **deelfiets** bij de halte');

  coloured(
    'a quote is words, a rol and a dialoog',
    '> ‘{{citaat|Ik woon op zo’n zolder.}}’ ({{rol|student}}, {{dialoog|dialoog 2}})',
  );
  coloured(
    'a role may hold commas and parentheses',
    '> “{{citaat|Ja.}}” ({{rol|moeder van (jonge) kinderen, arts}}, {{dialoog|dialoog 12}}).',
  );
  coloured('a role goes without a dialoog', '> ‘{{citaat|Dat is het.}}’ ({{rol|wethouder}})');
  coloured('a dialoog goes without a role', '> "{{citaat|Dat is het.}}" ({{dialoog|dialoog 3}})');
  coloured(
    'inner quotations belong to the words',
    '> ‘{{citaat|Ik zei: ‘ja’}}’ ({{rol|vrouw}}, {{dialoog|dialoog 2}})',
  );
  coloured(
    'what the editor left out or put in stands out',
    '> ‘{{citaat|De {{redactie|[rol]}} zei (zacht) ja {{redactie|(…)}} en nee.}}’',
  );
  coloured(
    'the words go on over lines and paragraphs',
    '> ‘{{citaat|Eén}}\n>\n> {{citaat|twee zo’n}}\n> {{citaat|drie.}}’\n> ({{rol|student}}, {{dialoog|dialoog 2}})',
  );
  coloured(
    'a quote under a bullet is a quote',
    '- De bus\n  > ‘{{citaat|Laat.}}’ ({{rol|student}}, {{dialoog|dialoog 2}})',
  );
  coloured('a missing opening parenthesis is forgiven', '> ‘{{citaat|Nee.}}’ {{rol|student}}, {{dialoog|Dialoog 3}})');
  coloured('a missing comma is forgiven', '> ‘{{citaat|Nee.}}’ ({{rol|student}} {{dialoog|dialoog 3}})');
  coloured(
    'a missing closing mark is forgiven',
    '> ‘{{citaat|Waar leren we? }}({{rol|student}}, {{dialoog|dialoog 6}})',
  );
  coloured('an open quote ends with its blockquote', '> ‘{{citaat|Het is niet klaar}}\n\nGewone tekst (ook dialoog 2)');

  coloured('a placeholder stands out', '- {{invullen|<aantal>}} gesprekken');
  coloured(
    'a placeholder stands out in a quote',
    '> ‘{{citaat|{{invullen|<citaat>}}.}}’ ({{rol|{{invullen|<rol>}}}}, {{dialoog|dialoog {{invullen|<nummer>}}}})',
  );
  coloured('an address is no placeholder', 'Zie <https://example.nl> en a < b > c');

  coloured('a kader holds what a report holds', ':::{{kader|kader}}\n- {{kern|Bus}}: ja\n:::\n\nTekst');
  coloured('an open kader ends where a section begins', ':::{{kader|kader}}\nTekst\n\n## Dromen\n:::');
});

async function loadGrammar(): Promise<IGrammar> {
  await onig.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({ createOnigScanner: onig.createOnigScanner, createOnigString: onig.createOnigString }),
    loadGrammar: async (name) =>
      name === scopeName ? textmate.parseRawGrammar(readFileSync(path, 'utf8'), path.pathname) : null,
  });
  const grammar = await registry.loadGrammar(scopeName);
  if (!grammar) throw new Error(`No grammar ${scopeName}.`);
  return grammar;
}

function checkColours(grammar: IGrammar, marked: string): void {
  const { text, ranges } = readMarked(marked);
  assert.equal(withMarks(text, colours(grammar, text)), withMarks(text, ranges));
}

/** The ranges that our grammar colours, one for each line, without punctuation and scopes that only group. */
function colours(grammar: IGrammar, text: string): readonly MarkedRange[] {
  const found: { code: string; start: number; end: number }[] = [];
  let stack = textmate.INITIAL;
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    for (const { startIndex, endIndex, scopes } of tokens) {
      const start = lineStart + startIndex;
      const end = lineStart + Math.min(endIndex, line.length);
      for (const code of start < end ? scopes.flatMap(colour) : []) {
        const goesOn = found.find((one) => one.code === code && one.end === start);
        if (goesOn) goesOn.end = end;
        else found.push({ code, start, end });
      }
    }
    stack = ruleStack;
    lineStart += line.length + 1;
  }
  return found;
}

function colour(scope: string): string[] {
  const name = /^(?!punctuation|meta|text).*\.([a-z]+)\.rapportage$/.exec(scope)?.[1];
  return name === undefined ? [] : [name];
}
