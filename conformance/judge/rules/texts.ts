/**
 * Internal texts of a server, such as stack traces.
 *
 * @module
 */
import { rule } from '../define-rule.js';
import { findingAt, type RuleResult } from '../rule.js';

/** Parts of stack traces and of exception texts, of Python and JavaScript. */
const EXCEPTION_TEXTS = [
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
  sentence: () => `no frame of the server holds a text of an exception, such as "${EXCEPTION_TEXTS[0]}"`,
}).check(({ trace }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  for (const frame of trace.frames) {
    if (frame.dir !== 's2c') continue;
    result.observed += 1;
    const exceptionText = EXCEPTION_TEXTS.find((part) => frame.text.includes(part));
    if (exceptionText === undefined) continue;
    const wasSent = trace.frames.some(
      ({ dir, line, text }) => dir === 'c2s' && line < frame.line && text.includes(exceptionText),
    );
    const wasAuthored = trace.controls.some(
      (control) => control.line < frame.line && JSON.stringify(control.with).includes(exceptionText),
    );
    if (!wasSent && !wasAuthored)
      result.findings.push(
        findingAt(frame, { code: 'leak', kind: 'internal-text', leaked: [{ what: exceptionText }] }),
      );
  }
  return result;
});
