import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { everyOutcome, sampleReport } from '../conformance/report/testing/sample.js';
import { assertWritable, parseReportFlag, writeReports } from './report-flag.js';

const folder = mkdtempSync(join(tmpdir(), 'owrt-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('--report', () => {
  it('Should take formats separated by commas, or the option again', () => {
    const first = parseReportFlag('json=a=b.json,junit=c.xml');
    expect(parseReportFlag('json=d', first)).toEqual([
      { format: 'json', file: 'a=b.json' },
      { format: 'junit', file: 'c.xml' },
      { format: 'json', file: 'd' },
    ]);
  });

  it.each(['pdf=x', 'html', 'json', 'json=', '', 'toString=x'])('Should refuse %j', (value) => {
    expect(() => parseReportFlag(value)).toThrow(
      /write it as json=FILE, junit=FILE, html=FILE, md=FILE or badge=FILE, separated by commas$/u,
    );
  });

  it('Should refuse a place that cannot be written before the run', () => {
    expect(() => assertWritable('--report', join(folder, 'missing', 'x.json'))).toThrow(
      /--report: cannot write .*ENOENT/,
    );
    expect(() => assertWritable('--report', folder)).toThrow(/is a folder/);
    expect(() => assertWritable('--report', join(folder, 'x.json'))).not.toThrow();
  });

  it('Should write each format', () => {
    const json = join(folder, 'r.json');
    const junit = join(folder, 'r.xml');
    const [html, md, badge] = ['r.html', 'r.md', 'badge.json'].map((name) => join(folder, name));
    writeReports(
      parseReportFlag(`json=${json},junit=${junit},html=${html},md=${md},badge=${badge}`),
      sampleReport(everyOutcome()),
    );
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ format: 1 });
    expect(readFileSync(junit, 'utf8')).toMatch(/^<\?xml/);
    expect(readFileSync(html!, 'utf8')).toMatch(/^<!doctype html>/);
    expect(readFileSync(md!, 'utf8')).toMatch(/^## /);
    expect(JSON.parse(readFileSync(badge!, 'utf8'))).toMatchObject({ schemaVersion: 1 });
  });
});
