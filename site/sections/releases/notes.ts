/**
 * What `versions.yaml` remarks on behaviour: what it means, and where it is known from.
 *
 * @module
 */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** Remarks by key of the behaviour; `in` has those of single releases. */
export interface Notes {
  /** The remark at the first release, which says what the values mean. */
  meaning: ReadonlyMap<string, string>;
  /** By `version key`. */
  in: ReadonlyMap<string, string>;
}

/** Reads the remarks, which stand above each key. */
export function notesIn(text: string): Notes {
  const releases = parseDocument(text).get('releases');
  if (!isSeq(releases)) throw new Error('versions.yaml lists no releases.');
  const meaning = new Map<string, string>();
  const single = new Map<string, string>();
  for (const release of releases.items) {
    if (!isMap(release)) continue;
    const behaviour = release.get('behaviour');
    if (!isMap(behaviour)) continue;
    let above = behaviour.commentBefore ?? '';
    for (const { key } of behaviour.items) {
      if (!isScalar(key)) continue;
      // a remark holds for the keys below it, up to the next
      above = key.commentBefore ?? above;
      const note = above.replaceAll(/\s+/g, ' ').trim();
      const name = String(key.value);
      if (!meaning.has(name)) meaning.set(name, note);
      single.set(`${String(release.get('version'))} ${name}`, note);
    }
  }
  return { meaning, in: single };
}
