/**
 * Draws a map of the rooms: the events with which a session enters each, and the events that are sent to it.
 *
 * @module
 */
import type { MessageSpec } from '../../../src/suite/types.js';
import type { Facts } from '../../facts.js';
import { escapeMermaid } from '../../sequence/label.js';
import { allRooms, isFrame, type Room } from '../messages/fact-table.js';

/** A room, with the events around it. */
export interface RoomEvents {
  room: Room;
  /** Events of a client that make its session enter the room. */
  enter: string[];
  /** Events that are sent to the room, each with its number of messages. */
  sent: { event: string; count: number }[];
}

/** Rooms that the server sends events to. */
export function roomsWithEvents({ asyncapi, suite }: Facts): RoomEvents[] {
  const byKey = new Map(suite.messages.map((message) => [message.key, message]));
  const places = allRooms(asyncapi).map((room) => {
    const sent = room.messages.flatMap((key) => byKey.get(key) ?? []).filter(({ direction }) => direction === 's2c');
    const counts = new Map<string, number>();
    for (const { event } of sent) counts.set(event, (counts.get(event) ?? 0) + 1);
    return {
      room,
      enter: enteringEvents(room, suite.messages),
      sent: [...counts].map(([event, count]) => ({ event, count })),
    };
  });
  return places.filter(({ sent }) => sent.length > 0);
}

/** Events that enter a room: those whose payload names the room, and those named in its description. */
function enteringEvents({ address, description }: Room, messages: readonly MessageSpec[]): string[] {
  const enteredBy = /\bEntered by\b(?:(?!\bleft by\b)[^.;])*/.exec(description)?.[0] ?? '';
  const entering = messages.filter(({ direction, enters, leaves, event, type }) => {
    if (direction !== 'c2s' || isFrame(event) || leaves !== undefined || (type !== undefined && enters === undefined))
      return false;
    return (
      enters?.some((key) => address.includes(`{${key}}`)) === true ||
      new RegExp(`(?<![\\w:-])${event.replaceAll(/[{}]/g, '.')}(?![\\w:-])`).test(enteredBy)
    );
  });
  return [
    ...new Set([
      ...(/\bCONNECT\b/.test(enteredBy) ? ['CONNECT'] : []),
      ...entering.map(({ event, type }) => (type === undefined ? event : `${event} ${type}`)),
    ]),
  ];
}

/** The map as Mermaid text. */
export function roomMap(facts: Facts): string {
  const lines: string[] = ['flowchart LR'];
  const ids = new Map<string, string>();
  const node = (kind: string, text: string, shape: readonly [string, string]): string => {
    const existing = ids.get(`${kind} ${text}`);
    if (existing !== undefined) return existing;
    const id = `${kind}${ids.size}`;
    ids.set(`${kind} ${text}`, id);
    lines.push(`${id}${shape[0]}"${escapeMermaid(text)}"${shape[1]}`);
    return id;
  };
  for (const { room, enter, sent } of roomsWithEvents(facts)) {
    const roomNode = node('room', `${room.title}: ${room.address}`, ['([', '])']);
    // a room without such events is the session's own, which it enters with its CONNECT
    for (const event of enter.length === 0 ? ['CONNECT'] : enter)
      lines.push(`${node('enter', event, ['[', ']'])} -->|enters| ${roomNode}`);
    for (const { event, count } of sent.filter(({ event: name }) => !isFrame(name)))
      lines.push(
        `${roomNode} --> ${node('event', count === 1 ? event : `${event} (${count} messages)`, ['[/', '/]'])}`,
      );
  }
  return lines.join('\n  ');
}
