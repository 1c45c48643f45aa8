/**
 * Renders the schema of `ambient` in a requirement from the rules of the judge, for editors and for readers.
 *
 * @module
 */
import { ambientSchema } from '../conformance/judge/ambient.js';
import { formatJson } from './json.js';

/** Where it is written; the format of requirements refers to it. */
export const AMBIENT_PATH = 'generated/ambient.schema.json';

/** See the module. */
export const renderAmbient = (): string => `${formatJson(ambientSchema())}\n`;
