/** A report → what an export needs of it, for the editor and the command line alike. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ExportContent, ExportMade, ExportPart, ExportResult } from '../../protocol/export.ts';
import { renderDocument } from './render/document.ts';
import { reportJson } from './render/json.ts';
import type { Report } from './report/model.ts';
import { bodyOf, cardOf } from './report/places.ts';
import { tooLargeSentence } from './report/questions/too-large.ts';
import type { Finding } from './rules/rule.ts';

/** `findings` are those of this report; what is not defined in it is a Dutch sentence in `problem`. */
export async function exportContents(
  report: Report,
  findings: readonly Finding[],
  part: ExportPart,
  content: ExportContent,
): Promise<Omit<ExportResult, 'version'>> {
  const blocking = blockingIn(report, findings);
  if (report.tooLarge) return { blocking, problem: tooLargeSentence(report.text.length) };
  if (!cardOf(report) && !report.header.present) return { blocking, problem: 'Dit bestand is nog leeg.' };
  if (part === 'report' && !bodyOf(report))
    return { blocking, problem: 'Deze rapportage heeft nog geen deel twee, dus ook geen bladzijden om te exporteren.' };
  return { blocking, made: await make(report, part, content) };
}

async function make(report: Report, part: ExportPart, content: ExportContent): Promise<ExportMade> {
  switch (content) {
    case 'html': {
      const { title, running, body } = renderDocument(report, part);
      return { content, title, running, body };
    }
    case 'json':
      return { content, text: `${JSON.stringify(reportJson(report), null, 2)}\n` };
    case 'docx': {
      // Loaded when it is first asked for: the libraries are larger than all the rest.
      const { toDocx } = await import('./word/word.ts');
      return { content, base64: toBase64(await toDocx(report, part)) };
    }
  }
}

/** An error in a report that says that it is final: it is not fit to be published. */
function blockingIn({ header, text }: Report, findings: readonly Finding[]): ExportResult['blocking'] {
  if (header.status?.value !== 'definitief') return [];
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [];
  const lines = TextDocument.create('', '', 0, text);
  return errors.map(({ range, message }) => ({ line: lines.positionAt(range.start).line + 1, message }));
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(binary);
}
