/**
 * A finding about something that leaked: it names what and whose, and never shows it.
 *
 * @module
 */
import { plain, without } from '../unwrap-text.js';
import { about, excerpt } from '../rule.js';
import type { Frame } from '../decoded-trace.js';
import type { Leaked, LeakFault } from '../faults/payloads.js';
import type { Finding } from '../finding.js';
import { nameOf } from '../secrets.js';

/** Something that should not stand in a frame. */
export interface Leak extends Leaked {
  value: string;
}

/** The finding; in the frame the names stand in the place of what leaked. */
export function leaked(frame: Frame, subject: Pick<LeakFault, 'kind' | 'of'>, leaks: readonly Leak[]): Finding {
  const named = new Map(leaks.map(({ what, whose }) => [nameOf({ what, whose }), { what, whose }]));
  const wire = leaks.reduce((text, leak) => without(text, leak.value, `<${nameOf(leak)}>`), plain(frame.text));
  return { ...about(frame, { code: 'leak', ...subject, leaked: [...named.values()] }), wire: excerpt(wire) };
}
