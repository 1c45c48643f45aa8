/**
 * The administrator's account on the server under test, from options or the environment.
 *
 * @module
 */
import type { Command } from 'commander';
import type { SubjectContext } from '../conformance/subjects/subject.js';

/** The credentials that the user gave. */
export type Credentials = SubjectContext['credentials'];

/** Adds the options. */
export function addCredentialOptions(command: Command): Command {
  return command
    .optionsGroup('Account:')
    .option('--email <email>', "administrator's e-mail address (or OWRT_EMAIL)")
    .option('--password <password>', "administrator's password (better: OWRT_PASSWORD, which other users cannot see)")
    .option('--token <token>', "administrator's token or API key (better: OWRT_TOKEN)");
}

/** Reads the credentials. Options override the environment. */
export function credentialsOf(flags: Credentials, env: NodeJS.ProcessEnv): Credentials {
  const credentials: Credentials = {};
  const token = flags.token ?? env['OWRT_TOKEN'];
  const email = flags.email ?? env['OWRT_EMAIL'];
  const password = flags.password ?? env['OWRT_PASSWORD'];
  if (token !== undefined && token !== '') credentials.token = token;
  if (email !== undefined && email !== '') credentials.email = email;
  if (password !== undefined && password !== '') credentials.password = password;
  if (flags.passwordFile !== undefined) credentials.passwordFile = flags.passwordFile;
  return credentials;
}
