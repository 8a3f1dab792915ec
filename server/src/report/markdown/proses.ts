/** Every text of a report as it was typed, headings too, whatever it belongs to. */
import type { Prose } from '../text/text.ts';
import type { Block } from './block.ts';

export function prosesOf(block: Block): readonly Prose[] {
  if (block.type === 'quote') return block.paragraphs;
  return 'text' in block ? [block.text] : [];
}
