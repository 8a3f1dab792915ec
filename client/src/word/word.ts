/** *Word-document openen als rapportage*, pasting from Word, and the page that says what became of the document. */
import {
  commands,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { type ImportWordParams, type ImportWordResult, importWordRequest } from '../../../protocol/word.ts';
import { type KindsResult, kindsRequest } from '../../../protocol/writing.ts';
import type { Server } from '../server.ts';
import { kindItems } from '../writing/ask-new-report.ts';
import { openReportText } from '../writing/new-report.ts';
import { pasteFromWord } from './paste-word.ts';

const SUMMARY_SCHEME = 'rapportage-overzicht';
/** In bytes. A larger document is not even read; the server has the same limit. */
const LARGEST_FILE = 100 * 1024 * 1024;

export function startWord({ subscriptions }: ExtensionContext, server: Server, log: LogOutputChannel): void {
  const summaries = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  subscriptions.push(
    changed,
    workspace.registerTextDocumentContentProvider(SUMMARY_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: ({ path }) => summaries.get(path),
    }),
    commands.registerCommand('rapportage.wordOpenen', async (given?: Uri) => {
      const file = given ?? (await choose());
      if (!file) return;
      try {
        await openWord(file);
      } catch (error) {
        log.error(`rapportage.wordOpenen: ${error}`);
        void window.showErrorMessage(
          'Het Word-document kan niet worden geopend. Staat het misschien nog open in Word, of op een plek die niet bereikbaar is?',
        );
      }
    }),
    ...pasteFromWord(server, log),
  );

  async function openWord(file: Uri): Promise<void> {
    const { size } = await workspace.fs.stat(file);
    if (size > LARGEST_FILE)
      return showSummaryMessage(
        'Dit bestand is groter dan 100 MB. Haal in Word de afbeeldingen eruit en probeer het opnieuw.',
      );
    const base64 = Buffer.from(await workspace.fs.readFile(file)).toString('base64');
    const imported = await ask({ base64 });
    const kind = imported.unsure ? await chooseKind() : '';
    if (kind === undefined) return;
    const { text, sentence, summary } = kind === '' ? imported : await ask({ base64, kind });
    if (text === undefined) return showSummaryMessage(sentence);
    const name = nameOf(file);
    await openReportText(text, Uri.joinPath(file, '..'), name);
    const all = 'Wat is er herkend?';
    // Not awaited: the message stays until it is read, but the report is there already.
    void window
      .showInformationMessage(sentence, all)
      .then((choice) => (choice === all ? showSummary(name, summary) : undefined));
  }

  function ask(params: ImportWordParams): Promise<ImportWordResult> {
    return server.ask<ImportWordResult>(importWordRequest, params);
  }

  /** Asks for the kind, as the document does not show it. Undefined: the writer stopped. */
  async function chooseKind(): Promise<string | undefined> {
    const { kinds } = await server.ask<KindsResult>(kindsRequest, {});
    const chosen = await window.showQuickPick(kindItems(kinds), {
      title: 'Word-document openen als rapportage',
      placeHolder: 'Welke soort rapportage wordt het?',
      ignoreFocusOut: true,
    });
    return chosen?.soort;
  }

  async function showSummary(name: string, summary: string): Promise<void> {
    const uri = Uri.from({ scheme: SUMMARY_SCHEME, path: `/Van Word naar rapportage: ${name}` });
    summaries.set(uri.path, summary);
    changed.fire(uri);
    await window.showTextDocument(await workspace.openTextDocument(uri), {
      viewColumn: ViewColumn.Beside,
      preview: true,
      preserveFocus: true,
    });
  }
}

async function choose(): Promise<Uri | undefined> {
  const found = await window.showOpenDialog({
    title: 'Word-document openen als rapportage',
    openLabel: 'Openen als rapportage',
    filters: { 'Word-document': ['docx'] },
    canSelectMany: false,
  });
  return found?.[0];
}

/** The file's name without its ending. */
function nameOf(file: Uri): string {
  return (file.path.split('/').at(-1) ?? '').replace(/\.docx$/i, '') || 'rapportage';
}

function showSummaryMessage(sentence: string): void {
  void window.showWarningMessage(sentence);
}
