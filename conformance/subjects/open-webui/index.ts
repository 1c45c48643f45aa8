/**
 * The built-in subject: any server with Open WebUI's REST API.
 *
 * @module
 */
import { randomBytes } from 'node:crypto';
import { isRoute, triggerRow, type RouteName } from '../../../src/suite/triggers/table.js';
import type { JsonObject } from '../../../src/suite/types.js';
import { reasonOf } from '../../runner/shared/errors.js';
import type {
  Capability,
  Person,
  Subject,
  SubjectContext,
  SubjectFactory,
  TriggerCall,
  TriggerName,
  TriggerResult,
} from '../subject.js';
import { openAccount, type Account } from './account.js';
import { Api, field, NoResponseError } from './api.js';
import { Automations, hasAutomations } from './automations.js';
import { Completions } from './completions.js';
import { removeAll, type RemovableObject } from './cleanup.js';
import { completeDirectly } from './direct.js';
import { People } from './people.js';
import { hasGroups } from './groups.js';
import { hasNotes } from './notes.js';
import { PluginRunner } from './probe.js';
import { callOf, extraOf } from './triggers.js';
import { isAtLeast } from './version.js';

/** Prefix of the names of everything that a run creates; `owrt clean` searches for it. */
export const PREFIX = 'owrt-';
/** Number of deadlines of the runner after which a completion counts as stuck. */
const COMPLETION_DEADLINES = 2;
const DEADLINE_MS = 5000;
/** Number of leftovers that are named one by one. */
const MAX_NAMED_LEFTOVERS = 4;

/** Opens the subject: reads the version, gets an admin, and probes for capabilities. Creates no person yet. */
export const openWebui: SubjectFactory = async (context) => {
  const api = new Api(context);
  const version = await versionOf(api, context);
  const admin = await openAccount(api, context);
  context.secret(admin.token);
  const allowed = [
    ...(context.allowFunctions ? (['functions'] as const) : []),
    ...(context.allowUpstream === undefined ? [] : (['completions'] as const)),
    ...(context.allowUpstream !== undefined && (await hasAutomations(api, admin)) ? (['automations'] as const) : []),
  ];
  return new OpenWebuiSubject(context, api, admin, version, [
    ...(await capabilitiesOf(api, admin, version)),
    ...allowed,
  ]);
};

/** The version from GET /api/version. Throws a sentence for the user when the server is not an Open WebUI. */
export async function versionOf(api: Api, context: SubjectContext): Promise<string> {
  const reply = await api.request({ method: 'GET', path: '/api/version' }).catch((error: unknown) => {
    throw new Error(
      `Cannot reach ${context.url}: ${error instanceof NoResponseError ? error.reason : reasonOf(error)}.`,
    );
  });
  const version = field(reply.json, 'version');
  if (typeof version === 'string') return version;
  throw new Error(
    `${context.url} is no Open WebUI server: GET /api/version answered HTTP ${reply.status} without ` +
      'a version. For a server without this REST write a subject (--subject ./my-subject.mjs).',
  );
}

async function capabilitiesOf(api: Api, admin: Account, version: string): Promise<Capability[]> {
  const config = (await api.request({ method: 'GET', path: '/api/config', token: admin.token, actor: admin.id })).json;
  const channels = field(field(config, 'features'), 'enable_channels') === true;
  const webhooks = channels && isAtLeast(version, '0.7.0');
  const usage = (await api.request({ method: 'GET', path: '/api/usage', token: admin.token, actor: admin.id })).json;
  const notes = await hasNotes(api, admin, config);
  const groups = await hasGroups(api, admin);
  const folders = field(field(config, 'features'), 'enable_folders') !== false && isAtLeast(version, '0.12.0');
  const encrypted = field(field(config, 'features'), 'enable_encrypted_channels') === true;
  const mutes = channels && isAtLeast(version, '0.12.1');
  return [
    'chats',
    'events',
    'documents',
    'accounts',
    'direct-connections',
    'passwords',
    ...(channels ? (['channels', 'messages'] as const) : []),
    ...(notes ? (['notes'] as const) : []),
    ...(Array.isArray(field(usage, 'model_ids')) ? (['usage'] as const) : []),
    ...(webhooks ? (['webhooks'] as const) : []),
    ...(mutes ? (['mutes'] as const) : []),
    ...(isAtLeast(version, '0.12.0') ? (['shared-chats'] as const) : []),
    ...(groups ? (['groups'] as const) : []),
    ...(folders ? (['folders'] as const) : []),
    ...(channels ? ([encrypted ? 'encryption' : 'plain-channels'] as const) : []),
  ];
}

