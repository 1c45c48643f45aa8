/**
 * Acts as a user who installs the package with npm into an empty folder, and runs commands there.
 *
 * @module
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, tail, type ProgramResult } from '../../support/run.js';
import { startServing, type ServerWithOperator } from '../../support/serving.js';
import { runtimePackages, installedIn, type InstalledPackage } from './installed.js';

const CONSUMER_FOLDER = fileURLToPath(new URL('consumer/', import.meta.url));
const NAME = 'open-webui-realtime';

/** A user with an own folder. */
export class User {
  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  /** @throws Error when packages are already installed, or when npm fails. */
  async install(...packages: string[]): Promise<void> {
    if (existsSync(join(this.folder, 'node_modules'))) throw new Error(`${this.folder} is not empty.`);
    await this.run('npm', 'install', '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline', ...packages);
  }

  /**
   * Runs a command to its end.
   *
   * @throws Error with the end of its output when the exit code is not 0.
   */
  async run(command: string, ...args: string[]): Promise<ProgramResult> {
    return await this.runWith({}, command, ...args);
  }

  /** Like `run`, with additional environment variables. */
  async runWith(env: NodeJS.ProcessEnv, command: string, ...args: string[]): Promise<ProgramResult> {
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

  /** Copies a file of `consumer/` into the folder. */
  copy(name: string): void {
    cpSync(join(CONSUMER_FOLDER, name), join(this.folder, name));
  }

  /** Writes a file into the folder. */
  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  /** Text of a file in the folder. */
  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** All installed packages, and those that the package does not need at run time. */
  installed(): { all: InstalledPackage[]; notRequired: InstalledPackage[] } {
    const modules = join(this.folder, 'node_modules');
    const all = installedIn(modules);
    const required = runtimePackages(join(modules, NAME), modules);
    return { all, notRequired: all.filter(({ folder }) => !required.has(folder)) };
  }

  /** Starts `owrt serve` and signs up an administrator. */
  async serve(...args: string[]): Promise<ServerWithOperator> {
    return await startServing('npx', ['owrt', 'serve', ...args], { cwd: this.folder, env: plainEnvironment() });
  }
}

/** The environment of this process, without variables of npm scripts, Node options, `owrt` and Vitest. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_(?!config_)|INIT_CWD$|NODE_OPTIONS$|NODE_PATH$|OWRT_|VITEST)/.test(name),
    ),
  );
}
