/**
 * The items of a reply: reasoning, text, tool calls and their results. Old releases join them into one text.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { Json, JsonObject } from '../../src/suite/types.js';
import { isDictionary } from '../handlers/payload.js';

/** One item, in the form of the OpenAI Responses API. */
export type Item = JsonObject;

const newItemId = (kind: string): string => `${kind}_${randomUUID().replaceAll('-', '').slice(0, 24)}`;

/** A new, empty text item. */
export const textItem = (): Item => ({
  type: 'message',
  id: newItemId('msg'),
  status: 'in_progress',
  role: 'assistant',
  content: [],
});

/** A new, empty reasoning item. */
export const reasoningItem = (): Item => ({
  type: 'reasoning',
  id: newItemId('r'),
  status: 'in_progress',
  start_tag: '<think>',
  end_tag: '</think>',
  attributes: { type: 'reasoning_content' },
  content: [],
  summary: null,
  started_at: Date.now() / 1000,
});

/** The item of a tool call. */
export const callItem = (call: string, name: string): Item => ({
  type: 'function_call',
  id: call,
  call_id: call,
  name,
  arguments: '',
  status: 'in_progress',
});

/** The item of a tool's result. */
export const resultItem = (call: string, text: string): Item => ({
  type: 'function_call_output',
  id: newItemId('fco'),
  call_id: call,
  output: [{ type: 'input_text', text }],
  status: 'failed',
});

/** The text of an item. */
export function textOf(item: Item): string {
  const [part] = Array.isArray(item['content']) ? item['content'] : [];
  return isDictionary(part) && typeof part['text'] === 'string' ? part['text'] : '';
}

/** Adds text to an item. */
export function addText(item: Item, text: string): void {
  item['content'] = [{ type: 'output_text', text: textOf(item) + text }];
}

/** The text of all message items, without reasoning and tools. */
export const messageText = (items: readonly Item[]): string =>
  items.map((item) => (item['type'] === 'message' ? textOf(item) : '')).join('');

/** All items as one markdown text, with reasoning and tools in blocks. */
export function markdown(items: readonly Item[]): string {
  return items.flatMap((item) => markdownBlock(item, items)).join('\n');
}

function markdownBlock(item: Item, items: readonly Item[]): string[] {
  if (item['type'] === 'message') return [textOf(item)];
  if (item['type'] === 'reasoning') {
    const done = item['status'] === 'completed';
    return [
      `<details type="reasoning" done="${done}"${done ? ' duration="0"' : ''}>\n<summary>` +
        `${done ? 'Thought for 0 seconds' : 'Thinking…'}</summary>\n&gt; ${textOf(item)}\n</details>`,
    ];
  }
  if (item['type'] !== 'function_call') return [];
  const done = items.some((other) => other['type'] === 'function_call_output' && other['call_id'] === item['call_id']);
  const head =
    `type="tool_calls" done="${done}" id="${escapeHtml(item['call_id'])}" ` +
    `name="${escapeHtml(item['name'])}" arguments="${escapeHtml(JSON.stringify(item['arguments']))}"`;
  return [
    `<details ${head}` +
      `${done ? ' result="&quot;&quot;" files="" embeds="&quot;&quot;"' : ''}>\n<summary>` +
      `${done ? 'Tool Executed' : 'Executing...'}</summary>\n</details>`,
  ];
}

const escapeHtml = (value: Json | undefined): string =>
  String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
