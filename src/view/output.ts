/**
 * Builds the items of an answer from the events of an upstream that uses the Responses format.
 *
 * @module
 */
import { isObject } from '../json.js';
import { text } from './values.js';

type Item = { [key: string]: unknown };
type Part = { [key: string]: unknown };

/** The text of an answer: the text of each of its messages, joined with newlines. */
export function outputText(output: readonly unknown[]): string {
  return output
    .filter((item): item is Item => isObject(item) && item['type'] === 'message')
    .map((item) =>
      asArray(item['content'])
        .map((part) => (isObject(part) && typeof part['text'] === 'string' ? part['text'] : ''))
        .join(''),
    )
    .filter((part) => part.trim() !== '')
    .join('\n');
}

/** The items after a Responses event; the same list when the event changes none. */
export function applyToOutput(
  output: readonly unknown[],
  event: { readonly [key: string]: unknown },
): readonly unknown[] {
  const type = text(event['type']) ?? '';
  if (type === 'response.completed') return mergeResponse(output, event['response']);
  if (type === 'response.output_item.added' || type === 'response.output_item.done')
    return placeItem(output, event, type.endsWith('added'));
  const change = changeOf(type);
  if (!change) return output;
  const index = targetIndex(output, event);
  const items = [...output];
  // an item that was never announced is added here, with empty messages for any missing index before it
  while (items.length <= index)
    items.push(
      items.length === index
        ? newItem(type, event)
        : { type: 'message', status: 'in_progress', role: 'assistant', content: [] },
    );
  const item = { ...(items[index] as Item) };
  items[index] = item;
  change(item, event);
  return items;
}

/** The items after the end of a response. It repeats its own items, but not those of earlier responses. */
function mergeResponse(output: readonly unknown[], response: unknown): readonly unknown[] {
  const items = isObject(response) ? asArray(response['output']).filter(isObject) : [];
  if (items.length === 0) return output;
  const result = [...output];
  for (const item of items) {
    const at = indexOfSame(result, item);
    if (at >= 0) result[at] = item;
    else result.push(item);
  }
  return result;
}

function placeItem(
  output: readonly unknown[],
  event: { readonly [key: string]: unknown },
  isAdded: boolean,
): readonly unknown[] {
  if (!isObject(event['item'])) return output;
  const item = { ...event['item'] };
  const result = [...output];
  const [sameAt, index] = [indexOfSame(result, item), targetIndex(output, event)];
  if (sameAt >= 0) result[sameAt] = item;
  else if (index < result.length) result.splice(index, isAdded ? 0 : 1, item);
  else result.push(item);
  return result;
}

/** The index of the same item, or -1. Providers identify an item by `id`, or a tool call by `call_id`. */
function indexOfSame(output: readonly unknown[], { id, call_id: call, type }: Item): number {
  return output.findIndex(
    (other) =>
      isObject(other) &&
      ((Boolean(id) && other['id'] === id) || (Boolean(call) && other['type'] === type && other['call_id'] === call)),
  );
}

function targetIndex(output: readonly unknown[], event: { readonly [key: string]: unknown }): number {
  const id = event['item_id'];
  const at = id ? output.findIndex((item) => isObject(item) && (item['id'] === id || item['call_id'] === id)) : -1;
  return at >= 0 ? at : (asIndex(event['output_index']) ?? Math.max(output.length - 1, 0));
}

function newItem(type: string, event: { readonly [key: string]: unknown }): Item {
  const kind = type.includes('reasoning') ? 'reasoning' : type.includes('function_call') ? 'function_call' : 'message';
  return { id: event['item_id'], type: kind, status: 'in_progress', role: 'assistant', content: [] };
}

type Change = (item: Item, event: { readonly [key: string]: unknown }) => void;

/** The change that an event of this type makes to its item; undefined for none. */
function changeOf(type: string): Change | undefined {
  if (type === 'response.content_part.added')
    return (item, event) =>
      item['type'] === 'reasoning' ? undefined : setPart(item, 'content', event['content_index'], event['part']);
  if (type === 'response.reasoning_summary_part.added')
    return (item, event) => setPart(item, 'summary', event['summary_index'], event['part']);
  const [, kind = ''] = type.split('.');
  if (type.startsWith('response.') && type.endsWith('.delta')) return (item, event) => append(item, kind, event);
  if (type.startsWith('response.') && type.endsWith('.done')) return (item, event) => finish(item, kind, event);
  return undefined;
}

function append(item: Item, kind: string, event: { readonly [key: string]: unknown }): void {
  const { delta } = event;
  if (kind === 'function_call_arguments') item['arguments'] = joinDelta(item['arguments'] ?? '', delta);
  else if (kind === 'reasoning_summary_text')
    extend(item, 'summary', event['summary_index'], 'text', delta, 'summary_text');
  else if (item['type'] === 'open_webui:code_interpreter')
    item['code'] = `${text(item['code']) ?? ''}${text(delta) ?? ''}`;
  else
    extend(
      item,
      'content',
      event['content_index'],
      kind === 'output_text' || kind === 'reasoning_text' ? 'text' : kind,
      delta,
      'output_text',
    );
}

function finish(item: Item, kind: string, event: { readonly [key: string]: unknown }): void {
  if (kind === 'content_part')
    setPart(item, 'content', event['content_index'] ?? Math.max(asArray(item['content']).length - 1, 0), event['part']);
  else if (kind === 'function_call_arguments' && event['arguments'] !== undefined)
    item['arguments'] = event['arguments'];
  else if (['output_text', 'text', 'reasoning_text'].includes(kind) && event['text'] !== undefined) {
    const [parts, part] = partAt(item, 'content', asIndex(event['content_index']) ?? 0, 'output_text');
    part['text'] = event['text'];
    item['content'] = parts;
  }
}

function setPart(item: Item, field: string, index: unknown, part: unknown): void {
  if (!isObject(part)) return;
  const [parts] = partAt(
    item,
    field,
    asIndex(index) ?? asArray(item[field]).length,
    field === 'summary' ? 'summary_text' : 'output_text',
  );
  parts[asIndex(index) ?? parts.length - 1] = { ...part };
  item[field] = parts;
}

function extend(item: Item, field: string, index: unknown, key: string, delta: unknown, type: string): void {
  const [parts, part] = partAt(item, field, asIndex(index) ?? 0, type);
  part[key] = joinDelta(part[key], delta);
  item[field] = parts;
}

/** Returns copies of the parts, filled up to the index, and of the part at the index. */
function partAt(item: Item, field: string, index: number, type: string): [Part[], Part] {
  const parts = asArray(item[field]).map((part) => (isObject(part) ? part : {})) as Part[];
  while (parts.length <= index) parts.push({ type, text: '' });
  const part = { ...parts[index] };
  parts[index] = part;
  return [parts, part];
}

function joinDelta(current: unknown, delta: unknown): unknown {
  if (isObject(current) && isObject(delta)) return { ...current, ...delta };
  if (typeof current === 'string' || typeof delta === 'string') return `${text(current) ?? ''}${text(delta) ?? ''}`;
  return delta ?? current ?? '';
}

const asArray = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const asIndex = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
