/** The server in Node: over IPC when VS Code starts it, over `--stdio` for every other editor. */
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server.ts';

// A report is read at every keystroke, and each read is short. By default V8 spends the first hundreds of keystrokes on
// making optimised code, and keeps the writer waiting for it more often than it wins back; so we make it take its time.
// A V8 that does not know the flag, whose name has changed once, says so in the log and goes on.
const [major] = process.versions.v8.split('.');
setFlagsFromString(Number(major) < 12 ? '--interrupt-budget=1000000' : '--invocation-count-for-turbofan=30000');

startServer(createConnection(ProposedFeatures.all));
