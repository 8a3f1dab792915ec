import type { Mend } from '../../report/header-model.ts';
import { text } from '../example.ts';
import type { Fix, Rule } from '../rule.ts';

export const headerBijna: Rule = {
  code: 'header-bijna',
  kind: 'syntax',
  title: 'De regels om de header zijn niet goed',
  why: 'De header begint op de eerste regel van het bestand, en staat tussen twee regels met drie streepjes. Anders zien andere programma’s hem voor tekst aan.',
  wrong: text`
    {{—}}
    rapportage: themadialogen
    thema: Mobiliteit
    ---
  `,
  right: text`
    ---
    rapportage: themadialogen
    thema: Mobiliteit
    ---
  `,

  *check({ header }) {
    for (const problem of header.problems)
      if (problem.kind === 'place')
        yield { range: problem.range, message: problem.message, fixes: fixesOf(problem.mend) };
  },
};

export function fixesOf(mend: Mend | undefined): readonly Fix[] {
  return mend ? [mend] : [];
}
