/** Values of the header as YAML: what a cell of Word holds, and what is written back of it. */
import type { HeaderValue } from '../report/header/header-values.ts';

/** A value as it stands between braces, on one line. */
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

/** As it is where YAML reads it as that, else between quotation marks. */
export function yamlText(value: string): string {
  const isPlain = PLAIN.test(value) && !WORD_OF_YAML.test(value);
  return isPlain ? value : JSON.stringify(value);
}

const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N} ’‘.()/&–-]*[\p{L}\p{M}\p{N}’.)])?$/u;

const WORD_OF_YAML = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;
