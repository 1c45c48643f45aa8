/**
 * A websocket of socket.io-client whose frames pass through faults.
 *
 * @module
 */
import { NodeWebSocket } from 'socket.io-client';
import type { Link } from './client-mutant.js';

/** What the faults of a client do to its websockets. */
export interface Faulty {
  /** A websocket is opened; answers which one it is. */
  opened(): number;
  sent(frame: string, link: Link): string[];
  received(frame: string, link: Link): string[];
  /** False: the client does not close it. */
  closes(link: Link): boolean;
}

type Packet = Parameters<NodeWebSocket['doWrite']>[0];
type Data = Parameters<NodeWebSocket['doWrite']>[1];

/** The transport of one client. */
export function faultyTransport(faulty: Faulty): typeof NodeWebSocket {
  return class FaultyWebSocket extends NodeWebSocket {
    readonly #link: Link = {
      number: faulty.opened(),
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
      if (faulty.closes(this.#link)) super.doClose();
    }
  };
}

/** Without options of its own. */
const PLAIN: Packet = { type: 'message' };
