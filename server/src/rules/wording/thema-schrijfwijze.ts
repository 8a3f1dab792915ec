import { unquote } from '../../report/dutch/marks.ts';
import { themaKey } from '../../report/dutch/spelling.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const themaSchrijfwijze: Rule = {
  code: 'thema-schrijfwijze',
  kind: 'style',
  title: 'Het thema is anders geschreven',
  why: 'In een kop staat het thema zonder aanhalingstekens, en in één rapport staat overal ‘en’ of overal ‘&’.',
  wrong: text`
    # Rapportage themadialogen Mobiliteit

    ## Dromen

    - Een bus die rijdt.

    # Themadialogen over mobiliteit: inleiding

    ## Waarom {{‘mobiliteit’}} als thema?

    Er rijdt geen bus.
  `,
  right: text`
    # Rapportage themadialogen Mobiliteit

    ## Dromen

    - Een bus die rijdt.

    # Themadialogen over mobiliteit: inleiding

    ## Waarom mobiliteit als thema?

    Er rijdt geen bus.
  `,

  *check({ statements, header }) {
    for (const statement of statements) {
      if (statement.about !== 'thema' || statement.source === 'header') continue;
      const { value, range, source } = statement;
      const inner = unquote(value);
      if (source !== 'zin' && inner !== value) {
        yield {
          range,
          message: `In een kop staat het thema zonder aanhalingstekens: ${shorten(inner, 60)}.`,
          fixes: [{ title: 'Haal de aanhalingstekens weg', edits: [{ range, text: inner }] }],
        };
      }
      const thema = header.thema?.value;
      if (!thema || themaKey(thema) !== themaKey(inner) || thema.includes('&') === inner.includes('&')) continue;
      const right = thema.includes('&') ? inner.replace(/ en /gi, ' & ') : inner.replaceAll('&', 'en');
      yield {
        range,
        message: `Hier staat ‘${shorten(inner, 40)}’, in de header ‘${shorten(thema, 40)}’; kies overal ‘en’ of overal ‘&’.`,
        related: header.thema ? [{ range: header.thema.range, message: `Hier staat ‘${shorten(thema, 60)}’.` }] : [],
        fixes: [
          {
            title: `Maak er ‘${shorten(right, 60)}’ van`,
            edits: [{ range, text: value.replace(inner, () => right) }],
          },
        ],
      };
    }
  },
};
