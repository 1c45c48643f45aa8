/**
 * Determines what a finding is about, from its data and its place in the trace.
 *
 * @module
 */
import type { Finding } from '../../judge/finding.js';
import { eventOf, faultKey } from '../finding-summary.js';
import type { Topic } from '../groups.js';
import type { CandidateRow } from './rows.js';
import type { Scope } from './scope.js';

/** Longest event name, in characters, because a server can choose any name. */
const MAX_LABEL = 80;

/**
 * Findings on the same line, or on frames with the same name, belong together. So do a missing event and the frames of
 * that event in the same window. Findings without a frame belong together when they have the same fault.
 */
export function topicOf(finding: Finding, scope: Scope | undefined, marked: CandidateRow | undefined): Topic {
  const { line, session } = finding;
  const keys = line === undefined || marked === undefined ? [faultKey(finding)] : [`line ${line}`];
  const windowKey = (event: string): string =>
    `window ${scope?.execution?.run ?? ''} ${scope?.from ?? ''} ${session ?? ''} ${event}`;
  if (marked?.row.kind === 'arrow') {
    const { label } = marked.row;
    const about = marked.ackOf === undefined ? label : `ack of ${marked.ackOf}`;
    return {
      about: about.length <= MAX_LABEL ? about : `${about.slice(0, MAX_LABEL)}…`,
      keys: [...keys, `frame ${about}`, windowKey(marked.event ?? label)],
    };
  }
  const event = eventOf(finding);
  return {
    ...(event === undefined ? {} : { about: event }),
    keys: event === undefined ? keys : [...keys, windowKey(event)],
  };
}
