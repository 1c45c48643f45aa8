/**
 * Checks a client in the process of a test.
 *
 * @example
 * import { checkClient } from 'open-webui-realtime/check';
 *
 * const result = await checkClient(({ url, token }) => {
 *   const bot = new MyBot(url, token);
 *   return { close: () => bot.stop() };
 * });
 * expect(result.failures).toEqual([]);
 *
 * @module
 */
import { loadSuite } from '../../src/suite/load.js';
import { project, verified } from '../../src/suite/project.js';
import { UsageError } from '../../conformance/runner/shared/errors.js';
import { openWebui } from '../../conformance/subjects/open-webui/index.js';
import { startEmbeddedServer } from '../embedded-server.js';
import { CheckResult } from './result.js';
import type { Transport } from '../../conformance/runner/client/recording-proxy.js';
import { inProcessHost, runClient, type ClientFactory } from '../../conformance/runner/client/run-client.js';

export type { CheckResult } from './result.js';
export type {
  ClientFactory,
  InProcessAddress,
  InProcessClient,
} from '../../conformance/runner/client/in-process-host.js';
export type { Json, JsonObject, LosslessJson, LosslessJsonObject } from '../../src/suite/basics.js';
export type { ClientAction } from '../../src/suite/types.js';
export type { Finding } from '../../conformance/judge/finding.js';
export type { Judgement, Outcome, Verdict } from '../../conformance/judge/verdict.js';

/** What is checked, and how. */
export interface CheckOptions {
  /** Release that the server plays, and whose rules are applied; the newest verified one when absent. */
  profile?: string;
  /**
   * Areas, and ids or globs of requirements or scenarios, such as `CLIENT-03*` or `client/cut`. Absent: everything that
   * is quick.
   */
  only?: string[];
  /** True: also what waits for real time, which takes half a minute and more. */
  slow?: boolean;
  /** What the client does not do: `calls`, `channels`. */
  lacks?: ('calls' | 'channels')[];
  /** True: the client asks for one completion and ends. */
  oneShot?: boolean;
  /**
   * What carries the websockets: `tcp`, or `mock` for clients that take a WebSocket implementation; needs the package
   * mock-socket.
   */
  transport?: Transport;
  /** Milliseconds to wait for what is expected; 5000 when absent. */
  deadline?: number;
  /** Milliseconds that the client may take to connect; 10,000 when absent. */
  arrival?: number;
  /** Stops the check. */
  signal?: AbortSignal;
}

/**
 * Starts a server, runs the client scenarios against clients that the factory starts, judges what they did, and stops
 * everything.
 *
 * @param factory starts a client for the given address and token, and returns what closes it.
 * @param options what is checked, and how.
 * @returns failures, warnings and every verdict.
 *
 * @throws UsageError when none of the scenarios that were asked for can be run.
 * @throws HarnessError when the client cannot be started, or never connects.
 */
export async function checkClient(factory: ClientFactory, options: CheckOptions = {}): Promise<CheckResult> {
  const { only, slow = false, signal = new AbortController().signal, ...rest } = options;
  const suite = loadSuite();
  const profile = options.profile ?? verified(suite).at(-1)!;
  const projection = project(suite, profile);
  const unknown = (only ?? []).find(
    (id) => /^CLIENT-\d+$/.test(id) && !projection.requirements.some((requirement) => requirement.id === id),
  );
  if (unknown !== undefined)
    throw new UsageError(`Release ${profile} has no requirement ${unknown}; owrt list shows what there is`);
  const server = await startEmbeddedServer(suite, profile);
  try {
    const ran = await runClient({
      ...rest,
      upstream: server.url,
      token: server.token,
      suite,
      profile,
      subject: openWebui,
      host: inProcessHost(factory),
      signal,
      // what is asked for by name is played, however long it takes
      quick: !slow && only === undefined,
      ...(only === undefined ? {} : { only }),
    });
    return new CheckResult(ran, projection, only ?? []);
  } finally {
    await server.close();
  }
}
