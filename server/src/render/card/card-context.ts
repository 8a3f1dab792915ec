import type { RenderProse } from '../prose.ts';

/** What drawing any part of the card needs. */
export interface CardContext {
  readonly prose: RenderProse;
  /** Gives an `id` that no other block has. */
  readonly key: (name: string) => string;
}
