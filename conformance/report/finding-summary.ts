/**
 * What findings have in common, without the ids and payloads in which they differ.
 *
 * @module
 */
import type { Finding } from '../judge/verdict.js';

/** A finding in few words. */
export interface Gist {
  expected: string;
  got: string;
}

/** What most findings of some say. */
export interface CommonGist extends Gist {
  /** How many say it, and out of how many. */
  count: number;
  of: number;
}

const ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/giu;
/** Where the payload begins, or a frame is quoted. */
const PAYLOAD = /(?: matching | like |, |; the nearest was )(?=[{["\d]|anything$).*$/su;

/** `1 "events:channel" matching {...}` is `1 "events:channel"`; `status 200, {...}` is `status 200`. */
export const gistOf = ({ expected, got }: Finding): Gist => ({
  expected: expected.replace(PAYLOAD, ''),
  got: got.replace(PAYLOAD, ''),
});

/** What a finding says, whichever ids it names: findings that share it and show no frame belong together. */
export const saidBy = ({ expected, got }: Finding): string =>
  `said ${JSON.stringify([expected, got]).replace(ID, '<id>')}`;

/** True when something came too often or too rarely. */
export const isAboutCount = ({ got }: Finding): boolean => /^(?:once|\d+(?: times)?)$/u.test(got);

/** What most of them say; of equals the first. */
export function commonGist(findings: readonly Finding[]): CommonGist | undefined {
  const counts = new Map<string, CommonGist>();
  for (const finding of findings) {
    const gist = gistOf(finding);
    const key = JSON.stringify([gist.expected, gist.got]);
    const entry = counts.get(key) ?? { ...gist, count: 0, of: findings.length };
    entry.count += 1;
    counts.set(key, entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0];
}
