/** The lines above the page: how the report stands, and what is wrong when it cannot be shown. */
import type { PreviewState } from '../../server/src/preview-protocol.ts';

export function showState({ status, findings, fits }: PreviewState): void {
  write('.stand-status', status);
  write('.stand-bevindingen', findings);
  write('.stand-past', fits?.sentence ?? '');
  document.querySelector('.stand-past')?.toggleAttribute('data-te-lang', fits?.ok === false);
  document.querySelector<HTMLElement>('.stand')?.toggleAttribute('hidden', false);
}

/** Screen readers announce it when it changes. */
export function showTrouble(sentence: string): void {
  write('.melding', sentence);
}

function write(selector: string, text: string): void {
  const element = document.querySelector(selector);
  if (element && element.textContent !== text) element.textContent = text;
}
