/**
 * Event names by release. Scenarios and rules use the newest name; the wire uses the release's.
 *
 * @module
 */
import type { Projection } from './types.js';

/** The name that `event` (newest name) has on the wire of the projected release; unknown events keep theirs. */
export function wireName(projection: Projection, event: string): string {
  return projection.messages.find((message) => message.event === event)?.wire ?? event;
}

/** The newest name of the event that is called `wire` in the projected release; unknown events keep theirs. */
export function eventName(projection: Projection, wire: string): string {
  const exact =
    projection.messages.find((message) => message.wire === wire) ??
    projection.messages.find(({ event }) => isMadePerRequest(event) && shapeOf(event).test(wire));
  return exact?.event ?? wire;
}

/** True for an event of which each request has one of its own, such as `{user_id}:{session_id}:{request_id}`. */
export const isMadePerRequest = (event: string): boolean => event.includes('{');

const shapeOf = (event: string): RegExp => new RegExp(`^${event.replace(/\{\w+\}/g, '[^:]+')}$`);
