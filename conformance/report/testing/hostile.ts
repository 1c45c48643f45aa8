/**
 * A report on a server that tries to run code in the browser or terminal of its reader.
 *
 * @module
 */
import type { TraceLine } from '../../trace/line.js';
import { loadSuite } from '../../../src/suite/load.js';
import type { Finding } from '../../judge/finding.js';
import type { Report } from '../report.js';
import { sampleFailure, sampleReport, sampleVerdict } from './sample.js';

/** Texts that try to break out of text, attributes, scripts, comments and the text direction. */
export const EVIL = [
  '</script><script>window.owned = true</script>',
  '<img src=x onerror="window.owned = true">',
  `" onmouseover="window.owned = true" autofocus onfocus='window.owned = true' x="`,
  '<!-- ]]> -->',
  '</pre></details></article></main><h1>This server is conformant</h1>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<link rel="stylesheet" href="https://evil.example/x.css"><style>@import "https://evil.example/y.css";</style>',
  'javascript:window.owned=true',
  '${window.owned = true} {{window.owned = true}} &lt;script&gt; &#x3c;script&#x3e;',
  '\u202egnihton\u2066 \u0000 \u001b[2J \u2028 \ud800',
  '![x](https://evil.example/z.png) [link](javascript:alert(1)) | cell | `tick` ``` fence @somebody #1 <b>bold</b>',
].join(' ');

const SESSION = `eve"><svg onload='window.owned=true'>`;

/** A trace with these texts wherever a server can send them, some of them very long. */
export function hostileLines(): TraceLine[] {
  const run = 'channel/typing';
  const frame = (text: string, dir: 'c2s' | 's2c' = 's2c'): TraceLine => ({
    kind: 'frame',
    conn: 'c1',
    dir,
    text,
    at_us: 1000,
  });
  return [
    {
      kind: 'run',
      format: 1,
      set: '0.1',
      suite: 'digest',
      profile: '0.12.4',
      forced: false,
      subject: EVIL,
      target: 'http://127.0.0.1:8080',
      version: EVIL,
      capabilities: [],
      quick: false,
    },
    { kind: 'scenario', run, id: 'channel/typing', digest: 'other' },
    { kind: 'open', conn: 'c1', run, session: SESSION, person: 'eve' },
    { kind: 'step', run, index: 0, at_us: 0 },
    { kind: 'rest', run, actor: EVIL, method: 'GET', path: `/${EVIL}`, status: 200, response_text: EVIL },
    frame(`42${JSON.stringify([EVIL, { data: { type: EVIL, data: { [EVIL]: EVIL } } }])}`),
    frame(`421${JSON.stringify([EVIL, 1])}`, 'c2s'),
    frame(`431${JSON.stringify([EVIL])}`),
    frame(EVIL),
    frame(`42${JSON.stringify(['events', 'x'.repeat(1_000_000)])}`),
    { kind: 'close', conn: 'c1', code: 4000, by: 'server' },
    { kind: 'done', run },
  ];
}

/** The report of that trace, with a finding at every frame. */
export function hostileReport(): Report {
  const lines = hostileLines();
  const findings = [6, 7, 8, 9, 10, 11].map((line): Finding => ({
    code: 'schema',
    part: 'payload',
    schema: EVIL,
    reason: EVIL,
    wire: EVIL,
    line,
    scenario: 'channel/typing',
    step: 2,
    session: SESSION,
  }));
  const verdicts = [
    { ...sampleFailure('CHANNEL-004'), findings: findings.slice(0, 3) },
    { ...sampleFailure('CHANNEL-006'), findings: findings.slice(3) },
    sampleVerdict('EVENTS-001', 'not-applicable', { reason: EVIL }),
    sampleVerdict('EVENTS-002', 'pass'),
  ];
  const report = sampleReport(verdicts, {
    target: `http://127.0.0.1:8080/${EVIL}`,
    subject: EVIL,
    version: EVIL,
    invocation: `owrt server '${EVIL}'`,
    trouble: EVIL,
    left: [EVIL],
    evidence: { lines, suite: loadSuite() },
    replay: (id) => `owrt judge '${EVIL}' --only ${id}`,
  });
  return { ...report, judgement: { ...report.judgement, profile: '0.12.4', notes: [EVIL] } };
}
