/**
 * Capabilities of servers and clients. A requirement that needs a missing capability is not applicable; it never fails.
 *
 * @module
 */

/** Facts about a capability. */
export interface CapabilityFacts {
  /** Meaning; completes "The server has this:", without a full stop. */
  readonly meaning: string;
  /** Option of the command that the built-in subject needs for this capability, and what the option does. */
  readonly flag?: { readonly option: string; readonly does: string };
}

const upstream = { option: '--allow-upstream', does: 'adds a scripted model while the run lasts' } as const;

/** All capabilities of servers. A subject declares or probes which ones its server has. */
export const CAPABILITIES = {
  channels: { meaning: 'channels with members' },
  messages: { meaning: 'a control plane of channels: messages, reactions, pins, members, deletion' },
  chats: { meaning: 'stored chats' },
  events: { meaning: 'events of chats that can be authored' },
  webhooks: { meaning: 'webhooks of channels' },
  usage: { meaning: 'who and what is active can be read' },
  notes: { meaning: 'notes with readers besides their owner' },
  mutes: { meaning: 'a person can mute a channel' },
  'shared-chats': { meaning: 'a chat can be shared with people, who then follow it' },
  documents: { meaning: 'documents that several sessions write at once' },
  accounts: { meaning: 'leased people may be changed, and are then lent to nobody again' },
  functions: {
    meaning: 'plugins can be run',
    flag: { option: '--allow-functions', does: 'installs a function while the run lasts' },
  },
  'direct-connections': { meaning: 'a completion can go through the connection of a session to a model' },
  completions: { meaning: "the scripted model of the run is one of the server's language models", flag: upstream },
  passwords: { meaning: 'people can change their own password' },
  groups: { meaning: 'groups of people, which an admin changes' },
  folders: { meaning: 'chats can be put into folders that are shared' },
  'plain-channels': { meaning: 'nobody may encrypt a channel, as by default' },
  encryption: { meaning: 'admins may encrypt channels' },
  automations: { meaning: 'what is asked of the scripted model can be an automation', flag: upstream },
} as const satisfies { readonly [name: string]: CapabilityFacts };

/** Name of a capability of servers; {@link CAPABILITIES} has the meanings. */
export type Capability = keyof typeof CAPABILITIES;

/** The names of all capabilities. */
export const CAPABILITY_NAMES = Object.keys(CAPABILITIES) as readonly Capability[];

/** True for the name of a capability. */
export const isCapability = (name: string): name is Capability => Object.hasOwn(CAPABILITIES, name);

/** The facts about a capability. */
export const capabilityFacts = (name: Capability): CapabilityFacts => CAPABILITIES[name];

/** The commands that a driven client can receive. */
export const CLIENT_ACTIONS = [
  'open-home',
  'open-chat',
  'open-channel',
  'open-note',
  'type',
  'post',
  'answer',
  'dismiss',
  'hide',
  'show',
  'reload',
] as const;

/** A command that a driven client can receive. */
export type ClientAction = (typeof CLIENT_ACTIONS)[number];

/**
 * Abilities of a client that need no command, with their meanings. A meaning completes "The client does this:", without
 * a full stop.
 */
export const CLIENT_HABITS = {
  calls: 'it answers what the server asks',
  channels: 'it takes part in channels',
  stays: 'it keeps its connection until it is stopped',
  asks: 'it asks for one completion and ends',
  shows: 'it says what it shows',
} as const satisfies { readonly [name: string]: string };

/**
 * An ability of a client under test. Every client is assumed to have `calls`, `channels` and `stays`, unless its author
 * declares otherwise.
 */
export type ClientAbility = keyof typeof CLIENT_HABITS | ClientAction;

/** The names of all abilities of clients. */
export const CLIENT_ABILITIES = [...Object.keys(CLIENT_HABITS), ...CLIENT_ACTIONS] as readonly ClientAbility[];
