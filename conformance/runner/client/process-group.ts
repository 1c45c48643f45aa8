/**
 * The process group of a command and its child processes, so that none of them outlives the run.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';

/** Interval for checking a group that should end, in ms. There is no notification when a grandchild ends. */
const POLL_MS = 20;
/** Time for killed processes to disappear, in ms. */
const KILLED_MS = 1000;

/** Groups that were started and not seen to end. */
const running = new Set<ProcessGroup>();
let isExitHandled = false;

/** Kills every remaining group; for a process that exits at once. */
export function killGroups(): void {
  for (const group of running) group.signal('SIGKILL');
}

/** One process group. */
export class ProcessGroup {
  constructor(readonly leader: number) {
    running.add(this);
    if (!isExitHandled) process.on('exit', killGroups);
    isExitHandled = true;
  }

  /** Signals the group. Returns false when no process is left. */
  signal(name: NodeJS.Signals | 0): boolean {
    try {
      return process.kill(-this.leader, name);
    } catch {
      return false;
    }
  }

  /** Waits for the end of the group, then kills what is left. Resolves with true when something was left. */
  async killAfter(ms: number): Promise<boolean> {
    const hasSurvivors = !(await this.#isGoneWithin(ms));
    if (hasSurvivors) {
      this.signal('SIGKILL');
      await this.#isGoneWithin(KILLED_MS);
    }
    running.delete(this);
    return hasSurvivors;
  }

  async #isGoneWithin(ms: number): Promise<boolean> {
    const until = performance.now() + ms;
    return await new Promise<boolean>((resolve) => {
      const look = (): void => {
        const isRunning = this.#isRunning();
        if (isRunning && performance.now() < until) return;
        clearInterval(timer);
        resolve(!isRunning);
      };
      const timer = setInterval(look, POLL_MS);
      look();
    });
  }

  /** True while a process of the group runs. Zombies do not count: in many containers no init process collects them. */
  #isRunning(): boolean {
    return (
      this.signal(0) &&
      (process.platform !== 'linux' || memberStates(this.leader).some((state) => state !== 'Z' && state !== 'X'))
    );
  }
}

/** States of the processes in a group, from Linux: `pid (name) state parent group ...`. */
function memberStates(group: number): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const [state = '', , member] = statOf(pid)
        .replace(/^.*\) /s, '')
        .split(' ');
      return Number(member) === group ? [state] : [];
    });
}

function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    // the process has ended meanwhile
    return '';
  }
}
