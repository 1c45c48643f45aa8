/**
 * Reads why requirements are known to fail: the comments in the known-failing list beside the verdicts.
 *
 * @module
 */
import type { Facts } from '../../facts.js';
import { filesBelow } from '../../../codegen/input/files.js';
import type { JudgedResult } from './implementation.js';

/** The reason of each id in a list: the comment above the id, or on its line. */
export function reasonsIn(list: string): Map<string, string> {
  const reasons = new Map<string, string>();
  let comment = '';
  let isCommentOpen = false;
  for (const line of list.split('\n')) {
    const [id = '', ...remark] = line.split('#').map((part) => part.trim());
    if (id === '' && remark.length > 0) {
      comment = isCommentOpen ? `${comment} ${remark.join('#')}` : remark.join('#');
      isCommentOpen = true;
    } else if (id !== '') {
      reasons.set(id, remark.length > 0 ? remark.join('#') : comment);
      isCommentOpen = false;
    }
  }
  return reasons;
}

/** The reasons in the known-failing list that is used to judge the implementation; empty when it has no list. */
export function knownReasons({ root, text }: Facts, { result, stem }: JudgedResult): Map<string, string> {
  const folder = `conformance/results/${result.implementation}`;
  const lists = filesBelow(root, folder, '.txt');
  const own = [`${folder}/known-failing-${stem}.txt`, `${folder}/known-failing.txt`].find((path) =>
    lists.includes(path),
  );
  return own === undefined ? new Map<string, string>() : reasonsIn(text(own));
}
