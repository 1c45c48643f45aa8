import { describe, expect, it } from 'vitest';
import { ClientProtocol } from './client-protocol.js';

function dialogue(): { events: unknown[]; written: string[]; dialogue: ClientProtocol } {
  const [events, written]: [unknown[], string[]] = [[], []];
  return {
    events,
    written,
    dialogue: new ClientProtocol((line) => void written.push(line), {
      can: (abilities) => void events.push(abilities),
      shows: (state) => void events.push(state),
    }),
  };
}

describe('ClientProtocol', () => {
  it('Should read abilities and states, and ignore all other output', () => {
    const { events, dialogue: opened } = dialogue();
    opened.read(
      'listening\n{"owrt":1,"can":["open-chat",7],"shows":true}\n' +
        '{"level":"info"}\n{broken\n{"shows":{"dialog":null}}\n{"shows":3}\n[]\n',
    );
    expect(events).toEqual([['open-chat', 'shows'], { dialog: null }]);
  });

  it('Should join a line that arrives in pieces', () => {
    const { events, dialogue: opened } = dialogue();
    for (const piece of ['{"owr', 't":1,"can":', '["post"]}', '\n{"shows":{}}']) opened.read(piece);
    expect(events).toEqual([['post']]);
    opened.read('\n');
    expect(events).toEqual([['post'], {}]);
  });

  it('Should match answers with instructions, in any order', async () => {
    const { written, dialogue: opened } = dialogue();
    const [first, second] = [opened.do('open-chat', { chat_id: 'c' }), opened.do('answer', { value: true })];
    expect(written.map((line) => JSON.parse(line) as unknown)).toEqual([
      { do: 'open-chat', id: 1, with: { chat_id: 'c' } },
      { do: 'answer', id: 2, with: { value: true } },
    ]);
    opened.read('{"did":2,"error":"no question is open"}\n{"did":9}\n{"did":1}\n');
    expect([await first, await second]).toEqual([undefined, 'no question is open']);
  });

  it('Should not wait for a client that has ended', async () => {
    const { dialogue: opened } = dialogue();
    const open = opened.do('open-home', {});
    opened.end();
    expect(await open).toBe('the client ended meanwhile');
    expect(await opened.do('open-home', {})).toBe('the client has ended');
  });
});
