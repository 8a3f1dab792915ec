/** Kinds of report that exist only in tests. */

import type { Report } from '../../server/src/report/model.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { type Template, type TemplatePart, templateOf, templates } from '../../server/src/report/template.ts';

const themes = templateOf('themadialogen');

/** A part of running text with these level 2 headings. */
export function pagesPart(id: string, name: string, heading: string, sections: readonly string[]): TemplatePart {
  return {
    id,
    form: 'pages',
    name,
    label: name,
    heading,
    required: true,
    kaders: true,
    help: `Dit is ${name}.`,
    sentences: [],
    sections: sections.map((text, index) => ({
      id: `${id}${index}`,
      name: text.toLowerCase(),
      heading: text,
      required: true,
      content: 'prose',
      help: 'Tekst.',
      example: 'Tekst.',
      snippet: ['<tekst>'],
    })),
  };
}

/** A kind with these parts; otherwise like themadialogen. */
export function kindOf(kind: string, ...parts: readonly TemplatePart[]): Template {
  return { ...themes, kind, name: `Verslag ${kind}`, parts, without: [] };
}

/** The report that is read from a text if this kind is known too. */
export function readAs(template: Template, text: string): Report {
  if (templates.includes(template)) return readReport(text);
  const all = templates as Template[];
  all.push(template);
  try {
    return readReport(text);
  } finally {
    all.pop();
  }
}
