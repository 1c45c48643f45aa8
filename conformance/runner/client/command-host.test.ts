import { describe, expect, it } from 'vitest';
import { commandHost } from './command-host.js';
import type { ClientEvents, RunningClient } from './client-host.js';

const address = { url: 'http://127.0.0.1:1', token: 'secret-token', email: 'me@example.test', password: 'pass' };

/** Starts a script, and resolves when it has said "ready" or ended. */
async function start(
  script: string,
  words: string[] = [],
  names?: ReadonlyMap<string, string>,
): Promise<{ client: RunningClient; told: unknown[]; ended: Promise<number | undefined>; said: Promise<unknown> }> {
  const told: unknown[] = [];
  let onEnd: (code: number | undefined) => void = () => undefined;
  let onShown: (value: unknown) => void = () => undefined;
  const ended = new Promise<number | undefined>((resolve) => (onEnd = resolve));
  const said = new Promise<unknown>((resolve) => (onShown = resolve));
  const events: ClientEvents = {
    can: (abilities) => void told.push(abilities),
    shows: (state) => onShown(state),
    ended: (code) => onEnd(code),
  };
  const client = await commandHost({
    words: [process.execPath, '-e', script, ...words],
    env: process.env,
    ...(names === undefined ? {} : { names }),
  }).start(address, events);
  return { client, told, ended, said };
}

const SHOW = (what: string): string => `console.log(JSON.stringify({ shows: { seen: ${what} } }));`;
const STAY = 'setInterval(() => undefined, 1000);';

describe('commandHost', () => {
  it('Should give the address and the token, under other names too, and in the words', async () => {
    const { client, said } = await start(
      `${SHOW(
        '[process.env.OWRT_URL, process.env.OWRT_TOKEN, process.env.OWRT_EMAIL, ' +
          'process.env.OWRT_PASSWORD, process.env.WEBUI_URL, process.argv.slice(1)]',
      )}` + `${STAY}`,
      ['{OWRT_URL}/x', '{OTHER}'],
      new Map([['WEBUI_URL', 'OWRT_URL']]),
    );
    expect(await said).toEqual({
      seen: [address.url, address.token, address.email, address.password, address.url, [`${address.url}/x`, '{OTHER}']],
    });
    expect(await client.stop()).toEqual([]);
  });

  it('Should tell it what to do', async () => {
    const { client, said } = await start(
      `process.stdin.on('data', (line) => { const { id, with: { text } } = JSON.parse(line); ` +
        `console.log(JSON.stringify({ did: id, error: text })); }); ${SHOW('1')}`,
    );
    await said;
    expect(await client.do('type', { text: 'no field' })).toBe('no field');
    await client.stop();
  });

  it('Should say that it ended, with which code, and its last words', async () => {
    const { client, ended } = await start("console.error('no server'); process.exitCode = 4;");
    expect(await ended).toBe(4);
    expect([client.isRunning, client.lastWords()]).toEqual([false, 'no server']);
    expect(await client.do('open-home', {})).toBe('the client has ended');
    expect(await client.stop()).toEqual([]);
  });

  it('Should not be told of an end that it brought about itself', async () => {
    const { client, ended, said } = await start(`${SHOW('1')}${STAY}`);
    await said;
    await client.stop();
    expect(await Promise.race([ended, Promise.resolve('nothing')])).toBe('nothing');
  });

  it('Should kill a client that does not want to end, and what it started', async () => {
    const { client, said } = await start(`
      process.on('SIGTERM', () => undefined);
      const child = require('node:child_process').spawn(process.execPath, ['-e', "process.on('SIGTERM', () => undefined); console.log(process.pid); ${STAY}"], { stdio: ['ignore', 'pipe', 'ignore'] });
      child.stdout.on('data', () => ${SHOW('child.pid').replace(';', '')});
      ${STAY}`);
    await said;
    // killed as one, so that nothing is left to be told of
    expect([await client.stop(), client.isRunning]).toEqual([[], false]);
  });

  it('Should say so when the command does not exist', async () => {
    await expect(commandHost({ words: ['/no/such/client'], env: {} }).start(address, {})).rejects.toThrow(
      'The client cannot be started: there is no program /no/such/client; give its path, or install it.',
    );
  });
});
