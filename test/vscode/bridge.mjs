// The line between the suite, which runs inside VS Code, and the runner, which looks at its window from outside. The
// suite asks and the runner answers: JSON, one message per line, over a local socket (not HTTP, which VS Code may send
// through a proxy).
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Answers each question `{ id, method, args }` with the result of `handlers[method](...args)`. */
export async function openBridge(folder, handlers) {
  const address = process.platform === 'win32' ? `\\\\.\\pipe\\rapportage-${process.pid}` : join(folder, 'bridge');
  const sockets = new Set();
  const server = createServer((socket) => {
    sockets.add(socket);
    const lines = createInterface({ input: socket });
    // VS Code ended without a word; the code that runs it notices that.
    for (const emitter of [socket, lines]) emitter.on('error', () => {});
    lines.on('line', async (line) => {
      const { id, method, args } = JSON.parse(line);
      const answer = await settle(async () => handlers[method](...args));
      socket.write(`${JSON.stringify({ id, ...answer })}\n`);
    });
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(address, resolve));
  return {
    address,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

async function settle(ask) {
  try {
    return { value: await ask() };
  } catch (error) {
    return { error: error.message };
  }
}
