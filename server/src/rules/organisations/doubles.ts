/** A list of names without its doubles: one rule reports those, and all others leave them alone. */
import { doublesIn } from '../../report/dutch/organisaties.ts';
import type { NameList } from './name-lists.ts';

export function withoutDoubles({ kader, names }: NameList): NameList {
  const doubles = new Set(doublesIn(names).map(({ double }) => double));
  return { kader, names: doubles.size === 0 ? names : names.filter((name) => !doubles.has(name)) };
}
