/** What an export asks writers and tells them. */
import { commands, env, type QuickPickItem, type Uri, window } from 'vscode';
import { ALL, CARD, type Format } from '../../../export/formats.ts';
import type { ExportChoice } from '../../../protocol/export.ts';

/** What became of one report. */
export interface Exported {
  readonly report: Uri;
  readonly target?: Uri;
  /** Why there is no file, in Dutch. */
  readonly problem?: string;
  /** What to check in the file, in Dutch. */
  readonly note?: string;
  readonly cause?: unknown;
}

/** A picture shows the card, so it is not offered where there is no card. */
export async function chooseFormat(hasCard: boolean): Promise<Format | undefined> {
  const items: (QuickPickItem & { readonly format: Format })[] = [
    {
      format: 'pdf',
      label: 'PDF',
      detail: 'Om te publiceren en af te drukken: getagd, met bladwijzers en bladzijnummers',
    },
    {
      format: 'html',
      label: 'HTML',
      detail: 'Eén bestand voor op een website, ook goed te lezen op een telefoon of met een schermlezer',
    },
    { format: 'docx', label: 'Word (DOCX)', detail: 'Om samen met anderen verder aan te werken' },
    { format: 'png', label: 'Afbeelding (PNG)', detail: 'De kaart, voor op een website of in een presentatie' },
    { format: 'json', label: 'JSON', detail: 'De inhoud als gegevens, voor andere programma’s' },
  ];
  const offered = items.filter(({ format }) => format !== 'png' || hasCard);
  return (await window.showQuickPick(offered, { placeHolder: 'Waarin wilt u de rapportage exporteren?' }))?.format;
}

/** Asks nothing where there is only one choice. */
export async function choosePart(choices: readonly ExportChoice[]): Promise<string | undefined> {
  const [only, ...others] = choices;
  if (others.length === 0) return only?.id ?? ALL;
  const items = choices.map(({ id, label }) => ({ id, label }));
  return (await window.showQuickPick(items, { placeHolder: 'Wat wilt u exporteren?' }))?.id;
}

/** Undefined where the writer cancels. */
export async function saveAs(defaultUri: Uri, format: Format): Promise<Uri | undefined> {
  return window.showSaveDialog({
    defaultUri,
    filters: { [format.toUpperCase()]: [format] },
    saveLabel: 'Exporteren',
    title: 'Exporteren',
  });
}

/** Asks whether to replace a file that is not, or no longer, as we made it. */
export async function mayBeReplaced(name: string): Promise<boolean> {
  const yes = 'Vervangen';
  const detail = 'Het is niet door Rapportage gemaakt, of daarna nog veranderd.';
  return (
    (await window.showWarningMessage(`‘${name}’ bestaat al. Wilt u het vervangen?`, { modal: true, detail }, yes)) ===
    yes
  );
}

/** Asks whether to export a report that says it is final but still has errors. `line` is 1-based. */
export async function mayBeUnfit(
  name: string,
  blocking: readonly { readonly line: number; readonly message: string }[],
): Promise<boolean> {
  const yes = 'Toch exporteren';
  const shown = blocking.slice(0, 5).map(({ line, message }) => `Regel ${line}: ${message}`);
  const more = blocking.length > shown.length ? [`En nog ${blocking.length - shown.length}.`] : [];
  const count = blocking.length === 1 ? 'staat nog één fout' : `staan nog ${blocking.length} fouten`;
  const message = `‘${name}’ heeft de status ‘definitief’, maar er ${count} in.`;
  return (
    (await window.showWarningMessage(message, { modal: true, detail: [...shown, ...more].join('\n') }, yes)) === yes
  );
}

/** Says what became of one report; for a PDF or PNG that was not made, offers HTML instead. */
export async function showOne({ report, target, problem, note, cause }: Exported, format: Format): Promise<void> {
  if (!target) {
    const instead = 'HTML maken';
    // Not where the writer chose to leave it.
    const canInstead = cause !== undefined && (format === 'pdf' || format === 'png');
    const choice = await window.showWarningMessage(problem ?? '', ...(canInstead ? [instead] : []));
    if (choice === instead)
      await commands.executeCommand('rapportage.exporteren', report, undefined, {
        format: 'html',
        part: format === 'png' ? CARD : undefined,
      });
    return;
  }
  const open = 'Openen';
  const made = `‘${nameOf(target)}’ is gemaakt.`;
  const choice = note
    ? await window.showWarningMessage(`${made} ${note}`, open)
    : await window.showInformationMessage(made, open);
  if (choice === open) await openFile(target);
}

/** A table: each report, and what became of it. */
export async function showMany(exported: readonly Exported[]): Promise<void> {
  const done = exported.filter(({ target }) => target).length;
  const items = exported.map(({ report, target, problem, note }) => ({
    label: `$(${iconOf({ target, note })}) ${nameOf(report)}`,
    description: target ? nameOf(target) : problem,
    detail: note,
    target,
    report,
  }));
  const placeHolder = `${done} van ${exported.length} rapportages geëxporteerd; kies er een om te openen`;
  const chosen = await window.showQuickPick(items, {
    title: 'Resultaat van het exporteren',
    placeHolder,
    matchOnDescription: true,
  });
  if (chosen?.target) await openFile(chosen.target);
  else if (chosen) await window.showTextDocument(chosen.report);
}

function iconOf({ target, note }: Pick<Exported, 'target' | 'note'>): string {
  if (!target) return 'error';
  return note ? 'warning' : 'check';
}

async function openFile(target: Uri): Promise<void> {
  if (target.path.endsWith('.json') || target.path.endsWith('.png'))
    await commands.executeCommand('vscode.open', target);
  else await env.openExternal(target);
}

export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
