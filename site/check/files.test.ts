import { describe, expect, it } from 'vitest';
import { checkFiles } from './files.js';

const check = (texts: { [path: string]: string }, paths = Object.keys(texts)) =>
  checkFiles(paths, async (path) => texts[path]);

describe('checkFiles', () => {
  it('Should follow every $ref, with and without a pointer', async () => {
    const checked = await check({
      '/asyncapi.yaml': "payload: { $ref: ./schemas/a/one.schema.json }\nother: { $ref: '#/payload' }\n",
      '/schemas/a/one.schema.json': '{ "properties": { "a~b/c": { "$ref": "../shared/two.schema.json#/$defs/x" } } }',
      '/schemas/shared/two.schema.json': '{ "$defs": { "x": true } }',
    });
    expect(checked).toEqual({ problems: [], files: 3, refs: 3 });
  });

  it('Should report a $ref to a missing file, and a $ref to a missing part of a file', async () => {
    const { problems } = await check({
      '/schemas/a.schema.json': '[{ "$ref": "gone.schema.json" }, { "$ref": "#/gone" }]',
    });
    expect(problems).toEqual([
      { page: '/schemas/gone.schema.json', what: 'the file cannot be fetched' },
      { page: '/schemas/a.schema.json', what: 'the $ref #/gone has no target' },
    ]);
  });

  it('Should report a file that is not valid JSON or YAML', async () => {
    const { problems } = await check({ '/schemas/a.schema.json': '<!doctype html>', '/asyncapi.yaml': 'a: [' });
    expect(problems.map(({ page, what }) => `${page} ${what.replace(/:.*/, '')}`)).toEqual([
      '/schemas/a.schema.json the file cannot be parsed',
      '/asyncapi.yaml the file cannot be parsed',
    ]);
  });
});
