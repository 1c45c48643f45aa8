/**
 * `npm run fuzz -- [FRAMES] [--seed S] [--batch B] [--profile RELEASE]`: sends generated frames to the reference
 * server. The server must not crash, must send nothing to other users and must still answer. Its memory must not grow
 * by more than 10 % after the warm-up. The same seed gives the same frames.
 *
 * @module
 */
import { parseArgs } from 'node:util';
import { loadSuite } from '../../src/suite/load.js';
import { verified } from '../../src/suite/project.js';
import { attack, BATCH } from './attack.js';
import { Connection } from './connection.js';
import { startServer } from './child.js';
import { framesFrom } from './frames.js';
import { frameInput, createSetup } from './setup.js';

const MAX_GROWTH = 0.1;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, batch: { type: 'string' }, profile: { type: 'string' } },
});
const frames = Number(positionals[0] ?? '50000');
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const onlyBatch = values.batch === undefined ? undefined : Number(values.batch);
if (
  positionals.length > 1 ||
  ![frames, seed, onlyBatch ?? 0].every((number) => Number.isInteger(number) && number >= 0) ||
  frames < 1
) {
  process.stderr.write('Usage: npm run fuzz -- [FRAMES, at least 1] [--seed S] [--batch B] [--profile RELEASE]\n');
  process.exit(2);
}
const suite = loadSuite();
const profile = values.profile ?? verified(suite).at(-1)!;
const started = performance.now();
const server = startServer(profile);

try {
  const url = await server.url();
  const setup = await createSetup(url);
  const bystanders = [await Connection.open(url, setup.bystander), await Connection.open(url)];
  const options = { url, token: setup.sender, frames: framesFrom(frameInput(suite, profile, setup)), seed, bystanders };
  const batches = Math.ceil(frames / BATCH);
  const warmUpEnd = onlyBatch ?? Math.ceil(batches / 5);
  await Promise.race([
    attack(options, onlyBatch ?? 0, onlyBatch === undefined ? warmUpEnd : onlyBatch + 1),
    server.crashed,
  ]);
  const before = await server.heap();
  if (onlyBatch === undefined) await Promise.race([attack(options, warmUpEnd, batches), server.crashed]);
  const growth = (await server.heap()) / before - 1;
  for (const bystander of bystanders) bystander.close();
  const percent = `${(growth * 100).toFixed(1)} %`;
  const sent = onlyBatch === undefined ? batches * BATCH : BATCH;
  if (growth > MAX_GROWTH)
    throw new Error(
      `The server's memory grew by ${percent} after the warm-up; at most ${MAX_GROWTH * 100} % is allowed.`,
    );
  process.stdout.write(
    `${sent} generated frames (seed ${seed}, profile ${profile}): no crash, no event to others, ` +
      `memory ${percent} after the warm-up  ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
  );
} catch (error) {
  process.stdout.write(
    `${error instanceof Error ? error.message : String(error)}\n` +
      `To repeat: npm run fuzz -- ${frames} --seed ${seed} --profile ${profile} (only one batch: --batch B)\n`,
  );
  process.exitCode = 1;
} finally {
  await server.stop();
}
