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
import { bundleSizes } from './bundle-size.js';
import { clientRun } from './client-run.js';
import { calibrate, fanOut } from './fan-out.js';
import { generatedFrames } from './generated-frames.js';
import { judgeSpeed } from './judge-speed.js';
import { allMutants } from './mutants.js';
import { serverRun } from './server-run.js';
import { renderTable } from './table.js';
import { validatorSpeed } from './validators.js';
import { wholeRun } from './whole-run.js';

const { values } = parseArgs({ options: { frames: { type: 'string', default: '1000000' } } });
exitOnSignals();
const directory = mkdtempSync(join(tmpdir(), 'owrt-bench-'));
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));

const { machine, figure: bare } = await calibrate();
process.stdout.write(`${machine.sentence}\n`);
const whole = [await wholeRun(machine), await clientRun(machine)];
const { memory, trace } = await serverRun(directory);
const figures = [
  ...whole,
  memory,
  ...judgeSpeed(trace, machine),
  validatorSpeed(),
  ...(await bundleSizes()),
  bare,
  ...(await fanOut()),
  await allMutants(machine),
  await generatedFrames(Number(values.frames)),
];
const processors = `${availableParallelism()} processors (${cpus()[0]?.model ?? 'unknown'})`;
process.stdout.write(`${renderTable(figures)}\n\nNode ${process.version}, ${processors}\n`);
