/**
 * Builds a page with only one script, which runs this library as a client.
 *
 * @module
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../support/bundle.js';

/** Builds the page into a folder for `owrt client --static`; `remove`, or the end of this process, deletes it. */
export async function buildOwnPage(): Promise<{ statics: string; remove(): void }> {
  const script = await bundle(new URL('./in-page/own.ts', import.meta.url));
  const statics = mkdtempSync(join(tmpdir(), 'owrt-page-'));
  const remove = (): void => rmSync(statics, { recursive: true, force: true });
  process.on('exit', remove);
  writeFileSync(join(statics, 'owrt.js'), script);
  writeFileSync(
    join(statics, 'index.html'),
    '<!doctype html><meta charset="utf-8"><title>owrt</title>' +
      '<body style="white-space: pre-wrap"><script src="/owrt.js"></script>\n',
  );
  return {
    statics,
    remove() {
      process.off('exit', remove);
      remove();
    },
  };
}
