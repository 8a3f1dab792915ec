/** Two presses of Shift+Enter mean a new paragraph, in Word as on a web page. */
import { addAll, plain, type Run, textRun } from '../blocks.ts';
import type { ParagraphPiece } from '../pieces.ts';
import { linesOf } from './clean-runs.ts';

/** What comes after an empty line continues an item, but is not part of a heading. */
export function partedAtBlankLines(piece: ParagraphPiece): readonly ParagraphPiece[] {
  if (!/\n\s*\n/.test(plain(piece.runs))) return [piece];
  const groups: Run[][] = [];
  let open: Run[] | undefined;
  for (const line of linesOf(piece.runs)) {
    if (plain(line).trim() === '') open = undefined;
    else if (open) addAll(open, [textRun('\n'), ...line]);
    else {
      open = [...line];
      groups.push(open);
    }
  }
  const [first = [], ...others] = groups;
  const own = piece.heading === undefined ? { style: piece.style } : {};
  const below = piece.list ? { style: 'list paragraph' } : own;
  return [{ ...piece, runs: first }, ...others.map((runs): ParagraphPiece => ({ kind: 'paragraph', runs, ...below }))];
}
