/**
 * Findings about the same kind of frame, together: one fault often breaks many requirements.
 *
 * @module
 */
import type { Finding } from '../judge/finding.js';
import type { Verdict } from '../judge/verdict.js';
import { commonSummary, hasPattern, isAboutCount, type CommonSummary } from './finding-summary.js';

/** Requirements that broke on the same kind of frame, or in the same way without a frame. */
export interface Group {
  /** What they are about, such as `events:channel, type typing`; absent when the findings name no frame. */
  about?: string;
  /** What most of the findings have in common; absent when there are none. */
  common?: CommonSummary;
  /** The most telling first. */
  verdicts: Verdict[];
}

/** What a finding is about: names by which findings are brought together, the first of them to be shown. */
export interface Topic {
  about?: string;
  keys: string[];
}

/**
 * Sorts a group: first the requirements that count, at their head those that need no payload to say so; then those
 * whose
 * scenario shows the fault, for a rule that holds everywhere says less about its cause.
 */
function mostTellingFirst(members: Verdict[]): Verdict[] {
  const rank = (verdict: Verdict): number[] => {
    const { outcome, findings } = verdict;
    const counted = findings.find(isAboutCount);
    const order =
      counted === undefined
        ? findings.some(({ scenario }) => scenario !== undefined)
          ? 0
          : 1
        : hasPattern(counted)
          ? 1
          : 0;
    return [outcome === members[0]?.outcome ? 0 : 1, counted === undefined ? 1 : 0, order];
  };
  const ranked = members.map((verdict) => ({ verdict, rank: rank(verdict) }));
  return ranked
    .sort((a, b) => a.rank.map((value, index) => value - b.rank[index]!).find((difference) => difference !== 0) ?? 0)
    .map(({ verdict }) => verdict);
}

/** Brings verdicts together that share a key, in the order of the most important of each group. */
export function groupsOf(verdicts: readonly Verdict[], topicOf: (finding: Finding) => Topic): Group[] {
  const groups: { about: Map<string, number>; keys: Set<string>; members: Set<Verdict> }[] = [];
  for (const verdict of verdicts) {
    const topics = verdict.findings.map(topicOf);
    const keys = new Set(topics.flatMap((topic) => topic.keys));
    const same = groups.filter((group) => [...keys].some((key) => group.keys.has(key)));
    const [
      into = { about: new Map<string, number>(), keys: new Set<string>(), members: new Set<Verdict>() },
      ...others
    ] = same;
    if (same.length === 0) groups.push(into);
    for (const other of others) {
      for (const key of other.keys) into.keys.add(key);
      for (const member of other.members) into.members.add(member);
      for (const [about, count] of other.about) into.about.set(about, (into.about.get(about) ?? 0) + count);
      groups.splice(groups.indexOf(other), 1);
    }
    into.members.add(verdict);
    for (const key of keys) into.keys.add(key);
    for (const { about } of topics) if (about !== undefined) into.about.set(about, (into.about.get(about) ?? 0) + 1);
  }
  return groups.map(({ about, members }) => {
    const [most] = [...about].sort(([, a], [, b]) => b - a);
    const ordered = mostTellingFirst(verdicts.filter((verdict) => members.has(verdict)));
    const common = commonSummary(ordered.flatMap(({ findings }) => findings));
    return {
      ...(most === undefined ? {} : { about: most[0] }),
      ...(common === undefined ? {} : { common }),
      verdicts: ordered,
    };
  });
}
