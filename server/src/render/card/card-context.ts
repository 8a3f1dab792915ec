import type { RenderProse } from '../prose.ts';

/** What every part of the card needs to be drawn. */
export interface CardContext {
  readonly prose: RenderProse;
  /** An `id` that no other block has. */
  readonly key: (name: string) => string;
}
