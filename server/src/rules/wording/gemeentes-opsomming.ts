import { allSections } from '../../report/places.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const gemeentesOpsomming: Rule = {
  code: 'gemeentes-opsomming',
  kind: 'style',
  title: 'De gemeentes staan niet als ‘A, B en C’',
  why: 'De kaart noemt de gemeentes in één regel; voor de laatste staat ‘en’, en er komt geen punt achter.',
  wrong: text`
    ## Wie zaten aan tafel?

    - Hosts kwamen uit de volgende gemeentes: Emmen, {{Goes, Borne}}
  `,
  right: text`
    ## Wie zaten aan tafel?

    - Hosts kwamen uit de volgende gemeentes: Emmen, Goes en Borne
  `,

  *check(report) {
    for (const { aanTafel } of allSections(report)) {
      const gemeenten = aanTafel?.hosts?.gemeenten ?? [];
      const [first, last, before] = [gemeenten[0], gemeenten.at(-1), gemeenten.at(-2)];
      if (!aanTafel?.hosts || !first || !last) continue;
      const between = before ? report.text.slice(before.range.end, last.range.start).replace(/\s+/g, ' ') : ' en ';
      const list = { start: first.range.start, end: last.range.end };
      if (before && between !== ' en ') {
        yield {
          range: { start: before.range.start, end: last.range.end },
          message: `Zet ‘en’ voor de laatste gemeente: ‘${shorten(before.value, 40)} en ${shorten(last.value, 40)}’.`,
          fixes: [
            {
              title: 'Zet ‘en’ voor de laatste gemeente',
              edits: [{ range: { start: before.range.end, end: last.range.start }, text: ' en ' }],
              changes: 'words',
            },
          ],
        };
      }
      const dot = report.text.slice(list.end, aanTafel.hosts.text.end).search(/\S/);
      const at = list.end + dot;
      if (dot !== -1 && report.text[at] === '.')
        yield {
          range: { start: at, end: at + 1 },
          message: 'Achter de gemeentes komt geen punt.',
          fixes: [{ title: 'Haal de punt weg', edits: [{ range: { start: list.end, end: at + 1 }, text: '' }] }],
        };
    }
  },
};
