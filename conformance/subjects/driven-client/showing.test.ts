import { expect, it } from 'vitest';
import { showChannel, showChat } from './showing.js';

it('Should show the visible parts of a chat', () => {
  const shown = showChat({
    id: 'c',
    title: 'Title',
    messages: {
      q: { id: 'q', role: 'user', content: 'Hello?' },
      a: {
        id: 'a',
        role: 'assistant',
        statusHistory: [{ description: 'old' }, { description: 'new' }],
        error: { content: 'boom' },
      },
      h: { id: 'h', done: true, content: 'x', statusHistory: [{ description: 'gone', hidden: true }], error: 'plain' },
    },
  });
  expect(shown).toEqual({
    id: 'c',
    title: 'Title',
    messages: {
      q: { content: 'Hello?', done: true, status: null, error: null },
      a: { content: '', done: false, status: 'new', error: 'boom' },
      h: { content: 'x', done: true, status: null, error: 'plain' },
    },
  });
});

it('Should show messages and typing users of a channel', () => {
  const channel = {
    id: 'c',
    userId: 'me',
    messages: [{ id: '2', content: 'b' }, { id: '1' }],
    typing: [{ id: 'x', name: 'Bob', until: 1 }],
  };
  expect(showChannel(channel)).toEqual({
    id: 'c',
    messages: [
      { id: '2', content: 'b' },
      { id: '1', content: '' },
    ],
    typing: ['Bob'],
  });
});
