/** Text for a table cell: one line, no column mark, nothing that a renderer takes for HTML. */
export function cell(text) {
  return prose(text).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

/** Text outside code must not look like HTML or a template expression. */
export function prose(text) {
  return String(text)
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '&lt;').replaceAll('{{', '{&#123;')))
    .join('');
}

/** A table, or nothing when it has no rows. */
export function table(head, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The anchor that Markdown renderers give to a heading. */
export function anchor(heading) {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 _-]/g, '')
    .replaceAll(' ', '-');
}

/** First letter in capitals. */
export function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
