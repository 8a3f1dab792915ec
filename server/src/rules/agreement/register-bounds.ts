/** Bounds for people counted once, however often they came: the largest dialogue, and all dialogues together. */
import type { NumberStatement, Report } from '../../report/model.ts';
import type { FactId } from '../../report/template.ts';
import type { Found } from '../rule.ts';

/** One finding, on the first number that cannot be right. Needs `deelnemers` in every record of the register. */
export function* outOfBounds({ header, statements, template }: Report, about: FactId): Iterable<Found> {
  const fact = template.facts[about];
  const { dialogen } = header;
  if (fact?.register !== 'bounds' || !dialogen?.whole) return;
  const counts = dialogen.records.map(({ deelnemers }) => deelnemers?.value);
  if (counts.length === 0 || !counts.every((count) => count !== undefined)) return;
  const least = counts.reduce((most, count) => Math.max(most, count), 0);
  const most = counts.reduce((sum, count) => sum + count, 0);
  const odd = statements.find(
    (one): one is NumberStatement => one.about === about && (one.value < least || one.value > most),
  );
  if (!odd) return;
  const largest = dialogen.records.find(({ deelnemers }) => deelnemers?.value === least)?.deelnemers;
  yield {
    range: odd.range,
    message:
      odd.value < least
        ? `Hier staan ${odd.value} ${fact.many}, maar aan één dialoog alleen al deden er ${least} mee.`
        : `Hier staan ${odd.value} ${fact.many}, maar alle dialogen samen tellen er ${most} (${counts.join(' + ')}).`.slice(
            0,
            160,
          ),
    related: [
      odd.value < least && largest
        ? { range: largest.range, message: `Hier staan er ${least}.` }
        : { range: dialogen.key, message: `De lijst telt er samen ${most}.` },
    ],
  };
}
