/** What drawing a part gives, whatever its form. */
import type { Report } from '../report/model.ts';
import type { TemplatePart } from '../report/template.ts';
import type { Html } from './html.ts';

/** Whoever asked puts an element around it. */
export interface Drawn {
  readonly attributes: Html;
  readonly content: Html;
}

/** `level` is that of its title: 1, or 2 where another part stands above it. */
export type Draw = (report: Report, entry: TemplatePart, level: 1 | 2) => Drawn;
