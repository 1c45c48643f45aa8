/**
 * All triggers: the actions that a scenario can perform on a server outside the socket. This table is the only
 * description of a trigger; types, schemas, the scheduler and docs/subjects.md are derived from it.
 *
 * @module
 */
import type { ObjectOf, ValueOf } from '../field.js';
import { CHANNEL_TRIGGERS } from './channels.js';
import { CHAT_TRIGGERS } from './chats.js';
import { MODEL_TRIGGERS } from './models.js';
import { NOTE_TRIGGERS } from './notes.js';
import { PEOPLE_TRIGGERS } from './people.js';
import type { TriggerRow } from './row.js';

/** Every trigger by its name. */
export const TRIGGERS = {
  ...CHANNEL_TRIGGERS,
  ...CHAT_TRIGGERS,
  ...NOTE_TRIGGERS,
  ...PEOPLE_TRIGGERS,
  ...MODEL_TRIGGERS,
};

type Table = typeof TRIGGERS;

/** Name of a trigger. */
export type TriggerName = keyof Table;

/** The `input` and the `result` of each trigger. */
export type Triggers = {
  [Name in TriggerName]: { input: ObjectOf<Table[Name]['with']>; result: ValueOf<Table[Name]['result']> };
};

/** The input of a trigger. */
export type TriggerInput<Name extends TriggerName = TriggerName> = Triggers[Name]['input'];

/** Names of the triggers that are one REST call of Open WebUI. */
export type RouteName = { [Name in TriggerName]: 'route' extends keyof Table[Name] ? Name : never }[TriggerName];

/** The names of all triggers. */
export const TRIGGER_NAMES = Object.keys(TRIGGERS) as readonly TriggerName[];

/** True for the name of a trigger. */
export const isTrigger = (name: string): name is TriggerName => Object.hasOwn(TRIGGERS, name);

/** The description of a trigger. */
export const triggerRow = (name: TriggerName): TriggerRow => TRIGGERS[name];

/** True for a trigger that is one REST call of Open WebUI. */
export const isRoute = (name: TriggerName): name is RouteName => triggerRow(name).route !== undefined;
