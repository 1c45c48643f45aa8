/**
 * Renders the table with the main facts about a message.
 *
 * @module
 */
import { asObject } from '../../../src/json.js';
import type { JsonObject, MessageSpec } from '../../../src/suite/types.js';
import type { References } from '../../cross-references/message-references.js';
import type { Facts } from '../../facts.js';
import { schemaLinks } from '../../fields.js';
import { areaLink, eventLink } from '../../links.js';
import { capital, code, link, prose, rangeText, table } from '../../markdown.js';

/** The table at the top of a message page. */
export function factTable(facts: Facts, message: MessageSpec, { causes }: References): string {
  const { event, names, type, direction, skipSender, area, envelope, ack, every, enters, leaves } = message;
  const links = schemaLinks(facts.suite);
  const rows: [string, string | undefined][] = [
    [isFrame(event) ? 'Frame' : 'Event', link(code(event), eventLink(event))],
    ['Names by release', names?.map((name) => `${code(name.name)} ${rangeText(name)}`).join(', ')],
    [code('data.type'), type === undefined ? undefined : type === '*' ? 'any type that is not listed' : code(type)],
    ['Direction', direction === 's2c' ? 'server to client' : 'client to server'],
    ['Sent by', senderText(message)],
    [
      'Sent to',
      roomsOf(facts.asyncapi, message)
        .map(({ address, title, summary }) => `${code(address)} (${prose(title)}: ${prose(summary)})`)
        .join('<br>'),
    ],
    ['Not sent to', skipSender === true ? 'the session that caused it' : undefined],
    ['In scenarios sent after', causes.length === 0 || direction === 'c2s' ? undefined : causes.map(code).join(', ')],
    ['Repeated', every === undefined ? undefined : `every ${every} s`],
    [
      'Enters',
      enters === undefined
        ? undefined
        : `a room${enters.length === 0 ? '' : `, named by ${enters.map(code).join(', ')}`}; join it again ` +
          'after a reconnect',
    ],
    ['Leaves', leaves === undefined ? undefined : `the room entered with ${code(leaves)}`],
    ['Releases', rangeText(message)],
    ['Envelope', envelope === undefined ? undefined : links(envelope)],
    ['Acknowledgement', ack === undefined ? undefined : links(ack)],
    ['Area', link(capital(area), areaLink(area))],
  ];
  return table(
    ['', ''],
    rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** True for a frame of Engine.IO or Socket.IO, which the description lists among the events. */
export const isFrame = (event: string): boolean => /^(engine|socket)\.io:/.test(event);

function senderText({ direction, author, ack }: MessageSpec): string {
  if (direction === 'c2s') return 'a client';
  const does = ack === undefined ? 'emits the event' : 'calls a session';
  if (author === 'server') return 'the server';
  const pluginText = `a plugin (it ${does}; the server passes ${code('data')} on unchanged)`;
  return author === 'plugin'
    ? pluginText
    : author === 'client'
      ? 'the server, which relays what a client sent'
      : `the server, or ${pluginText}`;
}

/** A room, as `asyncapi.yaml` describes it. */
export interface Room {
  name: string;
  address: string;
  title: string;
  summary: string;
  description: string;
  /** Keys of the messages that are sent to it. */
  messages: string[];
}

/** All rooms. */
export function allRooms(asyncapi: JsonObject): Room[] {
  return Object.entries(asObject(asyncapi['channels']) ?? {}).map(([name, value]) => {
    const { address, title, summary, description, messages } = asObject(value) ?? {};
    return {
      name,
      address: String(address),
      title: String(title),
      summary: String(summary),
      description: String(description),
      messages: Object.keys(asObject(messages) ?? {}),
    };
  });
}

/** The rooms that the message is sent to; the room of the message itself comes first. */
export function roomsOf(asyncapi: JsonObject, { key, room }: MessageSpec): Room[] {
  const rooms = allRooms(asyncapi).filter(({ messages }) => messages.includes(key));
  if (rooms.length === 0) throw new Error(`No channel of asyncapi.yaml lists the message ${key}.`);
  return [...rooms.filter(({ address }) => address === room), ...rooms.filter(({ address }) => address !== room)];
}
