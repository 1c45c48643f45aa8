/**
 * The judge and the reference server share the codec and the lossless numbers, so an error in them would go unnoticed.
 * These tests compare both with the real libraries.
 */
import { decodePacket, encodePacket, type RawData } from 'engine.io-parser';
import * as fc from 'fast-check';
import { Decoder, Encoder, PacketType, type Packet as LibraryPacket } from 'socket.io-parser';
import { describe, expect, it } from 'vitest';
import type { Json } from '../suite/types.js';
import { decodeFrame, encodeAck, encodeConnect, encodeDisconnect, encodeEvent, type SocketPacket } from './codec.js';
import { parseJson, stringifyJson, toDoubles } from './lossless.js';

const RUNS = { numRuns: 300, seed: 10 };

const hasLongNumber = (text: string): boolean => /\d{16}/.test(text);
// stringified and parsed once, since JSON turns -0 into 0
const json = fc
  .json()
  .filter((text) => !hasLongNumber(text))
  .map((text) => JSON.parse(JSON.stringify(JSON.parse(text))) as Json);
// socket.io refuses reserved names as event names
const name = fc.string({ minLength: 1 }).filter((text) => !['connect', 'connect_error', 'disconnect'].includes(text));
const id = fc.option(fc.nat(), { nil: undefined });
const namespace = fc.constantFrom('/', '/admin');

const TYPES: Record<Exclude<SocketPacket['type'], 'binary-event' | 'binary-ack'>, PacketType> = {
  connect: PacketType.CONNECT,
  disconnect: PacketType.DISCONNECT,
  event: PacketType.EVENT,
  ack: PacketType.ACK,
  'connect-error': PacketType.CONNECT_ERROR,
};

/** Decodes a text frame with engine.io-parser and socket.io-parser. */
function readByLibraries(frame: string): LibraryPacket {
  const { type, data } = decodePacket(frame as RawData);
  expect(type).toBe('message');
  const decoder = new Decoder();
  const packets: LibraryPacket[] = [];
  decoder.on('decoded', (packet) => packets.push(packet));
  decoder.add(data);
  expect(packets).toHaveLength(1);
  return packets[0]!;
}

/** Encodes a packet as a text frame with socket.io-parser and engine.io-parser. */
function writtenByLibraries(packet: LibraryPacket): string {
  const [data] = new Encoder().encode(packet);
  let frame: unknown;
  encodePacket({ type: 'message', data: data }, true, (encoded) => (frame = encoded));
  return String(frame);
}

describe('the codec and socket.io-parser', () => {
  it('Should agree on events that the codec writes', () => {
    fc.assert(
      fc.property(name, fc.array(json, { maxLength: 3 }), id, (event, args, ack) => {
        expect(readByLibraries(encodeEvent(event, args, ack))).toEqual({
          type: PacketType.EVENT,
          nsp: '/',
          data: [event, ...args],
          ...(ack === undefined ? {} : { id: ack }),
        });
      }),
      RUNS,
    );
  });

  it('Should agree on the other packets that the codec writes', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(json, { maxLength: 3 }), (ack, args) => {
        expect(readByLibraries(encodeAck(ack, args))).toEqual({ type: PacketType.ACK, nsp: '/', id: ack, data: args });
      }),
      RUNS,
    );
    expect(readByLibraries(encodeConnect({ token: 't' }))).toEqual({
      type: PacketType.CONNECT,
      nsp: '/',
      data: { token: 't' },
    });
    expect(readByLibraries(encodeConnect())).toEqual({ type: PacketType.CONNECT, nsp: '/' });
    expect(readByLibraries(encodeDisconnect())).toEqual({ type: PacketType.DISCONNECT, nsp: '/' });
  });

  it('Should agree on packets that the library writes', () => {
    const written = fc.oneof(
      fc.record({ type: fc.constant('event' as const), nsp: namespace, id, data: fc.tuple(name, json) }),
      fc.record({ type: fc.constant('ack' as const), nsp: namespace, id: fc.nat(), data: fc.array(json) }),
      fc.record({ type: fc.constant('connect' as const), nsp: namespace, data: fc.dictionary(fc.string(), json) }),
      fc.record({
        type: fc.constant('connect-error' as const),
        nsp: namespace,
        data: fc.record({ message: fc.string() }),
      }),
      fc.record({ type: fc.constant('disconnect' as const), nsp: namespace }),
    );
    fc.assert(
      fc.property(written, ({ type, ...rest }) => {
        const frame = writtenByLibraries({ type: TYPES[type], ...rest } as LibraryPacket);
        const packet = Object.fromEntries(Object.entries({ type, ...rest }).filter(([, value]) => value !== undefined));
        expect(decodeFrame(frame)).toEqual({ engine: 'message', packet });
      }),
      RUNS,
    );
  });

  it('Should agree on the Engine.IO packets', () => {
    expect(decodePacket('0{"sid":"a"}' as RawData)).toEqual({ type: 'open', data: '{"sid":"a"}' });
    expect(decodeFrame('0{"sid":"a"}')).toEqual({ engine: 'open', data: { sid: 'a' } });
    for (const [frame, engine] of [
      ['1', 'close'],
      ['2', 'ping'],
      ['3', 'pong'],
      ['2probe', 'ping'],
      ['6', 'noop'],
    ] as const) {
      expect(decodePacket(frame as RawData).type).toBe(engine);
      expect(decodeFrame(frame).engine).toBe(engine);
    }
    expect(decodePacket('x' as RawData).type).toBe('error');
    expect(decodeFrame('x').engine).toBe('broken');
  });
});

describe('lossless JSON and JSON.parse', () => {
  it('Should agree on every text without a long number', () => {
    fc.assert(
      fc.property(
        fc.json().filter((text) => !hasLongNumber(text)),
        (text) => {
          expect(parseJson(text)).toEqual(JSON.parse(text));
          expect(stringifyJson(parseJson(text))).toBe(JSON.stringify(JSON.parse(text)));
        },
      ),
      RUNS,
    );
  });

  it('Should agree with a long number in the text, once it is rounded', () => {
    const long = fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n });
    fc.assert(
      fc.property(json, long, fc.double({ noNaN: true, noDefaultInfinity: true }), (value, integer, double) => {
        const text =
          `{"long":1234567890123456789,"value":${JSON.stringify(value)},"integer":${integer},"double":` +
          `${JSON.stringify(double)}}`;
        expect(toDoubles(parseJson(text))).toEqual(JSON.parse(text));
        expect(stringifyJson(parseJson(text))).toContain(`"integer":${integer}`);
      }),
      RUNS,
    );
  });

  it.each(['', '{', '[1,]', '{"a":1,}', '01', '1.', '.5', '+1', 'nul', '"\n"', "'a'", '{"a" 1}', '[1] 2', 'NaN'])(
    'Should both reject %j, alone and beside a long number',
    (text) => {
      for (const whole of [text, `[1234567890123456789,${text}]`]) {
        expect(() => JSON.parse(whole) as unknown).toThrow(SyntaxError);
        expect(() => parseJson(whole)).toThrow(SyntaxError);
      }
    },
  );
});
