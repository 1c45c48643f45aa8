/**
 * Starts a real Open WebUI server on a free port, with a fresh data directory.
 *
 * @module
 */
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startProgram } from '../../support/process.js';
import type { Program } from '../../support/process.js';
import { tail } from '../../support/run.js';
import { isolatedEnvironment } from './environment.js';
import { installRelease } from './install.js';
import { productOf } from './product.js';

/** The server to start. */
export interface RealServerOptions {
  /** Name of the product: a release such as `0.7.2`, or a fork. */
  product: string;
  /** Seconds between the server's pings. Absent: the release's own default. */
  pingInterval?: number;
  /** True allows admins to encrypt channels, in releases that support it. */
  encryption?: boolean;
  /** Absent: a free port. */
  port?: number;
  /** Data directory to keep. Absent: a fresh one, deleted when the server ends. */
  data?: string;
  /** Called with each line of progress. */
  say?: (line: string) => void;
}

/** A running server. */
export interface RealServer {
  url: string;
  version: string;
  /** Resolves when the server has ended, for any reason. */
  ended: Promise<unknown>;
  /** Stops the server and its child processes, and deletes its data, unless a data directory was given. */
  stop(): Promise<void>;
}

/** Timeout for the start of a release, in seconds; it takes 14 to 25 s on two idle cores. */
const startTimeoutSeconds = 180;

/** Installs a real release when needed, starts it, and resolves when it answers requests. */
export async function startRealServer(options: RealServerOptions): Promise<RealServer> {
  const { name, version } = productOf(options.product);
  const say = options.say ?? (() => undefined);
  const command = await installRelease(options.product, say);
  const port = options.port ?? (await freePort());
  const isTemporary = options.data === undefined;
  const data = options.data === undefined ? mkdtempSync(join(tmpdir(), 'open-webui-')) : resolve(options.data);
  mkdirSync(data, { recursive: true });
  const removeData = () => {
    if (isTemporary) rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  };
  process.on('exit', removeData);

  const logFile = join(data, 'open-webui.log');
  const log = openSync(logFile, 'w');
  const program = startProgram(command, ['serve', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: data,
    env: isolatedEnvironment(data, options),
    log,
  });
  closeSync(log);
  const stop = async () => {
    await program.stop();
    removeData();
    process.off('exit', removeData);
  };

  const url = `http://127.0.0.1:${port}`;
  try {
    await waitUntilReady(url, name, version, program);
  } catch (error) {
    const end = tail(readFileSync(logFile, 'utf8'));
    await stop();
    throw new Error(`${error instanceof Error ? error.message : String(error)} Its log ends with:\n${end}`);
  }
  return { url, version, ended: program.ended, stop };
}

async function waitUntilReady(url: string, name: string, version: string, program: Program): Promise<void> {
  const deadline = performance.now() + startTimeoutSeconds * 1000;
  while (!(await isHealthy(url))) {
    if (!program.isRunning()) throw new Error(`${name} ${version} ended before it answered.`);
    if (performance.now() > deadline)
      throw new Error(`${name} ${version} did not answer within ${startTimeoutSeconds} s.`);
    // eslint-disable-next-line no-restricted-syntax -- polls: there is no event for the readiness of another process
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const reported = (await (await fetch(`${url}/api/version`)).json()) as { version?: string };
  if (reported.version !== version)
    throw new Error(`${url} is version ${reported.version ?? 'unknown'}, not ${name} ${version}.`);
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) });
    return response.ok && ((await response.json()) as { status?: boolean }).status === true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('No free port.')),
      );
    });
  });
}
