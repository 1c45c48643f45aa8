/**
 * The first lines of every generated source file.
 *
 * @module
 */

/** A comment that says what the file is, what it comes from, and that it is not edited. */
export function banner(source: string, what: string): string {
  return `/**\n * ${what}\n *\n * Generated from ${source} by \`npm run generate\`; do not edit.\n *\n * @module\n */`;
}
