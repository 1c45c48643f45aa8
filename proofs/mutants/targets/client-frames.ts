/**
 * Operators on the frames that a client sends and receives.
 *
 * @module
 */
import type { Json } from '../../../src/suite/types.js';
import type { ClientContext, ClientFault, Direction, FrameKind, Link } from '../client-mutant.js';
import { applyOperator, type TargetAdapter } from '../engine.js';
import { idOf, nameIn, renamed, SPOILERS, withJson, type Named } from '../frame-text.js';

/** A filter that applies one fault to the frames of one client, and counts its matches. */
export function frameFault(
  fault: ClientFault,
  context: ClientContext,
): (direction: Direction, frame: string, link: Link) => string[] {
  let count = 0;
  return (direction, frame, link) => {
    const { where } = fault;
    if (where.effect !== direction || !matches(fault, frame, link, context)) return [frame];
    count += 1;
    const isHit = where.nth === undefined || where.nth === count;
    return isHit ? applyOperator(fault, frame, adapter(direction, link, context)) : [frame];
  };
}

function matches({ where }: ClientFault, frame: string, link: Link, context: ClientContext): boolean {
  if (where.frame !== undefined && where.frame !== kindOf(frame)) return false;
  if (where.connection !== undefined && where.connection !== link.number) return false;
  if (where.id !== undefined && where.id !== idOf(frame)) return false;
  if (where.event === undefined && where.type === undefined) return true;
  const { event, type } = eventOf(frame, link, context);
  return (where.event === undefined || where.event === event) && (where.type === undefined || where.type === type);
}

/** The event of a frame; for an acknowledgement, the event of the call that it answers. */
export function eventOf(frame: string, link: Link, { eventName }: Pick<ClientContext, 'eventName'>): Named {
  const kind = kindOf(frame);
  if (kind === 'event') return nameIn(frame, eventName);
  const id = idOf(frame);
  return (kind === 'ack' && id !== undefined ? link.calls.get(id) : undefined) ?? {};
}

/** Adapter for frames. In an event, a path starts at the payload; in other frames, at the JSON of the frame. */
const adapter = (direction: Direction, link: Link, { fill, later }: ClientContext): TargetAdapter<string> => ({
  fill,
  later(frame, ms) {
    later(ms, () => (direction === 'send' ? link.send(frame) : link.receive(frame)));
    return [];
  },
  rename: renamed,
  spoil: (frame, how) => SPOILERS[how](frame),
  edit: (frame, change) => withJson(frame, (json) => change(json, kindOf(frame) === 'event' ? '1' : '')),
  own: {
    'set-ack': (frame, { args = [] }) => [withJson(frame, () => fill<Json>(args))],
    add(frame, { frames = [], ms }) {
      const further = fill(frames);
      if (direction === 'send' && ms === undefined) return [frame, ...further];
      later(ms ?? 0, () => further.forEach((added) => link.send(added)));
      return [frame];
    },
    close() {
      link.close();
      return [];
    },
  },
});

const ENGINE: { readonly [digit: string]: FrameKind } = { 0: 'open', 1: 'end', 2: 'ping', 3: 'pong', 6: 'noop' };
const SOCKET: { readonly [digit: string]: FrameKind } = {
  0: 'connect',
  1: 'disconnect',
  2: 'event',
  3: 'ack',
  4: 'connect-error',
  5: 'event',
  6: 'ack',
};

/** Kind of a frame, by its first digits. */
export function kindOf(frame: string): FrameKind {
  return (frame.startsWith('4') ? SOCKET[frame.charAt(1)] : ENGINE[frame.charAt(0)]) ?? 'broken';
}
