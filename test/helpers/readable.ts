/** Text that a writer can read: short sentences in Dutch, without the jargon of programmers. */
import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/rules/rule.ts';

const JARGON =
  /(?<!\p{L})(?:YAML|LSP|server|pars\w*|string|null|undefined|NaN|token|heading|syntax|regex\w*|offset|range|array|object|boolean|integer|markdown|commonmark|setext|error|invalid|missing|expected|unexpected)(?!\p{L})/iu;
/** Instructions, as one writer would give them to another. */
const ORDER =
  /^(?:Gebruik|Geef|Haal|Herhaal|Kies|Laat|Maak|Neem|Nummer|Pas|Plaats|Schrijf|Sluit|Verander|Vervang|Verwijder|Voeg|Vul|Zet) /;

export function assertReadable({ code, message, fixes, related }: Finding): void {
  assertSentence(code, message, 160);
  for (const { message: where } of related) assertSentence(code, where, 160);
  for (const { title } of fixes) {
    assert.match(title, ORDER, `${code}: a fix is an order: ‘${title}’`);
    assert.ok(title.length <= 80, `${code}: ${title.length} characters: ‘${title}’`);
    assertPlain(code, title);
  }
}

/** One or more sentences that end in a full stop or a question mark. */
export function assertSentence(code: string, text: string, longest: number): void {
  assert.ok(text.length <= longest, `${code}: ${text.length} characters: ‘${text}’`);
  assert.match(text, /^\S(?:.*\S)?[.?]$/u, `${code}: no sentence: ‘${text}’`);
  assert.doesNotMatch(text, /[.?]{2}$| {2}|\n/, `${code}: ‘${text}’`);
  assertPlain(code, text);
}

/** Words in quotation marks are the writer's own, and may be anything. */
export function assertPlain(code: string, text: string): void {
  assert.doesNotMatch(text.replace(/‘[^’]*’/g, ''), JARGON, `${code}: jargon in ‘${text}’`);
}
