/**
 * `npm run bench [-- --frames N]`: measures the figures that the project promises. It prints them and does not assert
 * them, because they depend on the load of the machine.
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exitOnSignals } from '../support/process.js';
import { measureBundleSizes } from './bundle-size.js';
import { measureClientRun } from './client-run.js';
import { calibrate, measureFanOut } from './fan-out.js';
import { measureGeneratedFrames } from './generated-frames.js';
import { measureJudge } from './judge-speed.js';
import { measureMutants } from './mutants.js';
import { recordServerRun } from './server-run.js';
import { renderTable } from './table.js';
import { compareValidators } from './validators.js';
import { measureServerRun } from './whole-run.js';

const { values } = parseArgs({ options: { frames: { type: 'string', default: '1000000' } } });
exitOnSignals();
const directory = mkdtempSync(join(tmpdir(), 'owrt-bench-'));
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));

const { machine, figure: bareFigure } = await calibrate();
process.stdout.write(`${machine.sentence}\n`);
const runFigures = [await measureServerRun(machine), await measureClientRun(machine)];
const { memory, trace } = await recordServerRun(directory);
const figures = [
  ...runFigures,
  memory,
  ...measureJudge(trace, machine),
  compareValidators(),
  ...(await measureBundleSizes()),
  bareFigure,
  ...(await measureFanOut()),
  await measureMutants(machine),
  await measureGeneratedFrames(Number(values.frames)),
];
const processors = `${availableParallelism()} processors (${cpus()[0]?.model ?? 'unknown'})`;
process.stdout.write(`${renderTable(figures)}\n\nNode ${process.version}, ${processors}\n`);
