import { describe, expect, it } from 'vitest';
import { applyEvent } from './apply-event.js';
import type { ChatView, MessageView } from './chat.js';

const chat: ChatView = {
  id: 'c1',
  title: 'T',
  currentId: 'a1',
  messages: {
    q: { id: 'q', parentId: null, childrenIds: ['a1', 'a2'], role: 'user', content: 'Why' },
    a1: { id: 'a1', parentId: 'q', childrenIds: [], role: 'assistant', content: '' },
    a2: { id: 'a2', parentId: 'q', childrenIds: [], role: 'assistant', content: 'B' },
  },
};
const event = (type: string, data?: unknown, more: object = {}): unknown => ({
  chat_id: 'c1',
  message_id: 'a1',
  data: { type, ...(data === undefined ? {} : { data }) },
  ...more,
});
const after = (release: string, ...events: unknown[]): ChatView =>
  events.reduce<ChatView>((state, payload) => applyEvent(state, payload, { release }), chat);
const message = (...events: unknown[]): MessageView => after('0.12.4', ...events).messages['a1']!;

describe('applyEvent', () => {
  it('Should append deltas and overwrite with replacements', () => {
    expect(message(event('message', { content: 'a' }), event('chat:message:delta', { content: 'b' })).content).toBe(
      'ab',
    );
    expect(message(event('message', { content: 'a' }), event('replace', { content: 'z' })).content).toBe('z');
    expect(message(event('message', { content: 'a' }), event('chat:message', { content: 'z' })).content).toBe('z');
  });

  it('Should keep every status, and overwrite files and embeds', () => {
    expect(
      message(event('status', { description: 'x' }), event('status', { description: 'y', done: true })).statusHistory,
    ).toEqual([{ description: 'x' }, { description: 'y', done: true }]);
    expect(message(event('files', { files: [1] }), event('chat:message:files', { files: [2] })).files).toEqual([2]);
    expect(message(event('embeds', { embeds: ['a'] }), event('chat:message:embeds', { embeds: ['b'] })).embeds).toEqual(
      ['b'],
    );
  });

  it('Should collect sources, and replace the code execution with the same id', () => {
    const run = (result?: object): unknown =>
      event('source', { type: 'code_execution', id: 'r', ...(result ? { result } : {}) });
    expect(message(event('source', { source: 1 }), event('citation', { source: 2 })).sources).toHaveLength(2);
    expect(message(run(), run({ output: '1' })).code_executions).toEqual([
      { type: 'code_execution', id: 'r', result: { output: '1' } },
    ]);
  });

  it('Should set cumulative content, append chunks and end with done', () => {
    const done = message(
      event('chat:completion', { content: 'He' }),
      event('chat:completion', { content: 'Hello' }),
      event('chat:completion', { done: true, content: 'Hello!', title: 'x' }),
    );
    expect(done).toMatchObject({ content: 'Hello!', done: true });
    expect(
      message(
        event('chat:completion', { choices: [{ delta: { content: '\n' } }] }),
        event('chat:completion', { choices: [{ delta: { content: 'a' } }] }),
      ).content,
    ).toBe('a');
    expect(
      message(event('chat:completion', { choices: [{ message: { content: 'whole' } }], usage: { total_tokens: 3 } })),
    ).toMatchObject({ content: 'whole', usage: { total_tokens: 3 } });
    expect(message(event('chat:completion', { choices: [] })).content).toBe('');
  });

  it('Should take the text from the output items in releases that show them', () => {
    const output = [{ type: 'message', content: [{ type: 'output_text', text: 'items' }] }];
    const payload = event('chat:completion', { content: 'plain', output });
    expect(after('0.12.4', payload).messages['a1']).toMatchObject({ content: 'items', output });
    expect(after('0.7.2', payload).messages['a1']).toEqual({ ...chat.messages['a1'], content: 'plain' });
  });

  it('Should build the answer from the events of the Responses format', () => {
    const stream = [
      { type: 'response.output_item.added', output_index: 0, item: { id: 'm', type: 'message', content: [] } },
      { type: 'response.output_text.delta', item_id: 'm', output_index: 0, content_index: 0, delta: 'Hel' },
      { type: 'response.output_text.delta', item_id: 'm', output_index: 0, content_index: 0, delta: 'lo' },
    ].map((data) => event('response:completion', data));
    expect(message(...stream)).toMatchObject({
      content: 'Hello',
      output: [{ id: 'm', content: [{ type: 'output_text', text: 'Hello' }] }],
    });
    expect(
      message(
        ...stream,
        event('response:completion', { type: 'response.output_text.done', item_id: 'm', text: 'Hello.' }),
      ).content,
    ).toBe('Hello.');
    expect(
      message(
        ...stream,
        event('response:completion', {
          type: 'response.completed',
          response: { output: [{ id: 'm', type: 'message', content: [{ text: 'End' }] }] },
        }),
      ).content,
    ).toBe('End');
    expect(after('0.7.2', ...stream)).toBe(chat);
  });

  it('Should show an error as the web client of the release does', () => {
    const failure = event('chat:message:error', { error: { content: { message: 'boom' } } });
    expect(after('0.7.2', failure).messages['a1']).toMatchObject({ error: { content: { message: 'boom' } } });
    expect(after('0.7.2', failure).messages['a1']).not.toHaveProperty('done');
    expect(after('0.12.4', failure).messages['a1']).toMatchObject({ error: { content: 'boom' }, done: true });
    expect(message(event('chat:completion', { error: { detail: 'no' } }))).toMatchObject({
      error: { content: 'no' },
      done: true,
    });
  });

  it('Should end all answers to the question on a stop, or in newer releases only a hidden stopped answer', () => {
    const done = (state: ChatView): unknown[] => ['a1', 'a2'].map((id) => state.messages[id]!.done);
    expect(done(after('0.7.2', event('chat:tasks:cancel')))).toEqual([true, true]);
    expect(done(after('0.12.4', event('chat:tasks:cancel')))).toEqual([true, true]);
    expect(done(after('0.12.4', event('chat:tasks:cancel', undefined, { message_id: 'a2' })))).toEqual([
      undefined,
      true,
    ]);
    expect(done(after('0.7.2', event('chat:tasks:cancel', undefined, { message_id: 'a2' })))).toEqual([true, true]);
  });

  it('Should change the title, tasks and other messages of the chat', () => {
    expect(after('0.12.4', event('chat:title', 'New')).title).toBe('New');
    expect(after('0.12.4', event('chat:message:tasks', { tasks: [1] })).tasks).toEqual([1]);
    const changed = after(
      '0.12.4',
      event('chat:outlet', {
        messages: [
          { id: 'a2', content: 'C' },
          { id: 'nobody', content: 'D' },
        ],
      }),
    );
    expect(changed.messages['a2']).toMatchObject({ content: 'C', originalContent: 'B' });
    expect(
      after('0.12.4', event('context_compaction', { checkpoint_message_id: 'a2', context_summary: 'S' })).messages[
        'a2'
      ],
    ).toMatchObject({ contextSummary: 'S' });
  });

  it('Should ignore malformed events, and events of other chats', () => {
    const nothing: unknown[] = [
      null,
      [],
      'text',
      event('x:unknown', { a: 1 }),
      event('status'),
      event('message'),
      event('message', { content: null }),
      event('message', { content: 5 }),
      event('replace', { content: {} }),
      event('chat:title', { title: 'object' }),
      event('chat:message:follow_ups', 'no list'),
      event('source', null),
      event('chat:completion', null),
      { chat_id: 'other', message_id: 'a1', data: { type: 'message', data: { content: 'x' } } },
      { chat_id: 'c1', message_id: 'gone', data: { type: 'message', data: { content: 'x' } } },
      { chat_id: 'c1', message_id: null, data: { type: 'message', data: { content: 'x' } } },
      { chat_id: 'c1', message_id: 'a1' },
    ];
    for (const payload of nothing) expect(applyEvent(chat, payload)).toBe(chat);
  });

  it('Should not mutate its input', () => {
    const frozen = structuredClone(chat);
    after(
      '0.12.4',
      event('message', { content: 'a' }),
      event('chat:tasks:cancel'),
      event('status', { description: 'x' }),
    );
    expect(chat).toEqual(frozen);
  });

  it('Should throw on an unknown release, and name the range of known ones', () => {
    expect(() => applyEvent(chat, event('message', { content: 'a' }), { release: '9.9.9' })).toThrow(
      /no release 9\.9\.9 .* 0\.6\.32 to 0\.12\.4/,
    );
    expect(() => applyEvent(chat, null, { release: 'latest' })).toThrow(RangeError);
  });
});
