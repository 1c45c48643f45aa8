/**
 * Decodes texts that are escaped or nested any number of times.
 *
 * @module
 */

const charOf = (_match: string, code: string): string => String.fromCharCode(Number.parseInt(code, 16));

/**
 * The text with the escapes of JSON, of JSON inside JSON and of URLs removed, so that a value inside a nested string is
 * found too.
 */
export function unescapeText(text: string): string {
  if (!text.includes('\\') && !text.includes('%')) return text;
  return text
    .replace(/\\+u([0-9a-f]{4})/gi, charOf)
    .replace(/\\+(?=["'/])/g, '')
    .replace(/%([2-7][0-9a-f])/gi, charOf);
}

/** The text with each occurrence of a value, in any case, replaced by `label`. */
export function replaceInText(text: string, value: string, label: string): string {
  const lower = value.toLowerCase();
  let rest = text;
  for (let at = rest.toLowerCase().indexOf(lower); at >= 0; at = rest.toLowerCase().indexOf(lower, at + label.length)) {
    rest = `${rest.slice(0, at)}${label}${rest.slice(at + value.length)}`;
  }
  return rest;
}
