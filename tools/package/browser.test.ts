import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles a module that uses the package, for browsers. Rejects when the bundle needs a module of Node. */
async function bundled(contents: string): Promise<{ text: string; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, sourcefile: 'application.js' },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    minify: true,
    metafile: true,
    write: false,
    logLevel: 'silent',
    absWorkingDir: root,
  });
  return { text: outputFiles[0]!.text, inputs: Object.keys(metafile.inputs) };
}

describe('the package in a browser', () => {
  it.each([
    'open-webui-realtime',
    'open-webui-realtime/client',
    'open-webui-realtime/view',
    'open-webui-realtime/validators',
  ])('Should be bundled without modules of Node: %s', async (name) => {
    const { inputs } = await bundled(`export * from '${name}';`);
    expect(inputs.filter((path) => !path.startsWith('node_modules/')).length).toBeGreaterThan(1);
    expect(inputs.filter((path) => path.includes('node:') || path.endsWith('/index-node.js'))).toEqual([]);
  });

  it('Should bundle only the guards for a module that uses only guards', async () => {
    const { text } = await bundled("export { isKnownEvent } from 'open-webui-realtime';");
    expect(text.length).toBeLessThan(3000);
    expect(text).toContain('request:interaction:done');
  });

  it('Should name the replacement of loadSuite in browsers', async () => {
    const { text } = await bundled("import { loadSuite } from 'open-webui-realtime'; export const run = loadSuite;");
    const { run } = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { run: () => unknown };
    expect(run).toThrow('open-webui-realtime/suite.json');
  });

  it('Should report a module of Node', async () => {
    await expect(bundled("export * from 'open-webui-realtime/suite';")).rejects.toThrow('node:module');
  });
});
