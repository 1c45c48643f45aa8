/**
 * Lists the clients to judge, and the releases to judge them by.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NEWEST, VERIFIED } from '../../support/verified-releases.js';
import { installPackages } from './packages.js';
import { officialClient, ownInBrowser, ownInNode } from './web.js';

/** How a client is started. */
export interface ClientCommand {
  /** The command and its arguments. */
  command: readonly string[];
  /** Options of `owrt client`. */
  options?: readonly string[];
}

/** One client. */
export interface JudgedClient {
  /** Name of the client, and of the folder of its verdicts. */
  name: string;
  version: string;
  /** Releases by whose rules it is judged. */
  profiles: readonly string[];
  /** Installs its packages, only from registries. */
  prepare(profile: string, say: (line: string) => void): Promise<ClientCommand>;
  /** By release, the requirements that must fail; all others must pass, except those known to fail. Absent: none. */
  red?: { readonly [profile: string]: readonly string[] };
  /** File beside the verdicts with the requirements that are known to fail. */
  knownFailing?: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = (name: string): string => join(root, 'examples', name);
const versionIn = (file: string): string =>
  (JSON.parse(readFileSync(join(root, file), 'utf8')) as { version: string }).version;

const SOCKET_IO_VERSION = versionIn('node_modules/socket.io-client/package.json');
const PYTHON_SOCKET_IO_VERSION = '5.18.1';
const CLI_VERSION = '0.1.1';
/** The two newest verified releases; the web client of an older one is not judged. */
const RECENT_RELEASES = VERIFIED.slice(-2);

const nodeExample = (file: string) => async (): Promise<ClientCommand> => ({
  command: [process.execPath, example(file)],
});
const pythonExample =
  (file: string): JudgedClient['prepare'] =>
  async (_profile, say) => {
    const commands = await installPackages([`python-socketio==${PYTHON_SOCKET_IO_VERSION}`, 'aiohttp==3.14.5'], say);
    return { command: [join(commands, 'python'), example(file)] };
  };

/** Options for clients in a page, which loads slowly, and loads again after each scenario that ends its connection. */
const PAGE_OPTIONS = ['--arrival', '60', '--parallel', '3'];
const officialWebClient = (release: string): JudgedClient => ({
  name: 'open-webui-web-client',
  version: release,
  profiles: [release],
  knownFailing: `known-failing-${release}.txt`,
  prepare: async (_profile, say) => {
    const { statics, command } = await officialClient(release, say);
    return { command, options: ['--static', statics, ...PAGE_OPTIONS] };
  },
});

/** The clients, in the order in which they are judged. */
export const CLIENTS: readonly JudgedClient[] = [
  {
    name: 'open-webui-realtime',
    version: versionIn('package.json'),
    profiles: RECENT_RELEASES,
    prepare: nodeExample('bot.mjs'),
  },
  {
    name: 'open-webui-realtime-in-node',
    version: versionIn('package.json'),
    profiles: [NEWEST],
    prepare: async () => Promise.resolve(ownInNode()),
  },
  {
    name: 'open-webui-realtime-in-chromium',
    version: versionIn('package.json'),
    profiles: [NEWEST],
    prepare: async () => {
      const { statics, command } = await ownInBrowser();
      return { command, options: ['--static', statics, ...PAGE_OPTIONS] };
    },
  },
  ...RECENT_RELEASES.map(officialWebClient),
  {
    name: 'plain-socket.io-client',
    version: SOCKET_IO_VERSION,
    profiles: [NEWEST],
    prepare: nodeExample('plain-client.mjs'),
  },
  {
    name: 'plain-python-socketio',
    version: PYTHON_SOCKET_IO_VERSION,
    profiles: [NEWEST],
    prepare: pythonExample('plain_client.py'),
  },
  {
    name: 'forgetful-socket.io-client',
    version: SOCKET_IO_VERSION,
    profiles: [NEWEST],
    prepare: nodeExample('forgetful-client.mjs'),
    red: { [NEWEST]: ['CLIENT-002'] },
  },
  {
    name: 'forgetful-python-socketio',
    version: PYTHON_SOCKET_IO_VERSION,
    profiles: [NEWEST],
    prepare: pythonExample('forgetful_client.py'),
    red: { [NEWEST]: ['CLIENT-002'] },
  },
  {
    name: 'openwebui-cli',
    version: CLI_VERSION,
    profiles: VERIFIED,
    prepare: async (_profile, say) => {
      const commands = await installPackages(
        [
          `openwebui-cli==${CLI_VERSION}`,
          `openwebui-sdk==${CLI_VERSION}`,
          `python-socketio==${PYTHON_SOCKET_IO_VERSION}`,
        ],
        say,
      );
      const ask = [
        'ask',
        '--url',
        '{OWRT_URL}',
        '--token',
        '{OWRT_TOKEN}',
        '--timeout',
        '5',
        '--tool',
        'demo',
        '--json',
        '{OWRT_MODEL}',
        'Say hello',
      ];
      return { command: [join(commands, 'openwebui-cli'), ...ask], options: ['--one-shot'] };
    },
    // it does not know the newer name of its event, and the server refuses the chat id that it invents
    red: Object.fromEntries(RECENT_RELEASES.map((release) => [release, ['CLIENT-075']])),
  },
];
