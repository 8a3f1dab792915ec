/** What is known of a report → its header in YAML (format.md §1). */
import type { DialoogData, HeaderData } from './read-data.ts';

/** With its lines of dashes and a blank line behind it. `kind`: the kind of report. */
export function headerText(kind: string, { thema, status, periode, negeer, dialogen }: HeaderData): string {
  const lines = [
    `rapportage: ${yamlText(kind)}`,
    ...(thema === undefined ? [] : [`thema: ${yamlText(thema)}`]),
    ...(status === undefined ? [] : [`status: ${yamlText(status)}`]),
    ...(periode === undefined ? [] : [`periode: ${yamlText(periode)}`]),
    ...(dialogen === undefined ? [] : register(dialogen)),
    ...(negeer.length === 0 ? [] : ['negeer:', ...negeer.map((code) => `  - ${yamlText(code)}`)]),
  ];
  return `---\n${lines.join('\n')}\n---\n\n`;
}

function register(dialogen: readonly DialoogData[]): readonly string[] {
  return dialogen.length === 0 ? ['dialogen: []'] : ['dialogen:', ...dialogen.map(record)];
}

function record({ nummer, gemeenten, datum, deelnemers }: DialoogData): string {
  const [gemeente, ...others] = gemeenten;
  const entries = [
    ...(nummer === undefined ? [] : [`nummer: ${yamlNumber(nummer)}`]),
    ...(gemeente === undefined
      ? []
      : [`gemeente: ${others.length === 0 ? yamlText(gemeente) : `[${gemeenten.map(yamlText).join(', ')}]`}`]),
    ...(datum === undefined ? [] : [`datum: ${/^\d{4}-\d\d-\d\d$/.test(datum) ? datum : yamlText(datum)}`]),
    ...(deelnemers === undefined ? [] : [`deelnemers: ${yamlNumber(deelnemers)}`]),
  ];
  return `  - { ${entries.join(', ')} }`;
}

/** As it is where YAML reads it as that, else between quotation marks. */
function yamlText(value: string): string {
  const isPlain = PLAIN.test(value) && !WORD_OF_YAML.test(value);
  return isPlain ? value : JSON.stringify(value);
}

function yamlNumber(value: string): string {
  return /^\d{1,9}$/.test(value) ? value : yamlText(value);
}

const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N} ’‘.()/&–-]*[\p{L}\p{M}\p{N}’.)])?$/u;
const WORD_OF_YAML = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;
