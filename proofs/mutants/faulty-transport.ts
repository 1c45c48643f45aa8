/**
 * A websocket transport of socket.io-client that applies faults to its frames.
 *
 * @module
 */
import { NodeWebSocket } from 'socket.io-client';
import type { Link } from './client-mutant.js';

/** The faults of a client, as its websockets call them. */
export interface WireFaults {
  /** Called when a websocket is opened; returns its number, counted from 1. */
  onOpen(): number;
  sent(frame: string, link: Link): string[];
  received(frame: string, link: Link): string[];
  /** False prevents the client from closing the websocket. */
  mayClose(link: Link): boolean;
}

type Packet = Parameters<NodeWebSocket['doWrite']>[0];
type Data = Parameters<NodeWebSocket['doWrite']>[1];

/** The transport of one client. */
export function faultyTransport(faulty: WireFaults): typeof NodeWebSocket {
  return class FaultyWebSocket extends NodeWebSocket {
    readonly #link: Link = {
      number: faulty.onOpen(),
      calls: new Map(),
      send: (frame) => super.doWrite(PLAIN, frame),
      receive: (frame) => super.onData(frame),
      close: () => {
        super.doClose();
        this.onClose({ description: 'the client closed it' });
      },
    };

    override doWrite(packet: Packet, data: Data): void {
      if (typeof data !== 'string') return super.doWrite(packet, data);
      for (const frame of faulty.sent(data, this.#link)) super.doWrite(packet, frame);
    }

    protected override onData(data: Data): void {
      if (typeof data !== 'string') return super.onData(data);
      for (const frame of faulty.received(data, this.#link)) super.onData(frame);
    }

    override doClose(): void {
      if (faulty.mayClose(this.#link)) super.doClose();
    }
  };
}

/** A packet without options. */
const PLAIN: Packet = { type: 'message' };
