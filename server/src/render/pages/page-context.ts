/** What every part of the pages needs to be drawn. */
import type { Report } from '../../report/model.ts';
import type { RenderProse } from '../prose.ts';

export interface PageContext {
  readonly report: Report;
  readonly prose: RenderProse;
  /** What the `id` of each block begins with. */
  readonly name: string;
  /** An `id` that no other block has, and that stays the same from one version to the next. */
  readonly key: (name: string) => string;
  /** The level of the title above the pages: 1, or 2 where another part stands above them. */
  readonly level: number;
}

/** `kern` → `rapport-kern`, the second time `rapport-kern-2`. */
export function keysOf(prefix: string): (name: string) => string {
  const used = new Map<string, number>();
  return (name) => {
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return `${prefix}-${name}${count === 1 ? '' : `-${count}`}`;
  };
}
