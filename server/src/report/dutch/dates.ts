/** ISO dates as Dutch text, and back. */

export const MONTHS: readonly string[] = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** `2021-04-12` → `12 april 2021`; anything that is not a date comes back as it is. */
export function dutchDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name && day && year ? `${day} ${name} ${year}` : iso;
}

/** `5-3-2024`, `5 maart 2024`, `2024-3-5` → `2024-03-05`. Undefined: not a day of the calendar. */
export function isoDate(text: string): string | undefined {
  const found =
    /^(?<day>\d{1,2})(?:[-/.]| +)(?<month>\d{1,2}|\p{L}{3,9})\.?(?:[-/.]| +)(?<year>\d{4})$|^(?<year2>\d{4})[-/.](?<month2>\d{1,2})[-/.](?<day2>\d{1,2})$/u.exec(
      text.trim().toLowerCase(),
    );
  if (!found?.groups) return undefined;
  const { day, month = '', year, day2, month2 = '', year2 } = found.groups;
  const named =
    month === ''
      ? -1
      : MONTHS.findIndex(
          (name) => name === month || name.slice(0, 3) === month || (name === 'maart' && month === 'mrt'),
        );
  const [y, m, d] = [Number(year ?? year2), named === -1 ? Number(month || month2) : named + 1, Number(day ?? day2)];
  const date = new Date(Date.UTC(y, m - 1, d));
  // Date.UTC would take 31 February for a day in March.
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? date.toISOString().slice(0, 10) : undefined;
}

/** The months in a text, 1 to 12, in reading order; a period (`maart tot en met mei`) gives all of its months. */
export function monthsIn(text: string): readonly number[] {
  const months: number[] = [];
  let end = 0;
  for (const { 0: name, index } of text.matchAll(MONTH)) {
    const month = MONTHS.indexOf(name.toLowerCase()) + 1;
    const last = months.at(-1);
    const between = text.slice(end, index);
    // From a month to the same month of another year are all months; without a year it is that month alone.
    if (last !== undefined && STRETCH.test(between) && (last !== month || /\d/.test(between)))
      for (let next = (last % 12) + 1; next !== month; next = (next % 12) + 1) months.push(next);
    months.push(month);
    end = index + name.length;
  }
  return months;
}

const MONTH = new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'gi');
const STRETCH = /^(?:\s\d{4})?\s?(?:[–-]|t\/m|tot|tot en met)\s?$/;

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** The month of an ISO date, 1 to 12; undefined for anything else. */
export function monthOf(iso: string): number | undefined {
  const month = Number(/^\d{4}-(\d{2})-\d{2}$/.exec(iso)?.[1]);
  return month >= 1 && month <= 12 ? month : undefined;
}
