import { monthName, monthOf, monthsIn } from '../../report/dutch/dates.ts';
import { enumerate } from '../../report/dutch/enumerate.ts';
import type { Report } from '../../report/model.ts';
import { leadsOf } from '../../report/parts/lead.ts';
import { type Range, sourceRange } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Found, Related, Rule } from '../rule.ts';

export const maandenVerschillen: Rule = {
  code: 'maanden-verschillen',
  kind: 'contradiction',
  title: 'De maanden van de inleiding zijn andere dan die van de dialogen',
  why: 'Wie de lijst van dialogen naast de inleiding legt, ziet twee verschillende perioden.',
  wrong: text`
    ---
    rapportage: middenvelddialogen
    thema: Bussen
    dialogen:
      - { nummer: 1, datum: 2024-03-12 }
      - { nummer: 2, datum: 2024-04-09 }
    ---

    # Verslag middenvelddialogen over ‘Bussen’

    Op het thema ‘bussen’ zijn twee dialogen georganiseerd in de maanden {{april en mei}}.
  `,
  right: text`
    ---
    rapportage: middenvelddialogen
    thema: Bussen
    dialogen:
      - { nummer: 1, datum: 2024-03-12 }
      - { nummer: 2, datum: 2024-04-09 }
    ---

    # Verslag middenvelddialogen over ‘Bussen’

    Op het thema ‘bussen’ zijn twee dialogen georganiseerd in de maanden maart en april.
  `,
  needs: ['register'],

  *check(report) {
    for (const { sentences } of leadsOf(report)) {
      for (const { match, prose } of sentences) {
        const [from, to] = match?.indices?.groups?.maanden ?? [];
        if (from === undefined || to === undefined) continue;
        const text = prose.plain.slice(from, to);
        const place = sourceRange(prose, from, to);
        const found = ofRegister(text, place, report) ?? ofPeriode(text, place, report);
        if (found) yield found;
      }
    }
  },
};

/** A span of months may include one without a dialogue; a month that is named by itself must have one. */
function ofRegister(text: string, range: Range, { header, template }: Report): Found | undefined {
  const records = header.dialogen?.records ?? [];
  const dates = records.flatMap(({ datum }) => (datum ? [{ ...datum, month: monthOf(datum.value) }] : []));
  const held = inOrder(dates.flatMap(({ month, value }) => (month === undefined ? [] : [{ month, value }])));
  if (held.length === 0) return undefined;
  const said = monthsIn(text);
  const whole = header.dialogen?.whole === true && dates.length === records.length;
  const named = STRETCH.test(text) ? [said[0], said.at(-1)] : said;
  const more = held.filter((month) => !said.includes(month));
  const fewer = whole ? named.filter((month) => month !== undefined && !held.includes(month)) : [];
  if (more.length === 0 && fewer.length === 0) return undefined;
  const others = dates.filter(({ month }) => month !== undefined && more.includes(month));
  const related: Related[] = (others.length > 0 ? others.map((one) => one.range) : [header.dialogen?.key ?? range]).map(
    (place) => ({ range: place, message: 'Hier staat wanneer het was.' }),
  );
  return {
    range,
    message: `Hier staat ‘${text}’, ${template.places.register ?? 'de lijst van dialogen'} heeft ${listMonths(held)}.`,
    related,
    fixes: whole
      ? [
          {
            title: `Maak er ‘${listMonths(held)}’ van`,
            edits: [{ range, text: listMonths(held) }],
            changes: 'words',
            safe: false,
          },
        ]
      : [],
  };
}

const STRETCH = /tot en met|t\/m|\stot\s|[–-]/;

/** The months that the period names, as far as it names them: `voorjaar` says nothing. */
function ofPeriode(text: string, range: Range, { header: { periode, readable } }: Report): Found | undefined {
  if (!periode || !readable) return undefined;
  const known = monthsIn(periode.value);
  const said = monthsIn(text);
  if (known.length === 0 || said.every((month) => known.includes(month))) return undefined;
  return {
    range,
    message: `Hier staat ‘${text}’, bij ‘periode’ staat ‘${periode.value.slice(0, 60)}’.`,
    related: [{ range: periode.range, message: 'Hier staat de periode.' }],
  };
}

/** By date, each month once. */
function inOrder(dates: readonly { readonly month: number; readonly value: string }[]): readonly number[] {
  return [...new Set(dates.toSorted((one, other) => one.value.localeCompare(other.value)).map(({ month }) => month))];
}

function listMonths(months: readonly number[]): string {
  return enumerate(months.map(monthName));
}
