/** The reports of the workspace, open or not, and the findings between those of one folder, worked out after typing. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FilesParams } from '../../protocol/base.ts';
import { reportOf } from './documents.ts';
import type { Guard } from './requests/guard.ts';
import { type Move, moveBetween, movedFindings } from './rules/moved-findings.ts';
import type { Finding } from './rules/rule.ts';
import { checkSeries } from './rules/series.ts';

/** How long after the last change the files are compared, in ms: well within the second that an editor waits. */
const DELAY = 250;

export interface Workspace {
  /** The findings between this file and the others of its folder, as last worked out, placed in the current text. */
  readonly between: (uri: string) => readonly Finding[];
  /** The document of a file, open or as it is on disk. */
  readonly document: (uri: string) => TextDocument | undefined;
  /** The reports in the folder of a file, including itself; `open`: as an editor has it, else as it is on disk. */
  readonly series: (uri: string) => readonly { readonly document: TextDocument; readonly open: boolean }[];
  /** Every report, open or not; open ones as they are in the editor. */
  readonly all: () => readonly TextDocument[];
  /** Calls back shortly after the last change, when the findings between files are known again. */
  readonly onSettled: (callback: () => void) => void;
  /** To call when files on disk were changed or removed. */
  readonly update: (files: FilesParams) => void;
  /** To call when something was typed, opened or closed. */
  readonly changed: () => void;
  readonly stop: () => void;
}

/**
 * `open`: the documents that an editor has open; `refresh`: called with the URI of each file whose findings may have
 * changed; `guard`: needed here because a timer has no other border.
 */
export function watchWorkspace(
  open: () => readonly TextDocument[],
  refresh: (uri: string) => void,
  guard: Guard,
): Workspace {
  const onDisk = new Map<string, TextDocument>();
  let found: ReadonlyMap<string, readonly Finding[]> = new Map();
  /** The texts that `found` belongs to, by URI. */
  let texts: ReadonlyMap<string, string> = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let version = 0;
  const settled: (() => void)[] = [];
  return {
    between: findingsBetween,
    document,
    series,
    all,
    onSettled: (callback) => void settled.push(callback),
    update,
    changed,
    stop: () => clearTimeout(timer),
  };

  function findingsBetween(uri: string): readonly Finding[] {
    const known = found.get(uri);
    return known ? movedFindings(known, moveIn(uri), moveIn) : [];
  }

  /** What was typed since `found` was worked out. */
  function moveIn(uri: string): Move {
    const before = texts.get(uri) ?? '';
    return moveBetween(before, document(uri)?.getText() ?? before);
  }

  function document(uri: string): TextDocument | undefined {
    return open().find((one) => one.uri === uri) ?? onDisk.get(uri);
  }

  function series(uri: string): { document: TextDocument; open: boolean }[] {
    const opened = open().map((one) => ({ document: one, open: true }));
    const closed = [...onDisk.values()]
      .filter((one) => !opened.some((other) => other.document.uri === one.uri))
      .map((one) => ({ document: one, open: false }));
    return [...opened, ...closed].filter((one) => folderOf(one.document.uri) === folderOf(uri));
  }

  function all(): TextDocument[] {
    return [...new Map([...onDisk, ...open().map((one) => [one.uri, one] as const)]).values()];
  }

  function update({ changed: files, removed }: FilesParams): void {
    for (const { uri, text } of files) onDisk.set(uri, TextDocument.create(uri, 'rapportage', ++version, text));
    for (const uri of removed) onDisk.delete(uri);
    for (const uri of [...files.map((file) => file.uri), ...removed]) refresh(uri);
    changed();
  }

  function changed(): void {
    clearTimeout(timer);
    timer = setTimeout(() => guard(compare, undefined), DELAY);
  }

  function compare(): void {
    const before = found;
    const documents = new Map([...onDisk, ...open().map((one) => [one.uri, one] as const)]);
    texts = new Map([...documents].map(([uri, one]) => [uri, one.getText()]));
    found = new Map(
      groupByFolder([...documents.values()]).flatMap((members) => [
        ...guard(() => compareFolder(members), new Map<string, readonly Finding[]>()),
      ]),
    );
    for (const uri of documents.keys()) if (before.get(uri) !== found.get(uri)) guard(() => refresh(uri), undefined);
    for (const callback of settled) guard(callback, undefined);
  }
}

function compareFolder(members: readonly TextDocument[]): ReadonlyMap<string, readonly Finding[]> {
  return checkSeries(
    [...members]
      .sort((one, other) => one.uri.localeCompare(other.uri))
      .map((one) => ({ file: one.uri, report: reportOf(one) })),
  );
}

function groupByFolder(documents: readonly TextDocument[]): TextDocument[][] {
  const folders = new Map<string, TextDocument[]>();
  for (const one of documents) folders.set(folderOf(one.uri), [...(folders.get(folderOf(one.uri)) ?? []), one]);
  return [...folders.values()];
}

/** Each file that was never saved counts as a folder of its own. */
function folderOf(uri: string): string {
  return uri.startsWith('untitled:') ? uri : uri.slice(0, uri.lastIndexOf('/'));
}
