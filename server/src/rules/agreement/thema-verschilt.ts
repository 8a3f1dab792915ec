import { unquote } from '../../report/dutch/marks.ts';
import { themaKey } from '../../report/dutch/spelling.ts';
import type { Report, ThemaStatement } from '../../report/model.ts';
import type { Range } from '../../report/text/text.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Fix, Rule } from '../rule.ts';

export const themaVerschilt: Rule = {
  code: 'thema-verschilt',
  kind: 'contradiction',
  title: 'Het thema is niet overal hetzelfde',
  why: 'Het thema staat in de header, in de titels, in koppen en in vaste zinnen. Een ander of ingekort thema doet denken aan een ander rapport.',
  wrong: text`
    ---
    rapportage: themadialogen
    thema: Mobiliteit op het platteland
    ---

    # Rapportage themadialogen {{Mobiliteit}}

    ## Dromen

    - Een bus die rijdt.
  `,
  right: text`
    ---
    rapportage: themadialogen
    thema: Mobiliteit op het platteland
    ---

    # Rapportage themadialogen Mobiliteit op het platteland

    ## Dromen

    - Een bus die rijdt.
  `,

  *check(report) {
    const themas = report.statements.filter((statement) => statement.about === 'thema');
    const header = themas.find(({ source }) => source === 'header');
    if (!header || isPlaceholder(header, report)) return;
    const others = themas.filter((one) => one !== header && !isPlaceholder(one, report));
    const different = others.filter(({ value }) => themaKey(value) !== themaKey(header.value));
    const agreed = new Set(others.map(({ value }) => themaKey(value))).size === 1;
    const first = different[0];
    if (!first) return;
    // If all other places agree with each other, the header is off, and that is one finding, not seven.
    if (agreed && others.length > 1) {
      yield {
        range: header.range,
        message: `Hier staat ‘${short(header.value)}’, maar overal elders ‘${short(unquote(first.value))}’.`,
        related: different.map(({ range, value }) => ({ range, message: `Hier staat ‘${short(value)}’.` })),
        fixes: [
          {
            title: `Maak er ‘${short(unquote(first.value))}’ van`,
            edits: [{ range: header.range, text: unquote(first.value) }],
            safe: false,
          },
          {
            title: `Schrijf overal ‘${short(header.value)}’`,
            edits: different.map((one) => replacement(one, header.value)),
            safe: false,
          },
        ],
      };
      return;
    }
    for (const one of different) {
      yield {
        range: one.range,
        message: `Hier is het thema ‘${short(unquote(one.value))}’, in de header ‘${short(header.value)}’.`,
        related: [{ range: header.range, message: `Hier staat ‘${short(header.value)}’.` }],
        fixes: [fixOf(one, header.value)],
      };
    }
  },
};

function fixOf(one: ThemaStatement, thema: string): Fix {
  return {
    title: `Maak er ‘${short(replacement(one, thema).text)}’ van`,
    edits: [replacement(one, thema)],
    changes: 'words',
  };
}

/** The theme as it would be written there: quotation marks stay, and so does a lower-case first letter. */
function replacement({ value, range, source }: ThemaStatement, thema: string): { range: Range; text: string } {
  const inner = unquote(value);
  const small = source !== 'titel' || /^\p{Ll}/u.test(inner);
  const cased =
    small && /^\p{Ll}/u.test(inner) && /^\p{Lu}(?!\p{Lu})/u.test(thema)
      ? thema.charAt(0).toLowerCase() + thema.slice(1)
      : thema;
  return { range, text: value.replace(inner, () => cased) };
}

function isPlaceholder({ range }: ThemaStatement, { placeholders }: Report): boolean {
  return placeholders.some((one) => one.start >= range.start && one.end <= range.end);
}

function short(text: string): string {
  return shorten(text, 45);
}
