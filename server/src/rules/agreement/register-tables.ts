/** Compares the register's dialogues, by table, with the sections about them (format-middenvelddialogen.md §4). */
import { timesInWords } from '../../report/dutch/counted.ts';
import type { NumberStatement, Report } from '../../report/model.ts';
import { type Built, builtParts } from '../../report/parts/built-of.ts';
import type { FactId } from '../../report/template.ts';
import { shorten } from '../../report/text/text.ts';
import type { Found } from '../rule.ts';

/** One finding, for the first table whose number differs; only if each record names its table and the totals agree. */
export function* differentTables({ header, parts, statements, template }: Report, about: FactId): Iterable<Found> {
  const fact = template.facts[about];
  const { dialogen } = header;
  const built = fact && builtParts(fact, parts);
  const totals = new Set(
    statements.filter((one): one is NumberStatement => one.about === about).map(({ value }) => value),
  );
  if (!fact || !built || !dialogen?.whole || totals.size !== 1) return;
  if (!dialogen.records.every(({ tafel }) => tafel)) return;
  for (const one of built) {
    const records = dialogen.records.filter(({ tafel }) => tafel?.value === one.value);
    if (records.length === one.count) continue;
    yield {
      range: records.at(-1)?.tafel?.range ?? dialogen.key,
      message: sentence(one, records.length),
      related: one.chapter
        ? [
            {
              range: one.chapter.heading.range,
              message: `Hier ${one.count === 1 ? 'hoort er 1' : `horen er ${one.count}`} bij.`,
            },
          ]
        : records
            .slice(0, -1)
            .flatMap(({ tafel }) => (tafel ? [{ range: tafel.range, message: 'Hier staat er ook een.' }] : [])),
    };
    return;
  }
}

function sentence({ value, count, chapter }: Built, found: number): string {
  const here = `In de lijst van dialogen staat ${timesInWords(found)} ‘${value}’`;
  if (!chapter) return `${here}; er is er precies ${count === 1 ? 'één' : count}.`;
  const name = shorten(chapter.heading.text.plain, 50);
  return count === 1
    ? `${here}, maar bij ‘${name}’ hoort er één.`
    : `${here}, maar ‘${name}’ heeft ${count} genummerde paragrafen.`;
}
