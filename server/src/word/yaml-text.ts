/** Values of the header as YAML: for the cells of a Word table, and for the header that is made from them. */
import type { HeaderValue } from '../report/header/header-values.ts';

/** A value on one line, in YAML's flow style. */
export function flowText(value: HeaderValue): string {
  switch (value.type) {
    case 'text':
      return yamlText(value.text);
    case 'other':
      return value.text;
    case 'list':
      return `[${value.items.map(flowText).join(', ')}]`;
    case 'record':
      return `{ ${value.entries.map(([key, inner]) => `${yamlText(key)}: ${flowText(inner)}`).join(', ')} }`;
  }
}

/** The text as it is where YAML reads it as such, else between quotation marks. */
export function yamlText(value: string): string {
  const isPlain = PLAIN.test(value) && !WORD_OF_YAML.test(value);
  return isPlain ? value : JSON.stringify(value);
}

const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N} ’‘.()/&–-]*[\p{L}\p{M}\p{N}’.)])?$/u;

const WORD_OF_YAML = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;
