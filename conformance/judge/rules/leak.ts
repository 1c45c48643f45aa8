/**
 * A finding about something that leaked: it names what and whose, and never shows it.
 *
 * @module
 */
import { plain, without } from '../unwrap-text.js';
import { about, excerpt } from '../rule.js';
import type { Frame } from '../decoded-trace.js';
import type { Finding } from '../verdict.js';

/** Something that should not stand in a frame. */
export interface Leak {
  value: string;
  /** What it is and whose: `a token of user 123`. */
  what: string;
}

/** The finding; in the frame the names stand in the place of what leaked. */
export function leaked(frame: Frame, expected: string, leaks: readonly Leak[]): Finding {
  const got = [...new Set(leaks.map(({ what }) => what))].join(', ');
  const wire = leaks.reduce((text, { value, what }) => without(text, value, `<${what}>`), plain(frame.text));
  return { ...about(frame, expected, got), wire: excerpt(wire) };
}
