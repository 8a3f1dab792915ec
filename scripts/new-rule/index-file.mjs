// rules/index.ts as text: an import for each rule, sorted by its file, and a list in which the rules of one room stand together.

const IMPORT = /^import \{ (\w+) \} from '\.\/(\w+)\/([a-z-]+)\.ts';$/;

/** The rules that `index` imports: `{ name, room, code, line }`. */
export function ruleImports(index) {
  return index.split('\n').flatMap((text, line) => {
    const [, name, room, code] = IMPORT.exec(text) ?? [];
    return name ? [{ name, room, code, line }] : [];
  });
}

/** With an import at its place, and a line behind the last rule of its room. */
export function addRule(index, { name, room, code }) {
  const lines = index.split('\n');
  const imports = ruleImports(index);
  const path = `${room}/${code}.ts`;
  const next = imports.find((one) => `${one.room}/${one.code}.ts` > path);
  const neighbours = new Set(imports.filter((one) => one.room === room).map((one) => `  ${one.name},`));
  const last = lines.findLastIndex((text) => neighbours.has(text));
  // From below, so that the other place stays where it is.
  lines.splice(last + 1, 0, `  ${name},`);
  lines.splice(next?.line ?? imports.at(-1).line + 1, 0, `import { ${name} } from './${path}';`);
  return lines.join('\n');
}
