/**
 * Renders the schema of the key `ambient` of a requirement from the judge's ambient rules, so that editors complete it.
 *
 * @module
 */
import { ambientSchema } from '../conformance/judge/ambient.js';
import { formatJson } from './json.js';

/** Path of the schema; `conformance/formats/requirement.schema.json` refers to it. */
export const AMBIENT_PATH = 'generated/ambient.schema.json';

/** The text of the schema file. */
export const renderAmbient = (): string => `${formatJson(ambientSchema())}\n`;