class OpenWebuiSubject implements Subject {
  readonly name = 'open-webui';
  readonly plan: string;
  readonly #people: People;
  readonly #probe: PluginRunner;
  readonly #completions: Completions;
  readonly #automations: Automations;
  readonly #channels = new Map<string, RemovableObject>();
  readonly #chats = new Map<string, RemovableObject & { by: string }>();
  readonly #notes = new Map<string, RemovableObject>();
  /** Groups and folders. */
  readonly #groupsAndFolders = new Map<string, RemovableObject>();
  readonly #pending = new Set<Promise<unknown>>();

  constructor(
    readonly context: SubjectContext,
    readonly api: Api,
    readonly admin: Account,
    readonly version: string,
    readonly capabilities: readonly Capability[],
  ) {
    const prefix = `${PREFIX}${randomBytes(4).toString('hex')}`;
    this.#people = new People(api, admin, context, prefix);
    this.#probe = new PluginRunner(api, admin, context);
    this.#completions = new Completions(api, admin, context);
    this.#automations = new Automations(api, this.#completions);
    const upstream = context.allowUpstream !== undefined;
    this.plan =
      `As ${admin.email}, creates a few users named ${prefix}-1, ${prefix}-2 and so on, and with them ` +
      `channels, chats and notes${context.allowFunctions ? ', and plugins' : ''}` +
      `${capabilities.includes('automations') ? ', and automations' : ''}; ` +
      'removes all of them at the end. ' +
      `${
        upstream
          ? 'Adds an OpenAI connection to a scripted model of this run, and restores the ' +
            'connections at the end; no other setting'
          : 'No setting'
      }` +
      ` is changed.${admin.signedUpAt === undefined ? '' : ` The account ${admin.email} stays.`}`;
  }

  async lease(role: Person['role']): Promise<Person> {
    return await this.#people.lease(role);
  }

  release(person: Person): void {
    this.#people.release(person);
  }

  async trigger(name: TriggerName, person: Person, input: JsonObject, run: string): Promise<TriggerResult> {
    // the format of scenarios has checked the input
    const answer = isRoute(name)
      ? this.#routeTrigger(name, person, input, run)
      : this.#multiRequestTrigger({ name, input } as TriggerCall, person, run);
    this.#pending.add(answer);
    try {
      return await answer;
    } finally {
      this.#pending.delete(answer);
    }
  }

  async model(script: string): Promise<string> {
    return await this.#completions.model(script);
  }

