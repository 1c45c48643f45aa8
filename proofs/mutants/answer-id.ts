/**
 * Fault of a client that acknowledges some calls with another id.
 *
 * @module
 */
import type { ClientContext, ClientFaultsFactory, Link } from './client-mutant.js';
import { kindOf } from './targets/client-frames.js';

/**
 * The fault.
 *
 * @param id the acknowledgement id to use.
 * @param isHit true when this acknowledgement gets the id.
 */
export const ackIdFault =
  (id: number, isHit: (frame: string, link: Link, context: ClientContext) => boolean): ClientFaultsFactory =>
  (context) => ({
    frame: (direction, frame, link) =>
      direction === 'send' && kindOf(frame) === 'ack' && isHit(frame, link, context)
        ? [frame.replace(/^4[36]\d*/, `43${id}`)]
        : [frame],
  });
