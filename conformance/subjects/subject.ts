/**
 * A subject tells the runner how to get users, tokens, channels and chats on a server, and how to make it emit.
 * The built-in `open-webui` subject uses the product's own REST. Write your own for a server that has none of it, and pass
 * it with `owrt server URL --subject ./my-subject.mjs`; the module's default export is a {@link SubjectFactory}.
 *
 * @example
 * import type { SubjectFactory } from 'open-webui-realtime/subject';
 *
 * const open: SubjectFactory = async (context) => new MySubject(context);
 * export default open;
 *
 * @module
 */
import type { LosslessJson, LosslessJsonObject } from '../../src/suite/types.js';

export type { Json, JsonObject, LosslessJson, LosslessJsonObject } from '../../src/suite/basics.js';

/**
 * What a server can do. A requirement that needs a missing capability is not applicable, never failed.
 *
 * | capability | promises | triggers |
 * |---|---|---|
 * | `channels` | there are channels with members | `create-channel` |
 * | `messages` | the control plane of channels | every other trigger that takes a `channel_id`, and `open-dm` |
 * | `webhooks` | webhooks of channels | `create-webhook`, `post-webhook` |
 * | `chats` | stored chats | `create-chat`, `read-chat`, `set-message` |
 * | `events` | events can be authored | `emit-event` |
 * | `usage` | who and what is active can be read | `read-usage`, `read-person` |
 * | `notes` | notes with readers besides their owner | every trigger that ends in `-note` |
 * | `mutes` | a person can mute a channel | `mute-channel` |
 * | `shared-chats` | a chat can be shared with people, who then follow it | `share-chat`, `unshare-chat`, `archive-chat`, `delete-chat` |
 * | `documents` | documents that several sessions write at once | none |
 * | `accounts` | leased people may be changed, and are then lent to nobody again | `update-user`, `delete-user`, `revoke-sessions` |
 * | `functions` | plugins can be run | `run-plugin` |
 * | `direct-connections` | a completion can go through the connection of a session to a model | `complete-directly`, and with `chats` also `continue-chat` |
 * | `completions` | the scripted upstream of the run is one of the server's language models | `start-completion`, `stop-task`, `read-tasks` |
 * | `passwords` | people can change their own password | `change-password` |
 * | `groups` | groups of people, which an admin changes | every trigger that ends in `-group` |
 * | `folders` | chats can be put into folders that are shared | every trigger that ends in `-folder`, `move-chat`, `unshare-chats`, `archive-chats`, `delete-chats` |
 * | `plain-channels` | nobody may encrypt a channel, as by default | none |
 * | `encryption` | admins may encrypt channels | none |
 * | `automations` | what is asked of a model can be an automation; its model is the scripted upstream of the run | `run-automation` |
 */
export type Capability =
  | 'channels'
  | 'messages'
  | 'chats'
  | 'events'
  | 'webhooks'
  | 'usage'
  | 'notes'
  | 'mutes'
  | 'shared-chats'
  | 'documents'
  | 'accounts'
  | 'functions'
  | 'direct-connections'
  | 'completions'
  | 'passwords'
  | 'groups'
  | 'folders'
  | 'plain-channels'
  | 'encryption'
  | 'automations';

/** Somebody the runner may act as. */
export interface Person {
  /** Id the server knows the person by; it is what `user-join` acknowledges. */
  id: string;
  /** Display name the server knows. */
  name: string;
  /** What the person may do on the server. */
  role: 'admin' | 'user';
  /** Token that goes into CONNECT and `user-join`. It never reaches a file: the recorder writes TOKEN-n. */
  token: string;
  /** What the person signs in with, for a client under test that has a login form. */
  account?: { email: string; password: string };
}

/** One HTTP exchange, reported as evidence through {@link SubjectContext.exchange}. */
export interface Exchange {
  /** Name of the person (id, or `anon`). */
  actor: string;
  /** HTTP method. */
  method: string;
  /** Path, with the query. */
  path: string;
  /** Body of the request, parsed. */
  body?: LosslessJson;
  /** HTTP status of the response. */
  status: number;
  /** Response body as it came. */
  responseText: string;
}

