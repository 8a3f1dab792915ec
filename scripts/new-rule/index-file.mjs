// rules/index.ts as text: an import for each rule, sorted by file, and a list that keeps the rules of a room together.

const IMPORT = /^import \{ (\w+) \} from '\.\/(\w+)\/([a-z-]+)\.ts';$/;

/** The rules that `index` imports: `{ name, room, code, line }`; `line` is 0-based. */
export function ruleImports(index) {
  return index.split('\n').flatMap((text, line) => {
    const [, name, room, code] = IMPORT.exec(text) ?? [];
    return name ? [{ name, room, code, line }] : [];
  });
}

/** `index` with an import at its place, and a line after the last rule of its room. */
export function addRule(index, { name, room, code }) {
  const lines = index.split('\n');
  const imports = ruleImports(index);
  const path = `${room}/${code}.ts`;
  const next = imports.find((one) => `${one.room}/${one.code}.ts` > path);
  const neighbours = new Set(imports.filter((one) => one.room === room).map((one) => `  ${one.name},`));
  const last = lines.findLastIndex((text) => neighbours.has(text));
  // The lower line first, so that the other place does not move.
  lines.splice(last + 1, 0, `  ${name},`);
  lines.splice(next?.line ?? imports.at(-1).line + 1, 0, `import { ${name} } from './${path}';`);
  return lines.join('\n');
}
