/** Lists of reports and quotes: most are about the whole workspace, unlike other requests. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  changedNotification,
  type MatrixParams,
  type MatrixResult,
  matrixRequest,
  type OverviewResult,
  overviewRequest,
  type QuotesParams,
  type QuotesResult,
  quotesRequest,
  type ReportEntry,
  type ReportQuotes,
  type SectionsParams,
  type SectionsResult,
  sectionsRequest,
} from '../../../protocol/listing.ts';
import { reportOf } from '../documents.ts';
import { overview, sectionList, themeOf } from '../features/listing/overview.ts';
import { quoteList } from '../features/listing/quote-list.ts';
import { toLspRange } from '../features/lsp.ts';
import { renderMatrix } from '../render/matrix.ts';
import { groupBy } from '../report/quotes/quoted.ts';
import { fileName } from '../report/text/file-name.ts';
import type { RequestContext } from './request-context.ts';

export function addListing({
  client,
  workspace,
  onDocument,
  onRequest,
  findingsWithSeries,
  guard,
}: RequestContext): void {
  // An editor that shows no lists need not know that they changed.
  let isShown = false;
  workspace.onSettled(() => {
    if (isShown) void client.sendNotification(changedNotification).catch(() => undefined);
  });

  onRequest<object, OverviewResult>(overviewRequest, { reports: [] }, () => {
    isShown = true;
    return { reports: sorted(distinct(workspace.all().flatMap((document) => guard(() => [entryOf(document)], [])))) };
  });
  onDocument<SectionsParams, SectionsResult>(sectionsRequest, { sections: [] }, (document) => ({
    sections: sectionList(reportOf(document), findingsWithSeries(document), document),
  }));
  onRequest<QuotesParams, QuotesResult>(quotesRequest, { reports: [] }, ({ uri, by, filter }) => {
    isShown = true;
    const asked = workspace.all().filter((document) => uri === undefined || document.uri === uri);
    return {
      reports: sorted(distinct(asked.flatMap((document) => guard(() => [quotesOf(document, by, filter)], [])))),
    };
  });
  onDocument<MatrixParams, MatrixResult | null>(matrixRequest, null, (document, { uri, command }) => {
    const report = reportOf(document);
    const html = renderMatrix(
      report,
      (range) => `command:${command}?${encodeURIComponent(JSON.stringify([uri, toLspRange(document, range)]))}`,
    );
    return { title: themeOf(report, fileName(uri)), html };
  });

  function entryOf(document: TextDocument): ReportEntry {
    const { uri, version } = document;
    return { uri, version, ...overview(reportOf(document), findingsWithSeries(document), fileName(uri)) };
  }

  function quotesOf(document: TextDocument, by: QuotesParams['by'], filter: string): ReportQuotes {
    const report = reportOf(document);
    return {
      uri: document.uri,
      label: themeOf(report, fileName(document.uri)),
      ...quoteList(report, document, by, filter),
    };
  }
}

interface Listed {
  readonly uri: string;
  readonly label: string;
}

/** Where reports have the same theme, as a report and its copy do, the names of their files tell them apart. */
function distinct<T extends Listed>(entries: readonly T[]): readonly T[] {
  const ofLabel = groupBy(entries, ({ label }) => label);
  const isAlone = ({ label }: T) => ofLabel.get(label)?.length === 1;
  return entries.map((entry) =>
    isAlone(entry)
      ? entry
      : { ...entry, label: `${entry.label} (${fileName(entry.uri).replace(/\.rapportage\.md$/, '')})` },
  );
}

function sorted<T extends Listed>(entries: readonly T[]): readonly T[] {
  return [...entries].sort(
    (one, other) => one.label.localeCompare(other.label, 'nl') || one.uri.localeCompare(other.uri),
  );
}
