/** The flags of a command. Their types follow from the declared flags, so type checking this file is a test too. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseOptions } from '../../server/src/cli/options.ts';
import { root } from '../helpers/reports.ts';

const parse = (...args: string[]) =>
  parseOptions(args, {
    out: { type: 'string' },
    part: { type: 'string', default: 'all' },
    force: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
  });

describe('the flags of a command', () => {
  it('have the types that the command asks for', () => {
    const options = parse('--out', 'uit', '--only', 'a', '--only=b', 'een.md', '--force');
    assert.ok(typeof options !== 'string');
    const { values, paths } = options;
    const out: string | undefined = values.out;
    const part: string = values.part;
    const force: boolean = values.force;
    const only: readonly string[] | undefined = values.only;
    // @ts-expect-error -- no such flag was asked for
    assert.equal(values.format, undefined);
    assert.deepEqual([out, part, force, only, paths], ['uit', 'all', true, ['a', 'b'], ['een.md']]);
  });

  it('are a Dutch sentence where something is wrong with them', () => {
    assert.equal(parse('--ou', 'x'), 'De optie ‘--ou’ is onbekend of mist een waarde; bedoeld is misschien ‘--out’.');
    assert.equal(parse('--out'), 'De optie ‘--out’ is onbekend of mist een waarde.');
    assert.equal(parse('--out='), 'De optie ‘--out’ is leeg: er moet een waarde achter staan.');
    assert.equal(parse('--force=ja'), 'De optie ‘--force’ krijgt geen waarde.');
    assert.equal(parse(''), 'Een van de namen van bestanden en mappen is leeg.');
  });

  it('need no cast', () => {
    const folder = join(root, 'server/src/cli');
    const casts = readdirSync(folder).filter((file) =>
      /\bvalues\b.* as | as (?!const\b)[A-Z]\w+/.test(
        readFileSync(join(folder, file), 'utf8').replace(/\/\*\*.*|\/\/.*/g, ''),
      ),
    );
    assert.deepEqual(casts, []);
  });
});
