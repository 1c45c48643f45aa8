/**
 * Makes a long trace from a short one.
 *
 * @module
 */
const UUID_START = /(?<![0-9a-f])[0-9a-f]{8}(?=-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b)/g;
const SESSION_ID = /\{\\*"sid\\*":\\*"([\w-]+)/g;

/**
 * Repeats the text of a recorded run until it has at least `atLeast` lines. Every copy has its own connections, runs,
 * people and ids, as if the suite had run several times on one server. The `run` line is not repeated.
 */
export function repeatTrace(text: string, atLeast: number): { text: string; copies: number } {
  const [head = '', ...rest] = text.trimEnd().split('\n');
  const body = rest.join('\n');
  const sessionIds = new Set([...body.matchAll(SESSION_ID)].map((match) => match[1] ?? ''));
  const copies = Math.ceil(atLeast / rest.length);
  const parts = [head, body];
  for (let copy = 1; copy < copies; copy++) {
    const copyStamp = copy.toString(16).padStart(8, '0');
    const part = body
      .replace(UUID_START, (digits) => renameId(digits, copyStamp))
      .replace(/\bTOKEN-(\d+)/g, `TOKEN-${copy}0000$1`)
      // session ids occur alone and in names of rooms
      .replace(/[\w-]{20}(?![\w-])/g, (id) => (sessionIds.has(id) ? `${copyStamp}${id}` : id));
    parts.push(
      part
        .split('\n')
        .map((line) => renameLine(line, copy))
        .join('\n'),
    );
  }
  return { text: `${parts.join('\n')}\n`, copies };
}

// The stamp is added to the digits, so that different ids stay different.
const renameId = (digits: string, stamp: string): string =>
  ((Number.parseInt(digits, 16) + Number.parseInt(stamp, 16)) % 2 ** 32).toString(16).padStart(8, '0');

function renameLine(text: string, copy: number): string {
  const line = JSON.parse(text) as { conn?: string; run?: string; asked?: { [conn: string]: number } };
  let renamed = text;
  if (line.run !== undefined)
    renamed = renamed.replace(`"run":${JSON.stringify(line.run)}`, `"run":${JSON.stringify(`${line.run}#${copy}`)}`);
  if (line.conn !== undefined)
    renamed = renamed.replace(
      `"conn":${JSON.stringify(line.conn)}`,
      `"conn":${JSON.stringify(`${line.conn}#${copy}`)}`,
    );
  if (line.asked !== undefined) {
    const asked = Object.fromEntries(Object.entries(line.asked).map(([conn, id]) => [`${conn}#${copy}`, id]));
    renamed = renamed.replace(`"asked":${JSON.stringify(line.asked)}`, `"asked":${JSON.stringify(asked)}`);
  }
  return renamed;
}
