/**
 * Findings about leaked data. They name the kind and the owner of the data but never show it.
 *
 * @module
 */
import { unescapeText, replaceInText } from '../unwrap-text.js';
import { findingAt, excerpt } from '../rule.js';
import type { Frame } from '../decoded-trace.js';
import type { Leaked, LeakFault } from '../faults/payloads.js';
import type { Finding } from '../finding.js';
import { secretLabel } from '../secrets.js';

/** A value that must not be in a frame. */
export interface Leak extends Leaked {
  value: string;
}

/** The finding; in its excerpt of the frame, names replace the leaked values. */
export function leakFinding(frame: Frame, leakFields: Pick<LeakFault, 'kind' | 'of'>, leaks: readonly Leak[]): Finding {
  const named = new Map(leaks.map(({ what, whose }) => [secretLabel({ what, whose }), { what, whose }]));
  const wire = leaks.reduce(
    (text, leak) => replaceInText(text, leak.value, `<${secretLabel(leak)}>`),
    unescapeText(frame.text),
  );
  return { ...findingAt(frame, { code: 'leak', ...leakFields, leaked: [...named.values()] }), wire: excerpt(wire) };
}
