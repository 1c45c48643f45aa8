/**
 * Collects a reply from the chunks of the upstream, and makes the events about each chunk.
 *
 * @module
 */
import type { Behaviours, Json, JsonObject } from '../../src/suite/types.js';
import { isDictionary } from '../handlers/payload.js';
import type { Profile } from '../profile.js';
import { addText, callItem, markdown, reasoningItem, resultItem, spoken, textItem, type Item } from './items.js';

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
    return this.#in('content') ? markdown(this.items) : spoken(this.items);
  }

  /** Adds a chunk of the upstream, and returns the events about it. */
  take(chunk: JsonObject): ChatEvent[] {
    if (chunk['error'] !== undefined) {
      this.error = chunk['error'];
      return [completion({ error: chunk['error'] })];
    }
    const [choice] = Array.isArray(chunk['choices']) ? chunk['choices'] : [];
    if (!isDictionary(choice)) return isDictionary(chunk['usage']) ? [this.#count(chunk['usage'])] : [];
    const delta = isDictionary(choice['delta']) ? choice['delta'] : {};
    if (typeof delta['reasoning_content'] === 'string') return this.#reason(delta['reasoning_content']);
    if (typeof delta['content'] === 'string' && delta['content'] !== '') return this.#speak(delta['content']);
    if (Array.isArray(delta['tool_calls'])) return this.#call(delta['tool_calls'], chunk);
    // A chunk without content is passed on unchanged; with deltas, all but the last are sent as response:completion.
    return [this.#in('deltas') && choice['finish_reason'] === null ? response(chunk) : completion(chunk)];
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
        ...this.#changed(
          response({ type: 'response.output_item.done', output_index: this.items.indexOf(call), item: { ...call } }),
        ),
      );
      const result = resultItem(String(call['call_id']), `Error: Tool "${String(call['name'])}" not found.`);
      this.items.push(result);
      events.push(
        ...this.#changed(
          response({ type: 'response.output_item.done', output_index: this.items.length - 1, item: { ...result } }),
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
  end(title: string): JsonObject {
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

  #in(mode: Behaviours['completion_stream']): boolean {
    return this.profile.behaviour.completion_stream === mode;
  }

  /** The event about a change: the whole reply so far, or in newer releases only the change. */
  #changed(change: ChatEvent): ChatEvent[] {
    if (this.#in('deltas')) return [change];
    return [
      completion(this.#in('content') ? { content: markdown(this.items) } : { output: structuredClone(this.items) }),
    ];
  }

  #count(usage: JsonObject): ChatEvent {
    const { prompt_tokens: input, completion_tokens: output } = usage;
    this.usage = this.profile.behaviour.completion_usage_both
      ? { ...usage, input_tokens: input ?? 0, output_tokens: output ?? 0 }
      : usage;
    return completion({ usage: this.usage });
  }

  #reason(text: string): ChatEvent[] {
    const begun = this.#last('reasoning');
    const item = begun ?? reasoningItem();
    const events =
      begun || !this.#in('deltas')
        ? []
        : [
            response({
              type: 'response.output_item.added',
              output_index: this.items.length,
              item: structuredClone(item),
            }),
          ];
    if (!begun) this.items.push(item);
    addText(item, text);
    return [...events, ...this.#changed(this.#delta('response.reasoning_text.delta', text))];
  }

  #speak(text: string): ChatEvent[] {
    const events: ChatEvent[] = [];
    const reasoning = this.#last('reasoning');
    if (reasoning) {
      Object.assign(reasoning, { status: 'completed', ended_at: Date.now() / 1000, duration: 0 });
      if (this.#in('deltas'))
        events.push(
          response({
            type: 'response.output_item.done',
            output_index: this.items.length - 1,
            item: structuredClone(reasoning),
          }),
        );
    }
    if (!this.#last('message')) this.items.push(textItem());
    addText(this.items.at(-1)!, text);
    return [...events, ...this.#changed(this.#delta('response.output_text.delta', text))];
  }

  #call(calls: Json[], chunk: JsonObject): ChatEvent[] {
    const events: ChatEvent[] = [];
    for (const call of calls.filter(isDictionary)) {
      const tool = isDictionary(call['function']) ? call['function'] : {};
      const item = callItem(String(call['id']), String(tool['name']));
      const at = { output_index: this.items.length };
      if (this.#in('deltas')) events.push(response({ type: 'response.output_item.added', ...at, item: { ...item } }));
      item['arguments'] = String(tool['arguments']);
      this.items.push(item);
      events.push(
        ...this.#changed(
          response({
            type: 'response.function_call_arguments.delta',
            item_id: item['id']!,
            ...at,
            delta: item['arguments'],
          }),
        ),
      );
    }
    return this.#in('deltas') ? events : [...events, completion(chunk)];
  }

  #last(type: string): Item | undefined {
    const last = this.items.at(-1);
    return last?.['type'] === type ? last : undefined;
  }

  #delta(type: string, delta: string): ChatEvent {
    return response({
      type,
      item_id: this.items.at(-1)!['id']!,
      output_index: this.items.length - 1,
      content_index: 0,
      delta,
    });
  }
}

/** An event about the progress or the end of a reply. */
export const completion = (data: JsonObject): ChatEvent => ({ type: 'chat:completion', data });
const response = (data: JsonObject): ChatEvent => ({ type: 'response:completion', data });
