/** Pasting from Word: as the headings, bullets and quotes of a report, where it has any. Plain text stays a choice. */
import * as vscode from 'vscode';
import { type PasteWordParams, type PasteWordResult, pasteWordRequest } from '../../../protocol/word.ts';
import type { Server } from '../server.ts';

/** The paste API that VS Code has since 1.97; the oldest version that we run in lacks it. */
interface PasteKind {
  append(...parts: string[]): PasteKind;
}

interface PasteApi {
  readonly DocumentPasteEdit?: new (insertText: string, title: string, kind: PasteKind) => object;
  readonly DocumentDropOrPasteEditKind?: { readonly Empty: PasteKind };
  readonly languages: {
    registerDocumentPasteEditProvider?: (
      selector: vscode.DocumentSelector,
      provider: {
        provideDocumentPasteEdits(
          document: vscode.TextDocument,
          ranges: readonly vscode.Range[],
          data: vscode.DataTransfer,
          context: unknown,
          token: vscode.CancellationToken,
        ): Promise<object[] | undefined>;
      },
      metadata: { readonly providedPasteEditKinds: readonly PasteKind[]; readonly pasteMimeTypes: readonly string[] },
    ) => vscode.Disposable;
  };
}

const HTML = 'text/html';
/** How long the status bar says what was not taken over, in milliseconds. */
const SHOWN_FOR = 15_000;
/** In characters. Nobody copies more than this from a report; a whole book of pictures would only make pasting slow. */
const LONGEST = 4 * 1024 * 1024;

/** Returns what to dispose of; nothing where VS Code is too old to have paste providers. */
export function pasteFromWord(server: Server, log: vscode.LogOutputChannel): readonly vscode.Disposable[] {
  // Our types are those of the oldest version, so we check that what it lacks is there before we use it.
  const { DocumentPasteEdit, DocumentDropOrPasteEditKind, languages } = vscode as unknown as PasteApi;
  if (
    !DocumentPasteEdit ||
    !DocumentDropOrPasteEditKind ||
    typeof languages.registerDocumentPasteEditProvider !== 'function'
  )
    return [];
  const kind = DocumentDropOrPasteEditKind.Empty.append('rapportage', 'word');
  const provider = languages.registerDocumentPasteEditProvider(
    { language: 'rapportage' },
    {
      async provideDocumentPasteEdits(document, ranges, data, _context, token) {
        const [range, ...others] = ranges;
        const html = await data.get(HTML)?.asString();
        // With several cursors each would need a text of its own.
        if (!range || others.length > 0 || !html || html.length > LONGEST || token.isCancellationRequested)
          return undefined;
        const params: PasteWordParams = {
          uri: server.uriOf(document.uri),
          range: { start: range.start, end: range.end },
          html,
        };
        try {
          const pasted = await server.ask<PasteWordResult>(pasteWordRequest, params);
          if (!pasted) return undefined;
          const lost = pasted.leftOut ? ` (niet overgenomen: ${pasted.leftOut.join(', ')})` : '';
          if (lost !== '') vscode.window.setStatusBarMessage(`Plakken als rapportage${lost}`, SHOWN_FOR);
          return [new DocumentPasteEdit(pasted.text, `Plakken als rapportage${lost}`, kind)];
        } catch (error) {
          // Without our edit VS Code pastes plain text.
          log.warn(`Pasting from Word: ${error}`);
          return undefined;
        }
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: [HTML] },
  );
  return [provider];
}
