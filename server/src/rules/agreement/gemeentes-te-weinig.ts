import { withNoun, wordFor } from '../../report/dutch/counted.ts';
import { allSections } from '../../report/places.ts';
import { smallest } from '../../report/text/many.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const gemeentesTeWeinig: Rule = {
  code: 'gemeentes-te-weinig',
  kind: 'form',
  title: 'Er staan minder gemeentes dan er gesprekken waren',
  why: 'Elke dialoog had een host. Was een gemeente twee keer host, zet dan de dialogen in de header, dan is het na te gaan.',
  wrong: text`
    ## Wie zaten aan tafel?

    - 3 gesprekken
    - 21 deelnemers totaal
    - Hosts kwamen uit de volgende gemeentes: {{Emmen en Borne}}
  `,
  right: text`
    ## Wie zaten aan tafel?

    - 3 gesprekken
    - 21 deelnemers totaal
    - Hosts kwamen uit de volgende gemeentes: Emmen, Goes en Borne
  `,

  needs: ['gemeente'],

  *check(report) {
    const { header, statements } = report;
    const hosts = allSections(report).find(({ aanTafel }) => aanTafel?.hosts)?.aanTafel?.hosts;
    const counts = statements.filter(({ about }) => about === 'dialogen');
    const registered = header.dialogen?.records.some(({ gemeenten }) => gemeenten.length > 0);
    if (!hosts || hosts.gemeenten.length === 0 || counts.length === 0 || registered) return;
    const fewest = smallest(counts.map(({ value }) => Number(value)));
    const { length } = hosts.gemeenten;
    if (length >= fewest) return;
    yield {
      range: { start: hosts.gemeenten[0]?.range.start ?? 0, end: hosts.gemeenten.at(-1)?.range.end ?? 0 },
      message: `Er waren ${fewest} gesprekken, maar hier ${wordFor(length, 'staat', 'staan')} ${withNoun(length, 'gemeente', 'gemeentes')}; ontbreekt er een, of was een gemeente vaker host?`,
      related: counts.map(({ range, value }) => ({ range, message: `Hier staat ${value}.` })),
    };
  },
};
