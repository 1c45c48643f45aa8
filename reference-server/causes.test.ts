import { expect, it } from 'vitest';
import { loadSuite } from '../src/suite/load.js';
import { CAUSES, CAUSES_WITHOUT_EFFECTS } from './causes.js';
import { HANDLERS } from './dispatch.js';
import { DIRECT } from './handlers/direct.js';
import { SAVE } from './handlers/document-update.js';
import { causeOf } from './plugins/probe.js';
import { profileOf } from './profile.js';
import { routesOf } from './rest/routes.js';

const suite = loadSuite();

/** Causes for a part of a request, whose route has another cause. */
const PARTS_OF_REQUESTS = ['start-completion', 'continue-chat', 'connections'];

/** Causes that are neither an event of a client nor a request. */
const SESSION_CAUSES = ['connect', 'disconnect', 'gone', 'answer', SAVE, DIRECT];

it('Should list exactly the causes that the server uses', () => {
  const routes = routesOf(profileOf(suite, '0.12.4')).flatMap(({ cause }) => cause ?? []);
  const plugins = suite.plugins!.contexts.map(({ name }) => causeOf(name));
  const known = new Set([...SESSION_CAUSES, ...PARTS_OF_REQUESTS, ...Object.keys(HANDLERS), ...routes, ...plugins]);
  const listed = new Set([...CAUSES.flatMap(({ causes }) => causes), ...CAUSES_WITHOUT_EFFECTS]);
  expect([...known].filter((cause) => !listed.has(cause))).toEqual([]);
  expect([...listed].filter((cause) => !known.has(cause))).toEqual([]);
});
