#!/usr/bin/env node
import type { Context } from './context.js';
import { reportError, run } from './run.js';
import { commandPrefix } from './command-prefix.js';
import { processTerminal } from './terminal.js';

const context: Context = {
  terminal: processTerminal(),
  env: process.env,
  commandPrefix: commandPrefix(process.argv[1] ?? ''),
  exitCode: 0,
};
process.on('uncaughtException', (error) => {
  process.exit(reportError(error, context));
});
process.exitCode = await run(process.argv.slice(2), context);