/** What the runner gives a subject. */
export interface SubjectContext {
  /** Base URL of the server under test, without a trailing slash. */
  url: string;
  /** Options given on the command line: `email`, `password`, `token`, `passwordFile`. */
  credentials: { email?: string; password?: string; token?: string; passwordFile?: string };
  /** True when the user allows the run to install a plugin (code that the server executes). */
  allowFunctions?: boolean;
  /** Host by which the server reaches this machine, when the user allows the run to add its scripted upstream to the server's language models. */
  allowUpstream?: string;
  /** Milliseconds within which a trigger must be answered. */
  deadline?: number;
  /** Aborted when the run must end; requests should be made with it. */
  signal: AbortSignal;
  /** Registers a secret so that no artefact ever contains it. */
  secret(value: string): void;
  /** Reports an HTTP exchange as evidence for the trace. Optional for subjects without HTTP. */
  exchange(exchange: Exchange, run?: string): void;
  /** Tells the person at the terminal something, in one line. */
  say(line: string): void;
}

/** Answer of a trigger. */
export interface TriggerResult {
  /** False when the server refused. A failure of the subject itself is thrown. */
  ok: boolean;
  /** HTTP status or anything alike. */
  status?: number;
  /** Result under the documented names of the trigger. Parse responses so that integers beyond 2^53 are bigint, or leave them out. */
  result?: LosslessJson;
}

/**
 * Triggers that scenarios use. Each takes the documented `with` object and answers the documented result.
 *
 * | trigger | with | result |
 * |---|---|---|
 * | `create-channel` | `{name, type: group or dm or standard, members: person ids}` | the channel, with `id` |
 * | `open-dm` | `{user_id}` | the channel, with `id` |
 * | `post-message` | `{channel_id, content, temp_id?, parent_id?, reply_to_id?, data?, meta?}` | the message, with `id` |
 * | `edit-message` | `{channel_id, message_id, content}` | the message |
 * | `delete-message` | `{channel_id, message_id}` | `true` |
 * | `add-reaction`, `remove-reaction` | `{channel_id, message_id, name}` | `true` |
 * | `pin-message` | `{channel_id, message_id, is_pinned}` | the message |
 * | `create-webhook` | `{channel_id, name}` | `{id, token, name}` |
 * | `post-webhook` | `{webhook_id, token, content}` | `{success, message_id}` |
 * | `add-members`, `remove-members` | `{channel_id, user_ids}` | any |
 * | `delete-channel` | `{channel_id}` | any |
 * | `read-member` | `{channel_id}` | `{last_read_at}` of the person, ns or null |
 * | `create-chat` | `{title}` | `{id, user_message_id, reply_id}` |
 * | `emit-event` | `{chat_id, message_id, type, data}` | `true` or `false` |
 * | `read-chat` | `{chat_id}` | `{id, title, current_id, messages: {id: message}}` |
 * | `set-message` | `{chat_id, message_id, content?, voice?}` | any |
 * | `continue-chat` | `{chat_id, message_id, parent_id: the question, session_id}`: a completion for that reply with a model that only that session can reach | any |
 * | `read-usage` | `{}` | `{model_ids}` of the models in use, and what else the server says of it |
 * | `read-person` | `{user_id}`, by an admin | `{is_active, last_active_at}` of the person, epoch seconds |
 * | `create-note` | `{title, data}`, nobody else may read it | the note, with `id` |
 * | `read-note` | `{note_id}` | the note |
 * | `update-note` | `{note_id, title, data?}` | the note |
 * | `share-note` | `{note_id, title: as it is, user_ids: all who may read it from now on, group_ids?: groups who may, too, permission?: write}`; by an admin | the note |
 * | `delete-note` | `{note_id}` | any |
 * | `share-chat` | `{chat_id, user_ids}`: these people and nobody else may follow and continue it | any |
 * | `unshare-chat`, `archive-chat`, `delete-chat` | `{chat_id}` | any |
 * | `mute-channel` | `{channel_id, is_channel_muted}` | any |
 * | `update-user` | `{user_id, role?: admin or user or pending, name?, new_password?: true}`; the subject chooses the password | `{id, name, role}` |
 * | `delete-user` | `{user_id}` | any |
 * | `revoke-sessions` | `{user_id}`: no token of that person is valid any more | any |
 * | `share-channel` | `{channel_id, user_ids: all who may read a standard channel from now on, group_ids?: groups who may, too}` | any |
 * | `change-password` | `{}`: the person gets another password, which the subject chooses | any |
 * | `create-group` | `{name}`, by an admin | the group, with `id` |
 * | `add-to-group`, `remove-from-group` | `{group_id, user_ids}`, by an admin | any |
 * | `update-group` | `{group_id, name, permissions?, parent_group_id?}`, by an admin | any |
 * | `delete-group` | `{group_id}`, by an admin | any |
 * | `create-folder` | `{name}` | the folder, with `id` |
 * | `move-chat` | `{chat_id, folder_id: id or null}` | any |
 * | `share-folder` | `{folder_id, user_ids: all who may read what is in it from now on}`; by an admin | any |
 * | `update-folder` | `{folder_id, name}` | any |
 * | `delete-folder` | `{folder_id}`, with the chats in it | any |
 * | `unshare-chats`, `archive-chats`, `delete-chats` | `{}`: all chats of the person at once | any |
 * | `run-plugin` | `{session_id, steps, context?, without?}`, by an admin; each step is `{emit: event}`, `{call: event}` or `{together: steps}`; `context` is where the code of the plugin runs (`pipe` when absent, see docs/plugins.md), `without` an id that the request leaves out | `{chat_id, message_id, emitter, caller, answers}`; `emitter` and `caller` say whether the plugin was handed them; of an emit null, of a call `{answer}` or `{error}`, of steps together their list; all null when the plugin does not run or does not come to its end |
 * | `complete-directly` | `{session_id, contents, stream?: false, terminal_id?}`: a completion for each text, all at once, through that session | `{replies}`: `{status, chunks}` of a stream that ended, `{status, body}` of anything else, `{}` when there was no end |
 * | `start-completion` | `{chat_id, message_id, parent_id, session_id, script, tasks?: some of title, tags, follow_ups}`, by an admin; the script is one of `upstream/scripts.ts` | `{task_id}` |
 * | `stop-task` | `{task_id}` | any |
 * | `read-tasks` | `{chat_id}` | `{task_ids}` |
 * | `run-automation` | `{name, script, channel_id?}`, by an admin: makes an automation that only runs when it is told to, and tells it to; its reply goes into a chat of its own, or into that channel | `{automation_id}` as soon as it runs |
 */
