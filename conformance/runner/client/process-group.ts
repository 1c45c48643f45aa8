/**
 * A command with everything that it started: one process group, so that none of it outlives the run.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';

/** How often a group is looked at that has been told to end, in ms: nothing tells when somebody else's child ends. */
const LOOK_MS = 20;
/** What is killed is gone at once, but for what the system has to do first, in ms. */
const KILLED_MS = 1000;

/** Groups that were started and have not been seen to end. */
const running = new Set<ProcessGroup>();
let watching = false;

/** Kills every group that is still there; for a process that ends at once. */
export function killGroups(): void {
  for (const group of running) group.signal('SIGKILL');
}

/** See the module. */
export class ProcessGroup {
  constructor(readonly leader: number) {
    running.add(this);
    if (!watching) process.on('exit', killGroups);
    watching = true;
  }

  /** False when there is nobody to signal. */
  signal(name: NodeJS.Signals | 0): boolean {
    try {
      return process.kill(-this.leader, name);
    } catch {
      return false;
    }
  }

  /** Waits for the end of all of it; kills what is left after so many ms, and answers whether anything was. */
  async outlasts(ms: number): Promise<boolean> {
    const left = !(await this.#isGoneWithin(ms));
    if (left) {
      this.signal('SIGKILL');
      await this.#isGoneWithin(KILLED_MS);
    }
    running.delete(this);
    return left;
  }

  async #isGoneWithin(ms: number): Promise<boolean> {
    const until = performance.now() + ms;
    return await new Promise<boolean>((resolve) => {
      const look = (): void => {
        const there = this.#isThere();
        if (there && performance.now() < until) return;
        clearInterval(timer);
        resolve(!there);
      };
      const timer = setInterval(look, LOOK_MS);
      look();
    });
  }

  /** Orphans that have ended and that no init collects, as in many containers, are not there any more. */
  #isThere(): boolean {
    return (
      this.signal(0) &&
      (process.platform !== 'linux' || membersOf(this.leader).some((state) => state !== 'Z' && state !== 'X'))
    );
  }
}

/** States of the processes of a group, as Linux tells them: `pid (name) state parent group ...`. */
function membersOf(group: number): string[] {
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
    // it has ended meanwhile
    return '';
  }
}
