/**
 * Parses the command line of `npm run real`.
 *
 * @module
 */
import { parseArgs } from 'node:util';
import { FORKS } from './product.js';
import type { RealServerOptions } from './start.js';

const usage = 'Usage: npm run real -- VERSION [--port N] [--ping-interval SECONDS] [--data DIR] [--encryption]';

/** Output of `npm run real -- --help`. */
export const HELP = `${usage}
       npm run real -- all-clients --release VERSION

Installs a real Open WebUI release into a cache (needs Python 3.11 with venv), starts it with data of its
own, and prints its address on the first line. Ctrl-C ends it.

  VERSION                   a release such as 0.7.2, or a fork: ${FORKS.join(', ')}
  --port N                  port to listen on (default: a free one)
  --ping-interval SECONDS   time between two pings (default: that of the product)
  --data DIR                folder of its data, kept at the end (default: a new one, removed at the end)
  --encryption              admins may encrypt channels
  all-clients               judges the web client of a release, and this library under it

Examples:
  npm run real -- 0.7.2
  npm run real -- 0.12.4 --port 8080 --ping-interval 1
  npm run real -- all-clients --release 0.10.2
`;

/** True when the command line contains `--help` or `-h`. */
export const asksForHelp = (args: readonly string[]): boolean =>
  args.includes('--help') || args.includes('-h') || args[0] === 'help';

/**
 * Parses the command line.
 *
 * @throws Error with one sentence when it is invalid.
 */
export function parseArguments(args: string[]): RealServerOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      port: { type: 'string' },
      'ping-interval': { type: 'string' },
      data: { type: 'string' },
      encryption: { type: 'boolean', default: false },
    },
  });
  const [product, ...others] = positionals;
  if (product === undefined || others.length > 0) throw new Error(usage);
  const port = positiveInteger('--port', values.port);
  const pingInterval = positiveInteger('--ping-interval', values['ping-interval']);
  return {
    product,
    ...(port === undefined ? {} : { port }),
    ...(pingInterval === undefined ? {} : { pingInterval }),
    ...(values.encryption ? { encryption: true } : {}),
    ...(values.data === undefined ? {} : { data: values.data }),
  };
}

function positiveInteger(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${name} must be a whole number above 0, not "${text}". ${usage}`);
  return Number(text);
}
