/**
 * A small HTTP router: routes are data, handlers return a value or throw an `HttpError`.
 *
 * @module
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isObject } from '../../src/json.js';
import type { Json, JsonObject } from '../../src/suite/types.js';
import { parseJson, stringifyJson } from '../../src/wire/lossless.js';
import type { Effect } from '../effects.js';
import type { Interpreter } from '../interpreter.js';
import type { Profile } from '../profile.js';
import { seconds } from '../state/clock.js';
import type { State } from '../state/state.js';
import type { User } from '../state/users.js';
import { HttpError, NOT_AUTHENTICATED, PROHIBITED, UNAUTHORIZED } from './errors.js';

/** The parts of the server that every handler can use. */
export interface ServerContext {
  state: State;
  profile: Profile;
  interpreter: Interpreter;
  signup: boolean;
  /** Time-out of calls in ms, instead of the release's. */
  callTimeout?: number;
}

/** One request, already authenticated if the route requires it. */
export interface Call extends ServerContext {
  params: { [name: string]: string };
  query: URLSearchParams;
  /** Parsed body; `undefined` when there is none. */
  body: Json | undefined;
  /** User of the request. Routes with `open` must not read it: there it is the first account or a placeholder. */
  user: User;
  /** Performs effects under the name of the route's cause. */
  perform(effects: Effect[], actor?: User): void;
}

/** One route. `path` segments that begin with `:` are parameters. */
export interface Route {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  /** Name of the action for faults and guards. */
  cause?: string;
  /** True: the route needs no authentication. */
  open?: true;
  /**
   * True: the response sets its token as a cookie, with which later requests of the web client authenticate.
   */
  signsIn?: true;
  handle(call: Call): Json | Promise<Json | TextStream>;
}

/** A response that is sent piece by piece, as server-sent events. */
export class TextStream {
  constructor(readonly pieces: AsyncIterable<string> | Iterable<string>) {}
}

/** A stream of events that are all known. */
export function eventStream(events: readonly Json[]): TextStream {
  return new TextStream([...events.map((event) => stringifyJson(event)), '[DONE]'].map((line) => `data: ${line}\n\n`));
}

interface CompiledRoute {
  route: Route;
  segments: string[];
}

const split = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

/** The listener for `http.Server`'s `request`. */
export function router(
  routes: Route[],
  server: ServerContext,
): (request: IncomingMessage, response: ServerResponse) => void {
  const compiled = routes.map((route) => ({ route, segments: split(route.path) }));
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    // socket.io handles its own path
    if (url.pathname.startsWith('/ws/socket.io')) return;
    respond(compiled, server, request, url).then(
      ({ answer, cookie }) =>
        answer instanceof TextStream ? sendStream(response, answer) : sendJson(response, 200, answer, cookie),
      (error: unknown) => sendError(response, error),
    );
  };
}

function sendJson(response: ServerResponse, status: number, body: Json, cookie?: string): void {
  response
    .writeHead(status, {
      'content-type': 'application/json',
      ...(cookie === undefined ? {} : { 'set-cookie': cookie }),
    })
    .end(stringifyJson(body));
}

function sendStream(response: ServerResponse, { pieces }: TextStream): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' }).flushHeaders();
  // an error means that the client has closed the connection, which ends the stream
  pipeline(Readable.from(pieces), response).catch(() => undefined);
}

function sendError(response: ServerResponse, error: unknown): void {
  if (error instanceof HttpError)
    sendJson(response, error.status, error.detail === undefined ? null : { detail: error.detail });
  else response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end('Internal Server Error');
}

interface Reply {
  answer: Json | TextStream;
  cookie?: string;
}

async function respond(
  compiled: CompiledRoute[],
  server: ServerContext,
  request: IncomingMessage,
  url: URL,
): Promise<Reply> {
  const segments = split(url.pathname);
  const matching = compiled.filter((one) => isMatch(one.segments, segments));
  if (matching.length === 0) throw new HttpError(404, 'Not Found');
  const found = matching.find((one) => one.route.method === request.method);
  if (!found) throw new HttpError(405, 'Method Not Allowed');
  const body = await bodyOf(request);
  const user = authenticate(server.state, request);
  if (!user && found.route.open !== true)
    throw new HttpError(401, request.headers.authorization ? UNAUTHORIZED : NOT_AUTHENTICATED);
  if (user?.role === 'pending' && found.route.open !== true) throw new HttpError(401, PROHIBITED);
  if (user && server.state.users.isActivityDue(user, server.profile.behaviour.last_active_interval))
    server.state.users.touch(user, seconds());
  const cause = found.route.cause ?? `${found.route.method} ${found.route.path}`;
  const answer = await found.route.handle({
    ...server,
    params: paramsOf(found.segments, segments),
    query: url.searchParams,
    body,
    user: user ?? NOBODY,
    perform: (effects, actor = user) => server.interpreter.perform(effects, { cause, ...(actor ? { actor } : {}) }),
  });
  const token = found.route.signsIn === true ? (answer as JsonObject)['token'] : undefined;
  return { answer, ...(typeof token === 'string' ? { cookie: `token=${token}; HttpOnly; Path=/; SameSite=lax` } : {}) };
}

const NOBODY: User = {
  id: '',
  name: '',
  email: '',
  role: 'pending',
  profile_image_url: '',
  created_at: 0,
  last_active_at: 0,
  token: '',
};

const isMatch = (pattern: string[], segments: string[]): boolean =>
  pattern.length === segments.length &&
  pattern.every((part, index) => part.startsWith(':') || part === segments[index]);

function paramsOf(pattern: string[], segments: string[]): { [name: string]: string } {
  const pairs = pattern.flatMap((part, index) =>
    part.startsWith(':') ? [[part.slice(1), decodeURIComponent(segments[index]!)]] : [],
  );
  return Object.fromEntries(pairs) as { [name: string]: string };
}

/** The user of a request: by the header, else by the cookie that a sign-in has set. */
function authenticate(state: State, { headers }: IncomingMessage): User | undefined {
  const [scheme, token] = (headers.authorization ?? '').split(' ');
  if (headers.authorization === undefined)
    return state.users.byToken(/(?:^|; *)token=([^;]*)/.exec(headers.cookie ?? '')?.[1]);
  return scheme?.toLowerCase() === 'bearer' ? state.users.byToken(token) : undefined;
}

async function bodyOf(request: IncomingMessage): Promise<Json | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  if (text === '') return undefined;
  try {
    return parseJson(text);
  } catch {
    throw new HttpError(422, [{ type: 'json_invalid', loc: ['body', 0], msg: 'JSON decode error', input: {} }]);
  }
}

/** The body as an object; 422 for anything else. */
export function objectBody(body: Json | undefined): JsonObject {
  if (body === undefined)
    throw new HttpError(422, [{ type: 'missing', loc: ['body'], msg: 'Field required', input: null }]);
  if (isObject(body)) return body;
  throw new HttpError(422, [
    { type: 'model_attributes_type', loc: ['body'], msg: 'Input should be a valid dictionary', input: body },
  ]);
}

/** A required text of the body; otherwise 422 as FastAPI sends it. */
export function textField(body: JsonObject, key: string): string {
  const value = body[key];
  if (typeof value === 'string') return value;
  if (value === undefined)
    throw new HttpError(422, [{ type: 'missing', loc: ['body', key], msg: 'Field required', input: body }]);
  throw new HttpError(422, [
    { type: 'string_type', loc: ['body', key], msg: 'Input should be a valid string', input: value },
  ]);
}
