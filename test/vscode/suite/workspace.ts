// Opens a file of its own for each test in the editor, and waits for the things that VS Code does with it.
import { copyFile, cp, writeFile } from 'node:fs/promises';
import { basename, delimiter, join } from 'node:path';
import * as vscode from 'vscode';
import { page } from './page.ts';

const patience = 15_000;
const folder = process.env.RAPPORTAGE_WORKSPACE ?? '';
const samples = process.env.RAPPORTAGE_SAMPLES?.split(delimiter) ?? [];
let files = 0;
let isFilled = false;

/** Starts the extension with the files of examples/ and test/fixtures/ in the folder, or none for a new writer. */
export async function activateExtension({ inEmptyFolder = false } = {}): Promise<vscode.Extension<unknown>> {
  if (!inEmptyFolder && !isFilled) for (const sample of samples) await cp(sample, folder, { recursive: true });
  isFilled ||= !inEmptyFolder;
  const id = process.env.RAPPORTAGE_ID ?? '';
  const extension = vscode.extensions.getExtension(id);
  if (!extension) throw new Error(`The extension ${id} is not there.`);
  await extension.activate();
  return extension;
}

/** Opens a new file with this text, with the cursor at `{|}`. */
export async function openText(marked: string): Promise<vscode.TextEditor> {
  const path = join(folder, `test-${++files}.rapportage.md`);
  const [before = '', after] = marked.split('{|}');
  await writeFile(path, `${before}${after ?? ''}`);
  const editor = await show(path);
  if (after !== undefined) await cursorAt(editor, before);
  return editor;
}

/** Opens a copy of a file from examples/ or test/fixtures/. */
export async function openCopy(name: string): Promise<vscode.TextEditor> {
  const path = join(folder, `test-${++files}-${basename(name)}`);
  await copyFile(join(folder, name), path);
  return show(path);
}

/** Does the same in a folder of its own, so that it has no findings together with the files of other tests. */
export async function openAlone(name: string): Promise<vscode.TextEditor> {
  const path = join(folder, `alleen-${++files}`, basename(name));
  await cp(join(folder, name), path);
  return show(path);
}

export async function closeEditors() {
  // VS Code would ask about a changed file; a document without a file cannot be saved.
  await vscode.workspace.saveAll();
  while (vscode.window.activeTextEditor?.document.isUntitled)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Also waits until there is no webview: the rest of a closed one would answer for the next. */
export async function closePreviews() {
  await closeEditors();
  await page.waitFor('.monaco-workbench:not(:has(iframe.webview))');
}

/** Puts the cursor behind the first occurrence of this text. */
export async function cursorAt(editor: vscode.TextEditor, text: string): Promise<vscode.Position> {
  const start = editor.document.getText().indexOf(text);
  if (start < 0) throw new Error(`There is no ${text} to put the cursor behind.`);
  const at = editor.document.positionAt(start + text.length);
  editor.selection = new vscode.Selection(at, at);
  // The window handles messages in order: once it answers, the cursor is in place for the next keys.
  await vscode.commands.getCommands();
  return at;
}

export function textBecomes(document: vscode.TextDocument, wanted: RegExp): Promise<string> {
  const look = () => (wanted.test(document.getText()) ? document.getText() : undefined);
  return eventually(`a text that matches ${wanted}`, vscode.workspace.onDidChangeTextDocument, look, () =>
    aroundCursor(document),
  );
}

function aroundCursor(document: vscode.TextDocument): string {
  const line = vscode.window.activeTextEditor?.selection.active.line ?? 0;
  return document.getText(new vscode.Range(Math.max(0, line - 5), 0, line + 5, 0));
}

/** The first value of `look` that is not undefined; it looks again after each `event`. */
function eventually<T>(
  what: string,
  event: vscode.Event<unknown>,
  look: () => T | undefined,
  state: () => string,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const done = () => {
      subscription.dispose();
      clearTimeout(timer);
    };
    const lookAgain = () => {
      const value = look();
      if (value === undefined) return;
      done();
      resolve(value);
    };
    const subscription = event(lookAgain);
    const timer = setTimeout(() => {
      done();
      reject(new Error(`Waited in vain for ${what}. There is: ${state()}`));
    }, patience);
    lookAgain();
  });
}

/** The diagnostics of this document, as soon as `wanted` accepts them. */
export function diagnostics(
  document: vscode.TextDocument,
  what: string,
  wanted: (found: vscode.Diagnostic[]) => boolean,
) {
  const current = () => vscode.languages.getDiagnostics(document.uri);
  const look = () => (wanted(current()) ? current() : undefined);
  const state = () =>
    current()
      .map(({ message }) => message)
      .join(' | ');
  return eventually(what, vscode.languages.onDidChangeDiagnostics, look, state);
}

async function show(path: string) {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(path));
}
