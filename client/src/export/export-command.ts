/** The command *Exporteren…*: from the palette, the editor title or the explorer, or from a key binding with options. */
import { commands, type ExtensionContext, type LogOutputChannel, type Uri, window } from 'vscode';
import { noPrinter, type Printer } from '../../../export/make-file.ts';
import type { Server } from '../server.ts';
import { type ExportOptions, exportReports } from './exporting.ts';

export function startExport(
  { subscriptions, extensionUri }: ExtensionContext,
  server: Server,
  log: LogOutputChannel,
  printer: Printer = noPrinter,
): void {
  const context = { server, home: extensionUri, printer };
  // The explorer cannot ask what is in a folder; where nobody writes reports, it offers nothing.
  void commands.executeCommand('setContext', 'rapportage.actief', true);
  subscriptions.push(
    commands.registerCommand(
      'rapportage.exporteren',
      async (one?: Uri, selected?: readonly Uri[], options: ExportOptions = {}) => {
        const active = window.activeTextEditor?.document;
        const open = active?.languageId === 'rapportage' ? [active.uri] : [];
        const pointed = one ? [one] : open;
        const chosen = selected && selected.length > 0 ? selected : pointed;
        if (chosen.length === 0) {
          void window.showInformationMessage(
            'Open eerst een rapportage: een bestand waarvan de naam eindigt op .rapportage.md.',
          );
          return undefined;
        }
        const exported = await exportReports(chosen, options, context);
        for (const { report, cause } of exported ?? [])
          if (cause)
            log.error(
              `Exporting ${report}: ${cause instanceof Error && cause.cause ? `${cause} (${cause.cause})` : cause}`,
            );
        return exported?.map(({ report, target, problem, note }) => ({
          report: report.toString(),
          target: target?.toString(),
          problem,
          note,
        }));
      },
    ),
  );
}
