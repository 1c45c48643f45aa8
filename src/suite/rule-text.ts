/**
 * Describes each ambient rule in one sentence.
 *
 * @module
 */
import type { AmbientCheck, JsonObject } from './types.js';

const SENTENCES: Record<string, (given: JsonObject) => string> = {
  payload: (given) =>
    `the ${given['part'] === 'envelope' ? 'envelope' : 'payload'} of each ${eventOf(given)} frame fits the release's schema`,
  typed: (given) => `each ${eventOf(given)} payload names its type in data.type`,
  'unknown-type': (given) =>
    `the envelope of each ${eventOf(given)} frame of a type that is not listed fits the release's schema`,
  'open-packet': () => 'the first frame of each connection is an Engine.IO open packet, sent once',
  'max-payload': () => 'the open packet announces the largest payload of the release',
  connected: () => 'each CONNECT is answered once, before any event, with a session id of its own',
  'ack-shape': (given) => `each acknowledgement of ${eventOf(given)} fits its schema`,
  'ack-once': () => 'nothing is acknowledged twice, or without having been asked',
  'ack-owed': () => 'each well-formed request with an ack id is acknowledged',
  'ack-last': () => "a request's own echo precedes its acknowledgement",
  'answer-first': (given) =>
    `the ${String(given['answer'])} that answers a ${eventOf(given)} precedes its acknowledgement`,
  'room-isolation': (given) => `each ${eventOf(given)} frame reaches only sessions that are entitled to it`,
  'anonymous-silence': ({ except, behaviour }) =>
    `a session that never showed a valid token receives no event${Array.isArray(except) ? `; where ${String(behaviour)} is true, none but ${except.join(', ')}` : ''}`,
  'same-sequence': (given) =>
    `all sessions of one ${String(given['room'] ?? 'room')} receive the same frames in the same order`,
  'no-texts': (given) =>
    `no frame of the server holds a text of an exception, such as "${Array.isArray(given['texts']) ? String(given['texts'][0]) : ''}"`,
  passthrough: () => 'an event authored through the REST API arrives with exactly the authored type and data',
  'exactly-once': (given) =>
    `each ${eventOf(given)} that was caused arrives exactly once at each session entitled to it`,
  distinct: (given) =>
    `no session gets two ${eventOf(given)} frames that agree in ${Array.isArray(given['keys']) ? given['keys'].join(' and ') : 'their keys'}`,
  'after-end': (given) =>
    `behind the event that ends a reply come only ${Array.isArray(given['then']) ? given['then'].join(', ') : 'named events'}`,
  grows: () => 'the text of a reply in the making begins with the one told before',
  'adds-up': () => 'the pieces of a reply make its whole text',
  relayed: (given) =>
    `each ${eventOf(given)} repeats a ${String(given['cause'])} of another session, once, and reaches all the others in the room when any`,
  answered: (given) => `each ${eventOf(given)} answers a request of its session, one for each`,
  'in-order': () => 'what was sent after something was acknowledged is not told before it',
  'asked-once': () => 'no two calls on one connection ask for their answers under the same id',
  'as-asked': () =>
    'each call carries what the plugin wrote, but for an interaction_id, or is of the server and fits its schema',
  'consistent-ids': () => 'the ids inside one channel event agree with each other',
  'typing-source': () => 'each typing frame repeats a typing that was sent before, with its sender as user',
  'keep-alive': () => 'pings come within the announced interval and timeout',
  'pong-accepted': () => 'a session that answers its pings stays open',
  'silent-after-disconnect': () =>
    'a session that was ended with a DISCONNECT receives no event until it connects again',
  'websocket-kept': () => 'after its DISCONNECT the server leaves the websocket open',
  'no-secrets': () =>
    "no frame carries anybody's token, password, key or e-mail address, in nested texts neither, unless somebody wrote the address into a text",
  'foreign-ids': (given) =>
    `the id of a ${String(given['kind'])} reaches only people whom it belongs to or was opened to, and those who named it themselves before`,
  authenticates: () => 'each connection of the client shows the token, in CONNECT or in user-join',
  joins: (given) =>
    `user-join is sent on each connection ${given['when'] === 'needed' ? 'whose CONNECT carried no token, and on all of a client that takes part in channels' : 'of a client that takes no part in channels and whose CONNECT carried a token'}`,
  endpoint: () => 'each websocket is opened with EIO=4 and transport=websocket, and no token in the address',
  'known-names': () => 'each event of the client has a name that the release knows',
  'client-payload': (given) => `each ${eventOf(given)} of the client fits its schema`,
  'answers-once': () => 'each acknowledgement of the client belongs to a call on its connection, and no call gets two',
  'one-session': () => 'at the end of each window at most one connection of the client is in the namespace',
  'token-places': () =>
    "the client's token is in CONNECT, in auth.token or in the Authorization header, and nowhere else",
  'well-formed': () => 'each frame of the client is a packet, for the namespace /',
  pongs: () => 'each ping is answered within the announced timeout',
  'quiet-after-leave': () => 'after a DISCONNECT of the server the client sends nothing into the namespace',
  never: (given) => `no frame is an event named ${Array.isArray(given['events']) ? given['events'].join(' or ') : ''}`,
};

function eventOf(given: JsonObject): string {
  const { event, type } = given;
  const name = typeof event === 'string' ? event : 'event';
  return typeof type === 'string' ? `${name} (${type})` : name;
}

/** The sentence of a rule, such as `the rule payload on every trace: ...`. */
export function ruleText({ rule, with: given = {} }: AmbientCheck): string {
  const sentence = SENTENCES[rule]?.(given);
  return `the rule ${rule}, on every trace${sentence === undefined ? '' : `: ${sentence}`}`;
}
