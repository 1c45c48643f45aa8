/**
 * Reads the messages of a parsed AsyncAPI document.
 *
 * @module
 */
import type { AsyncAPIDocumentInterface, MessageInterface } from '@asyncapi/parser';
import type { MessageSpec } from '../../src/suite/types.js';

/** All messages that are events or frames, in the order of the document. */
export function readMessages(document: AsyncAPIDocumentInterface): MessageSpec[] {
  const messages = [...document.components().messages().all(), ...document.allMessages().all()].flatMap(
    (message): MessageSpec[] => {
      const io = extension<Partial<MessageSpec>>(message, 'x-socketio');
      return io === undefined ? [] : [specOf(message, io)];
    },
  );
  return messages.filter(({ key }, index) => messages.findIndex((other) => other.key === key) === index);
}

const extension = <T>(message: MessageInterface, name: string): T | undefined =>
  message.extensions().get(name)?.value<T>();

function specOf(message: MessageInterface, io: Partial<MessageSpec>): MessageSpec {
  const [author, since, until] = ['x-author', 'x-since', 'x-until'].map((name) => extension<string>(message, name));
  return {
    ...io,
    key: io.key ?? message.id(),
    title: message.title() ?? '',
    summary: (message.summary() ?? '').trim().replace(/\s+/g, ' '),
    ...(author === undefined ? {} : { author }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  } as MessageSpec;
}

/** False for frames of Engine.IO and Socket.IO: they are documented, but are not in the event maps. */
export const isEvent = ({ event }: MessageSpec): boolean => !/^(engine|socket)\.io:/.test(event);
