/** The result of drawing a part, whatever its form. */
import type { Report } from '../report/model.ts';
import type { TemplatePart } from '../report/template.ts';
import type { Html } from './html.ts';

/** The caller puts an element with these attributes around the content. */
export interface Drawn {
  readonly attributes: Html;
  readonly content: Html;
}

/** `level` is the heading level of its title: 1, or 2 where another part comes before it. */
export type Draw = (report: Report, entry: TemplatePart, level: 1 | 2) => Drawn;
