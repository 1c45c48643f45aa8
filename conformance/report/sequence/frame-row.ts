/**
 * Labels a frame for an arrow: its name and its contents.
 *
 * @module
 */
import type { Json } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import type { Frame } from '../../judge/decoded-trace.js';

/** The text of a frame. */
export interface FrameText {
  label: string;
  note?: string;
  payload?: string;
  /** Name on the wire, for an event. */
  event?: string;
  /** Name of the acknowledged event, for an ack. */
  ackOf?: string;
  /** True for frames that every connection has: handshake, pings. */
  routine: boolean;
}

/** Returns the text of a frame. */
export function frameText(frame: Frame): FrameText {
  switch (frame.kind) {
    case 'broken':
      return { label: 'unreadable frame', note: frame.why, payload: frame.text, routine: false };
    case 'open':
      return { label: 'Engine.IO open', payload: prettyJson(frame.data), routine: true };
    case 'event':
      return {
        label: frame.type === undefined ? frame.wire : `${frame.wire}, type ${frame.type}`,
        ...(frame.id === undefined ? {} : { note: `asks for ack ${frame.id}` }),
        ...payloadField(frame.args.length === 1 ? frame.args[0] : frame.args),
        event: frame.wire,
        routine: false,
      };
    case 'ack':
    case 'binary-ack':
      return {
        label: `ack ${frame.id}`,
        ...(frame.request === undefined ? {} : { note: `of ${frame.request.event}`, ackOf: frame.request.event }),
        ...payloadField(frame.args.length === 1 ? frame.args[0] : frame.args),
        routine: false,
      };
    case 'connect':
      return { label: 'CONNECT', ...payloadField(frame.data), routine: true };
    case 'connect-error':
      return { label: 'CONNECT_ERROR', ...payloadField(frame.data), routine: false };
    case 'disconnect':
      return { label: 'DISCONNECT', routine: false };
    default:
      return { label: `Engine.IO ${frame.kind}`, routine: frame.kind !== 'close' };
  }
}

const payloadField = (payload: Json | undefined): { payload?: string } =>
  payload === undefined ? {} : { payload: prettyJson(payload) };

/** JSON on several lines, with every digit. */
export const prettyJson = (value: Json): string => stringifyJson(value, 2);
