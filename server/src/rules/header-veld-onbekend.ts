import { keyEntries } from '../report/header-keys.ts';
import { shortened } from '../report/text.ts';
import type { Fix, Rule } from './rule.ts';

export const headerVeldOnbekend: Rule = {
  code: 'header-veld-onbekend',
  kind: 'form',
  title: 'De header heeft een onbekend gegeven',
  why: 'Een verschreven naam wordt niet gelezen, en wat erachter staat telt dan niet mee.',
  wrong: '---\nrapportage: themadialogen\nthema: Mobiliteit\n{{statsu}}: redactie\n---\n',
  right: '---\nrapportage: themadialogen\nthema: Mobiliteit\nstatus: redactie\n---\n',

  *check({ header, text }) {
    for (const problem of header.problems) {
      if (problem.kind !== 'unknown') continue;
      const { range, key, nearest, entry } = problem;
      const rename: Fix[] = nearest ? [{ title: `Maak er ‘${nearest}’ van`, edits: [{ range, text: nearest }] }] : [];
      const lineStart = text.lastIndexOf('\n', entry.start) + 1;
      const lineEnd = text.indexOf('\n', entry.end);
      const whole = text.slice(lineStart, entry.start).trim() === '' && lineEnd !== -1 && text.slice(entry.end, lineEnd).trim() === '';
      const remove: Fix[] = whole ? [{ title: `Haal ‘${key}’ weg`, edits: [{ range: { start: lineStart, end: lineEnd + 1 }, text: '' }], safe: false }] : [];
      const known = keyEntries(header.dialogen && range.start > header.dialogen.range.start && range.end < header.dialogen.range.end ? 'dialogen/0' : '').map(
        (one) => one.key,
      );
      const meant = nearest ? `bedoeld is waarschijnlijk ‘${nearest}’` : `hier kan staan: ${known.join(', ')}`;
      yield { range, message: `‘${shortened(key, 40)}’ is geen gegeven van de header; ${meant}.`, fixes: [...rename, ...remove] };
    }
  },
};
