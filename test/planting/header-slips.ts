/** Slips in the header (format.md §1). */
import type { Report } from '../../server/src/report/model.ts';
import type { Range } from '../../server/src/report/text/text.ts';
import { insert, linesOf, remove, replace, type Slip, slip } from './slip.ts';

export const headerSlips: readonly Slip[] = [
  slip('the whole header is gone', 'header-ontbreekt', function* ({ header, text }) {
    yield remove(
      { start: 0, end: header.range.end + (/^\s*/.exec(text.slice(header.range.end))?.[0].length ?? 0) },
      { start: 0, end: 0 },
    );
  }),
  ...['—', '–––', '----', '--', '***', '- - -', '+++', '--- # x', '=== ', ''].map((line) =>
    slip(`the first line is ${JSON.stringify(line)}`, 'header-bijna header-yaml commentaar', function* ({ header }) {
      yield replace({ start: header.range.start, end: header.range.start + 3 }, line, {
        start: 0,
        end: header.yaml.start + 20,
      });
    }),
  ),
  slip('something stands before the first line', 'header-bijna header-yaml commentaar', function* ({ header }) {
    for (const text of ['Concept\n', '<!-- x -->\n', '\n\n'])
      yield insert(header.range.start, text, { start: 0, end: header.range.end });
  }),
  slip('the line that closes the header is gone', 'header-yaml header-bijna', function* ({ header, text }) {
    yield remove(linesOf(text, { start: header.range.end - 3, end: header.range.end }), header.range);
  }),
  slip('the header is closed too early', '*', function* ({ header, text }) {
    for (const { start } of keysOf(header.keys).slice(1))
      yield insert(linesOf(text, { start, end: start }).start, '---\n', { start: 0, end: header.range.end + 80 });
  }),
  slip('a brace of a record is lost', 'header-yaml', function* (report) {
    for (const { range } of report.header.dialogen?.records ?? []) {
      if (report.text[range.start] !== '{') continue;
      yield remove({ start: range.start, end: range.start + 1 }, lineRange(report, range));
      yield remove({ start: range.end - 1, end: range.end }, { start: range.start, end: report.header.range.end });
    }
  }),
  slip('a comma of a record is lost', 'header-yaml header-waarde', function* (report) {
    for (const { range } of report.header.dialogen?.records ?? []) {
      for (const { index } of report.text
        .slice(range.start, range.end)
        .matchAll(/,(?= (?:nummer|gemeente|datum|deelnemers))/g))
        yield remove({ start: range.start + index, end: range.start + index + 1 }, lineRange(report, range));
    }
  }),
  slip('a colon is lost', '*', function* (report) {
    for (const { range } of report.header.keys)
      yield remove({ start: range.end, end: range.end + 1 }, lineRange(report, range));
  }),
  slip('the space behind a colon is lost', '*', function* (report) {
    for (const { range, path } of report.header.keys)
      if (path !== 'dialogen') yield remove({ start: range.end + 1, end: range.end + 2 }, lineRange(report, range));
  }),
  slip('a value begins with an apostrophe', '*', function* (report) {
    for (const { range } of gemeenten(report)) yield insert(range.start, "'", lineRange(report, range));
    if (report.header.thema)
      yield insert(report.header.thema.range.start, "'", lineRange(report, report.header.thema.range));
  }),
  slip('a value begins with a sign that YAML keeps for itself', '*', function* (report) {
    for (const sign of ['@', '%', '`', '&', '*', '!']) {
      for (const { range } of gemeenten(report).slice(0, 2)) yield insert(range.start, sign, lineRange(report, range));
      if (report.header.thema)
        yield insert(report.header.thema.range.start, sign, lineRange(report, report.header.thema.range));
    }
  }),
  slip('a colon in the theme', '*', function* (report) {
    const { thema } = report.header;
    if (thema) yield insert(thema.range.end, ': wat nu', lineRange(report, thema.range));
  }),
  slip('a tab before a record', '*', function* (report) {
    for (const { range } of report.header.dialogen?.records ?? []) {
      const line = linesOf(report.text, range);
      yield replace({ start: line.start, end: line.start + 2 }, '\t', lineRange(report, range));
    }
  }),
  slip('a key of the header is gone', 'header-veld-ontbreekt', function* (report) {
    for (const { path, range } of report.header.keys)
      if (path === 'rapportage' || path === 'thema') yield remove(linesOf(report.text, range));
  }),
  slip('the number of a record is gone', 'header-veld-ontbreekt', function* (report) {
    for (const { nummer, range } of report.header.dialogen?.records ?? []) {
      const behind = /^(?:, |\s+)/.exec(report.text.slice(nummer?.range.end))?.[0].length ?? 0;
      const key = report.header.keys.find(
        ({ path, value }) => path.endsWith('/nummer') && value.start === nummer?.range.start,
      );
      if (nummer && key)
        yield remove({ start: key.range.start, end: nummer.range.end + behind }, lineRange(report, range));
    }
  }),
  slip('a key is mistyped', 'header-veld-onbekend', function* (report) {
    for (const { range } of report.header.keys) {
      const key = report.text.slice(range.start, range.end);
      yield replace(range, key.slice(0, -2) + (key.at(-1) ?? '') + (key.at(-2) ?? ''));
      yield replace(range, `${key}${key.at(-1)}`);
      yield replace(range, key.charAt(0).toUpperCase() + key.slice(1));
    }
  }),
  slip('a key that does not exist', 'header-veld-onbekend', function* ({ header, text }) {
    for (const key of ['tags', 'datum', 'state', 'title', 'auteur']) {
      const at = header.keys.find(({ path }) => path === 'thema')?.range.start ?? header.yaml.start;
      yield insert(linesOf(text, { start: at, end: at }).start, `${key}: iets\n`, { start: at, end: at + key.length });
    }
  }),
  slip('another status', 'header-waarde', function* ({ header }) {
    if (header.status)
      for (const value of ['defnitief', 'klaar', 'Definitief!', '3']) yield replace(header.status.range, value);
  }),
  slip('a number in words or a date in another form', 'header-waarde', function* ({ header }) {
    for (const { datum, deelnemers, nummer } of header.dialogen?.records ?? []) {
      if (datum)
        for (const value of ['12-04-2024', '12 april 2024', '2024-13-45', 'april']) yield replace(datum.range, value);
      if (deelnemers) for (const value of ['acht', '0', '-3', '7.5', '"8"']) yield replace(deelnemers.range, value);
      if (nummer) for (const value of ['een', '"1"', '0']) yield replace(nummer.range, value);
    }
  }),
  slip('two records with one number', 'dialoog-dubbel', function* ({ header }) {
    const records = header.dialogen?.records ?? [];
    for (const { nummer } of records.slice(1))
      if (nummer && records[0]?.nummer) yield replace(nummer.range, String(records[0].nummer.value), header.range);
  }),
  slip('the register skips a number', 'citaat-dialoog-onbekend', function* ({ header, text }) {
    const last = header.dialogen?.records.at(-1)?.nummer;
    if (last) yield replace(last.range, String(last.value + 1), { start: 0, end: text.length });
  }),
  slip('a code that does not exist or hides nothing', 'negeer-onbekend negeer-onnodig', function* ({ header, text }) {
    const at = linesOf(text, { start: header.range.end - 3, end: header.range.end }).start;
    for (const code of ['kop-afwijkent', 'iets', 'kop-setext']) yield insert(at, `negeer: [${code}]\n`);
  }),
];

function keysOf(keys: Report['header']['keys']): readonly Range[] {
  return keys.filter(({ path }) => !path.includes('/')).map(({ range }) => range);
}

function gemeenten({ header }: Report): readonly { readonly range: Range }[] {
  return header.dialogen?.records.flatMap((record) => record.gemeenten) ?? [];
}

function lineRange({ text }: Report, range: Range): Range {
  return linesOf(text, range);
}
