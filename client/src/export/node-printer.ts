/** The printer of a desktop or remote machine: the browser that is installed there, or that the setting names. */
import { workspace } from 'vscode';
import type { Printer } from '../../../export/make-file.ts';
import { printerHere } from '../../../export/printer.ts';

export const nodePrinter: Printer = printerHere(
  () => workspace.getConfiguration('rapportage').get<string>('browserPath') || undefined,
);
