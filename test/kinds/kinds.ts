/** Every kind of report, and the probe: no code knows that kind, so whatever works for it works by its template. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Template, templates } from '../../server/src/report/template.ts';
import { addHeaderKind, removeHeaderKind } from '../helpers/header-kind.ts';
import { allExamples, smallestReport } from '../helpers/reports.ts';
import probe from './probe.json' with { type: 'json' };

export interface Kind {
  readonly template: Template;
  /** A whole report of this kind without a finding. */
  readonly text: string;
  /** Words of other kinds that writers of this kind must never see. */
  readonly foreign: RegExp;
}

const CARD =
  /rapportkaart|(?<!\bin )\bkaart\b|deel twee|knelverh|kiemverh|knel en kiem|themadialog|wie zaten aan tafel|procesobserv/i;

export const kinds: readonly Kind[] = [
  { template: kindOf('themadialogen'), text: smallestReport(), foreign: /middenveld|kernvra|proefverslag/i },
  {
    template: kindOf('middenvelddialogen'),
    text:
      allExamples.find(({ text }) => /^rapportage: middenvelddialogen\n[\s\S]*?^status: definitief$/m.test(text))
        ?.text ?? '',
    foreign: new RegExp(`${CARD.source}|proefverslag`, 'i'),
  },
  {
    template: probe as unknown as Template,
    text: readFileSync(join(import.meta.dirname, 'probe.rapportage.md'), 'utf8'),
    foreign: new RegExp(`${CARD.source}|middenveld|kernvra|\\bidee`, 'i'),
  },
];

/** While the tests of a suite run, the probe is a kind like the others. */
export function withProbe(): void {
  before(async () => {
    (templates as Template[]).push(probe as unknown as Template);
    await addHeaderKind(probe);
  });
  after(() => {
    (templates as Template[]).pop();
    removeHeaderKind(probe);
  });
}

function kindOf(kind: string): Template {
  const found = templates.find((template) => template.kind === kind);
  if (!found) throw new Error(`There is no kind ${kind}.`);
  return found;
}
