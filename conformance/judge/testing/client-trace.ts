/**
 * Builds traces of a client under test, line by line.
 *
 * @module
 */
import { loadSuite } from '../../../src/suite/load.js';
import { project } from '../../../src/suite/project.js';
import type { ClientStep, Json, JsonObject } from '../../../src/suite/types.js';
import type { TraceLine } from '../../trace/line.js';
import { judgeClientExecution } from '../client/expectations.js';
import type { Proof } from '../proof.js';
import { ruleNamed, type RuleName, type RuleParameters } from '../rules/registry.js';
import { contextOf, type RuleResult } from '../rule.js';
import { schemaCheck } from '../schemas.js';
import { decodeTrace } from '../decoded-trace.js';

const RUN = 'client/sample';
const projection = project(loadSuite(), '0.12.4');
const check = schemaCheck(projection);

/** A frame from the client. */
export const sent = (text: string, conn = 'a'): TraceLine => ({ kind: 'frame', conn, dir: 'c2s', text });
/** A frame from the server. */
export const got = (text: string, conn = 'a'): TraceLine => ({ kind: 'frame', conn, dir: 's2c', text });
export const opened = (conn = 'a', path = '/ws/socket.io/?EIO=4&transport=websocket'): TraceLine => ({
  kind: 'open',
  conn,
  run: RUN,
  session: 'client',
  path,
});
export const closed = (conn = 'a', by: 'client' | 'server' = 'client'): TraceLine => ({
  kind: 'close',
  conn,
  code: 1000,
  by,
});
export const step = (index: number): TraceLine => ({ kind: 'step', run: RUN, index });
/** The fence of a window, with the connections that answered its ping. */
export const fence = (index: number, ...conns: string[]): TraceLine => ({
  kind: 'fence',
  run: RUN,
  index,
  asked: Object.fromEntries(conns.map((conn) => [conn, 0])),
});
export const shown = (value: { [key: string]: Json }): TraceLine => ({ kind: 'state', run: RUN, value });
export const ended = (code?: number): TraceLine => ({
  kind: 'exit',
  run: RUN,
  ...(code === undefined ? {} : { code }),
});
export const requested = (method: string, path: string, body: Json = null, status = 200): TraceLine => ({
  kind: 'rest',
  run: RUN,
  actor: 'client',
  method,
  path,
  body,
  status,
});
export const trouble = (message: string, index?: number): TraceLine => ({
  kind: 'trouble',
  run: RUN,
  message,
  ...(index === undefined ? {} : { index }),
});
export const done: TraceLine = { kind: 'done', run: RUN };

/** The lines of a connection that authenticated. */
export const inside = (conn = 'a'): TraceLine[] => [
  opened(conn),
  sent('40{"token":"TOKEN-1"}', conn),
  got('40{"sid":"s-1"}', conn),
  sent('42["user-join",{"auth":{"token":"TOKEN-1"}}]', conn),
];

/** A line with a time, in ms. */
export const at = (ms: number, line: TraceLine): TraceLine => ({ ...line, at_us: ms * 1000 });

function fullTrace(lines: readonly TraceLine[]): TraceLine[] {
  return [
    {
      kind: 'run',
      format: 1,
      role: 'client',
      set: 't',
      suite: 'x',
      profile: '0.12.4',
      forced: false,
      subject: 's',
      target: 'u',
      capabilities: [],
      quick: true,
    },
    { kind: 'scenario', run: RUN, id: RUN, digest: 'd' },
    { kind: 'fact', run: RUN, name: 'me', value: { id: 'u-me', name: 'Me', token: 'TOKEN-1' } },
    ...lines,
  ];
}

/** Proofs of the steps of a scenario for a trace, in order. */
export function prove(steps: ClientStep[], ...lines: TraceLine[]): Proof[] {
  const trace = decodeTrace(fullTrace(lines), projection);
  return judgeClientExecution(
    trace,
    trace.executions[0]!,
    { id: RUN, title: 'A sample', area: 'client', digest: 'd', steps },
    projection,
    check,
  );
}

/** Result of an ambient rule for a trace. */
export function rule<Name extends RuleName>(
  name: Name,
  given: RuleParameters<Name>,
  ...lines: TraceLine[]
): RuleResult {
  return ruleNamed(name)!.check(contextOf(fullTrace(lines), projection, check), given as JsonObject);
}
