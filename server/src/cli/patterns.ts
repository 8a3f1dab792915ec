/** `*.rapportage.md` and the like, for a shell that leaves them as they are: that of Windows, or any other where they stand between quotes. */

/** Whether the machine should look for names: a path without these signs is a name itself. */
export function isPattern(path: string): boolean {
  return /[*?[{]/.test(path);
}

/** Without the quotes around it that the shell of Windows leaves there. */
export function withoutQuotes(path: string): string {
  return /^(['"]).+\1$/.exec(path) ? path.slice(1, -1) : path;
}

/** Each way that the braces can be read: `{a,b}.md` is `a.md` and `b.md`. Braces that are not closed are signs like any other. */
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

/** Nobody types more; ten pairs of braces behind each other would be thousands. */
const MOST = 200;

/** Whether a name is what the pattern of one folder level says: `*` any signs, `?` one, `[a-f]` one of these. Takes at most their lengths multiplied. */
export function fits(name: string, pattern: string): boolean {
  const signs = [...name];
  const parts = partsOf(pattern);
  let at = 0;
  let part = 0;
  // Where the last star stands, and up to where it reaches as far as is known.
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
