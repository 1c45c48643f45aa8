/**
 * Reads the texts of `versions.yaml` about behaviours: the meaning of each, and the source of its value in a release.
 *
 * @module
 */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** Texts about behaviours. */
export interface Notes {
  /** The meaning of a behaviour, by its name. */
  meaning: ReadonlyMap<string, string>;
  /** The comment above a release's value, by `version name`. */
  in: ReadonlyMap<string, string>;
}

/** Reads the meanings and the comments. A comment applies to the names below it, up to the next comment. */
export function readNotes(text: string): Notes {
  const document = parseDocument(text);
  const [behaviours, releases] = [document.get('behaviours'), document.get('releases')];
  if (!isMap(behaviours) || !isSeq(releases)) throw new Error('versions.yaml lists no behaviours or no releases.');
  const meaning = new Map(
    behaviours.items.map(({ key }) => [String(key), String(document.getIn(['behaviours', String(key), 'meaning']))]),
  );
  const comments = new Map<string, string>();
  for (const release of releases.items) {
    if (!isMap(release)) continue;
    const behaviour = release.get('behaviour');
    if (!isMap(behaviour)) continue;
    let comment = behaviour.commentBefore ?? '';
    for (const { key } of behaviour.items) {
      if (!isScalar(key)) continue;
      comment = key.commentBefore ?? comment;
      comments.set(`${String(release.get('version'))} ${String(key.value)}`, comment.replaceAll(/\s+/g, ' ').trim());
    }
  }
  return { meaning, in: comments };
}
