/**
 * Reads the versions of `CHANGELOG.md`, and compares them with the version of the package and of the requirement set.
 *
 * @module
 */

/** One version of the changelog. */
export interface ChangelogEntry {
  version: string;
  /** A date such as `2026-01-31`, or `unreleased`. */
  date: string;
}

/** The versions of the changelog, in its order. */
export const entriesOf = (changelog: string): ChangelogEntry[] =>
  [...changelog.matchAll(/^## \[([^\]]+)\] - (\S+)$/gm)].map(([, version = '', date = '']) => ({ version, date }));

/** The version numbers to compare. */
export interface VersionNumbers {
  /** Version in `package.json`. */
  version: string;
  /** Requirement set in `versions.yaml`. */
  set: string;
  /** Text of `CHANGELOG.md`. */
  changelog: string;
  /** Frozen requirement sets. */
  frozen: readonly string[];
}

const numberParts = (version: string): number[] => version.split('.').map(Number);
const compareVersions = (a: string, b: string): number => {
  const [left, right] = [numberParts(a), numberParts(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : left[at]! - (right[at] ?? 0);
};

/** One sentence for each number that contradicts the others; docs/versioning.md has the rules. */
export function versionFaults({ version, set, changelog, frozen }: VersionNumbers): string[] {
  const entries = entriesOf(changelog);
  const entry = entries.find((entry) => entry.version === version);
  const minor = numberParts(version).slice(0, 2).join('.');
  const isReleased = entry !== undefined && entry.date !== 'unreleased';
  return [
    ...(entry === undefined
      ? [`CHANGELOG.md has no entry "## [${version}] - ..." for the version of package.json.`]
      : []),
    ...(entry !== undefined && !/^(unreleased|\d{4}-\d{2}-\d{2})$/.test(entry.date)
      ? [`CHANGELOG.md: ${version} is dated "${entry.date}"; write it as 2026-01-31, or unreleased.`]
      : []),
    ...(entries.some((entry, index) => index > 0 && compareVersions(entries[index - 1]!.version, entry.version) <= 0)
      ? ['CHANGELOG.md: the newest version must come first.']
      : []),
    ...(compareVersions(set, minor) > 0
      ? [
          `The requirement set ${set} is newer than the package ${version}: ` +
            'a set has the number of the package that first contained it.',
        ]
      : []),
    ...(isReleased && !frozen.includes(set)
      ? [`${version} is released, but its requirement set ${set} is not frozen: run npm run freeze.`]
      : []),
    ...(entry !== undefined &&
    !new RegExp(`^Requirement set ${set.replaceAll('.', '\\.')}\\.`, 'm').test(textOf(changelog, version))
      ? [`CHANGELOG.md: the entry of ${version} must say "Requirement set ${set}."`]
      : []),
  ];
}

function textOf(changelog: string, version: string): string {
  const start = changelog.indexOf(`## [${version}]`);
  const end = changelog.indexOf('\n## [', start + 1);
  return changelog.slice(start, end < 0 ? undefined : end);
}
