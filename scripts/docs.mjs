// Writes docs/regels.md from the rules: `npm run docs`. A test fails when the page differs from the rules.
import { writeFile } from 'node:fs/promises';
import { explainAll } from '../server/src/rules/explain.ts';

await writeFile(new URL('../docs/regels.md', import.meta.url), explainAll());
