/**
 * All sections of pages, in the order in which a reader meets them.
 *
 * @module
 */
import { areas } from './sections/areas.js';
import { divergences } from './sections/divergences.js';
import { events } from './sections/events.js';
import { explorer } from './sections/explorer.js';
import { messages } from './sections/messages.js';
import { plugins } from './sections/plugins.js';
import { releases } from './sections/releases.js';
import { requirements } from './sections/requirements.js';
import { results } from './sections/results.js';
import { scenarios } from './sections/scenarios.js';
import { schemas } from './sections/schemas.js';
import { start } from './sections/start.js';
import type { Section } from './page.js';

/** All sections. */
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
