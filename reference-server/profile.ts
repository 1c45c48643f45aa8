/**
 * The rules of one release: its behaviour, the names and shapes of its projection, and the guards.
 *
 * @module
 */
import type { SchemaTypes } from '../generated/types.js';
import { eventName, wireName } from '../src/suite/names.js';
import { handedFunctionsIn } from '../src/suite/plugins.js';
import { project } from '../src/suite/project.js';
import type { JsonObject, Suite } from '../src/suite/types.js';
import { emitterOf, type Emitter } from './emit.js';
import type { GuardCases } from './guard-cases.js';
import type { GuardName, Guards, ReleaseFacts } from './guards.js';
import { guards } from './guards.js';
import { prune } from './prune.js';

/** The rules of a release, as handlers use them. */
export interface Profile extends ReleaseFacts, Emitter {
  readonly version: string;
  /** Name of the event on the wire. */
  wire(event: string): string;
  /** Newest name of an event, by its name on the wire. */
  event(wire: string): string;
  /** The value without the fields that the release does not have, by schema id. */
  shape(schema: keyof SchemaTypes, value: JsonObject): JsonObject;
  /** True when the guard allows the action. */
  allows<Name extends GuardName>(guard: Name, facts: GuardCases[Name]): boolean;
}

/** Projects the suite and binds the guards. `replaced` are the guards of a fault. */
export function profileOf(suite: Suite, version: string, replaced: Partial<Guards> = {}): Profile {
  const projection = project(suite, version);
  const table: Guards = { ...guards, ...replaced };
  const { plugins = { executed: [], contexts: [] }, releases } = suite;
  const handed = handedFunctionsIn(
    plugins,
    releases.map((release) => release.version),
    version,
  );
  const shape = (id: string, value: JsonObject): JsonObject => {
    const schema = projection.schemas[id];
    return schema ? (prune(value, schema, projection.schemas) as JsonObject) : value;
  };
  const wireNames = new Map(projection.messages.map(({ event }) => [event, wireName(projection, event)]));
  const profile: Profile = {
    version,
    behaviour: projection.release.behaviour,
    handed,
    wire: (event) => wireNames.get(event) ?? event,
    event: (wire) => eventName(projection, wire),
    shape,
    ...emitterOf(suite, projection, shape),
    allows: (guard, facts) => table[guard](facts, profile),
  };
  return profile;
}
