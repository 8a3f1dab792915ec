/** The commands for writers. The server says what may be inserted where; the client asks, lets choose and inserts. */
import {
  commands,
  type ExtensionContext,
  type LogOutputChannel,
  Range,
  SnippetString,
  TabInputText,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from 'vscode';
import {
  type Insertion,
  type InsertionKind,
  type InsertionsParams,
  type InsertionsResult,
  insertionsRequest,
} from '../../../protocol/base.ts';
import { openFirstSteps, openWhatYouType } from '../first-steps.ts';
import type { Previews } from '../preview/preview.ts';
import type { Server } from '../server.ts';
import { fixAll, showNextStatus } from './finding-commands.ts';
import { beginReport } from './new-report.ts';
import { refactor, refactorings } from './refactor-commands.ts';

const choose: Record<InsertionKind, string> = {
  sectie: 'Welke sectie wilt u invoegen?',
  citaat: 'Hoe wilt u het citaat invoegen?',
  deelnemers: 'Wat wilt u invoegen?',
  kader: 'Welk kader wilt u invoegen?',
  onderwerp: 'Over welk punt gaat het onderwerp?',
  dialoog: 'Welke dialoog wilt u toevoegen?',
};

export function registerCommands(
  { subscriptions, extension, extensionUri }: ExtensionContext,
  server: Server,
  log: LogOutputChannel,
  previews: Previews,
): void {
  const on = (name: string, run: (uri?: Uri) => unknown) => {
    subscriptions.push(
      commands.registerCommand(`rapportage.${name}`, async (uri?: Uri) => {
        try {
          await run(uri);
        } catch (error) {
          log.error(`rapportage.${name}: ${error}`);
          void tellThatItFailed(log);
        }
      }),
    );
  };

  on('nieuw', () => beginReport(server));
  on('eersteStappen', () => openFirstSteps(extension.id));
  on('watUTypt', () => openWhatYouType(extensionUri));
  on('sectieInvoegen', () => withReport((editor) => insert(server, editor, 'sectie')));
  on('citaatInvoegen', () => withReport((editor) => insert(server, editor, 'citaat')));
  on('deelnemersInvoegen', () => withReport((editor) => insert(server, editor, 'deelnemers')));
  on('kaderInvoegen', () => withReport((editor) => insert(server, editor, 'kader')));
  on('onderwerpInvoegen', () => withReport((editor) => insert(server, editor, 'onderwerp')));
  on('dialoogToevoegen', () => withReport((editor) => insert(server, editor, 'dialoog')));
  on('voorbeeldOpenen', (uri) =>
    uri ? previews.open(uri) : withReport(({ document }) => previews.open(document.uri)),
  );
  on('voorbeeldVastzetten', () => previews.toggleLock());
  on('voorbeeldLosmaken', () => previews.toggleLock());
  on('allesHerstellen', () => withReport((editor) => fixAll(server, editor)));
  on('volgendeStatus', () => withReport((editor) => showNextStatus(server, editor)));
  for (const id of refactorings) on(id, () => withReport((editor) => refactor(server, editor, id)));
  on('herstartServer', async () => {
    if (await server.restart()) window.setStatusBarMessage('De controle van rapportages is opnieuw gestart.', 5000);
  });
  on('logboek', () => log.show());
}

async function withReport(run: (editor: TextEditor) => unknown): Promise<unknown> {
  const editor = window.activeTextEditor ?? (await reportBehind());
  if (editor?.document.languageId === 'rapportage') return run(editor);
  // Not awaited, here and below: a message stays until it is read, but the command is done.
  void window.showInformationMessage(
    'Open eerst een rapportage: een bestand waarvan de naam eindigt op .rapportage.md.',
  );
}

/** The report beside or behind the panel that a command was given from, such as *Eerste stappen*. */
async function reportBehind(): Promise<TextEditor | undefined> {
  const isReport = ({ document }: { document: TextDocument }) => document.languageId === 'rapportage';
  const visible = window.visibleTextEditors.find(isReport);
  if (visible) return window.showTextDocument(visible.document, visible.viewColumn);
  const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  const open = workspace.textDocuments.find(
    (document) =>
      isReport({ document }) &&
      inputs.some((input) => input instanceof TabInputText && input.uri.toString() === document.uri.toString()),
  );
  return open && window.showTextDocument(open);
}

async function insert(server: Server, editor: TextEditor, kind: InsertionKind): Promise<void> {
  const { document, selection } = editor;
  const { version } = document;
  const params: InsertionsParams = {
    uri: server.uriOf(document.uri),
    kind,
    selection: { start: selection.start, end: selection.end },
  };
  const { insertions, reason } = await server.ask<InsertionsResult>(insertionsRequest, params);
  if (insertions.length === 0) {
    void window.showInformationMessage(reason);
    return;
  }

  const insertion = insertions.length === 1 ? insertions[0] : await pick(insertions, choose[kind]);
  if (!insertion) return;
  // The writer typed on in the meantime, so the range that the server gave is no longer right.
  if (document.version !== version) return insert(server, editor, kind);
  const { start, end } = insertion.range;
  await editor.insertSnippet(
    new SnippetString(insertion.snippet),
    new Range(start.line, start.character, end.line, end.character),
  );
  editor.revealRange(editor.selection);
}

async function pick(insertions: readonly Insertion[], placeHolder: string): Promise<Insertion | undefined> {
  const items = insertions.map((insertion) => ({ label: insertion.label, detail: insertion.detail, insertion }));
  return (await window.showQuickPick(items, { placeHolder, matchOnDetail: true }))?.insertion;
}

async function tellThatItFailed(log: LogOutputChannel): Promise<void> {
  const open = 'Logboek openen';
  if ((await window.showErrorMessage('Dat is niet gelukt. In het logboek staat waarom.', open)) === open) log.show();
}
