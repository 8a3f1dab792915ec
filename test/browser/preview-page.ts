/** The preview's page in a real browser: the built script, the real styles, and pages as the server renders them. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { previewBody, previewStyles } from '../../client/src/preview/preview-body.ts';
import type { FromPage, PageMessage, ToPage } from '../../client/webview/messages.ts';
import { previewFindings, previewState } from '../../server/src/features/listing/preview.ts';
import { drawPart, renderPart } from '../../server/src/render/forms.ts';
import { placedMarkup } from '../../server/src/render/placed.ts';
import { partNamed } from '../../server/src/report/choices.ts';
import type { Report } from '../../server/src/report/model.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { check } from '../../server/src/rules/check.ts';
import { root } from '../helpers/reports.ts';

export interface PreviewPage {
  readonly page: Page;
  show(text: string, part?: string): Promise<void>;
  send(message: ToPage): Promise<void>;
  /** The messages from the page since the last call. */
  said(): Promise<readonly FromPage[]>;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript' };

/** `style`: the path in this project of a workspace's house style. */
export async function openPreview(browser: Browser, state?: object, style?: string): Promise<PreviewPage> {
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  // VS Code gives panel pages `acquireVsCodeApi`; tsx expects `__name` in functions that a test sends to the page.
  await page.addInitScript(`globalThis.said = []; globalThis.__name = (one) => one;
    globalThis.acquireVsCodeApi = () => ({ postMessage: (one) => said.push(one), getState: () => (${JSON.stringify(state)}), setState() {} });`);
  const served = (path: string) => readFileSync(join(root, path));
  await page.route('http://voorbeeld.test/**', (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    if (path === '') return route.fulfill({ contentType: 'text/html', body: skeleton(style) });
    return route.fulfill({ contentType: TYPES[extname(path)] ?? 'font/woff2', body: served(path) });
  });
  await page.goto('http://voorbeeld.test/');
  let version = 0;
  const send = async (message: ToPage): Promise<void> => {
    await page.evaluate((data) => window.dispatchEvent(new MessageEvent('message', { data })), message);
  };
  return {
    page,
    send,
    show: (text, part = 'kaart') => send(pageMessage(text, part, ++version)),
    said: () => page.evaluate(() => (window as unknown as { said: FromPage[] }).said.splice(0)),
    close: () => page.close(),
  };
}

/** `part`: any of the names of a part. */
export function pageMessage(text: string, part: string, version: number): PageMessage {
  const report = readReport(text);
  const findings = check(report);
  const entry = partNamed(report.template, part);
  return {
    type: 'page',
    uri: 'file:///een.rapportage.md',
    version,
    part: entry.id,
    parts: report.template.parts.map(({ id, label }) => ({ id, label })),
    ...placedMarkup(drawPart(report, entry)),
    findings: previewFindings(findings),
    state: previewState(report, findings),
    length: text.length,
  };
}

export function renderedPart(report: Report, part: string): string {
  return renderPart(report, partNamed(report.template, part));
}

function skeleton(own: string | undefined): string {
  const sheets = [...previewStyles.map((style) => `media/${style}`), ...(own ? [own] : [])];
  const styles = sheets.map((path) => `<link rel="stylesheet" href="/${path}">`).join('');
  return `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Voorbeeld</title>${styles}</head><body>${previewBody}<script src="/dist/webview/preview.js"></script></body></html>`;
}