  /** Triggers that need more than one request. */
  async #multiRequestTrigger({ name, input }: TriggerCall, person: Person, run: string): Promise<TriggerResult> {
    switch (name) {
      case 'run-plugin':
        return await this.#probe.run(person, input, run, (chat) => this.#rememberChat(chat, person));
      case 'start-completion':
        return await this.#completions.start(person, input, run);
      case 'run-automation':
        return await this.#automations.run(person, input, run);
      case 'complete-directly':
        return await completeDirectly(
          this.api,
          person,
          input,
          run,
          COMPLETION_DEADLINES * (this.context.deadline ?? DEADLINE_MS),
        );
      default:
        throw new Error(`There is no trigger called ${name}.`);
    }
  }

  async #routeTrigger(name: RouteName, person: Person, input: JsonObject, run: string): Promise<TriggerResult> {
    const { anonymous, first, result: resultOf } = extraOf(name);
    const call = callOf(name, this.#input(name, person, input), this.version);
    const who = anonymous ? {} : { token: person.token, actor: person.id };
    if (first) await this.api.request({ ...first(input), ...who, run });
    // called before the request, because the change may succeed although its response is lost
    if (triggerRow(name).changesPerson) this.#people.markChanged(String(input['user_id'] ?? person.id));
    const reply = await this.api.request({ ...call, ...who, run });
    // without such a route the product responds with a page of its web client
    const ok = reply.ok && reply.json !== undefined;
    if (ok) this.#rememberResult(name, person, input, field(reply.json, 'id'));
    const result = ok && resultOf && reply.json !== undefined ? resultOf(reply.json, call.body) : reply.json;
    return { ok, status: reply.status, ...(result === undefined ? {} : { result }) };
  }

  /** The input of triggers that need data about created people. */
  #input(name: RouteName, person: Person, input: JsonObject): JsonObject {
    if (name === 'change-password') return this.#people.passwordForm(person.id);
    return name === 'update-user' ? this.#people.updateForm(input) : input;
  }

  async cleanup(): Promise<string[]> {
    // a stopped run did not wait for its last requests
    await Promise.allSettled([...this.#pending, this.#people.whenCreated()]);
    const users = this.#people.created.map(({ id, email }) => ({ what: `user ${email}`, path: `/api/v1/users/${id}` }));
    const notRemoved = [...(await this.#automations.remove()), ...(await this.#completions.remove())];
    for (const things of [
      this.#probe.created,
      [...this.#channels.values()],
      [...this.#chats.values()],
      [...this.#notes.values()],
      [...this.#groupsAndFolders.values()],
      users,
    ]) {
      notRemoved.push(...(await removeAll(this.api, this.admin, things)));
    }
    // when the server is gone, everything is left for the same reason
    return notRemoved.length <= MAX_NAMED_LEFTOVERS
      ? notRemoved
      : [
          ...notRemoved.slice(0, MAX_NAMED_LEFTOVERS),
          `${notRemoved.length - MAX_NAMED_LEFTOVERS} more; owrt clean ${this.context.url} removes them later`,
        ];
  }

  /** Forgets a deleted user and the user's chats, which the server deletes too. Channels stay. */
  #forgetUser(user: string): void {
    this.#people.markDeleted(user);
    for (const [id, { by }] of this.#chats) if (by === user) this.#chats.delete(id);
  }

  #rememberChat(id: string, { id: by, token }: Person): void {
    this.#chats.set(id, { what: `chat ${id}`, path: `/api/v1/chats/${id}`, owner: token, by });
  }

  #rememberResult(name: RouteName, person: Person, input: JsonObject, id: unknown): void {
    if (name === 'delete-channel') this.#channels.delete(String(input['channel_id']));
    if (name === 'delete-note') this.#notes.delete(String(input['note_id']));
    if (name === 'delete-chat') this.#chats.delete(String(input['chat_id']));
    if (name === 'update-user') this.#people.recordChange(input);
    if (name === 'delete-user') this.#forgetUser(String(input['user_id']));
    if (name === 'delete-group' || name === 'delete-folder')
      this.#groupsAndFolders.delete(String(input['group_id'] ?? input['folder_id']));
    if (typeof id !== 'string') return;
    if (name === 'create-group')
      this.#groupsAndFolders.set(id, { what: `group ${id}`, path: `/api/v1/groups/id/${id}/delete` });
    if (name === 'create-folder')
      this.#groupsAndFolders.set(id, { what: `folder ${id}`, path: `/api/v1/folders/${id}`, owner: person.token });
    if (name === 'create-channel' || name === 'open-dm') {
      this.#channels.set(id, { what: `channel ${id}`, path: `/api/v1/channels/${id}/delete`, owner: person.token });
    }
    if (name === 'create-note')
      this.#notes.set(id, { what: `note ${id}`, path: `/api/v1/notes/${id}/delete`, owner: person.token });
    if (name === 'create-chat') this.#rememberChat(id, person);
  }
}
