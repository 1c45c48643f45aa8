/**
 * Texts that people wrote themselves. Repeating them is never a leak.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import type { Json } from '../../src/suite/types.js';
import { stringifyJson } from '../../src/wire/lossless.js';
import type { Control } from './control.js';
import { unescapeText } from './unwrap-text.js';
import type { DecodedTrace } from './decoded-trace.js';

/** A text that somebody wrote, and the line at which it was sent. */
export interface OwnText {
  line: number;
  text: string;
}

/** Keys that address or authenticate a message; their values are not text. */
const NON_TEXT_KEY = /(?:^|_)(?:ids?|auth|token|email)$/;

/** All content of client frames and of requests, in order. */
export function ownTextsIn(trace: DecodedTrace): OwnText[] {
  const texts: OwnText[] = [];
  for (const { dir, line, kind, args } of trace.frames) {
    if (dir === 'c2s' && (kind === 'event' || kind === 'ack'))
      texts.push({ line, text: unescapeText(stringifyJson(args.map(contentOf))) });
  }
  for (const { control, line } of requestsIn(trace)) {
    // a change of an account contains its address, which is not a text for others
    if (control.trigger !== 'update-user' && control.trigger !== 'delete-user')
      texts.push({ line, text: unescapeText(stringifyJson(contentOf(control.with))) });
  }
  return texts;
}

/**
 * Requests with the line after which each was sent. Its own line is later, because it is recorded after the response.
 */
export function requestsIn({ controls, executions }: DecodedTrace): { control: Control; line: number }[] {
  const sendLines = new Map(
    executions.flatMap(({ controls: ownControls, line, steps }) =>
      ownControls.map(
        (control) => [control, control.given === true ? line : (steps.get(control.index!) ?? line)] as const,
      ),
    ),
  );
  // in a recording, only the order of one person's requests is known
  const previousLines = new Map<string, number>();
  return controls.map((control) => {
    const line = sendLines.get(control) ?? previousLines.get(control.person) ?? 0;
    previousLines.set(control.person, control.line);
    return { control, line };
  });
}

function contentOf(value: Json): Json {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !NON_TEXT_KEY.test(key)));
}
