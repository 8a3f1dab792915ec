import { enumerate } from '../../report/dutch/enumerate.ts';
import type { HeaderProblem } from '../../report/header-model.ts';
import { kindByHeadings } from '../../report/kind.ts';
import { templates } from '../../report/template.ts';
import type { Edit } from '../../report/text/edits.ts';
import { text } from '../example.ts';
import type { Fix, Rule } from '../rule.ts';

type Missing = HeaderProblem & { readonly kind: 'missing' };

export const headerVeldOntbreekt: Rule = {
  code: 'header-veld-ontbreekt',
  kind: 'syntax',
  title: 'In de header ontbreekt een verplicht gegeven',
  why: 'Zonder het soort rapport en het thema kan het rapport niet worden gecontroleerd; zonder nummer kan geen citaat naar een dialoog verwijzen.',
  wrong: text`
    {{---}}
    rapportage: themadialogen
    ---
  `,
  right: text`
    ---
    rapportage: themadialogen
    thema: Mobiliteit
    ---
  `,

  *check({ header, text, template }) {
    const missing = header.problems.filter((problem) => problem.kind === 'missing');
    const [first, ...others] = missing.filter(({ key }) => key !== 'nummer');
    if (first) {
      // Missing keys of the header itself share one place, so they are one finding.
      const names = [first, ...others].map(({ key }) => `‘${key}’`).join(' en ');
      const verb = others.length === 0 ? 'ontbreekt' : 'ontbreken';
      const isKind = [first, ...others].some(({ key }) => key === 'rapportage');
      const said = isKind ? kindByHeadings(header, text) : template;
      yield {
        range: first.range,
        message: `In de header ${verb} ${names}${said ? '' : `; soorten zijn ${kinds()}`}.`,
        fixes: said ? [addition(names, [first, ...others], said.kind)] : choices([first, ...others]),
      };
    }
    for (const { range, insert } of missing.filter(({ key }) => key === 'nummer')) {
      const message = 'Deze dialoog heeft geen nummer; schrijf bijvoorbeeld ‘nummer: 1’.';
      yield { range, message, fixes: [{ title: 'Voeg ‘nummer’ toe', edits: [insert], changes: 'words' }] };
    }
  },
};

function addition(names: string, missing: readonly Missing[], kind: string): Fix {
  const edits = joinInserts(missing.map((one) => withKind(one, kind)));
  return { title: `Voeg ${names} toe`, edits, changes: 'words' };
}

/** If nothing in the report says what kind it is, the writer chooses. */
function choices(missing: readonly Missing[]): readonly Fix[] {
  return templates.map(({ kind }) => ({
    ...addition('', missing, kind),
    title: `Voeg ‘rapportage: ${kind}’ toe`,
    safe: false,
  }));
}

function withKind({ key, insert }: Missing, kind: string): Edit {
  return key === 'rapportage' ? { ...insert, text: `rapportage: ${kind}\n` } : insert;
}

function kinds(): string {
  return enumerate(templates.map(({ kind }) => `‘${kind}’`));
}

/** Insertions at one place as one edit, in their order. */
function joinInserts(inserts: readonly Edit[]): readonly Edit[] {
  const [first] = inserts;
  return first && inserts.every(({ range }) => range.start === first.range.start)
    ? [{ range: first.range, text: inserts.map(({ text }) => text).join('') }]
    : inserts;
}
