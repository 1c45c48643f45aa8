/**
 * What people wrote themselves. Repeating it is no leak, whatever it says.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import type { Json } from '../../src/suite/types.js';
import { stringifyJson } from '../../src/wire/lossless.js';
import type { Control } from './control.js';
import { plain } from './unwrap-text.js';
import type { DecodedTrace } from './decoded-trace.js';

/** Something that somebody wrote, from the line at which it was sent on. */
export interface Said {
  line: number;
  text: string;
}

/** Keys that say where something goes and who sends it, not what it says. */
const ADDRESS = /(?:^|_)(?:ids?|auth|token|email)$/;

/** Every content that a client or a request carried, in order. */
export function saidIn(trace: DecodedTrace): Said[] {
  const said: Said[] = [];
  for (const { dir, line, kind, args } of trace.frames) {
    if (dir === 'c2s' && (kind === 'event' || kind === 'ack'))
      said.push({ line, text: plain(stringifyJson(args.map(contentOf))) });
  }
  for (const { control, line } of askedIn(trace)) {
    // changing an account carries its address, which is no text for others
    if (control.trigger !== 'update-user' && control.trigger !== 'delete-user')
      said.push({ line, text: plain(stringifyJson(contentOf(control.with))) });
  }
  return said;
}

/** Requests with the line after which they went out: the line that records one comes after its answer. */
export function askedIn({ controls, executions }: DecodedTrace): { control: Control; line: number }[] {
  const begun = new Map(
    executions.flatMap(({ controls: own, line, steps }) =>
      own.map((control) => [control, control.given === true ? line : (steps.get(control.index!) ?? line)] as const),
    ),
  );
  // a recording only tells that one person's requests came one after the other
  const before = new Map<string, number>();
  return controls.map((control) => {
    const line = begun.get(control) ?? before.get(control.person) ?? 0;
    before.set(control.person, control.line);
    return { control, line };
  });
}

function contentOf(value: Json): Json {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !ADDRESS.test(key)));
}
