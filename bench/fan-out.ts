/**
 * Measures deliveries per second when one session types and fifty sessions are in the channel, for the reference
 * server, a minimal Socket.IO server and the real product. The figures are not a ranking: each server does other work.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { isInstalled } from '../tools/real/install.js';
import { startRealServer } from '../tools/real/start.js';
import { signUp } from '../support/sign-up.js';
import { startReference } from '../support/reference-process.js';
import { startListening } from '../support/serving.js';
import { Calibration } from './calibration.js';
import { Listener } from './listener.js';
import type { Figure } from './table.js';

const SESSIONS = 50;
const SECONDS = 2;
/** Most events that are sent and not yet received: enough to keep the server busy. */
const MAX_IN_FLIGHT = 20;
const RELEASE = '0.7.2';

/** Measures the reference server and the real product. */
export async function measureFanOut(): Promise<Figure[]> {
  return [await measureReference(), await measureReal()];
}

async function measureReference(): Promise<Figure> {
  const reference = await startReference({ pingInterval: 25_000, profile: RELEASE });
  try {
    return toFigure(
      'reference server',
      `${await deliveriesInChannel(reference.url, reference.operator.token)} deliveries/s`,
    );
  } finally {
    await reference.stop();
  }
}

/** Measures the bare Socket.IO server, which tells how fast this machine is just now. */
export async function calibrate(): Promise<{ machine: Calibration; figure: Figure }> {
  const script = fileURLToPath(new URL('./bare-server.ts', import.meta.url));
  const { url, stop } = await startListening(process.execPath, [...process.execArgv, script]);
  try {
    const machine = new Calibration(await deliveriesPerSecond(url));
    return { machine, figure: toFigure('bare Socket.IO server', `${machine.deliveries} deliveries/s`) };
  } finally {
    await stop();
  }
}

async function measureReal(): Promise<Figure> {
  const what = `real Open WebUI ${RELEASE}`;
  if (!isInstalled(RELEASE)) return toFigure(what, `not installed (npm run real -- ${RELEASE} installs it)`);
  try {
    const real = await startRealServer({ product: RELEASE });
    try {
      const { token } = await signUp(real.url);
      return toFigure(what, `${await deliveriesInChannel(real.url, token)} deliveries/s`);
    } finally {
      await real.stop();
    }
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return toFigure(what, `not measured: ${reason}`);
  }
}

function toFigure(server: string, measured: string): Figure {
  return {
    what: `fan-out, ${server}`,
    command: `typing to ${SESSIONS} sessions of a channel, ${SECONDS} s`,
    figure: measured,
    target: 'none',
  };
}

async function deliveriesInChannel(url: string, token: string): Promise<number> {
  const channel = await post(url, '/channels/create', { name: 'bench', type: 'group', user_ids: [] }, token);
  return await deliveriesPerSecond(url, { token, channel: String(channel['id']) });
}

async function post(url: string, path: string, body: object, token?: string): Promise<{ [key: string]: unknown }> {
  const headers = {
    'content-type': 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const response = await fetch(`${url}/api/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path} was answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as { [key: string]: unknown };
}

/** Deliveries per second, from sending the first event until every session has received the last one. */
async function deliveriesPerSecond(
  url: string,
  { token, channel = 'room' }: { token?: string; channel?: string } = {},
): Promise<number> {
  const sessions = await Promise.all(Array.from({ length: SESSIONS }, async () => await Listener.open(url, token)));
  const [sender] = sessions as [Listener];
  const payload = { channel_id: channel, message_id: null, data: { type: 'typing', data: { typing: true } } };
  try {
    const startedAt = performance.now();
    let sent = 0;
    while (performance.now() - startedAt < SECONDS * 1000) {
      sender.emit('events:channel', payload);
      sent++;
      await sender.waitForEvents(sent - MAX_IN_FLIGHT);
    }
    await Promise.all(sessions.map(async (session) => await session.waitForEvents(sent)));
    return Math.round((sent * SESSIONS * 1000) / (performance.now() - startedAt));
  } finally {
    for (const session of sessions) session.close();
  }
}
