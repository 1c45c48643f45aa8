/**
 * Makes the addresses of all pages of the site; every link between pages uses these functions.
 *
 * @module
 */
import type { MessageSpec } from '../src/suite/types.js';

/** A message's key without its area: `send-typing` for `channel.send-typing`. */
const keyWithoutArea = (key: string): string => key.slice(key.indexOf('.') + 1);

/** Page of one AsyncAPI message, such as `/messages/channel/send-typing`. */
export const messageLink = ({ area, key }: Pick<MessageSpec, 'area' | 'key'>): string =>
  `/messages/${area}/${keyWithoutArea(key)}`;

/** Page of all messages with one event name, such as `/events/events-channel`. */
export const eventLink = (event: string): string =>
  `/events/${event
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase()}`;

/** Page of an area, such as `/areas/channel`. */
export const areaLink = (area: string): string => `/areas/${area}`;

/**
 * Page of a schema that does not belong to one message, such as `/schemas/shared/user`. Tools use the file,
 * `/schemas/shared/user.schema.json`.
 */
export const schemaLink = (id: string): string => `/schemas/${id}`;

/**
 * Place of a requirement on the page of its area, such as `/requirements/channel#CHANNEL-006`. The permanent address
 * `/requirements/CHANNEL-006`, which `owrt explain` prints, redirects to it.
 */
export const requirementLink = ({ id, area }: { id: string; area: string }): string => `/requirements/${area}#${id}`;

/** Page of all requirements of an area, such as `/requirements/channel`. */
export const requirementsLink = (area: string): string => `/requirements/${area}`;

/** Place of a scenario on the page of its area, such as `/scenarios/channel#channel-typing`. */
export const scenarioLink = (id: string): string =>
  `/scenarios/${id.slice(0, id.indexOf('/'))}#${id.replaceAll('/', '-')}`;

/** Page of the verdicts on one implementation, such as `/results/open-webui-0-12-4`. */
export const resultLink = (implementation: string, file: string): string =>
  `/results/${`${implementation}-${file}`.replaceAll(/[^A-Za-z0-9-]+/g, '-').toLowerCase()}`;

/** Section about the changes of a release, such as `/releases/#r-0-12-4`. */
export const releaseLink = (version: string): string => `/releases/#r-${version.replaceAll('.', '-')}`;
