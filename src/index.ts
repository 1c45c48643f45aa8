/**
 * The library: types of every event, event maps for socket.io, and the specification as data.
 *
 * @example
 * import { io, type Socket } from 'socket.io-client';
 * import type { AcknowledgedClientToServerEvents, ServerToClientEvents } from 'open-webui-realtime';
 *
 * const socket: Socket<ServerToClientEvents, AcknowledgedClientToServerEvents> = io(url, { path: '/ws/socket.io', transports: ['websocket'], auth: { token } });
 * socket.on('events', ({ data }) => { if (data.type === 'status') console.log(data.data.description); });
 *
 * @module
 */
export * from '../generated/event-maps.js';
export type * from '../generated/types.js';
export * from './client/index.js';
export * from './view/index.js';
export { loadSuite } from './suite/load.js';
export { eventName, wireName } from './suite/names.js';
export { project, UnknownProfileError, verified } from './suite/project.js';
export type { MessageSpec, Projection, Release, Requirement, Scenario, Suite } from './suite/types.js';
