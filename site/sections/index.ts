/**
 * Lists all sections of pages, in the order in which a reader needs them.
 *
 * @module
 */
import { areas } from './areas.js';
import { divergences } from './divergences.js';
import { events } from './events.js';
import { explorer } from './explorer.js';
import { messages } from './messages.js';
import { plugins } from './plugins.js';
import { releases } from './releases.js';
import { requirements } from './requirements.js';
import { results } from './results.js';
import { scenarios } from './scenarios.js';
import { schemas } from './schemas.js';
import { start } from './start.js';
import type { Section } from '../page.js';

export const SECTIONS: readonly Section[] = [
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
