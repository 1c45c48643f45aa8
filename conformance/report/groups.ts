/**
 * Groups findings about the same kind of frame, because one fault often breaks many requirements.
 *
 * @module
 */
import type { Finding } from '../judge/finding.js';
import type { Verdict } from '../judge/verdict.js';
import { commonSummary, hasPattern, isAboutCount, type CommonSummary } from './finding-summary.js';

/** Requirements that failed on the same kind of frame, or in the same way without a frame. */
export interface Group {
  /** What the group is about, such as `events:channel, type typing`; absent when the findings have no frame. */
  about?: string;
  /** The summary that most of the findings share; absent without findings. */
  common?: CommonSummary;
  /** The most informative first. */
  verdicts: Verdict[];
}

/** What a finding is about: its title, and the keys by which findings are grouped. */
export interface Topic {
  about?: string;
  keys: string[];
}

/**
 * Sorts a group. Requirements with the outcome of the first one come first; among them, those about counts, at their
 * head those that need no payload to explain. Then scenario findings come before findings of ambient rules, which say
 * less about the cause.
 */
function mostInformativeFirst(members: Verdict[]): Verdict[] {
  const rank = (verdict: Verdict): number[] => {
    const { outcome, findings } = verdict;
    const countFinding = findings.find(isAboutCount);
    const order =
      countFinding === undefined
        ? findings.some(({ scenario }) => scenario !== undefined)
          ? 0
          : 1
        : hasPattern(countFinding)
          ? 1
          : 0;
    return [outcome === members[0]?.outcome ? 0 : 1, countFinding === undefined ? 1 : 0, order];
  };
  const ranked = members.map((verdict) => ({ verdict, rank: rank(verdict) }));
  return ranked
    .sort((a, b) => a.rank.map((value, index) => value - b.rank[index]!).find((difference) => difference !== 0) ?? 0)
    .map(({ verdict }) => verdict);
}

/** Groups verdicts that share a key. The groups keep the order of their most important verdicts. */
export function groupsOf(verdicts: readonly Verdict[], topicOf: (finding: Finding) => Topic): Group[] {
  const groups: { about: Map<string, number>; keys: Set<string>; members: Set<Verdict> }[] = [];
  for (const verdict of verdicts) {
    const topics = verdict.findings.map(topicOf);
    const keys = new Set(topics.flatMap((topic) => topic.keys));
    const matching = groups.filter((group) => [...keys].some((key) => group.keys.has(key)));
    const [
      target = { about: new Map<string, number>(), keys: new Set<string>(), members: new Set<Verdict>() },
      ...others
    ] = matching;
    if (matching.length === 0) groups.push(target);
    for (const other of others) {
      for (const key of other.keys) target.keys.add(key);
      for (const member of other.members) target.members.add(member);
      for (const [about, count] of other.about) target.about.set(about, (target.about.get(about) ?? 0) + count);
      groups.splice(groups.indexOf(other), 1);
    }
    target.members.add(verdict);
    for (const key of keys) target.keys.add(key);
    for (const { about } of topics)
      if (about !== undefined) target.about.set(about, (target.about.get(about) ?? 0) + 1);
  }
  return groups.map(({ about, members }) => {
    const [mostFrequent] = [...about].sort(([, a], [, b]) => b - a);
    const ordered = mostInformativeFirst(verdicts.filter((verdict) => members.has(verdict)));
    const common = commonSummary(ordered.flatMap(({ findings }) => findings));
    return {
      ...(mostFrequent === undefined ? {} : { about: mostFrequent[0] }),
      ...(common === undefined ? {} : { common }),
      verdicts: ordered,
    };
  });
}
