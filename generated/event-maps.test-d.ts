/**
 * Proves that the event maps infer: checked by the compiler, nothing runs.
 *
 * @module
 */
import type { Server } from 'socket.io';
import type { Socket } from 'socket.io-client';
import { describe, expectTypeOf, test } from 'vitest';
import type {
  AcknowledgedClientToServerEvents,
  AnyEventsPayload,
  ChannelEventPayload,
  ClientToServerEvents,
  EventAnswers,
  EventsPayload,
  KnownEvent,
  RequestNamedEvents,
  ServerToClientEvents,
} from './event-maps.js';
import { isKnownEvent } from './event-maps.js';
import type { SchemaTypes, StatusEvent, UserJoin } from './types.js';

declare const client: Socket<ServerToClientEvents, ClientToServerEvents>;
declare const asking: Socket<ServerToClientEvents, AcknowledgedClientToServerEvents>;
declare const server: Server<ClientToServerEvents, ServerToClientEvents>;

describe('a client', () => {
  test('Should infer payloads of what it receives', () => {
    client.on('events', (payload) => {
      expectTypeOf(payload).toEqualTypeOf<EventsPayload>();
      expectTypeOf(payload.data).not.toBeAny();
    });
    client.on('events:channel', (payload) => expectTypeOf(payload).toEqualTypeOf<ChannelEventPayload>());
    // @ts-expect-error no server sends this event
    client.on('no-such-event', () => undefined);
  });

  test('Should answer what the server asks, when it asks', () => {
    client.on('events', ({ data }, ack) => {
      if (data.type === 'confirmation') ack?.(true);
      if (data.type === 'input') ack?.('typed');
      ack?.();
      // @ts-expect-error most events ask for nothing
      ack();
    });
    client.on('chat-events', (payload, ack) => expectTypeOf(ack).toEqualTypeOf<((...answer: EventAnswers[keyof EventAnswers]) => void) | undefined>());
    expectTypeOf<EventAnswers['confirmation']>().toExtend<unknown[]>();
    // @ts-expect-error a channel's events ask for nothing
    client.on('events:channel', (payload, ack: () => void) => ack());
  });

  test('Should send under a name that a request made', () => {
    const streaming = client as unknown as Socket<ServerToClientEvents, RequestNamedEvents>;
    const channel = 'user:session:request' as const;
    streaming.emit(channel, 'data: [DONE]');
    streaming.emit(channel, { id: 'c-1' }, () => undefined);
    streaming.emit(channel, { done: true });
    // @ts-expect-error neither text nor object
    streaming.emit(channel, 7);
    // @ts-expect-error no name of that form
    streaming.emit('no-such-event', { done: true });
  });

  test('Should check what it sends', () => {
    client.emit('user-join', { auth: { token: 't' } });
    client.emit('events:channel', { channel_id: 'c', message_id: null, data: { type: 'typing', data: { typing: true } } });
    // @ts-expect-error the token is missing
    client.emit('user-join', { auth: {} });
    // @ts-expect-error typing says whether the person types
    client.emit('events:channel', { channel_id: 'c', message_id: null, data: { type: 'typing', data: {} } });
    // @ts-expect-error a client cannot post through the socket
    client.emit('events:channel', { channel_id: 'c', message_id: null, data: { type: 'message', data: { content: '' } } });
    // @ts-expect-error no client sends this event
    client.emit('no-such-event', {});
  });

  test('Should know the acknowledgements', async () => {
    client.emit('user-join', { auth: { token: 't' } }, (answer) => expectTypeOf(answer).toEqualTypeOf<{ id: string; name: string } | undefined>());
    client.emit('heartbeat', {}, (...answer) => expectTypeOf(answer).toEqualTypeOf<[]>());
    expectTypeOf(await asking.emitWithAck('user-join', { auth: { token: 't' } })).toEqualTypeOf<{ id: string; name: string } | undefined>();
    // @ts-expect-error the acknowledgement has an id and a name
    client.emit('user-join', { auth: { token: 't' } }, (answer: { email: string }) => answer);
  });
});

describe('a server', () => {
  test('Should infer what it receives, and that the acknowledgement may be missing', () => {
    server.on('connection', (socket) => {
      socket.on('user-join', (payload, ack) => {
        expectTypeOf(payload).toEqualTypeOf<UserJoin>();
        ack?.();
        ack?.({ id: 'u', name: 'Ada' });
        // @ts-expect-error it may not have been asked for
        ack();
        // @ts-expect-error nothing but id and name
        ack?.({ id: 'u', name: 'Ada', email: 'ada@example.test' });
      });
    });
  });

  test('Should check what it sends', () => {
    server.to('user:u').emit('events', { chat_id: 'c', message_id: 'm', data: { type: 'message', data: { content: 'A' } } });
    // @ts-expect-error the envelope has a message id, if only null
    server.to('user:u').emit('events', { chat_id: 'c', data: { type: 'message', data: { content: 'A' } } });
    server.emit('events', { chat_id: 'c', message_id: 'm', data: { type: 'confirmation', data: { title: 'Sure?', message: 'Go on?' } } });
    // @ts-expect-error the content is a text
    server.to('user:u').emit('events', { chat_id: 'c', message_id: 'm', data: { type: 'message', data: { content: 1 } } });
  });
});

describe('the unions', () => {
  test('Should narrow on data.type', () => {
    const read = (payload: EventsPayload): unknown => {
      if (payload.data.type === 'status') {
        expectTypeOf(payload.data).toEqualTypeOf<StatusEvent>();
        return payload.data.data;
      }
      if (payload.data.type === 'chat:title') expectTypeOf(payload.data.data).toEqualTypeOf<SchemaTypes['events/chat-title']['data']>();
      // @ts-expect-error no event has this type
      return payload.data.type === 'no:such:type';
    };
    expectTypeOf(read).toBeFunction();
  });

  test('Should name the payload of one type', () => {
    type Typing = Extract<ChannelEventPayload, { data: { type: 'typing' } }>;
    expectTypeOf<Typing['user']['name']>().toBeString();
    expectTypeOf<Typing['channel_id']>().toBeString();
    type Alert = Extract<EventsPayload, { data: { type: 'calendar:alert' } }>;
    expectTypeOf<keyof Alert>().toEqualTypeOf<'data'>();
  });

  test('Should stay closed, beside an open type with a guard', () => {
    const read = ({ data }: AnyEventsPayload): void => {
      expectTypeOf(data.type).toBeString();
      if (!isKnownEvent(data)) return;
      expectTypeOf(data).toExtend<KnownEvent>();
      expectTypeOf(data.type).toEqualTypeOf<KnownEvent['type']>();
      if (data.type === 'status') expectTypeOf(data.data).toEqualTypeOf<StatusEvent['data']>();
    };
    expectTypeOf(read).toBeFunction();
    expectTypeOf<string>().not.toExtend<KnownEvent['type']>();
    expectTypeOf<{ type: 'no:such:type' }>().not.toExtend<KnownEvent>();
  });
});