export type TriggerName =
  | 'create-channel'
  | 'open-dm'
  | 'post-message'
  | 'edit-message'
  | 'delete-message'
  | 'add-reaction'
  | 'remove-reaction'
  | 'pin-message'
  | 'create-webhook'
  | 'post-webhook'
  | 'add-members'
  | 'remove-members'
  | 'delete-channel'
  | 'read-member'
  | 'create-chat'
  | 'emit-event'
  | 'read-chat'
  | 'set-message'
  | 'continue-chat'
  | 'read-usage'
  | 'read-person'
  | 'create-note'
  | 'read-note'
  | 'update-note'
  | 'share-note'
  | 'delete-note'
  | 'share-chat'
  | 'unshare-chat'
  | 'archive-chat'
  | 'delete-chat'
  | 'mute-channel'
  | 'update-user'
  | 'delete-user'
  | 'revoke-sessions'
  | 'share-channel'
  | 'change-password'
  | 'create-group'
  | 'add-to-group'
  | 'remove-from-group'
  | 'update-group'
  | 'delete-group'
  | 'create-folder'
  | 'move-chat'
  | 'share-folder'
  | 'update-folder'
  | 'delete-folder'
  | 'unshare-chats'
  | 'archive-chats'
  | 'delete-chats'
  | 'run-plugin'
  | 'complete-directly'
  | 'start-completion'
  | 'stop-task'
  | 'read-tasks'
  | 'run-automation';

/** A server that can be judged. */
export interface Subject {
  /** Name for reports. */
  readonly name: string;
  /** What the server can do, declared or probed. */
  readonly capabilities: readonly Capability[];
  /** Version the server claims, when it claims one. */
  readonly version?: string;
  /** Sentence for the user, printed before anything is created: what will be created and what stays. */
  readonly plan: string;
  /** Gets a person nobody else uses now. Called with the same role again it may create another one. */
  lease(role: 'admin' | 'user'): Promise<Person>;
  /** Gives a person back; somebody whose account a trigger changed must not be lent again. */
  release(person: Person): void;
  /** Makes the server do something. `run` is passed on to {@link SubjectContext.exchange}. Throws when the subject cannot. */
  trigger(name: TriggerName, person: Person, input: LosslessJsonObject, run: string): Promise<TriggerResult>;
  /** Id of a model that says what that script of `upstream/scripts.ts` says; absent: the subject has none. Only asked for where `allowUpstream` is set. */
  model?(script: string): Promise<string>;
  /** Removes everything that this run created. Called once, also after an error or Ctrl-C. Answers what stayed. */
  cleanup(): Promise<string[]>;
}

/** Opens a subject. Throws an `Error` whose message is a sentence for the user when the server cannot be used. */
export type SubjectFactory = (context: SubjectContext) => Promise<Subject>;
