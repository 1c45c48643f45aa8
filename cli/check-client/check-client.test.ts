import { io } from 'socket.io-client';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/index.js';
import { HarnessError, UsageError } from '../../conformance/runner/shared/errors.js';
import { checkClient, type ClientFactory } from './check-client.js';

const ours: ClientFactory = ({ url, token, transports }) => {
  const client = createClient({ url, token, onProblem: () => undefined, socket: { transports } });
  return { close: () => client.close() };
};

/** Plain socket.io-client, which answers no call. */
const plain: ClientFactory = ({ url, token, transports }) => {
  const socket = io(url, { path: '/ws/socket.io', transports, auth: { token }, forceNew: true });
  socket.on('connect', () => socket.emit('user-join', { auth: { token } }));
  return { close: () => void socket.disconnect() };
};

describe.each(['tcp', 'mock'] as const)('checkClient over %s', (transport) => {
  it('Should report no failure for a conformant client', async () => {
    const result = await checkClient(ours, { transport, only: ['CLIENT-031', 'CLIENT-023', 'CLIENT-055'] });
    expect([result.failures, result.warnings]).toEqual([[], []]);
    expect(result.verdict('CLIENT-031')).toMatchObject({ outcome: 'pass', observed: 1 });
  });

  it('Should report each failure with its frame', async () => {
    const { failures, warnings } = await checkClient(plain, {
      transport,
      only: ['CLIENT-031', 'CLIENT-036'],
      deadline: 500,
    });
    expect(failures).toEqual([
      expect.stringMatching(
        new RegExp(
          String.raw`^CLIENT-031 MUST The client answers a confirmation exactly once, with true or false\.\n ` +
            String.raw`{2}expected {2}exactly one acknowledgement of call \d+ with .*\n {2}got {7}none\n ` +
            String.raw`{2}wire {6}42\d+\["events".*\n {2}scenario {2}client\/confirmation, step \d+$`,
        ),
      ),
      expect.stringContaining('CLIENT-040 MUST'),
    ]);
    expect(warnings).toEqual([expect.stringContaining('CLIENT-036 SHOULD')]);
  });
});

describe('checkClient', () => {
  it('Should fail when a selected requirement was not judged', async () => {
    const { failures } = await checkClient(ours, { only: ['client/input', 'CLIENT-062'] });
    expect(failures).toEqual([
      'CLIENT-062 was not judged: not-applicable (the client does not do this: open-chat, shows)',
    ]);
  });

  it('Should send commands to a client that accepts them', async () => {
    const done: string[] = [];
    const driven: ClientFactory = async (address, shows) => {
      const client = await ours(address, shows);
      shows({ dialog: null });
      return { ...client, can: ['open-channel'], do: (action) => void done.push(action) };
    };
    const { failures } = await checkClient(driven, { only: ['CLIENT-030'], deadline: 300 });
    expect(done).toEqual(['open-channel']);
    expect(failures).toEqual([
      expect.stringContaining(
        'CLIENT-030 MUST The client shows a message that is posted in a channel after a reconnect.',
      ),
    ]);
  });

  it('Should throw when nothing can be run, or when a selected name is unknown', async () => {
    await expect(checkClient(ours, { only: ['CLIENT-041'] })).rejects.toThrow(
      new UsageError('Nothing to run: the client does not do answer, which everything selected needs.'),
    );
    await expect(checkClient(ours, { only: ['CLIENT-999'] })).rejects.toThrow('has no requirement CLIENT-999');
    await expect(checkClient(ours, { profile: '9.9.9' })).rejects.toThrow('9.9.9');
    const result = await checkClient(ours, { only: ['client/input'] });
    expect(() => result.verdict('CALL-001')).toThrow('There is no verdict on CALL-001');
  });

  it('Should throw when the client cannot be started or never connects', async () => {
    await expect(checkClient(() => Promise.reject(new Error('no such bot')))).rejects.toThrow('no such bot');
    await expect(checkClient(() => ({ close: () => undefined }), { arrival: 200 })).rejects.toThrow(HarnessError);
    await expect(
      checkClient(({ url, token }) => ours({ url, token, transports: ['websocket'] }, () => undefined), {
        transport: 'mock',
        arrival: 200,
      }),
    ).rejects.toThrow('opened no websocket');
  });
});
