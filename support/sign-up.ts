/**
 * Accounts for tests and tools. The first account of an empty server becomes its administrator.
 *
 * @module
 */

/** What an account is made of. */
export interface NewAccount {
  name: string;
  email: string;
  password: string;
}

/** An account that was signed up. */
export interface SignedUp extends NewAccount {
  id: string;
  token: string;
}

/** The administrator, when nothing else is given; every release accepts the password. */
const OPERATOR: NewAccount = { name: 'Operator', email: 'operator@example.org', password: 'Correct-horse-7' };

/**
 * Signs an account up over REST.
 *
 * @param account what differs from the operator of our tests and tools.
 * @throws Error with the server's answer when it refuses.
 */
export async function signUp(url: string, account: Partial<NewAccount> = {}): Promise<SignedUp> {
  const asked = { ...OPERATOR, ...account };
  const response = await fetch(`${url}/api/v1/auths/signup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  });
  if (!response.ok) throw new Error(`Signing up on ${url} was answered ${response.status}: ${await response.text()}`);
  const { id, token } = (await response.json()) as { id: string; token: string };
  return { ...asked, id, token };
}
