/**
 * Automations: prompts that the server sends to a model by itself.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../../src/suite/types.js';

/** One automation. This server has no schedule: an automation runs on request only. */
export class Automation {
  readonly id = randomUUID();

  constructor(
    readonly userId: string,
    readonly name: string,
    readonly data: JsonObject,
  ) {}

  /** Text that is sent to the model. */
  get prompt(): string {
    return String(this.data['prompt']);
  }

  /** Channel for the reply; undefined when each run creates a chat. */
  get channel(): string | undefined {
    const target = this.data['target'] as JsonObject | undefined;
    return target?.['type'] === 'channel' ? String(target['channel_id']) : undefined;
  }

  /** Id of the model. */
  get model(): string {
    return String(this.data['model_id']);
  }
}
