/**
 * Somebody who installs the package: an empty folder, npm, and what they type.
 *
 * @module
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, tail, type Ran } from '../../support/run.js';
import { startServing, type Serving } from '../../support/serving.js';
import { closureOf, installedIn, type Installed } from './installed.js';

const CONSUMER = fileURLToPath(new URL('consumer/', import.meta.url));
const NAME = 'open-webui-realtime';

/** A folder of a user's. */
export class User {
  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  /** Installs packages as a user does; nothing of ours is found but what they hold. */
  async install(...packages: string[]): Promise<void> {
    if (existsSync(join(this.folder, 'node_modules'))) throw new Error(`${this.folder} is not empty.`);
    await this.types('npm', 'install', '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline', ...packages);
  }

  /** Runs a command to its end. Throws the end of what it printed when it exits otherwise than expected. */
  async types(command: string, ...args: string[]): Promise<Ran> {
    return await this.typesAs({}, command, ...args);
  }

  /** The same, with variables. */
  async typesAs(env: NodeJS.ProcessEnv, command: string, ...args: string[]): Promise<Ran> {
    const ran = await run(command, args, { cwd: this.folder, env: { ...plainEnvironment(), ...env } });
    if (ran?.code !== 0)
      throw new Error(
        `${[command, ...args].join(' ')} ended with ${ran?.code}:\n${tail(ran?.stdout ?? '')}\n${tail(ran?.stderr ?? 'there is no such command')}`,
      );
    return ran;
  }

  /** Puts a file of the consumer into the folder. */
  takes(name: string): void {
    cpSync(join(CONSUMER, name), join(this.folder, name));
  }

  /** Writes a file into the folder. */
  writes(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  /** Text of a file in the folder. */
  reads(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** Packages that were installed though nothing asks for them at run time; and all of them. */
  installed(): { all: Installed[]; unasked: Installed[] } {
    const modules = join(this.folder, 'node_modules');
    const all = installedIn(modules);
    const asked = closureOf(join(modules, NAME), modules);
    return { all, unasked: all.filter(({ folder }) => !asked.has(folder)) };
  }

  /** Starts `owrt serve` and signs an administrator up. */
  async serves(...args: string[]): Promise<Serving> {
    return await startServing('npx', ['owrt', 'serve', ...args], { cwd: this.folder, env: plainEnvironment() });
  }
}

/** Without what npm tells the scripts that it runs, and without what chooses another Node set-up. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_(?!config_)|INIT_CWD$|NODE_OPTIONS$|NODE_PATH$|OWRT_|VITEST)/.test(name),
    ),
  );
}
