/**
 * Signs up accounts for tests and tools. The first account of an empty server becomes its administrator.
 *
 * @module
 */

/** The fields of a new account. */
export interface NewAccount {
  name: string;
  email: string;
  password: string;
}

/** An account that was signed up. */
export interface Account extends NewAccount {
  id: string;
  token: string;
}

/** The default account, an administrator. Every release accepts its password. */
const OPERATOR: NewAccount = { name: 'Operator', email: 'operator@example.org', password: 'Correct-horse-7' };

/**
 * Signs up an account over REST.
 *
 * @param account fields that differ from the default account.
 * @throws Error with the server's response when the server refuses.
 */
export async function signUp(url: string, account: Partial<NewAccount> = {}): Promise<Account> {
  const fields = { ...OPERATOR, ...account };
  const response = await fetch(`${url}/api/v1/auths/signup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fields),
  });
  if (!response.ok) throw new Error(`Signing up on ${url} was answered ${response.status}: ${await response.text()}`);
  const { id, token } = (await response.json()) as { id: string; token: string };
  return { ...fields, id, token };
}
