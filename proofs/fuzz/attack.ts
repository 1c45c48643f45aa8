/**
 * Sends generated frames from the sessions of one user, in batches, while sessions of others are connected.
 *
 * @module
 */
import fc, { type Arbitrary } from 'fast-check';
import { decodeFrame } from '../../src/wire/codec.js';
import { Connection } from './connection.js';
import type { FuzzFrame } from './frames.js';

/** Number of frames between two checks that the server still answers. */
export const BATCH = 250;
const SESSIONS = 4;

/** The server and the generated frames. */
export interface Attack {
  url: string;
  /** Token of the user whose sessions send. */
  token: string;
  frames: Arbitrary<FuzzFrame>;
  seed: number;
  /** Sessions of others; they must receive nothing. */
  bystanders: readonly Connection[];
}

/** Sends the batches from `first` to below `end`, several at a time; a session that ended itself is opened again. */
export async function attack(options: Attack, first: number, end: number): Promise<void> {
  let next = first;
  const runBatches = async (): Promise<void> => {
    let connection: Connection | undefined;
    try {
      for (let batch = next++; batch < end; batch = next++) {
        try {
          for (let frames = framesOf(options, batch); frames.length > 0;) {
            connection = connection?.isOpen ? connection : await Connection.open(options.url, options.token);
            frames = await send(connection, frames);
          }
        } catch (error) {
          throw new Error(`Batch ${batch}: ${error instanceof Error ? error.message : String(error)}`);
        }
        const received = options.bystanders.flatMap(({ events }) => events);
        if (received.length > 0)
          throw new Error(`Batch ${batch} or one beside it: somebody else received ${received[0]!.slice(0, 300)}`);
      }
    } finally {
      connection?.close();
    }
  };
  await Promise.all(Array.from({ length: SESSIONS }, runBatches));
  await Promise.all(options.bystanders.map(async (bystander) => await bystander.fence()));
}

/** The frames of one batch: always the same for one seed, except for ids that the server created. */
export function framesOf({ seed, frames }: Pick<Attack, 'seed' | 'frames'>, batch: number): FuzzFrame[] {
  return fc.sample(frames, { seed: (Math.imul(seed, 0x9e3779b1) + batch) | 0, numRuns: BATCH });
}

/** Sends frames until one ends the session, and returns the rest. After the last it waits for an acknowledgement. */
async function send(connection: Connection, frames: readonly FuzzFrame[]): Promise<FuzzFrame[]> {
  for (const [index, frame] of frames.entries()) {
    connection.send(frame);
    if (typeof frame !== 'string' || !endsSession(frame)) continue;
    connection.close();
    return frames.slice(index + 1);
  }
  await connection.fence();
  connection.frames.length = 0;
  return [];
}

function endsSession(frame: string): boolean {
  const packet = decodeFrame(frame);
  return packet.engine === 'close' || (packet.engine === 'message' && packet.packet.type === 'disconnect');
}
