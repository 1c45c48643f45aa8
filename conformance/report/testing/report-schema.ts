/**
 * The published schema of JSON reports, compiled.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Schema } from '../../../src/suite/types.js';

/** The parts of the schema that tests read. */
interface ReportSchema extends Schema {
  properties: { counts: { required: string[]; properties: { [outcome: string]: { description: string } } } };
  $defs: {
    requirement: { properties: { outcome: { oneOf: { const: string; description: string }[] } } };
    finding: { properties: { code: { oneOf: { const: string }[] } } };
  };
}

/** The published schema. */
export const reportSchema = JSON.parse(
  readFileSync(new URL('../../formats/report.schema.json', import.meta.url), 'utf8'),
) as ReportSchema;

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  formats: { uri: (text) => URL.canParse(text), 'date-time': (text) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u.test(text) },
});
const validate = ajv.compile(reportSchema);

/** Codes of findings, in the order of the schema. */
export function codesOfSchema(): string[] {
  return reportSchema.$defs.finding.properties.code.oneOf.map(({ const: code }) => code);
}

/** The violations in a report, one sentence each; empty for a valid report. */
export function schemaViolations(report: unknown): string[] {
  validate(report);
  return (validate.errors ?? []).map(
    ({ instancePath, message = '', params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
