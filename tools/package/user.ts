/**
 * A user who installs the package with npm into an empty folder, and runs commands there.
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

/** A user's folder. */
export class User {
  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  /** Installs packages as a user does; of this project only their content is found. */
  async install(...packages: string[]): Promise<void> {
    if (existsSync(join(this.folder, 'node_modules'))) throw new Error(`${this.folder} is not empty.`);
    await this.run('npm', 'install', '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline', ...packages);
  }

  /** Runs a command to its end. Throws the end of what it printed when it exits otherwise than expected. */
  async run(command: string, ...args: string[]): Promise<Ran> {
    return await this.runWith({}, command, ...args);
  }

  /** The same, with variables. */
  async runWith(env: NodeJS.ProcessEnv, command: string, ...args: string[]): Promise<Ran> {
    const ran = await run(command, args, { cwd: this.folder, env: { ...plainEnvironment(), ...env } });
    if (ran?.code !== 0)
      throw new Error(
        [
          `${[command, ...args].join(' ')} ended with ${ran?.code}:`,
          tail(ran?.stdout ?? ''),
          tail(ran?.stderr ?? 'there is no such command'),
        ].join('\n'),
      );
    return ran;
  }

  /** Puts a file of the consumer into the folder. */
  copy(name: string): void {
    cpSync(join(CONSUMER, name), join(this.folder, name));
  }

  /** Writes a file into the folder. */
  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  /** Text of a file in the folder. */
  read(name: string): string {
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
  async serve(...args: string[]): Promise<Serving> {
    return await startServing('npx', ['owrt', 'serve', ...args], { cwd: this.folder, env: plainEnvironment() });
  }
}

/** Our environment without what npm sets for scripts, and without options of Node and of the command. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_(?!config_)|INIT_CWD$|NODE_OPTIONS$|NODE_PATH$|OWRT_|VITEST)/.test(name),
    ),
  );
}
