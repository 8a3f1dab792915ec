/** The reports as the server last listed them; we ask again each time it says that they changed. */
import { type Event, EventEmitter, type ExtensionContext, type LogOutputChannel } from 'vscode';
import {
  changedNotification,
  type OverviewResult,
  overviewRequest,
  type ReportEntry,
} from '../../../protocol/listing.ts';
import type { Server } from '../server.ts';

export interface Listing {
  /** The last list; waits for the first one. */
  reports(): Promise<readonly ReportEntry[]>;
  /** The last list, empty until there is one. */
  now(): readonly ReportEntry[];
  readonly onDidChange: Event<void>;
}

export function followReports({ subscriptions }: ExtensionContext, server: Server, log: LogOutputChannel): Listing {
  const changed = new EventEmitter<void>();
  let known: readonly ReportEntry[] = [];
  let isAsking = false;
  let isStale = false;
  const first = new Promise<void>((resolve) => subscriptions.push(changed.event(resolve)));

  async function refresh(): Promise<void> {
    isStale = true;
    if (isAsking) return;
    isAsking = true;
    while (isStale) {
      isStale = false;
      const answer = await server.ask<OverviewResult>(overviewRequest, {}).catch((error) => {
        log.warn(`The list of reports: ${error}`);
        return undefined;
      });
      if (!answer) continue;
      known = answer.reports;
      changed.fire();
    }
    isAsking = false;
  }

  server.onNotification(changedNotification, () => void refresh());
  subscriptions.push(
    changed,
    server.onStarted(() => void refresh()),
  );
  return {
    async reports() {
      if (known.length === 0) await first;
      return known;
    },
    now: () => known,
    onDidChange: changed.event,
  };
}
