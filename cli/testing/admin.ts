/**
 * An administrator's account on a reference server, with which tests list what a run leaves there.
 *
 * @module
 */
import { signUp } from '../../support/sign-up.js';

/** Credentials, also as environment variables for the command. */
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

/** E-mail addresses of the accounts and names of the channels on the server. */
export async function contentsOf(url: string, { token }: Admin): Promise<{ users: string[]; channels: string[] }> {
  const get = async (path: string): Promise<unknown> =>
    (await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } })).json();
  const { users } = (await get('/api/v1/users/all')) as { users: { email: string }[] };
  const channels = (await get('/api/v1/channels/list')) as { name: string }[];
  return { users: users.map(({ email }) => email), channels: channels.map(({ name }) => name) };
}
