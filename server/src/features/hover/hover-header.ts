/** Hover in the header: what a key is for and how it is written, and what a rule's code under `negeer` switches off. */
import { keyEntry } from '../../report/header/header-keys.ts';
import type { Report } from '../../report/model.ts';
import { isInside } from '../../report/text/text.ts';
import { allRules } from '../../rules/explain.ts';
import { fence, type Help } from './markdown.ts';

export function hoverHeader(report: Report, offset: number): Help | undefined {
  return ofCode(report, offset) ?? ofKey(report, offset);
}

function ofCode({ header }: Report, offset: number): Help | undefined {
  const code = header.negeer.find(({ range }) => isInside(range, offset));
  const rule = code && allRules.find((one) => one.code === code.value);
  return (
    code &&
    rule && {
      range: code.range,
      text: `**${rule.title}**\n\n${rule.why}\n\nDeze code staat onder ‘negeer’: in dit bestand wordt dit niet gemeld.`,
    }
  );
}

function ofKey({ header, text, template }: Report, offset: number): Help | undefined {
  const key = header.keys.findLast(({ range, value }) => isInside(range, offset) || isInside(value, offset));
  // The brackets and blanks of a list do not belong to the key above it.
  const range = [key?.range, key?.value].find(
    (one) => one && isInside(one, offset) && one.start < one.end && !text.slice(one.start, one.end).includes('\n'),
  );
  if (!key || !range) return undefined;
  const path = key.path.split('/');
  const name = path.at(-1) ?? '';
  const entry = keyEntry(name, path.slice(0, -1).join('/'), template.kind);
  if (!entry) return undefined;
  const example = entry.type === 'records' ? `${name}:\n  ${entry.example}` : `${name}: ${entry.example}`;
  return {
    range,
    text: `**${name}**${entry.required ? ' (verplicht)' : ''}: ${entry.help}\n\n${fence('yaml', example)}`,
  };
}
