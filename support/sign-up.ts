/**
 * The first account of an empty server, which becomes its administrator.
 *
 * @module
 */

/** An administrator. */
export interface Operator {
  email: string;
  password: string;
  token: string;
}

/** Signs the first account up. Throws what the server answered when it does not let that happen. */
export async function signUp(url: string): Promise<Operator> {
  const account = { email: 'operator@example.org', password: 'Correct-horse-7' };
  const response = await fetch(`${url}/api/v1/auths/signup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Operator', ...account }),
  });
  if (!response.ok) throw new Error(`Signing up on ${url} was answered ${response.status}: ${await response.text()}`);
  const { token } = (await response.json()) as { token: string };
  return { ...account, token };
}
