/**
 * Addresses of pages within the site: every link that one page makes to another is made here.
 *
 * @module
 */
import type { MessageSpec } from '../src/suite/types.js';

/** `channel.send-typing` to `send-typing`: the part of a message's key that is not its area. */
const tail = (key: string): string => key.slice(key.indexOf('.') + 1);

/** `/messages/channel/send-typing`: one AsyncAPI message. */
export const messageLink = ({ area, key }: Pick<MessageSpec, 'area' | 'key'>): string =>
  `/messages/${area}/${tail(key)}`;

/** `/events/events-channel`: every message of one event name. */
export const eventLink = (event: string): string =>
  `/events/${event
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase()}`;

/** `/areas/channel`. */
export const areaLink = (area: string): string => `/areas/${area}`;

/**
 * `/schemas/shared/user`: the fields of a schema that is no message's own, to read; `/schemas/shared/user.schema.json`
 * is for tools.
 */
export const schemaLink = (id: string): string => `/schemas/${id}`;

/**
 * `/requirements/channel#CHANNEL-006`. `/requirements/CHANNEL-006`, which is what `owrt explain` prints, leads there
 * for ever.
 */
export const requirementLink = ({ id, area }: { id: string; area: string }): string => `/requirements/${area}#${id}`;

/** `/requirements/channel`: all requirements of an area. */
export const requirementsLink = (area: string): string => `/requirements/${area}`;

/** `/scenarios/channel#channel-typing`. */
export const scenarioLink = (id: string): string =>
  `/scenarios/${id.slice(0, id.indexOf('/'))}#${id.replaceAll('/', '-')}`;

/** `/results/open-webui-0-12-4`: the verdicts of one implementation. */
export const resultLink = (implementation: string, file: string): string =>
  `/results/${`${implementation}-${file}`.replaceAll(/[^A-Za-z0-9-]+/g, '-').toLowerCase()}`;

/** `/releases/#r-0-12-4`: what changed with a release. */
export const releaseLink = (version: string): string => `/releases/#r-${version.replaceAll('.', '-')}`;
