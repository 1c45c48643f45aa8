/**
 * The websockets below Engine.IO. Every outgoing frame passes a filter. Incoming frames on which the libraries would
 * close the connection are dropped, as python-socketio does.
 *
 * @module
 */
import type { IncomingMessage } from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';
import type { ServerOptions } from 'ws';
import type { Json } from '../../src/suite/types.js';
import { decodeFrame } from '../../src/wire/codec.js';
import { Assembly } from './assembly.js';
import type { FrameKind } from '../faults.js';

/** Hooks with which the server observes and changes raw frames. */
export interface FrameHooks {
  /** Frames to write instead of this one. */
  outgoing(frame: string, kind: FrameKind, connection: object, later: (ms: number, frame: string) => void): string[];
  /** Decides about an incoming text frame: `close` ends the websocket, `ignore` drops the frame. */
  incoming(frame: string, connection: object): 'close' | 'ignore' | undefined;
  /** Converts the attachment of an event to JSON; undefined keeps it as bytes. */
  attachment(base64: string): Json | undefined;
  /** The client sent DISCONNECT for this session. False: the frame is ignored. */
  leaving(sid: string): boolean;
}

type Sent = (error?: Error) => void;
const ignore: Sent = () => undefined;

/** The websocket server class for socket.io's option `wsEngine`. */
export function wsEngine(hooks: FrameHooks): typeof WebSocketServer {
  class FilteredSocket extends WebSocket {
    /** Session in the default namespace; `''` during CONNECT, `undefined` without a session. */
    #sid: string | undefined;
    readonly #timers = new Set<NodeJS.Timeout>();
    readonly #assembly = new Assembly((base64) => hooks.attachment(base64));

    override send(data: unknown, options?: unknown, callback?: Sent): void {
      const sent = (typeof options === 'function' ? options : callback) as Sent | undefined;
      if (typeof data !== 'string') {
        super.send(data as Buffer, { binary: true }, sent ?? ignore);
        return;
      }
      const frame = data;
      const kind = kindOf(frame);
      if (kind === 'connected') this.#sid = sidIn(frame);
      if (kind === 'disconnect') this.#sid = undefined;
      const frames = hooks.outgoing(frame, kind, this, (ms, late) => this.#later(ms, late));
      for (const [index, one] of frames.entries())
        super.send(one, index === frames.length - 1 ? (sent ?? ignore) : ignore);
      // Engine.IO writes the next frame only after this one is reported as sent, even if it was dropped
      if (frames.length === 0) setImmediate(() => sent?.());
    }

    override emit(event: string | symbol, ...args: unknown[]): boolean {
      const wish = event === 'message' && args[1] !== true ? hooks.incoming(String(args[0]), this) : undefined;
      if (wish === 'close') this.close();
      if (wish !== undefined) return false;
      if (event === 'message') {
        const whole = this.#sid === undefined ? undefined : this.#assembly.add(args[0] as Buffer, args[1] === true);
        if (whole !== undefined) return super.emit(event, Buffer.from(whole), false);
        if (!this.#admits(String(args[0]), args[1] === true)) return false;
      }
      if (event === 'close') for (const timer of this.#timers) clearTimeout(timer);
      return super.emit(event, ...args);
    }

    /** True when the frame is passed to Engine.IO. */
    #admits(text: string, binary: boolean): boolean {
      const frame = decodeFrame(text);
      if (binary || frame.engine === 'broken' || frame.engine === 'ping' || frame.engine === 'open') return false;
      if (frame.engine !== 'message') return true;
      const { type, nsp } = frame.packet;
      if (nsp !== '/') {
        // python-socketio refuses CONNECT to any other namespace, and ignores its other packets
        if (type === 'connect') super.send(`44${nsp},"Unable to connect"`);
        return false;
      }
      if (type === 'connect') {
        if (this.#sid === undefined) this.#sid = '';
        else super.send('44"Unable to connect"');
        return this.#sid === '';
      }
      if (this.#sid === undefined || type === 'binary-event' || type === 'binary-ack' || type === 'connect-error')
        return false;
      if (type !== 'disconnect') return true;
      if (this.#sid !== '' && !hooks.leaving(this.#sid)) return false;
      this.#sid = undefined;
      return true;
    }

    #later(ms: number, frame: string): void {
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        if (this.readyState === WebSocket.OPEN) super.send(frame);
      }, ms);
      this.#timers.add(timer);
    }
  }
  return class extends WebSocketServer<typeof FilteredSocket, typeof IncomingMessage> {
    constructor(options: ServerOptions<typeof FilteredSocket, typeof IncomingMessage>) {
      super({ ...options, WebSocket: FilteredSocket });
    }
  } as unknown as typeof WebSocketServer;
}

/** Kind of an outgoing frame, by its first characters. */
export function kindOf(frame: string): FrameKind {
  if (frame.startsWith('0')) return 'open';
  if (frame.startsWith('2')) return 'ping';
  if (frame.startsWith('40')) return 'connected';
  if (frame.startsWith('41')) return 'disconnect';
  if (frame.startsWith('42')) return 'event';
  if (frame.startsWith('43')) return 'ack';
  return frame.startsWith('44') ? 'connect-error' : 'other';
}

const sidIn = (frame: string): string => /"sid":"([^"]+)"/.exec(frame)?.[1] ?? '';
