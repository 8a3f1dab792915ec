/** Markdown for hovers. What comes from a report stays plain text in it: never a link, a picture or a list. */
import type { Range } from '../../report/text/text.ts';

/** What is shown about a place. */
export interface Help {
  readonly range: Range;
  /** Markdown, in Dutch. */
  readonly text: string;
}

/** `text` on one line, as a reader should see it. */
export function asText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>!|~&]/g, '\\$&')
    .replace(/^(\d+)(?=[.)])/, '$1\\')
    .replace(/^[#+=-]/, '\\$&');
}

export function fence(language: string, text: string): string {
  return `\`\`\`\`${language}\n${text}\n\`\`\`\``;
}
