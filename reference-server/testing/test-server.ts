/** A running server with its first accounts, and raw sessions on it. */
import { loadSuite } from '../../src/suite/load.js';
import type { Json, JsonObject } from '../../src/suite/types.js';
import { parseJson, stringifyJson } from '../../src/wire/lossless.js';
import { RawClient } from '../../support/raw-client.js';
import { signUp } from '../../support/sign-up.js';
import type { ReferenceServer, ReferenceServerOptions } from '../index.js';
import { startReferenceServer } from '../index.js';

export interface Person {
  id: string;
  name: string;
  token: string;
}

export interface Answer {
  status: number;
  body: Json;
}

/** A raw client whose frames a test reads step by step. */
export class RawSession extends RawClient {
  /** Waits until the server has handled all sent frames, then discards the frames received so far. */
  async fresh(): Promise<void> {
    await this.fence();
    this.frames.length = 0;
  }

  /** Waits until the server has handled all sent frames, then returns the frames received since `fresh()`. */
  async since(): Promise<string[]> {
    const answer = await this.fence();
    return this.frames.filter((frame) => frame !== answer);
  }
}

/** A server with Ada (admin) and Bob. */
export class TestServer {
  readonly #sessions: RawSession[] = [];

  private constructor(
    readonly server: ReferenceServer,
    readonly ada: Person,
    public bob: Person,
  ) {}

  static async open(profile: string, options: Partial<ReferenceServerOptions> = {}): Promise<TestServer> {
    const server = await startReferenceServer({ suite: loadSuite(), profile, ...options });
    const account = { name: 'Ada', email: 'ada@example.test', password: 'pw-Ada-123' };
    const ada = await signUp(server.url, account);
    const testServer = new TestServer(server, ada, ada);
    testServer.bob = await testServer.add('Bob');
    return testServer;
  }

  async add(name: string, role = 'user'): Promise<Person> {
    const account = { name, email: `${name.toLowerCase()}@example.test`, password: 'pw-Any-12345', role };
    return (await this.call('POST', '/api/v1/auths/add', account)).body as unknown as Person;
  }

  /** Sends a REST request, by default as Ada. */
  call(method: string, path: string, body?: Json, by: Person = this.ada): Promise<Answer> {
    return request(this.server.url, method, path, body, by.token);
  }

  /** Like `call`, but returns the object in the response. */
  async object(method: string, path: string, body?: Json, by: Person = this.ada): Promise<JsonObject> {
    return (await this.call(method, path, body, by)).body as JsonObject;
  }

  /** Connects a session; without a token it is anonymous. */
  async connect(token?: string): Promise<RawSession> {
    const session = RawSession.dial(this.server.url);
    this.#sessions.push(session);
    await session.connect(token);
    return session;
  }

  /** Connects a session that has joined, and discards its frames so far. */
  async join(person: Person): Promise<RawSession> {
    const session = await this.connect(person.token);
    await session.ask('user-join', person.token);
    await session.fresh();
    return session;
  }

  /** Creates a group channel, by default of Ada with Bob as a member. */
  channel(name = 'Team Room', members: Person[] = [this.bob], by: Person = this.ada): Promise<JsonObject> {
    return this.object(
      'POST',
      '/api/v1/channels/create',
      { name, type: 'group', user_ids: members.map(({ id }) => id) },
      by,
    );
  }

  /** Creates a chat with an empty answer `reply` to the question `ask`. */
  async chat(by: Person): Promise<string> {
    const ask = { id: 'ask', parentId: null, childrenIds: ['reply'], role: 'user', content: 'hi' };
    const reply = { id: 'reply', parentId: 'ask', childrenIds: [], role: 'assistant', content: '' };
    const chat = { title: 'T', history: { currentId: 'ask', messages: { ask, reply } } };
    return String((await this.object('POST', '/api/v1/chats/new', { chat }, by))['id']);
  }

  /** Makes the server emit into a chat. */
  event(chat: string, type: string, data: Json, by: Person, message = 'reply'): Promise<Answer> {
    return this.call('POST', `/api/v1/chats/${chat}/messages/${message}/event`, { type, data }, by);
  }

  /** A stored message of a chat. */
  async stored(chat: string, by: Person, message = 'reply'): Promise<JsonObject | undefined> {
    const { chat: content } = (await this.object('GET', `/api/v1/chats/${chat}`, undefined, by)) as {
      chat: JsonObject;
    };
    return (content['history'] as { messages: { [id: string]: JsonObject } }).messages[message];
  }

  async close(): Promise<void> {
    for (const session of this.#sessions) session.close();
    await this.server.close();
  }
}

/** Sends one HTTP request. */
export async function request(url: string, method: string, path: string, body?: Json, token?: string): Promise<Answer> {
  const response = await fetch(url + path, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: stringifyJson(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: response.headers.get('content-type')?.startsWith('application/json') ? parseJson(text) : text,
  };
}

/** The payload of an event frame. */
export const payloadOf = (frame: string): JsonObject => (parseJson(frame.slice(2)) as [string, JsonObject])[1];
