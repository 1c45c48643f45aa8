/**
 * Findings about leaked data. They name the kind and the owner of the data but never show it.
 *
 * @module
 */
import { plain, without } from '../unwrap-text.js';
import { about, excerpt } from '../rule.js';
import type { Frame } from '../decoded-trace.js';
import type { Leaked, LeakFault } from '../faults/payloads.js';
import type { Finding } from '../finding.js';
import { nameOf } from '../secrets.js';

/** A value that must not be in a frame. */
export interface Leak extends Leaked {
  value: string;
}

/** The finding; in its excerpt of the frame, names replace the leaked values. */
export function leaked(frame: Frame, subject: Pick<LeakFault, 'kind' | 'of'>, leaks: readonly Leak[]): Finding {
  const named = new Map(leaks.map(({ what, whose }) => [nameOf({ what, whose }), { what, whose }]));
  const wire = leaks.reduce((text, leak) => without(text, leak.value, `<${nameOf(leak)}>`), plain(frame.text));
  return { ...about(frame, { code: 'leak', ...subject, leaked: [...named.values()] }), wire: excerpt(wire) };
}
