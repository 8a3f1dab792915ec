// What a new rule and its test begin as: they type-check, and the test fails.

/** `kop-te-lang` → `kopTeLang`. */
export function nameOf(code) {
  return code.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

export function ruleText(code) {
  return `import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const ${nameOf(code)}: Rule = {
  code: '${code}',
  // A row of rule.ts: it decides how heavy the finding is.
  kind: 'form',
  title: 'Wat er mis is, in één regel',
  why: 'Waarom een lezer daar last van heeft.',
  // Just this finding, between {{ and }}; below it the same, as it should be.
  wrong: text\`
    ## Dromen

    - {{Zo niet}}
  \`,
  right: text\`
    ## Dromen

    - Zo wel
  \`,

  // Ask the report for what you need, say nothing where it has nothing, and yield what you find:
  // *check({ quotes }) { for (const quote of quotes) … yield { range, message: '…', fixes: […] }; }
  check() {
    return [];
  },
};
`;
}

export function testText(code) {
  return `import { checksOf } from '../../helpers/checks.ts';

const { checkFindings } = checksOf('${code}');

describe('${code}', () => {
  it('is found where it should be', () => {
    checkFindings(\`
      ## Dromen

      - {{Zo niet}}
    \`);
  });

  it('is not found where nothing is wrong', () => {
    checkFindings(\`
      ## Dromen

      - Zo wel
    \`);
  });
});
`;
}
