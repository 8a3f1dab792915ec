/** The border of the server: whatever fails there, at once or later, the server goes on. */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { makeGuard } from '../../server/src/requests/guard.ts';
import { watchWorkspace } from '../../server/src/workspace.ts';

function guarded() {
  const log: string[] = [];
  // The guard needs only the log of a connection.
  const guard = makeGuard({ console: { error: (text: string) => void log.push(text) } } as unknown as Connection);
  return { guard, log };
}

const fail = () => {
  throw new Error('stuk');
};

describe('the border of the server', () => {
  it('answers nothing where an answer fails, and logs why', () => {
    const { guard, log } = guarded();
    assert.equal(guard<number>(fail, 7), 7);
    assert.equal(
      guard(() => 8, 7),
      8,
    );
    assert.match(log.join('\n'), /^Error: stuk\n {4}at /);
  });

  it('does so too where it fails later', async () => {
    const { guard, log } = guarded();
    assert.equal(
      await guard(async () => {
        await pause(1);
        return fail() as number | null;
      }, null),
      null,
    );
    assert.equal(await guard(async () => 8, Promise.resolve(7)), 8);
    assert.equal(log.length, 1);
    const thrown = await guard(() => Promise.reject('een tekst') as Promise<number>, Promise.resolve(7));
    assert.deepEqual([thrown, log[1]], [7, 'een tekst']);
  });

  it('is around the timer that compares files, and around each that hears of it', async () => {
    const { guard, log } = guarded();
    const documents = ['a', 'b'].map((name) =>
      TextDocument.create(`file:///map/${name}.rapportage.md`, 'rapportage', 1, ''),
    );
    let isBroken = true;
    const open = () =>
      documents.map((one) =>
        isBroken
          ? new Proxy(one, { get: (target, key) => (key === 'getText' ? fail : Reflect.get(target, key)) })
          : one,
      );
    const workspace = watchWorkspace(open, fail, guard);
    const heard: number[] = [];
    workspace.onSettled(fail);
    workspace.onSettled(() => void heard.push(1));
    workspace.changed();
    await pause(400);
    assert.ok(log.length > 0);
    isBroken = false;
    workspace.changed();
    await pause(400);
    assert.deepEqual([heard.length > 0, workspace.between(documents[0]?.uri ?? '')], [true, []]);
    workspace.stop();
  });
});
