/**
 * Questions to a model that the server asks by itself.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../../src/suite/types.js';

/** One automation. There is no schedule here: it runs on request only. */
export class Automation {
  readonly id = randomUUID();

  constructor(
    readonly userId: string,
    readonly name: string,
    readonly data: JsonObject,
  ) {}

  /** What is asked. */
  get prompt(): string {
    return String(this.data['prompt']);
  }

  /** Channel that the reply goes into, when it makes no chat of its own. */
  get channel(): string | undefined {
    const target = this.data['target'] as JsonObject | undefined;
    return target?.['type'] === 'channel' ? String(target['channel_id']) : undefined;
  }

  /** Model that is asked. */
  get model(): string {
    return String(this.data['model_id']);
  }
}
