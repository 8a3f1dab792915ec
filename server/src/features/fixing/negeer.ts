/** Switches a rule off for this file: the edit that adds its code to `negeer` in the header. */
import type { Report } from '../../report/model.ts';
import type { Edit } from '../../report/text/edits.ts';

/** Undefined if there is no header that could hold the code, or if it is already there. */
export function editIgnoring(code: string, { header, text }: Report): Edit | undefined {
  if (!header.present || !header.readable || header.negeer.some(({ value }) => value === code)) return undefined;
  const last = header.negeer.at(-1);
  if (last) {
    const lineStart = text.lastIndexOf('\n', last.range.start) + 1;
    const dash = /^\s*-\s+$/.exec(text.slice(lineStart, last.range.start));
    return { range: { start: last.range.end, end: last.range.end }, text: dash ? `\n${dash[0]}${code}` : `, ${code}` };
  }
  const key = header.keys.find(({ path }) => path === 'negeer');
  if (key)
    return text.slice(key.value.start, key.value.end).trim() === '[]'
      ? { range: key.value, text: `[${code}]` }
      : undefined;
  const { end } = header.yaml;
  return {
    range: { start: end, end },
    text: `${text[end - 1] === '\n' || end === header.yaml.start ? '' : '\n'}negeer: [${code}]\n`,
  };
}
