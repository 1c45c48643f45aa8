/**
 * Reads `official-page.yaml`: the CSS selectors of the official web client, by release.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isBefore } from '../../src/release.js';

/** CSS selectors of one release. */
export interface Parts {
  message: string;
  question: string;
  reply: string;
  tools: string;
  status: string;
  done: string;
  error: string;
  post: string;
  typing: string;
  note: string;
  dialog: string;
  elicitation: string;
  questions: string;
  cancel: string;
  toast: string;
  field: string;
  send: string;
}

type SelectorFile = { [part: string]: string | { since?: string; css: string }[] };

/** Reads the selectors of a release. */
export function partsOf(release: string): Parts {
  const selectors = parse(readFileSync(new URL('./official-page.yaml', import.meta.url), 'utf8')) as SelectorFile;
  const chosen = Object.entries(selectors).map(([part, value]) => [
    part,
    typeof value === 'string' ? value : newestSelector(value, release),
  ]);
  return Object.fromEntries(chosen) as Parts;
}

function newestSelector(entries: { since?: string; css: string }[], release: string): string {
  const applicable = entries.filter(({ since }) => since === undefined || !isBefore(release, since));
  return applicable.at(-1)?.css ?? '';
}
