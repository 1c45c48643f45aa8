import { describe, expect, it } from 'vitest';
import { Dialogue } from './dialogue.js';

function dialogue(): { told: unknown[]; written: string[]; dialogue: Dialogue } {
  const [told, written]: [unknown[], string[]] = [[], []];
  return {
    told,
    written,
    dialogue: new Dialogue((line) => void written.push(line), {
      can: (abilities) => void told.push(abilities),
      shows: (state) => void told.push(state),
    }),
  };
}

describe('Dialogue', () => {
  it('Should hear what a client can and shows, and nothing else', () => {
    const { told, dialogue: heard } = dialogue();
    heard.read(
      'listening\n{"owrt":1,"can":["open-chat",7],"shows":true}\n' +
        '{"level":"info"}\n{broken\n{"shows":{"dialog":null}}\n{"shows":3}\n[]\n',
    );
    expect(told).toEqual([['open-chat', 'shows'], { dialog: null }]);
  });

  it('Should put lines together that come in pieces', () => {
    const { told, dialogue: heard } = dialogue();
    for (const piece of ['{"owr', 't":1,"can":', '["post"]}', '\n{"shows":{}}']) heard.read(piece);
    expect(told).toEqual([['post']]);
    heard.read('\n');
    expect(told).toEqual([['post'], {}]);
  });

  it('Should match answers with what was asked for, in any order', async () => {
    const { written, dialogue: heard } = dialogue();
    const [first, second] = [heard.do('open-chat', { chat_id: 'c' }), heard.do('answer', { value: true })];
    expect(written.map((line) => JSON.parse(line) as unknown)).toEqual([
      { do: 'open-chat', id: 1, with: { chat_id: 'c' } },
      { do: 'answer', id: 2, with: { value: true } },
    ]);
    heard.read('{"did":2,"error":"no question is open"}\n{"did":9}\n{"did":1}\n');
    expect([await first, await second]).toEqual([undefined, 'no question is open']);
  });

  it('Should not wait for a client that has ended', async () => {
    const { dialogue: heard } = dialogue();
    const open = heard.do('open-home', {});
    heard.end();
    expect(await open).toBe('the client ended meanwhile');
    expect(await heard.do('open-home', {})).toBe('the client has ended');
  });
});
