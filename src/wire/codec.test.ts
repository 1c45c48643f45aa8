import { describe, expect, it } from 'vitest';
import { decodeFrame, encodeAck, encodeConnect, encodeDisconnect, encodeEvent } from './codec.js';

describe('decodeFrame', () => {
  it('Should read the open packet', () => {
    expect(decodeFrame('0{"sid":"a","upgrades":[]}')).toEqual({ engine: 'open', data: { sid: 'a', upgrades: [] } });
  });

  it('Should read an event with and without an ack id', () => {
    expect(decodeFrame('42["events",{"a":1}]')).toEqual({
      engine: 'message',
      packet: { type: 'event', nsp: '/', data: ['events', { a: 1 }] },
    });
    expect(decodeFrame('427["events"]')).toEqual({
      engine: 'message',
      packet: { type: 'event', nsp: '/', id: 7, data: ['events'] },
    });
  });

  it('Should read acks, namespaces and attachments', () => {
    expect(decodeFrame('431[]')).toEqual({ engine: 'message', packet: { type: 'ack', nsp: '/', id: 1, data: [] } });
    expect(decodeFrame('44/admin,"no"')).toEqual({
      engine: 'message',
      packet: { type: 'connect-error', nsp: '/admin', data: 'no' },
    });
    expect(decodeFrame('451-["x",{"_placeholder":true,"num":0}]')).toMatchObject({ packet: { type: 'binary-event' } });
  });

  it('Should keep every digit of a nanosecond timestamp', () => {
    expect(decodeFrame('42["x",{"at":1795238571168352954}]')).toMatchObject({
      packet: { data: ['x', { at: 1795238571168352954n }] },
    });
  });

  it.each([
    ['', 'type'],
    ['4', 'Socket.IO'],
    ['4{not a packet', 'Socket.IO'],
    ['42', 'event name'],
    ['42{"a":1}', 'event name'],
    ['43[]', 'id'],
    ['0', 'JSON'],
    ['x', 'type'],
  ])('Should decode %j as broken, with the reason', (text, why) => {
    expect(decodeFrame(text)).toMatchObject({ engine: 'broken', why: expect.stringContaining(why) as string });
  });
});

describe('encode', () => {
  it('Should encode frames that decode to the same packet', () => {
    expect(encodeEvent('a', [1, null], 3)).toBe('423["a",1,null]');
    expect(encodeEvent('a', [{ at: 1795238571168352954n }])).toBe('42["a",{"at":1795238571168352954}]');
    expect(encodeAck(3, [])).toBe('433[]');
    expect([encodeConnect(), encodeConnect({ token: 't' }), encodeDisconnect()]).toEqual([
      '40',
      '40{"token":"t"}',
      '41',
    ]);
  });
});
