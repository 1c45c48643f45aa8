#!/usr/bin/env node
import type { Context } from './context.js';
import { giveUp, run } from './run.js';
import { selfOf } from './self.js';
import { processTerminal } from './terminal.js';

const context: Context = {
  terminal: processTerminal(),
  env: process.env,
  self: selfOf(process.argv[1] ?? ''),
  exitCode: 0,
};
process.on('uncaughtException', (error) => {
  process.exit(giveUp(error, context));
});
process.exitCode = await run(process.argv.slice(2), context);
