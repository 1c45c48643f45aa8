/**
 * The first lines of every generated source file.
 *
 * @module
 */

/** A comment that names the file's content and its source, and says not to edit it. */
export function banner(source: string, what: string): string {
  return `/**\n * ${what}\n *\n * Generated from ${source} by \`npm run generate\`; do not edit.\n *\n * @module\n */`;
}
