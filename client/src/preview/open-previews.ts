/** All open previews: how each is made, styled, found and woken. */
import { commands, type ExtensionContext, Uri, type WebviewPanel, workspace } from 'vscode';
import type { PreviewResult } from '../../../protocol/preview.ts';
import { houseStyle } from './house-style.ts';
import type { PreviewPanel } from './panel-state.ts';
import { answerPage, placeCursor } from './preview-follow.ts';
import { previewPage } from './preview-page.ts';
import { previewPanel } from './preview-panel.ts';
import { isSame } from './preview-report.ts';

/** The context key that command titles and menus depend on. */
const lockedContext = 'rapportage.voorbeeldVast';

export type Ask = (report: Uri, part: string | undefined) => Promise<PreviewResult | null>;

/** All open previews, and what is known about them. */
export interface OpenPreviews {
  readonly context: ExtensionContext;
  readonly ask: Ask;
  readonly previews: Set<PreviewPanel>;
  /** The style sheet that each page was made with, followed by the value of `readings` at that time. */
  readonly worn: WeakMap<PreviewPanel, string>;
  readings: number;
  /** The documents that the server knows; for any other it has no page. */
  readonly known: Set<string>;
}

export function previewsOf({ previews }: OpenPreviews, report: Uri): readonly PreviewPanel[] {
  return [...previews].filter((preview) => isSame(preview.report, report));
}

export function findFollowingPreview({ previews }: OpenPreviews): PreviewPanel | undefined {
  return [...previews].find(({ locked }) => !locked);
}

export function active({ previews }: OpenPreviews): PreviewPanel | undefined {
  return [...previews].find(({ panel }) => panel.active);
}

export function show(state: OpenPreviews, panel: WebviewPanel, report: Uri, locked: boolean): void {
  const { context, ask, previews, known } = state;
  const preview = previewPanel(panel, report, locked, {
    ask,
    knows: (one) => known.has(one.toString()),
    lengthOf: (one) => workspace.textDocuments.find(({ uri }) => isSame(uri, one))?.getText().length ?? 0,
    shown: placeCursor,
    told: (one, message) =>
      message.type === 'ready' || message.type === 'tab' ? void wake(state, one) : void answerPage(one, message),
  });
  previews.add(preview);
  panel.onDidDispose(() => {
    previews.delete(preview);
    preview.dispose();
    tellContext(state);
  });
  panel.onDidChangeViewState(() => tellContext(state));
  const icon = (theme: string) => Uri.joinPath(context.extensionUri, 'media', `file-${theme}.svg`);
  panel.iconPath = { light: icon('light'), dark: icon('dark') };
  applyHouseStyle(state, preview);
  tellContext(state);
}

/** Makes the page, and makes it again where its report has another house style, or where that sheet changed. */
export function applyHouseStyle({ context, worn, readings }: OpenPreviews, preview: PreviewPanel): void {
  const style = houseStyle(preview.report);
  const wears = style ? `${style}?${readings}` : '';
  if (worn.get(preview) === wears) return;
  worn.set(preview, wears);
  preview.panel.webview.html = previewPage(context, preview.panel.webview, style, readings);
}

export function follow(state: OpenPreviews, preview: PreviewPanel, report: Uri): void {
  preview.follow(report);
  applyHouseStyle(state, preview);
}

/** Asks for the page; opens the report first where the server does not have it. */
export async function wake({ known }: OpenPreviews, preview: PreviewPanel): Promise<void> {
  if (known.has(preview.report.toString())) return preview.refresh();
  // Once it is open it is sent to the server, which brings us to `opened` in preview.ts.
  if (!(await opens(preview.report))) preview.trouble('Deze rapportage is niet meer geopend.');
}

export function tellContext(state: OpenPreviews): void {
  void commands.executeCommand('setContext', lockedContext, active(state)?.locked === true);
}

async function opens(report: Uri): Promise<boolean> {
  // Opening an untitled document that no longer exists would make a new, empty one.
  if (report.scheme === 'untitled') return workspace.textDocuments.some(({ uri }) => isSame(uri, report));
  return workspace.openTextDocument(report).then(
    () => true,
    () => false,
  );
}
