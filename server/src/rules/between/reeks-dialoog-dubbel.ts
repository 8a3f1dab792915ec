import { dutchDate } from '../../report/dutch/dates.ts';
import { gemeenteKey } from '../../report/dutch/gemeenten.ts';
import { fileName } from '../../report/text/file-name.ts';
import type { Range } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { SeriesRule } from './series-rule.ts';

export const reeksDialoogDubbel: SeriesRule = {
  code: 'reeks-dialoog-dubbel',
  kind: 'contradiction',
  title: 'Een dialoog telt mee in twee rapporten van de reeks',
  why: 'Staat één gesprek in twee rapporten, dan klopt het totaal van gesprekken en deelnemers van de hele reeks niet.',
  wrong: [
    text`
      ---
      rapportage: themadialogen
      thema: Mobiliteit
      dialogen:
        - { nummer: 1, gemeente: Emmen, datum: 2024-04-12 }
      ---
    `,
    text`
      ---
      rapportage: themadialogen
      thema: Zorg
      dialogen:
        - {{{ nummer: 1, gemeente: Emmen, datum: 2024-04-12 }}}
      ---
    `,
  ],
  right: [
    text`
      ---
      rapportage: themadialogen
      thema: Mobiliteit
      dialogen:
        - { nummer: 1, gemeente: Emmen, datum: 2024-04-12 }
      ---
    `,
    text`
      ---
      rapportage: themadialogen
      thema: Zorg
      dialogen:
        - { nummer: 1, gemeente: Emmen, datum: 2024-04-19 }
      ---
    `,
  ],

  *check(members) {
    const first = new Map<string, { file: string; range: Range }>();
    for (const { file, report } of members) {
      for (const { gemeenten, datum, range } of report.header.dialogen?.records ?? []) {
        if (!datum || gemeenten.length === 0) continue;
        const key = `${datum.value} ${gemeenten
          .map(({ value }) => gemeenteKey(value))
          .sort()
          .join(' + ')}`;
        const known = first.get(key);
        if (!known) first.set(key, { file, range });
        else if (known.file !== file) {
          const host = gemeenten
            .map(({ value }) => value)
            .join(' en ')
            .slice(0, 50);
          yield {
            file,
            range,
            message: `De dialoog in ${host} op ${dutchDate(datum.value)} staat ook in ${fileName(known.file, 60)}.`,
            related: [{ ...known, message: 'Hier staat dezelfde dialoog.' }],
          };
        }
      }
    }
  },
};
