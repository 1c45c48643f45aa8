/**
 * Several Yjs updates as one: each client's structs in order, each once, and everything that was deleted.
 *
 * @module
 */
import type { Deleted, Struct } from './update.js';
import { decodeUpdate } from './update.js';

/** The state that these updates add up to; `[0, 0]` for none. */
export function mergeUpdates(updates: readonly (readonly number[])[]): number[] {
  const structs = new Map<number, Struct[]>();
  const deleted = new Map<number, Deleted[]>();
  for (const update of updates.map(decodeUpdate)) {
    for (const [client, list] of update.structs) structs.set(client, [...(structs.get(client) ?? []), ...list]);
    for (const [client, list] of update.deleted) deleted.set(client, [...(deleted.get(client) ?? []), ...list]);
  }
  const out: number[] = [];
  const written = descending(structs)
    .map(([client, list]) => [client, inOrder(list)] as const)
    .filter(([, list]) => list.length > 0);
  uint(out, written.length);
  for (const [client, list] of written) {
    for (const value of [list.length, client, 0]) uint(out, value);
    for (const { bytes } of list) out.push(...bytes);
  }
  uint(out, deleted.size);
  for (const [client, list] of descending(deleted)) {
    const ranges = joined(list);
    for (const value of [client, ranges.length]) uint(out, value);
    for (const { clock, length } of ranges) for (const value of [clock, length]) uint(out, value);
  }
  return out;
}

const descending = <Value>(map: Map<number, Value>): [number, Value][] => [...map].sort(([a], [b]) => b - a);

/**
 * From clock 0 on without a gap. Of two structs that begin alike the longer one has the other's contents in it; one
 * that begins inside another is left out, as nothing that a client sends anew begins there.
 */
function inOrder(list: Struct[]): Struct[] {
  const out: Struct[] = [];
  let next = 0;
  for (const struct of [...list].sort((a, b) => a.clock - b.clock || b.length - a.length)) {
    if (struct.clock !== next) continue;
    out.push(struct);
    next += struct.length;
  }
  return out;
}

/** Ranges that touch or overlap become one. */
function joined(list: Deleted[]): Deleted[] {
  const out: Deleted[] = [];
  for (const { clock, length } of [...list].sort((a, b) => a.clock - b.clock)) {
    const last = out.at(-1);
    if (last && clock <= last.clock + last.length) last.length = Math.max(last.length, clock + length - last.clock);
    else out.push({ clock, length });
  }
  return out;
}

function uint(out: number[], value: number): void {
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) out.push((rest % 128) | 128);
  out.push(rest);
}
