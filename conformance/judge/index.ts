/**
 * The public API of the judge: `open-webui-realtime/judge`.
 *
 * @example
 * import { readFileSync } from 'node:fs';
 * import { judge, readTrace } from 'open-webui-realtime/judge';
 * import { loadSuite } from 'open-webui-realtime/suite';
 *
 * const lines = readTrace(readFileSync('run.jsonl', 'utf8'), 'run.jsonl');
 * const { verdicts } = judge(lines, { suite: loadSuite(), profile: '0.12.4' });
 *
 * @module
 */
export { judge, type JudgeOptions } from './judge.js';
export type { LosslessJson, LosslessJsonObject } from '../../src/suite/basics.js';
export type { TraceLine } from '../trace/line.js';
export { readTrace, TraceError } from '../trace/read.js';
export type { Fault, FaultCode, Finding, FindingPlace } from './finding.js';
export type { Judgement, Outcome, Verdict } from './verdict.js';
