/** The lines above the page: the state of the report, and what is wrong when it cannot be shown. */
import type { PreviewState } from '../../protocol/preview.ts';

export function showState({ status, findings, fits }: PreviewState): void {
  write('.stand-status', status);
  write('.stand-bevindingen', findings);
  write('.stand-past', (isEstimate() ? fits?.estimate : fits?.sentence) ?? '');
  document.querySelector('.stand-past')?.toggleAttribute('data-te-lang', fits?.ok === false);
  document.querySelector<HTMLElement>('.stand')?.toggleAttribute('hidden', false);
}

/** Screen readers announce this line when it changes. */
export function showTrouble(sentence: string): void {
  write('.melding', sentence);
}

/** Worked out once: another house style means another page. */
let estimate: boolean | undefined;

/** Whether a house style brings a font or a logo of its own, while the lines are counted with our fonts. */
function isEstimate(): boolean {
  if (estimate !== undefined) return estimate;
  const style = getComputedStyle(document.documentElement);
  const value = (name: string) => style.getPropertyValue(`--rapport-${name}`);
  estimate =
    OURS.some(([name, font]) => !value(name).trimStart().startsWith(font)) ||
    Number.parseFloat(value('logo-breedte')) > 0;
  return estimate;
}

const OURS = [
  ['lettertype', '"Rapport Sans"'],
  ['lettertype-koppen', '"Rapport Sans"'],
  ['lettertype-titel', '"Rapport Serif"'],
  ['lettertype-citaat', '"Rapport Serif"'],
] as const;

function write(selector: string, text: string): void {
  const element = document.querySelector(selector);
  if (element && element.textContent !== text) element.textContent = text;
}
