import { describe, expect, it } from 'vitest';
import { commandHost } from './command-host.js';
import type { ClientEvents, RunningClient } from './client-host.js';

const address = { url: 'http://127.0.0.1:1', token: 'secret-token', email: 'me@example.test', password: 'pass' };

/** Starts a script. Resolves when it has printed "ready" or ended. */
async function start(
  script: string,
  words: string[] = [],
  names?: ReadonlyMap<string, string>,
): Promise<{
  client: RunningClient;
  abilities: unknown[];
  ended: Promise<number | undefined>;
  shown: Promise<unknown>;
}> {
  const abilities: unknown[] = [];
  let onEnd: (code: number | undefined) => void = () => undefined;
  let onShown: (value: unknown) => void = () => undefined;
  const ended = new Promise<number | undefined>((resolve) => (onEnd = resolve));
  const shown = new Promise<unknown>((resolve) => (onShown = resolve));
  const events: ClientEvents = {
    can: (list) => void abilities.push(list),
    shows: (state) => onShown(state),
    exited: (code) => onEnd(code),
  };
  const client = await commandHost({
    command: [process.execPath, '-e', script, ...words],
    env: process.env,
    ...(names === undefined ? {} : { variableNames: names }),
  }).start(address, events);
  return { client, abilities, ended, shown };
}

const SHOW = (what: string): string => `console.log(JSON.stringify({ shows: { seen: ${what} } }));`;
const STAY = 'setInterval(() => undefined, 1000);';

describe('commandHost', () => {
  it('Should pass the address and the token as variables, under further names, and in the arguments', async () => {
    const { client, shown } = await start(
      `${SHOW(
        '[process.env.OWRT_URL, process.env.OWRT_TOKEN, process.env.OWRT_EMAIL, ' +
          'process.env.OWRT_PASSWORD, process.env.WEBUI_URL, process.argv.slice(1)]',
      )}` + `${STAY}`,
      ['{OWRT_URL}/x', '{OTHER}'],
      new Map([['WEBUI_URL', 'OWRT_URL']]),
    );
    expect(await shown).toEqual({
      seen: [address.url, address.token, address.email, address.password, address.url, [`${address.url}/x`, '{OTHER}']],
    });
    expect(await client.stop()).toEqual([]);
  });

  it('Should send it instructions', async () => {
    const { client, shown } = await start(
      `process.stdin.on('data', (line) => { const { id, with: { text } } = JSON.parse(line); ` +
        `console.log(JSON.stringify({ did: id, error: text })); }); ${SHOW('1')}`,
    );
    await shown;
    expect(await client.do('type', { text: 'no field' })).toBe('no field');
    await client.stop();
  });

  it('Should report its end with exit code and last output', async () => {
    const { client, ended } = await start("console.error('no server'); process.exitCode = 4;");
    expect(await ended).toBe(4);
    expect([client.isRunning, client.lastOutput()]).toEqual([false, 'no server']);
    expect(await client.do('open-home', {})).toBe('the client has ended');
    expect(await client.stop()).toEqual([]);
  });

  it('Should not report an end that the host caused', async () => {
    const { client, ended, shown } = await start(`${SHOW('1')}${STAY}`);
    await shown;
    await client.stop();
    expect(await Promise.race([ended, Promise.resolve('nothing')])).toBe('nothing');
  });

  it('Should kill a client that does not end, and its child processes', async () => {
    const { client, shown } = await start(`
      process.on('SIGTERM', () => undefined);
      const stubborn = "process.on('SIGTERM', () => undefined); console.log(process.pid); ${STAY}";
      const child = require('node:child_process').spawn(
        process.execPath, ['-e', stubborn], { stdio: ['ignore', 'pipe', 'ignore'] });
      child.stdout.on('data', () => ${SHOW('child.pid').replace(';', '')});
      ${STAY}`);
    await shown;
    // killed together, so there is nothing left to report
    expect([await client.stop(), client.isRunning]).toEqual([[], false]);
  });

  it('Should report a command that does not exist', async () => {
    await expect(commandHost({ command: ['/no/such/client'], env: {} }).start(address, {})).rejects.toThrow(
      'The client cannot be started: there is no program /no/such/client; give its path, or install it.',
    );
  });
});
