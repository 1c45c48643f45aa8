/**
 * Event names by release. Scenarios and rules use the newest name; the wire uses the name of the release.
 *
 * @module
 */
import type { Projection } from './types.js';

/**
 * The name that a release uses on the wire for an event.
 *
 * @param projection the data of the release; see `project`.
 * @param event the newest name of the event, such as `events:channel`.
 * @returns the name on the wire, such as `channel-events` in 0.6.32; `event` itself when the release does not have it.
 */
export function wireName(projection: Projection, event: string): string {
  return projection.messages.find((message) => message.event === event)?.wire ?? event;
}

/**
 * The newest name of an event that a release sent or received; the inverse of {@link wireName}.
 *
 * @param projection the data of the release; see `project`.
 * @param wire the name on the wire.
 * @returns the newest name; `wire` itself for an unknown event.
 */
export function eventName(projection: Projection, wire: string): string {
  const found =
    projection.messages.find((message) => message.wire === wire) ??
    projection.messages.find(({ event }) => isMadePerRequest(event) && patternOf(event).test(wire));
  return found?.event ?? wire;
}

/** True for an event whose name is made for one request, such as `{user_id}:{session_id}:{request_id}`. */
export const isMadePerRequest = (event: string): boolean => event.includes('{');

const patternOf = (event: string): RegExp => new RegExp(`^${event.replace(/\{\w+\}/g, '[^:]+')}$`);
