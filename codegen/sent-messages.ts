/**
 * Renders `generated/sent-messages.ts`: the messages that a server sends, with the parameters that name their rooms.
 *
 * @module
 */
import type { MessageSpec, Suite } from '../src/suite/types.js';
import { banner } from './banner.js';

/** The text of the module: a key for each message, and the name template of each kind of room. */
export function renderSentMessages({ messages }: Suite): string {
  const sent = messages.filter(({ direction }) => direction === 's2c');
  const templates = new Map(sent.map(({ room }) => [parameterOf(room), room]));
  templates.delete('session_id');
  return [
    banner('asyncapi.yaml', 'The messages that a server sends, and the rooms it sends them to.'),
    `/** What names the room of each message, by its key. \`sender\` is the session that is left ` +
      `out. */\nexport interface SentMessages {\n${sent.map(memberOf).join('\n')}\n}`,
    '/** Key of a message that a server sends. */\nexport type SentMessage = keyof SentMessages;',
    '/** Templates of the names of rooms, by the parameter in them. A session has no room: messages ' +
      'to it go to it alone. */\nexport const ROOMS = ' +
      `{\n${[...templates].map(([parameter, room]) => `  ${parameter}: '${room}',`).join('\n')}\n} as ` +
      'const;\n',
  ].join('\n\n');
}

function memberOf({ key, title, room, skipSender }: MessageSpec): string {
  const members = [parameterOf(room), ...(skipSender === true ? ['sender'] : [])];
  return `  /** ${title}. */\n  '${key}': { ${members.map((member) => `${member}: string`).join('; ')} };`;
}

/** The parameter in a room's name; every room name contains one id. */
const parameterOf = (room: string): string => /\{(\w+)\}/.exec(room)?.[1] ?? room;
