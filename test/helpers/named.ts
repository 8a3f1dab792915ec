/** A fragment of a report whose speakers are named. */
import { dedent } from './marked.ts';

/** `body` under the title of a report on dialogues with the middenveld; `header`: more keys. */
export function named(body: string, header = ''): string {
  const keys = `rapportage: middenvelddialogen\nthema: Bussen\n${header === '' ? '' : `${dedent(header).trim()}\n`}`;
  return `---\n${keys}---\n\n# Verslag middenvelddialogen over ‘Bussen’\n\n${dedent(body).trim()}\n`;
}
