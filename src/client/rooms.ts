/**
 * The rooms that a client has entered, to enter them again after a reconnect.
 *
 * @module
 */
import { ROOMS, type RoomEvents } from '../../generated/client.js';

/** An event with its payload. */
export interface Emission {
  event: string;
  payload: unknown;
}

type EventPattern = { readonly event: string; readonly type?: string };

/** Keeps the event that entered each room. */
export class Rooms {
  readonly #entered = new Map<string, Emission>();

  /** Records an event that the client sends, if it enters or leaves a room. */
  record(event: string, payload: unknown): void {
    for (const room of ROOMS) {
      if (room.leave && matches(room.leave, event, payload)) this.#entered.delete(roomKey(room, payload));
      if (matches(room.enter, event, payload)) this.#entered.set(roomKey(room, payload), { event, payload });
    }
  }

  /**
   * The events that enter all rooms again, in the order in which the rooms were entered.
   *
   * @param token replaces the token in payloads that contain one.
   */
  rejoinEvents(token: string): Emission[] {
    return [...this.#entered.values()].map(({ event, payload }) => ({ event, payload: withToken(payload, token) }));
  }
}

function matches({ event, type }: EventPattern, sent: string, payload: unknown): boolean {
  return event === sent && (type === undefined || field(field(payload, 'data'), 'type') === type);
}

const roomKey = ({ enter, by }: RoomEvents, payload: unknown): string =>
  JSON.stringify([enter.event, enter.type, ...by.map((name) => field(payload, name))]);

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as { [name: string]: unknown })[name] : undefined;

function withToken(payload: unknown, token: string): unknown {
  return field(field(payload, 'auth'), 'token') === undefined ? payload : { ...(payload as object), auth: { token } };
}
