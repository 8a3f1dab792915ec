/** `rapportage fix [--dry-run]`: fixes in the files what is safe, and says what it did. */

import { tooLargeSentence } from '../report/questions/too-large.ts';
import { readReport } from '../report/read-report.ts';
import { fixAll } from '../rules/fix-all.ts';
import { expand, type Io, readText, undisturbed } from './io.ts';
import { parseOptions } from './options.ts';
import { writeReasonOf } from './reasons.ts';

/** The exit code (0 done, 2 where a file could not be read or written), or a Dutch sentence about the flags. */
export async function fixFiles(args: readonly string[], io: Io): Promise<number | string> {
  const options = parseOptions(args, { 'dry-run': { type: 'boolean', default: false } });
  if (typeof options === 'string') return options;
  if (options.paths.length === 0) return 'Noem ten minste één bestand of map.';
  const dryRun = options.values['dry-run'];
  const expanded = await expand(options.paths, io);
  let { failed } = expanded;
  for (const file of expanded.files) {
    const found = await readText(file, io);
    const report = found && (await undisturbed(file, io, () => readReport(found.text)));
    if (report?.tooLarge) io.error(`${file}: ${tooLargeSentence(report.text.length)}\n`);
    const fixed = report && !report.tooLarge && (await undisturbed(file, io, () => fixAll(report)));
    if (!found || !fixed) {
      failed = true;
      continue;
    }
    const { text, applied, refused } = fixed;
    if (applied.length > 0 && !dryRun && !(await write(file, `${found.bom ? '\ufeff' : ''}${text}`, io))) failed = true;
    else io.out(describeFixes(file, applied, dryRun));
    for (const { code, message } of refused)
      io.out(`    niet hersteld, omdat de inhoud zou veranderen: ${message} [${code}]\n`);
  }
  return failed ? 2 : 0;
}

async function write(file: string, text: string, io: Io): Promise<boolean> {
  try {
    await io.writeFile(file, text);
    return true;
  } catch (error) {
    io.error(`${file}: ${writeReasonOf(error)}; er is niets veranderd.\n`);
    return false;
  }
}

function describeFixes(file: string, applied: readonly string[], dryRun: boolean): string {
  if (applied.length === 0) return `${file}: niets te herstellen.\n`;
  const counts = new Map<string, number>();
  for (const code of applied) counts.set(code, (counts.get(code) ?? 0) + 1);
  const listed = [...counts].map(([code, count]) => (count === 1 ? code : `${code} (${count})`)).join(', ');
  return `${file}: ${dryRun ? 'te herstellen' : 'hersteld'}: ${listed}.\n`;
}
