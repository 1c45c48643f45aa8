import { describe, expect, it } from 'vitest';
import { loadSuite } from '../src/suite/load.js';
import type { JsonObject } from '../src/suite/types.js';
import { profileOf } from './profile.js';

const suite = loadSuite();
const [old, newest] = [profileOf(suite, '0.7.2'), profileOf(suite, '0.12.4')];

describe('emit', () => {
  it('Should take event, type, room and envelope from the description', () => {
    const fields = { channel_id: 'c', message_id: null, data: {}, user: null, channel: {} };
    expect(newest.emit('channel.message-delete', { channel_id: 'c' }, fields)).toMatchObject({
      effect: 'emit',
      event: 'events:channel',
      type: 'message:delete',
      to: { room: 'channel:c' },
      payload: { channel_id: 'c', data: { type: 'message:delete', data: {} } },
    });
  });

  it('Should drop the fields that the release does not have', () => {
    const data = { chat_id: 'c', folder_id: null };
    const keysIn = (profile: typeof old): string[] => {
      const effect = profile.emit('note.update', { note_id: 'n' }, { id: 'n', is_pinned: false, access_grants: [] });
      return Object.keys(effect.payload as JsonObject);
    };
    expect(keysIn(old)).not.toContain('access_grants');
    expect(keysIn(newest)).toContain('access_grants');
    expect(newest.eventData('chat:list', { ...data, invented: true })).toEqual(data);
    expect(newest.eventData('vendor:ping', { invented: true })).toEqual({ invented: true });
  });

  it('Should skip the sender, or reach one session instead of the room', () => {
    const left = { document_id: 'd', user_id: 'u' };
    expect(newest.emit('document.user-left', { document_id: 'd', sender: 's1' }, left)).toMatchObject({
      to: { room: 'doc_d' },
      skip: 's1',
    });
    expect(newest.emit('chat.access', { session_id: 's2' }, { chat_id: 'c', shared: true, data: {} }).to).toEqual({
      sid: 's2',
    });
  });

  it('Should not interpret an id such as $& as a replacement pattern', () => {
    expect(newest.emit('note.update', { note_id: '$&' }, {}).to).toEqual({ room: 'note:$&' });
  });

  it('Should not compile with a misspelt key or the wrong room', () => {
    // @ts-expect-error no message has this key
    expect(() => newest.emit('channel.mesage', { channel_id: 'c' }, {})).toThrow('no message channel.mesage');
    // @ts-expect-error the message goes to a channel
    newest.emit('channel.message', { chat_id: 'c' }, {});
    // @ts-expect-error the sender is missing
    newest.emit('document.user-left', { document_id: 'd' }, {});
  });
});

describe('relay', () => {
  it('Should pass on content of clients and plugins unchanged', () => {
    const data = { type: 'vendor:ping', invented: [1n], data: null };
    const effect = newest.relay('events.unknown', { user_id: 'u' }, { chat_id: null, message_id: null, data });
    expect(effect).toMatchObject({ event: 'events', type: 'vendor:ping', to: { room: 'user:u' } });
    expect((effect.payload as JsonObject)['data']).toEqual(data);
    const update = { document_id: 'd', user_id: 'u', update: { odd: true }, socket_id: 's', more: 1 };
    expect(newest.relay('document.update', { document_id: 'd', sender: 's' }, update).payload).toEqual(update);
  });
});

describe('wire names', () => {
  it('Should be the names of the release', () => {
    expect([profileOf(suite, '0.6.32').wire('events'), newest.wire('events'), newest.wire('vendor')]).toEqual([
      'chat-events',
      'events',
      'vendor',
    ]);
  });
});
