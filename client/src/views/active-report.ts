/** The report being worked on: that of the active editor, or of the last one while a panel or list has the focus. */
import { type Event, EventEmitter, type ExtensionContext, TabInputText, window } from 'vscode';
import type { Server } from '../server.ts';

export interface ActiveReport {
  /** Its URI as the server knows it; `undefined` where no report is active. */
  uri(): string | undefined;
  readonly onDidChange: Event<void>;
}

export function followActiveReport({ subscriptions }: ExtensionContext, server: Server): ActiveReport {
  const changed = new EventEmitter<void>();
  let current: string | undefined;
  current = find();

  function find(): string | undefined {
    const editor = window.activeTextEditor;
    // When a panel such as the preview has the focus no editor is active; the report is still the same.
    if (!editor) return isOpen(current) ? current : undefined;
    return editor.document.languageId === 'rapportage' ? server.uriOf(editor.document.uri) : undefined;
  }

  function isOpen(uri: string | undefined): boolean {
    const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
    return inputs.some((input) => input instanceof TabInputText && server.uriOf(input.uri) === uri);
  }

  function look(): void {
    const found = find();
    if (found === current) return;
    current = found;
    changed.fire();
  }

  subscriptions.push(changed, window.onDidChangeActiveTextEditor(look), window.tabGroups.onDidChangeTabs(look));
  return { uri: () => current, onDidChange: changed.event };
}
