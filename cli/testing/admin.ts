/**
 * An operator's account on a reference server, to see what a run leaves behind.
 *
 * @module
 */
import { signUp } from '../../support/sign-up.js';

/** Credentials as the environment gives them to the command. */
export interface Admin {
  email: string;
  password: string;
  token: string;
  env: NodeJS.ProcessEnv;
}

/** Signs up the first account. */
export async function signUpAdmin(
  url: string,
  { email, password } = { email: 'operator@example.test', password: 'Operator-Secret-1' },
): Promise<Admin> {
  const { token } = await signUp(url, { name: 'operator', email, password });
  return { email, password, token, env: { OWRT_EMAIL: email, OWRT_PASSWORD: password } };
}

/** Names of the accounts and channels that are there. */
export async function contentsOf(url: string, { token }: Admin): Promise<{ users: string[]; channels: string[] }> {
  const get = async (path: string): Promise<unknown> =>
    (await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } })).json();
  const { users } = (await get('/api/v1/users/all')) as { users: { email: string }[] };
  const channels = (await get('/api/v1/channels/list')) as { name: string }[];
  return { users: users.map(({ email }) => email), channels: channels.map(({ name }) => name) };
}
