/**
 * Signs in as the first administrator of a judged release.
 *
 * @module
 */
import { readFileSync } from 'node:fs';

/** Signs in with the password that the run wrote to `--password-file`, and returns the token. */
export async function signIn(url: string, passwordFile: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/auths/signin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'owrt-admin@owrt.invalid', password: readFileSync(passwordFile, 'utf8').trim() }),
  });
  if (!response.ok) throw new Error(`The administrator cannot sign in: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { token: string }).token;
}
