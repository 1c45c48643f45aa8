/**
 * Runs the commands of a page in a temporary directory in which the package is installed.
 *
 * @module
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandWords } from '../../cli/testing/command.js';
import { startProgram, type Program } from '../../support/process.js';
import { run } from '../../support/run.js';
import { typeErrors } from './type-check.js';

/** The server address that pages show. */
const SHOWN_ADDRESS = '127.0.0.1:8080';
/** Packages that a user of this package may have installed. */
const INSTALLED_PACKAGES = ['socket.io-client', '@types', 'typescript', 'vitest'];

/** The directory of one page, with the programs that run in it. */
export class Sandbox {
  readonly folder: string;
  readonly #background: Program[] = [];
  /** Real address of the page's server. */
  #address = SHOWN_ADDRESS;

  constructor(root: string) {
    this.folder = mkdtempSync(join(tmpdir(), 'owrt-guide-'));
    const modules = join(this.folder, 'node_modules');
    mkdirSync(modules);
    for (const peer of INSTALLED_PACKAGES) symlinkSync(join(root, 'node_modules', peer), join(modules, peer));
    symlinkSync(root, join(modules, 'open-webui-realtime'));
    // npx installs into a folder of this name, by which the command recognizes that npx started it
    const npxCopy = join(this.folder, '_npx', 'open-webui-realtime');
    mkdirSync(join(this.folder, '_npx'));
    symlinkSync(commandWords()[1]!, npxCopy);
    // replaces the real npx, which would query a registry
    mkdirSync(join(this.folder, 'bin'));
    const npx = join(this.folder, 'bin', 'npx');
    writeFileSync(
      npx,
      '#!/bin/sh\ntest "$1" = open-webui-realtime || { echo "npx $1 is not executed here" >&2; exit 9; ' +
        `}\nshift\nexec "${process.execPath}" "${npxCopy}" "$@"\n`,
    );
    chmodSync(npx, 0o755);
    this.write('package.json', '{ "type": "module" }\n');
  }

  /** Writes a file of the page. */
  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), this.#withRealAddress(text));
  }

  /** Runs commands to their end. `printed` contains the address that the page shows, not the real one. */
  async run(commands: string): Promise<{ code: number | null; printed: string }> {
    const ran = (await run('sh', ['-ec', `exec 2>&1\n${this.#withRealAddress(commands)}`], {
      cwd: this.folder,
      env: this.#env(),
    }))!;
    return { code: ran.code, printed: this.#withShownAddress(ran.stdout) };
  }

  /**
   * Starts a server that runs until the end of the page, on a free port instead of 8080.
   *
   * @returns its output at the moment when `ready` becomes true
   */
  async start(command: string, isReady: (printed: string) => boolean): Promise<string> {
    let printed = '';
    let checkOutput = (): void => undefined;
    const program = startProgram('sh', ['-c', `exec 2>&1; exec ${command.trim().replace('--port 8080', '--port 0')}`], {
      cwd: this.folder,
      env: this.#env(),
      onOutput: (text) => {
        printed += text;
        checkOutput();
      },
    });
    this.#background.push(program);
    await new Promise<void>((resolve, reject) => {
      checkOutput = () => {
        const [, address] = /http:\/\/(127\.0\.0\.1:\d+)/.exec(printed) ?? [];
        if (address !== undefined) this.#address = address;
        if (isReady(this.#withShownAddress(printed))) resolve();
      };
      void program.ended.then(() => reject(new Error(`${command.trim()} has ended. It printed:\n${printed}`)));
      checkOutput();
    });
    return this.#withShownAddress(printed);
  }

  /** Type errors of these files, checked with the types of the package; empty when there are none. */
  check(files: readonly string[]): string {
    return typeErrors(
      this.folder,
      files.map((file) => join(this.folder, file)),
    );
  }

  /**
   * Address of the page's server.
   *
   * @throws Error when the page has started no server.
   */
  get url(): string {
    if (this.#address === SHOWN_ADDRESS)
      throw new Error('The page has started no server: a block of sh with "run background" does.');
    return `http://${this.#address}`;
  }

  /** Stops all programs and deletes the directory. */
  async close(): Promise<void> {
    await Promise.all(this.#background.map(async (program) => await program.stop()));
    rmSync(this.folder, { recursive: true, force: true });
  }

  #env(): NodeJS.ProcessEnv {
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(?:OWRT_|NO_COLOR$|FORCE_COLOR$|NODE_OPTIONS$|VITEST)/u.test(name),
    );
    return { ...Object.fromEntries(inherited), PATH: `${join(this.folder, 'bin')}:${process.env['PATH'] ?? ''}` };
  }

  readonly #withRealAddress = (text: string): string => text.replaceAll(SHOWN_ADDRESS, this.#address);
  readonly #withShownAddress = (text: string): string => text.replaceAll(this.#address, SHOWN_ADDRESS);
}
