/** LSP snippets as an editor reads them: the text with its defaults, and the tab stops. Unknown syntax is an error. */

export interface TabStop {
  readonly stop: number;
  /** What is selected when the editor gets there. */
  readonly text: string;
  readonly choices?: readonly string[];
  readonly at: number;
}

export interface Snippet {
  readonly text: string;
  readonly stops: readonly TabStop[];
}

const TOKEN =
  /\\(?<escaped>[\\$}])|\$(?<bare>\d+)|\$\{(?<stop>\d+)(?:\}|:(?<default>(?:\\[\\$}]|[^\\$}])*)\}|\|(?<choices>[^|]*)\|\})|(?<special>[\\$])/g;

export function parseSnippet(snippet: string): Snippet {
  const stops: TabStop[] = [];
  const defaults = new Map<string, string>();
  let text = '';
  let at = 0;
  for (const match of snippet.matchAll(TOKEN)) {
    const { escaped, bare, stop = bare, default: placeholder, choices, special } = match.groups ?? {};
    if (special !== undefined)
      throw new Error(
        `A bare ‘${special}’ in the snippet: ${snippet.slice(Math.max(match.index - 20, 0), match.index + 20)}`,
      );
    text += snippet.slice(at, match.index);
    at = match.index + match[0].length;
    if (stop === undefined) {
      text += escaped ?? '';
      continue;
    }
    const listed = choices?.split(',');
    const filled = listed?.[0] ?? placeholder?.replace(/\\([\\$}])/g, '$1') ?? defaults.get(stop) ?? '';
    if (!defaults.has(stop)) defaults.set(stop, filled);
    stops.push({ stop: Number(stop), text: filled, choices: listed, at: text.length });
    text += filled;
  }
  return { text: text + snippet.slice(at), stops };
}

/** The text with each tab stop in brackets, `[1:<rol>]`, and `{|}` at the final cursor position. */
export function withStops(snippet: string): string {
  const { text, stops } = parseSnippet(snippet);
  let shown = '';
  let from = 0;
  for (const { stop, text: filled, choices, at } of stops) {
    shown += text.slice(from, at) + (stop === 0 ? '{|}' : `[${stop}:${choices?.join('|') ?? filled}]`);
    from = at + filled.length;
  }
  return shown + text.slice(from);
}
