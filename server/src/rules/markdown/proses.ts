/** Every text of a report as it was typed, headings too, whatever it belongs to. */
import type { Block } from '../../report/markdown/blocks.ts';
import type { Prose } from '../../report/text/text.ts';

export function prosesOf(block: Block): readonly Prose[] {
  return block.type === 'quote' ? block.paragraphs : 'text' in block ? [block.text] : [];
}
