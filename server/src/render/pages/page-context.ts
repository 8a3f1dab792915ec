/** What drawing any part of the pages needs. */
import type { Report } from '../../report/model.ts';
import type { RenderProse } from '../prose.ts';

export interface PageContext {
  readonly report: Report;
  readonly prose: RenderProse;
  /** The `id` of each block begins with this. */
  readonly name: string;
  /** Gives an `id` that no other block has, and that stays the same from one version to the next. */
  readonly key: (name: string) => string;
  /** The heading level of the title above the pages: 1, or 2 where another part comes before them. */
  readonly level: number;
}
