/** The server in Node: over IPC when VS Code starts it, over `--stdio` for every other editor. */
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server.ts';

// A report is read with every key, and each read is short. Left to itself, V8 spends the first hundreds of keys on optimised
// code, and keeps the writer waiting for it more often than it ever wins back; so it is told to take its time. A V8 that does
// not know the flag, which has changed its name once, says so in the log and goes on.
const [major] = process.versions.v8.split('.');
setFlagsFromString(Number(major) < 12 ? '--interrupt-budget=1000000' : '--invocation-count-for-turbofan=30000');

startServer(createConnection(ProposedFeatures.all));
