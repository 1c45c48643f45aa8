/**
 * `npm run bench`: the figures that the project promises. They are printed, never asserted: a busy machine is no bug.
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitOnSignals } from '../tools/process.js';
import { judgeSpeed } from './judge-speed.js';
import { serverRun } from './server-run.js';
import { renderTable } from './table.js';
import { validatorSpeed } from './validators.js';
import { wholeRun } from './whole-run.js';

exitOnSignals();
const directory = mkdtempSync(join(tmpdir(), 'owrt-bench-'));
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));

const whole = await wholeRun();
const { memory, trace } = await serverRun(directory);
const figures = [whole, memory, ...judgeSpeed(trace), validatorSpeed()];
process.stdout.write(`${renderTable(figures)}\n\nNode ${process.version}, ${availableParallelism()} processors (${cpus()[0]?.model ?? 'unknown'})\n`);
