/**
 * Combines a binary event and the attachments that follow it into one text frame.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import { attach, isBytes, withPlaceholders } from '../../src/wire/attachments.js';
import { decodeFrame, encodeEvent } from '../../src/wire/codec.js';

/** A binary event that is held back until it is complete. */
interface Held {
  args: Json[];
  id?: number;
  due: number;
  next: number;
}

/** The incoming side of one websocket. */
export class Assembly {
  #held: Held | undefined;

  /** @param convert converts an attachment to JSON; `undefined` keeps it as bytes. */
  constructor(readonly convert: (base64: string) => Json | undefined) {}

  /** Adds the next frame. Returns the text frame of a binary event once the event is complete. */
  add(frame: Buffer, binary: boolean): string | undefined {
    if (!binary) this.#held = opened(frame.toString());
    else if (this.#held) attach(this.#held.args, this.#held.next++, frame.toString('base64'));
    const held = this.#held;
    if (!held || held.next < held.due) return undefined;
    this.#held = undefined;
    const [name, ...args] = withPlaceholders(held.args, (placeholder) =>
      isBytes(placeholder) ? (this.convert(placeholder.base64) ?? placeholder) : placeholder,
    ) as Json[];
    return encodeEvent(String(name), args, held.id);
  }
}

function opened(text: string): Held | undefined {
  const frame = decodeFrame(text);
  if (frame.engine !== 'message' || frame.packet.type !== 'binary-event') return undefined;
  const { nsp, data, id, attachments = 0 } = frame.packet;
  if (nsp !== '/' || attachments === 0 || !Array.isArray(data) || typeof data[0] !== 'string') return undefined;
  return { args: data, due: attachments, next: 0, ...(id === undefined ? {} : { id }) };
}
