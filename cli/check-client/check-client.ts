/**
 * Checks a client inside the process of a test.
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

/** Options of {@link checkClient}. */
export interface CheckOptions {
  /** Release that the server behaves like, and whose rules apply; default: the newest verified release. */
  profile?: string;
  /**
   * Areas, and ids or globs of requirements or scenarios, such as `CLIENT-03*` or `client/cut`. Absent: everything
   * except slow scenarios.
   */
  only?: string[];
  /** True: also run slow scenarios, which wait for timeouts to elapse. The run then takes half a minute or more. */
  slow?: boolean;
  /** Abilities that the client lacks: `calls`, `channels`. */
  lacks?: ('calls' | 'channels')[];
  /** True: the client asks for one completion and ends. */
  oneShot?: boolean;
  /**
   * Transport of the websockets: `tcp`, or `mock` for clients that accept a WebSocket implementation. `mock` needs the
   * package mock-socket.
   */
  transport?: Transport;
  /** Milliseconds to wait for an expected event; default 5000. */
  deadline?: number;
  /** Milliseconds that the client may take to connect; default 10,000. */
  arrival?: number;
  /** Stops the check. */
  signal?: AbortSignal;
}

/**
 * Starts a server, runs the client scenarios with clients that the factory starts, judges the trace, and stops
 * everything.
 *
 * @param factory starts a client for the given address and token, and returns an object that closes it.
 * @param options selection and settings.
 * @returns failures, warnings and every verdict.
 *
 * @throws UsageError when none of the selected scenarios can be run.
 * @throws HarnessError when the client cannot be started, or never connects.
 */
export async function checkClient(factory: ClientFactory, options: CheckOptions = {}): Promise<CheckResult> {
  const { only, slow = false, signal = new AbortController().signal, ...rest } = options;
  const suite = loadSuite();
  const profile = options.profile ?? verified(suite).at(-1)!;
  const projection = project(suite, profile);
  const unknownId = (only ?? []).find(
    (id) => /^CLIENT-\d+$/.test(id) && !projection.requirements.some((requirement) => requirement.id === id),
  );
  if (unknownId !== undefined)
    throw new UsageError(`Release ${profile} has no requirement ${unknownId}; owrt list shows what there is`);
  const server = await startEmbeddedServer(suite, profile);
  try {
    const result = await runClient({
      ...rest,
      // the server behind the recording proxy
      upstream: server.url,
      token: server.token,
      suite,
      profile,
      subject: openWebui,
      host: inProcessHost(factory),
      signal,
      // scenarios selected by name are run even when they are slow
      quick: !slow && only === undefined,
      ...(only === undefined ? {} : { only }),
    });
    return new CheckResult(result, projection, only ?? []);
  } finally {
    await server.close();
  }
}
