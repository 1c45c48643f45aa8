/**
 * All families of pages, in the order in which a reader meets them.
 *
 * @module
 */
import { areas } from './families/areas.js';
import { divergences } from './families/divergences.js';
import { events } from './families/events.js';
import { explorer } from './families/explorer.js';
import { messages } from './families/messages.js';
import { plugins } from './families/plugins.js';
import { releases } from './families/releases.js';
import { requirements } from './families/requirements.js';
import { results } from './families/results.js';
import { scenarios } from './families/scenarios.js';
import { schemas } from './families/schemas.js';
import { start } from './families/start.js';
import type { Family } from './page.js';

/** See the module. */
export const FAMILIES: readonly Family[] = [
  start,
  events,
  messages,
  areas,
  schemas,
  scenarios,
  plugins,
  requirements,
  divergences,
  releases,
  results,
  explorer,
];
