import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { textIn, type Actions } from './actions.js';
import { reportAbilities, performCommands, reportState } from './driven.js';

/** Runs commands on a client. Returns its output and its error output. */
async function drive(input: string, actions: Actions, look?: () => Promise<void>) {
  const written: unknown[] = [];
  const complaints: string[] = [];
  await performCommands(
    {
      input: Readable.from([input]),
      write: (line) => written.push(JSON.parse(line)),
      reportError: (line) => complaints.push(line),
    },
    actions,
    look,
  );
  return { written, complaints };
}

describe('obey', () => {
  it('Should perform one line after the other, each with its input', async () => {
    const done: unknown[] = [];
    const slow: Actions = {
      async type({ text }) {
        await Promise.resolve();
        done.push(text);
      },
      dismiss: async () => void done.push('dismiss'),
    };
    const { written } = await drive('{"do":"type","id":1,"with":{"text":"a"}}\n\n{"do":"dismiss","id":"two"}\n', slow);
    expect(done).toEqual(['a', 'dismiss']);
    expect(written).toEqual([{ did: 1 }, { did: 'two' }]);
  });

  it('Should give the reason of a failure in one line', async () => {
    const broken: Actions = {
      post: () => Promise.reject(new Error('no channel is open\nat page.ts')),
      type: async (given) => void textIn(given, 'text'),
    };
    const { written } = await drive(
      '{"do":"post","id":1}\n{"do":"fly","id":2}\n{"do":"type","id":3}\n{"do":"toString","id":4}\n',
      broken,
    );
    expect(written).toEqual([
      { did: 1, error: 'no channel is open' },
      { did: 2, error: 'this client cannot fly' },
      { did: 3, error: 'it needs a text "text"' },
      { did: 4, error: 'this client cannot toString' },
    ]);
  });

  it('Should call look() before it reports an action as done', async () => {
    const order: string[] = [];
    const lines = {
      input: Readable.from(['{"do":"post","id":1}\n']),
      write: (line: string) => void order.push(line),
      reportError: () => undefined,
    };
    await performCommands(lines, { post: async () => void order.push('post') }, async () => void order.push('look'));
    expect(order).toEqual(['post', 'look', '{"did":1}']);
  });

  it('Should report a line that is not a command, and continue', async () => {
    const { written, complaints } = await drive('hello\n{"id":1}\n[]\n{"do":"dismiss","id":2}\n', {
      dismiss: async () => undefined,
    });
    expect(complaints).toEqual(['not a command: hello', 'not a command: {"id":1}', 'not a command: []']);
    expect(written).toEqual([{ did: 2 }]);
  });
});

it('Should write the lines of the protocol', () => {
  const lines: string[] = [];
  const speak = {
    input: Readable.from([]),
    write: (line: string) => void lines.push(line),
    reportError: () => undefined,
  };
  reportAbilities(speak, ['type']);
  reportState(speak, { dialog: null });
  expect(lines).toEqual(['{"owrt":1,"can":["type"],"shows":true}', '{"shows":{"dialog":null}}']);
});
