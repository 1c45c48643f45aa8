/**
 * Types of every event, event maps for socket.io and guards that narrow a payload. Runs in Node and in browsers, and
 * imports nothing.
 *
 * @example
 * import { io, type Socket } from 'socket.io-client';
 * import type { AcknowledgedClientToServerEvents, ServerToClientEvents } from 'open-webui-realtime';
 *
 * type OpenWebuiSocket = Socket<ServerToClientEvents, AcknowledgedClientToServerEvents>;
 * const socket: OpenWebuiSocket = io(url, { path: '/ws/socket.io', transports: ['websocket'], auth: { token } });
 * socket.on('events', ({ data }) => { if (data.type === 'status') console.log(data.data.description); });
 *
 * @module
 */
export * from '../generated/event-maps.js';
export type * from '../generated/types.js';
export * from './deprecated.js';
