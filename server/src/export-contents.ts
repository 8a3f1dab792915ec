/** A report → the contents of an export, for the editor and the command line alike. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ExportContent, ExportMade, ExportResult } from '../../protocol/export.ts';
import { renderDocument } from './render/document.ts';
import { reportJson } from './render/json.ts';
import { hasVersionOne, reportJsonOne } from './render/json-one.ts';
import { type Choice, choiceOf, FORM_NAMES } from './report/choices.ts';
import { withoutArticle } from './report/dutch/articles.ts';
import type { Report } from './report/model.ts';
import { partOf } from './report/places.ts';
import { tooLargeSentence } from './report/questions/too-large.ts';
import type { Template } from './report/template.ts';
import type { Finding } from './rules/rule.ts';

/** The version of the published model; version 1 has a card and a part two only. */
export type JsonVersion = 1 | 2;

/**
 * `findings` are those of this report, `part` is one of the names of a choice. Where it cannot be made, `problem` says
 * why in a Dutch sentence.
 */
export async function exportContents(
  report: Report,
  findings: readonly Finding[],
  part: string,
  content: ExportContent,
  jsonVersion: JsonVersion = 2,
): Promise<Omit<ExportResult, 'version'>> {
  const blocking = blockingIn(report, findings);
  const choice = choiceOf(report.template, part);
  const isTold = content !== 'json' || jsonVersion === 2 || hasVersionOne(report.template);
  const missing = choice ? problemIn(report, choice) : noSuchPart(report.template, part);
  const problem = missing ?? (isTold ? undefined : noVersionOne(report.template));
  return choice && problem === undefined
    ? { blocking, made: await make(report, choice, content, jsonVersion) }
    : { blocking, problem };
}

function problemIn(report: Report, { parts }: Choice): string | undefined {
  const { header, text, tooLarge } = report;
  if (tooLarge) return tooLargeSentence(text.length);
  if (report.parts.length === 0 && !header.present) return 'Dit bestand is nog leeg.';
  // The whole report always has something to show, and a card itself shows what it lacks.
  const [only, ...others] = parts;
  if (only?.form !== 'pages' || others.length > 0 || partOf(report, only)) return undefined;
  return `Deze rapportage heeft nog geen ${withoutArticle(only.name)}, dus ook geen bladzijden om te exporteren.`;
}

function noSuchPart({ kind }: Template, part: string): string {
  if (part === FORM_NAMES.card)
    return `Een rapportage van de soort ‘${kind}’ heeft geen kaart, en dus ook geen afbeelding (PNG) daarvan.`;
  return `Een rapportage van de soort ‘${kind}’ heeft geen deel ‘${part}’.`;
}

function noVersionOne({ kind }: Template): string {
  return `Versie 1 van de JSON kent alleen een kaart en een deel twee; een rapportage van de soort ‘${kind}’ staat in versie 2.`;
}

async function make(
  report: Report,
  choice: Choice,
  content: ExportContent,
  jsonVersion: JsonVersion,
): Promise<ExportMade> {
  switch (content) {
    case 'html': {
      const { title, running, body } = renderDocument(report, choice);
      return { content, title, running, body };
    }
    case 'json':
      return {
        content,
        text: `${JSON.stringify(jsonVersion === 1 ? reportJsonOne(report) : reportJson(report), null, 2)}\n`,
      };
    case 'docx': {
      // Loaded when first asked for: the libraries are larger than all the rest.
      const { toDocx } = await import('./word/word.ts');
      return { content, base64: toBase64(await toDocx(report, choice.id)) };
    }
  }
}

/** The errors in a report that says it is final: they make it unfit for publication. */
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
