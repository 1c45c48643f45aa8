/**
 * Words that a server must keep to itself.
 *
 * @module
 */
import { about, type Rule, type Seen } from '../rule.js';

/** `no-texts {texts}`: none of them stands in a frame of the server, unless somebody sent it there before. */
export const noTexts: Rule = ({ timeline }, { texts }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const words = Array.isArray(texts) ? texts.map(String) : [];
  for (const frame of timeline.frames) {
    if (frame.dir !== 's2c') continue;
    seen.observed += 1;
    const found = words.find((word) => frame.text.includes(word));
    if (found === undefined) continue;
    const sent = timeline.frames.some(
      ({ dir, line, text }) => dir === 'c2s' && line < frame.line && text.includes(found),
    );
    const authored = timeline.controls.some(
      (control) => control.line < frame.line && JSON.stringify(control.with).includes(found),
    );
    if (!sent && !authored)
      seen.findings.push(about(frame, { code: 'leak', kind: 'internal-text', leaked: [{ what: found }] }));
  }
  return seen;
};
