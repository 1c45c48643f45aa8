/**
 * Questions to a model that the server asks by itself.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../../src/suite/types.js';

/** One automation. Nothing ever comes due here: it runs when it is told to. */
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

  /** Model that is asked. */
  get model(): string {
    return String(this.data['model_id']);
  }
}
