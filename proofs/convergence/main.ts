/**
 * `npm run converge -- URL`, with the token of an account in OWRT_TOKEN: real Yjs clients edit a document together.
 *
 * @module
 */
import { step } from '../../support/steps.js';
import { convergeOn } from './notes.js';

const [url] = process.argv.slice(2);
const token = process.env['OWRT_TOKEN'];
if (url === undefined || token === undefined)
  throw new Error('Give the URL of a server, and the token of an account in OWRT_TOKEN.');
await step('Yjs clients converge', () => convergeOn(url, token));
