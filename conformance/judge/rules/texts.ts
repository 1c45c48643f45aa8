/**
 * Internal texts of a server, such as stack traces.
 *
 * @module
 */
import { rule } from '../define-rule.js';
import { about, type Seen } from '../rule.js';

/** Parts of stack traces and of exception texts, of Python and JavaScript. */
const WORDS = [
  'Traceback (most recent call last)',
  'KeyError:',
  'TypeError:',
  'AttributeError:',
  'object is not subscriptable',
  'object has no attribute',
  'indices must be integers',
  'Cannot read properties of',
];

/** The server's frames contain none of these words, unless somebody sent it to the server before. */
export const noTexts = rule({
  name: 'no-texts',
  parameters: {},
  sentence: () => `no frame of the server holds a text of an exception, such as "${WORDS[0]}"`,
}).check(({ trace }) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const frame of trace.frames) {
    if (frame.dir !== 's2c') continue;
    seen.observed += 1;
    const found = WORDS.find((word) => frame.text.includes(word));
    if (found === undefined) continue;
    const sent = trace.frames.some(({ dir, line, text }) => dir === 'c2s' && line < frame.line && text.includes(found));
    const authored = trace.controls.some(
      (control) => control.line < frame.line && JSON.stringify(control.with).includes(found),
    );
    if (!sent && !authored)
      seen.findings.push(about(frame, { code: 'leak', kind: 'internal-text', leaked: [{ what: found }] }));
  }
  return seen;
});
