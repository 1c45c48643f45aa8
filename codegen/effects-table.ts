/**
 * Renders the table of effects in the README of the reference server: what each cause makes the server do.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CAUSES, type CauseRow } from '../reference-server/causes.js';
import type { MessageSpec } from '../src/suite/types.js';
import { readText } from './input/files.js';
import { InputError } from './problems.js';

const README = 'reference-server/README.md';
const BEGIN = '<!-- Written from causes.ts by `npm run generate`. -->';
const END = '<!-- End of the table. -->';

/** The README with a new table; an empty list where there is no reference server. */
export function renderEffects(root: string, messages: readonly MessageSpec[]): [path: string, text: string][] {
  if (!existsSync(join(root, README))) return [];
  const text = readText(root, README);
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new InputError([`${README}: the comments around the table of effects are missing.`]);
  const table = ['| cause | effects |', '|---|---|', ...CAUSES.map((row) => tableRow(row, messages))].join('\n');
  return [[README, `${text.slice(0, from)}${BEGIN}\n\n${table}\n\n${text.slice(to)}`]];
}

function tableRow({ causes, when, effects }: CauseRow, messages: readonly MessageSpec[]): string {
  const names = causes.map((cause) => `\`${cause}\``).join(', ');
  const effectsText = effects.map((effect) => expandMessages(effect, messages)).join('; ');
  return `| ${names}${when === undefined ? '' : ` (${when})`} | ${effectsText} |`;
}

/** Replaces `{key}` and `{key > receivers}` by the emit of the message with that key. */
const expandMessages = (effect: string, messages: readonly MessageSpec[]): string =>
  effect.replaceAll(/\{([a-z]+\.[a-z-]+)(?: > ([^}]+))?\}/g, (_match, key: string, receiversGiven?: string) => {
    const message = messages.find((candidate) => candidate.key === key && candidate.direction === 's2c');
    if (!message) throw new InputError([`reference-server/causes.ts: there is no message "${key}".`]);
    const name = message.type === undefined ? message.event : `${message.event} ${message.type}`;
    return `\`emit ${name}\` to ${receiversGiven ?? receiversText(message)}`;
  });

function receiversText({ room, skipSender }: MessageSpec): string {
  if (room === '{session_id}') return 'the session';
  return skipSender === true ? `the others in \`${room}\`` : `\`${room}\``;
}
