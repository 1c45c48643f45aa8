import { File } from '@asyncapi/generator-react-sdk';
import { readFileSync } from 'fs';
import { renderEventMaps } from '../lib/event-maps.js';
import { readMessages } from '../lib/messages.js';
import { renderPages } from '../lib/pages.js';

/** Event maps and reference pages. Text is prepared as strings: the React renderer would change blanks. */
export default function render({ asyncapi, params }) {
  const input = JSON.parse(readFileSync(params.input, 'utf8'));
  const messages = readMessages(asyncapi);
  const files = [['event-maps.ts', renderEventMaps(messages, input)], ...renderPages(messages, input, asyncapi)];
  return files.map(([name, text]) => (
    <File key={name} name={name}>
      {text}
    </File>
  ));
}
