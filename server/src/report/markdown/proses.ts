/** The texts of a block as typed, headings too. */
import type { Prose } from '../text/text.ts';
import type { Block } from './block.ts';

export function prosesOf(block: Block): readonly Prose[] {
  if (block.type === 'quote') return block.paragraphs;
  return 'text' in block ? [block.text] : [];
}
