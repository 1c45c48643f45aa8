/**
 * The operator's admin account, which creates people and removes everything that was created. It opens no socket.
 *
 * @module
 */
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import type { SubjectContext } from '../subject.js';
import { detailOf, field, type Api, type Reply } from './api.js';

/** An admin who is signed in. */
export interface Account {
  id: string;
  email: string;
  token: string;
  /** Time of the sign-up by this run (ms since the epoch); absent for an account that existed before. */
  signedUpAt?: number;
}

/** Default address for the first account, on a domain that cannot exist. */
const FIRST_ADMIN = 'owrt-admin@owrt.invalid';

/** A password that every release accepts. */
export const newPassword = (): string => `Ow1-${randomBytes(18).toString('base64url')}`;

/** Gets an admin: by token, by sign-up on an empty server, or by sign-in. Errors are sentences for the user. */
export async function openAccount(api: Api, context: SubjectContext): Promise<Account> {
  const { email, password, token } = context.credentials;
  for (const secret of [password, token]) if (secret !== undefined) context.secret(secret);
  if (token !== undefined) return await adminByToken(api, token);
  const config = (await api.request({ method: 'GET', path: '/api/config' })).json;
  if (field(config, 'onboarding') === true) return await signUp(api, context);
  if (field(field(config, 'features'), 'auth') === false) return await signIn(api, '', '');
  if (email === undefined || password === undefined) {
    throw new Error(`${context.url} has accounts already: give --email and --password of an admin, or --token.`);
  }
  return await signIn(api, email, password);
}

async function adminByToken(api: Api, token: string): Promise<Account> {
  const reply = await api.request({ method: 'GET', path: '/api/v1/auths/', token, actor: 'admin' });
  if (!reply.ok) throw new Error(`The server does not accept the token (${detailOf(reply)}).`);
  return adminOf(reply, token);
}

async function signIn(api: Api, email: string, password: string): Promise<Account> {
  const reply = await api.request({
    method: 'POST',
    path: '/api/v1/auths/signin',
    body: { email, password },
    actor: 'admin',
  });
  if (reply.status === 429)
    throw new Error('The server refuses more sign-ins for now (HTTP 429): wait three minutes, or give --token.');
  if (!reply.ok)
    throw new Error(`The server does not accept the e-mail address and password of ${email} (${detailOf(reply)}).`);
  return adminOf(reply, String(field(reply.json, 'token')));
}

/** Signs up on an empty server. The first account becomes its admin and cannot be removed, so the user is informed. */
async function signUp(api: Api, context: SubjectContext): Promise<Account> {
  const { email = FIRST_ADMIN, password, passwordFile } = context.credentials;
  const chosen = password ?? newPassword();
  context.secret(chosen);
  const kept =
    password !== undefined
      ? 'with the password given'
      : passwordFile !== undefined
        ? `with its password in ${passwordFile}`
        : 'with a password that is kept nowhere (--password-file keeps it)';
  context.say(
    `${context.url} has no account yet: signing up ${email} as its first admin, ${kept}. This account stays.`,
  );
  if (password === undefined && passwordFile !== undefined) keep(passwordFile, chosen);
  const reply = await api.request({
    method: 'POST',
    path: '/api/v1/auths/signup',
    body: { name: 'owrt admin', email, password: chosen },
    actor: 'admin',
  });
  if (!reply.ok) throw new Error(`The server has no account yet, but refuses to sign one up (${detailOf(reply)}).`);
  return { ...adminOf(reply, String(field(reply.json, 'token'))), signedUpAt: Date.now() };
}

/**
 * Writes the password to the file before the sign-up, because an account with a lost password could not be used again.
 */
function keep(file: string, password: string): void {
  try {
    // never overwrite a file: it may hold the password of another account
    const descriptor = openSync(file, 'wx', 0o600);
    writeSync(descriptor, `${password}\n`);
    closeSync(descriptor);
  } catch (error) {
    throw new Error(`Cannot write the password to ${file}: ${(error as Error).message}.`);
  }
}

function adminOf({ json }: Reply, token: string): Account {
  const email = String(field(json, 'email'));
  const role = String(field(json, 'role'));
  if (role !== 'admin') {
    throw new Error(
      `${email} is no admin (its role is ${role}): an admin is needed, because users are created for ` +
        'the run and removed after it.',
    );
  }
  return { id: String(field(json, 'id')), email, token };
}
