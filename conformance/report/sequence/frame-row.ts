/**
 * A frame as an arrow: what it is called, and what it carried.
 *
 * @module
 */
import type { Json } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import type { Frame } from '../../judge/decoded-trace.js';

/** What a reader needs to know of a frame. */
export interface FrameText {
  label: string;
  note?: string;
  payload?: string;
  /** Name of the event on the wire, when it is one. */
  event?: string;
  /** Event that an ack belongs to. */
  ackOf?: string;
  /** True for what every connection has: handshake, pings. */
  routine: boolean;
}

/** Reads a frame; `asked` tells the event whose ack it is. */
export function frameText(frame: Frame, asked: (frame: Frame) => string | undefined): FrameText {
  const { packet, text } = frame;
  if (packet.engine === 'broken') return { label: 'unreadable frame', note: packet.why, payload: text, routine: false };
  if (packet.engine !== 'message') {
    const label = packet.engine === 'open' ? 'Engine.IO open' : `Engine.IO ${packet.engine}`;
    return {
      label,
      ...(packet.engine === 'open' ? { payload: pretty(packet.data) } : {}),
      routine: packet.engine !== 'close',
    };
  }
  const { type, data, id } = packet.packet;
  const payload = frame.args === undefined ? data : frame.args.length === 1 ? frame.args[0] : frame.args;
  const carried = payload === undefined ? {} : { payload: pretty(payload) };
  switch (type) {
    case 'event':
    case 'binary-event': {
      const name = Array.isArray(data) ? String(data[0]) : 'event';
      return {
        label: frame.type === undefined ? name : `${name}, type ${frame.type}`,
        ...(id === undefined ? {} : { note: `asks for ack ${id}` }),
        ...carried,
        event: name,
        routine: false,
      };
    }
    case 'ack':
    case 'binary-ack': {
      const event = asked(frame);
      return {
        label: `ack ${id ?? ''}`,
        ...(event === undefined ? {} : { note: `of ${event}`, ackOf: event }),
        ...carried,
        routine: false,
      };
    }
    case 'connect':
      return { label: 'CONNECT', ...carried, routine: true };
    case 'connect-error':
      return { label: 'CONNECT_ERROR', ...carried, routine: false };
    case 'disconnect':
      return { label: 'DISCONNECT', routine: false };
  }
}

/** JSON over several lines, with every digit. */
export const pretty = (value: Json): string => stringifyJson(value, 2);
