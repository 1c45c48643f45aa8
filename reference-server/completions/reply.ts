/**
 * Collects a reply from the chunks of the upstream, and makes the events about each chunk.
 *
 * @module
 */
import type { Behaviours, Json, JsonObject } from '../../src/suite/types.js';
import { isDictionary } from '../handlers/payload.js';
import type { Profile } from '../profile.js';
import { addText, callItem, markdown, reasoningItem, resultItem, messageText, textItem, type Item } from './items.js';

/** The `data` of an event about a chat. */
export interface ChatEvent {
  type: string;
  data: JsonObject;
}

/** One reply, complete or not. */
export class Reply {
  readonly items: Item[] = [];
  usage: JsonObject | undefined;
  error: Json | undefined;

  constructor(readonly profile: Profile) {}

  /** The text of the reply in the form that the release stores. */
  get content(): string {
    return this.#isMode('content') ? markdown(this.items) : messageText(this.items);
  }

  /** Adds a chunk of the upstream, and returns the events about it. */
  addChunk(chunk: JsonObject): ChatEvent[] {
    if (chunk['error'] !== undefined) {
      this.error = chunk['error'];
      return [completionEvent({ error: chunk['error'] })];
    }
    const [choice] = Array.isArray(chunk['choices']) ? chunk['choices'] : [];
    if (!isDictionary(choice)) return isDictionary(chunk['usage']) ? [this.#addUsage(chunk['usage'])] : [];
    const delta = isDictionary(choice['delta']) ? choice['delta'] : {};
    if (typeof delta['reasoning_content'] === 'string') return this.#addReasoning(delta['reasoning_content']);
    if (typeof delta['content'] === 'string' && delta['content'] !== '') return this.#addText(delta['content']);
    if (Array.isArray(delta['tool_calls'])) return this.#addCalls(delta['tool_calls'], chunk);
    // A chunk without content is passed on unchanged; with deltas, all but the last are sent as response:completion.
    return [this.#isMode('deltas') && choice['finish_reason'] === null ? responseEvent(chunk) : completionEvent(chunk)];
  }

  /**
   * Ends open tool calls. They fail, since this server has no tools.
   *
   * @returns the events and the messages for the model; undefined when there was no call.
   */
  runTools(): { events: ChatEvent[]; messages: Json[] } | undefined {
    const calls = this.items.filter((item) => item['type'] === 'function_call' && item['status'] === 'in_progress');
    if (calls.length === 0) return undefined;
    const events: ChatEvent[] = [];
    for (const call of calls) {
      call['status'] = 'failed';
      events.push(
        ...this.#changeEvents(
          responseEvent({
            type: 'response.output_item.done',
            output_index: this.items.indexOf(call),
            item: { ...call },
          }),
        ),
      );
      const result = resultItem(String(call['call_id']), `Error: Tool "${String(call['name'])}" not found.`);
      this.items.push(result);
      events.push(
        ...this.#changeEvents(
          responseEvent({
            type: 'response.output_item.done',
            output_index: this.items.length - 1,
            item: { ...result },
          }),
        ),
      );
    }
    const messages = calls.map((call): Json => ({ role: 'tool', tool_call_id: call['call_id']!, content: '' }));
    return { events, messages };
  }

  /** Ends every unfinished item with this status. */
  close(status: 'completed' | 'incomplete'): void {
    for (const item of this.items) if (item['status'] === 'in_progress') item['status'] = status;
  }

  /** The data of the event that ends the reply. */
  endData(title: string): JsonObject {
    const { profile, usage } = this;
    const [content, output] = [{ content: this.content }, { output: structuredClone(this.items) }];
    return {
      done: true,
      ...(profile.behaviour.completion_end === 'output' ? {} : content),
      ...(profile.behaviour.completion_end === 'content' ? {} : output),
      title,
      ...(usage && profile.behaviour.completion_end_usage ? { usage } : {}),
    };
  }

  #isMode(mode: Behaviours['completion_stream']): boolean {
    return this.profile.behaviour.completion_stream === mode;
  }

  /** The event about a change: the whole reply so far, or in newer releases only the change. */
  #changeEvents(change: ChatEvent): ChatEvent[] {
    if (this.#isMode('deltas')) return [change];
    return [
      completionEvent(
        this.#isMode('content') ? { content: markdown(this.items) } : { output: structuredClone(this.items) },
      ),
    ];
  }

  #addUsage(usage: JsonObject): ChatEvent {
    const { prompt_tokens: input, completion_tokens: output } = usage;
    this.usage = this.profile.behaviour.completion_usage_both
      ? { ...usage, input_tokens: input ?? 0, output_tokens: output ?? 0 }
      : usage;
    return completionEvent({ usage: this.usage });
  }

  #addReasoning(text: string): ChatEvent[] {
    const openItem = this.#lastItem('reasoning');
    const item = openItem ?? reasoningItem();
    const events =
      openItem || !this.#isMode('deltas')
        ? []
        : [
            responseEvent({
              type: 'response.output_item.added',
              output_index: this.items.length,
              item: structuredClone(item),
            }),
          ];
    if (!openItem) this.items.push(item);
    addText(item, text);
    return [...events, ...this.#changeEvents(this.#deltaEvent('response.reasoning_text.delta', text))];
  }

  #addText(text: string): ChatEvent[] {
    const events: ChatEvent[] = [];
    const reasoning = this.#lastItem('reasoning');
    if (reasoning) {
      Object.assign(reasoning, { status: 'completed', ended_at: Date.now() / 1000, duration: 0 });
      if (this.#isMode('deltas'))
        events.push(
          responseEvent({
            type: 'response.output_item.done',
            output_index: this.items.length - 1,
            item: structuredClone(reasoning),
          }),
        );
    }
    if (!this.#lastItem('message')) this.items.push(textItem());
    addText(this.items.at(-1)!, text);
    return [...events, ...this.#changeEvents(this.#deltaEvent('response.output_text.delta', text))];
  }

  #addCalls(calls: Json[], chunk: JsonObject): ChatEvent[] {
    const events: ChatEvent[] = [];
    for (const call of calls.filter(isDictionary)) {
      const tool = isDictionary(call['function']) ? call['function'] : {};
      const item = callItem(String(call['id']), String(tool['name']));
      const at = { output_index: this.items.length };
      if (this.#isMode('deltas'))
        events.push(responseEvent({ type: 'response.output_item.added', ...at, item: { ...item } }));
      item['arguments'] = String(tool['arguments']);
      this.items.push(item);
      events.push(
        ...this.#changeEvents(
          responseEvent({
            type: 'response.function_call_arguments.delta',
            item_id: item['id']!,
            ...at,
            delta: item['arguments'],
          }),
        ),
      );
    }
    return this.#isMode('deltas') ? events : [...events, completionEvent(chunk)];
  }

  #lastItem(type: string): Item | undefined {
    const last = this.items.at(-1);
    return last?.['type'] === type ? last : undefined;
  }

  #deltaEvent(type: string, delta: string): ChatEvent {
    return responseEvent({
      type,
      item_id: this.items.at(-1)!['id']!,
      output_index: this.items.length - 1,
      content_index: 0,
      delta,
    });
  }
}

/** An event about the progress or the end of a reply. */
export const completionEvent = (data: JsonObject): ChatEvent => ({ type: 'chat:completion', data });
const responseEvent = (data: JsonObject): ChatEvent => ({ type: 'response:completion', data });
