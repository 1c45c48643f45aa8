/**
 * The command line of `npm run real`.
 *
 * @module
 */
import { parseArgs } from 'node:util';
import type { RealOptions } from './start.js';

const usage = 'Usage: npm run real -- VERSION [--port N] [--ping-interval SECONDS] [--data DIR] [--encryption]';

/** Reads the command line. Throws a sentence when it cannot be meant. */
export function parseArguments(args: string[]): RealOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { port: { type: 'string' }, 'ping-interval': { type: 'string' }, data: { type: 'string' }, encryption: { type: 'boolean', default: false } },
  });
  const [version, ...others] = positionals;
  if (version === undefined || others.length > 0) throw new Error(usage);
  const port = whole('--port', values.port);
  const pingInterval = whole('--ping-interval', values['ping-interval']);
  return {
    version,
    ...(port === undefined ? {} : { port }),
    ...(pingInterval === undefined ? {} : { pingInterval }),
    ...(values.encryption ? { encryption: true } : {}),
    ...(values.data === undefined ? {} : { data: values.data }),
  };
}

function whole(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${name} must be a whole number above 0, not "${text}". ${usage}`);
  return Number(text);
}
