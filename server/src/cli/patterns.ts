/** `*.rapportage.md` and the like, for shells that pass them on: that of Windows, or any other when they are quoted. */

/** Whether to look for matching names: a path without wildcards is a name itself. */
export function isPattern(path: string): boolean {
  return /[*?[{]/.test(path);
}

/** Without the surrounding quotes, which the shell of Windows leaves there. */
export function withoutQuotes(path: string): string {
  return /^(['"]).+\1$/.exec(path) ? path.slice(1, -1) : path;
}

/** One pattern for each choice in the braces: `{a,b}.md` is `a.md` and `b.md`. Unclosed braces are plain characters. */
export function alternatives(pattern: string): readonly string[] {
  const done: string[] = [];
  const rest = [pattern];
  while (rest.length > 0 && done.length + rest.length <= MOST) {
    const one = rest.pop() ?? '';
    const braces = /\{([^{}]*,[^{}]*)\}/.exec(one);
    if (!braces) done.unshift(one);
    else
      for (const part of (braces[1] ?? '').split(','))
        rest.push(`${one.slice(0, braces.index)}${part}${one.slice(braces.index + braces[0].length)}`);
  }
  return [...done, ...rest];
}

/** Nobody types more than this; ten pairs of braces in a row would give thousands. */
const MOST = 200;

/** Matches a name with one folder level of a pattern (`*`, `?`, `[a-f]`), in at most the product of their lengths. */
export function fits(name: string, pattern: string): boolean {
  const signs = [...name];
  const parts = partsOf(pattern);
  let at = 0;
  let part = 0;
  // The part that is the last star, and how far it is known to reach in the name.
  let star = -1;
  let reach = 0;
  while (at < signs.length) {
    const wanted = parts[part];
    if (wanted === '*') {
      star = part++;
      reach = at;
    } else if (typeof wanted === 'function' && wanted(signs[at] ?? '')) {
      part++;
      at++;
    } else if (star !== -1) {
      part = star + 1;
      at = ++reach;
    } else return false;
  }
  return parts.slice(part).every((rest) => rest === '*');
}

type Part = '*' | ((sign: string) => boolean);

function partsOf(pattern: string): readonly Part[] {
  const parts = pattern.match(/\[[!^]?\]?[^\]]*\]|[\s\S]/gu) ?? [];
  return parts.map((part): Part => {
    if (part === '*') return '*';
    if (part === '?') return () => true;
    return part.length > 1 && part.startsWith('[') ? oneOf(part.slice(1, -1)) : (sign) => sign === part;
  });
}

function oneOf(inside: string): (sign: string) => boolean {
  const isOther = /^[!^]/.test(inside);
  const ranges = [...(isOther ? inside.slice(1) : inside).matchAll(/([\s\S])-([\s\S])|[\s\S]/gu)].map(
    ([one, from, to]) => [from ?? one, to ?? one] as const,
  );
  return (sign) => ranges.some(([from, to]) => from <= sign && sign <= to) !== isOther;
}
