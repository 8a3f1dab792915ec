/** Opens a report at a place: what a click in a list does. */
import { Range, TextEditorRevealType, Uri, window } from 'vscode';
import type { Span } from '../../../protocol/base.ts';

export async function goTo(uri: string, span?: Span): Promise<void> {
  const editor = await window.showTextDocument(Uri.parse(uri), { selection: span && toRange(span) });
  if (span) editor.revealRange(toRange(span), TextEditorRevealType.InCenterIfOutsideViewport);
}

function toRange({ start, end }: Span): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
