import { headerText } from '../../report/skeleton.ts';
import { type Template, templates } from '../../report/template.ts';
import { text } from '../example.ts';
import type { Fix, Rule } from '../rule.ts';

export const headerOntbreekt: Rule = {
  code: 'header-ontbreekt',
  kind: 'structure',
  title: 'Het bestand heeft geen header',
  why: 'De header bovenin zegt welk soort rapport dit is, over welk thema en hoe ver het is. Zonder header kan het rapport niet worden gecontroleerd.',
  wrong: '{{# Rapportage themadialogen Mobiliteit}}\n',
  right: text`
    ---
    rapportage: themadialogen
    thema: Mobiliteit
    ---

    # Rapportage themadialogen Mobiliteit
  `,

  *check(report) {
    const { header, text, template } = report;
    const card = report.parts[0];
    if (header.present) return;
    const start = header.range.start;
    const { kind } = template;
    const add = (own: Template): Fix => ({
      title: own.kind === kind ? 'Zet de header erboven' : `Zet de header van ${own.kind} erboven`,
      ...(own.kind === kind ? {} : { safe: false }),
      edits: [
        {
          range: header.range,
          text: `${headerText(own, { thema: card?.heading?.match?.thema?.value, gemeenten: [] })}\n\n`,
        },
      ],
      changes: 'words' as const,
    });
    const end = text.slice(start).search(/\r?\n/);
    const range = { start, end: end === -1 ? text.length : start + end };
    yield {
      range,
      message: 'De header ontbreekt: de regels bovenin met het soort rapport en het thema.',
      // If nothing says what kind it is, the writer chooses.
      fixes: (kind === '' ? templates : [template]).map(add),
    };
  },
};
