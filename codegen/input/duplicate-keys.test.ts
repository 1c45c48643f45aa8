import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFixture, type Fixture } from '../testing/fixture.js';
import { checkDuplicateKeys, duplicatesInJson, duplicatesInYaml } from './duplicate-keys.js';

describe('duplicate keys', () => {
  it('Should be found in JSON within one object, at the line of the second', () => {
    const text = '{\n  "a": { "b": 1 },\n  "c": [{ "b": "{ \\"a\\": 1 }" }, { "b": 2 }],\n  "\\u0061": 3\n}';
    expect(duplicatesInJson(text)).toEqual([{ key: 'a', line: 4 }]);
    expect(duplicatesInJson('[{ "x": 1, "y": { "x": 2 } }]')).toEqual([]);
  });

  it('Should be found in YAML', () => {
    expect(duplicatesInYaml('a: 1\nb:\n  c: 1\n  c: 2\na: 3\n')).toEqual([
      { key: 'c', line: 4 },
      { key: 'a', line: 5 },
    ]);
    expect(duplicatesInYaml('- { a: 1 }\n- { a: 2 }\n')).toEqual([]);
  });

  describe('in the files of a project', () => {
    let fixture: Fixture;
    beforeEach(() => {
      fixture = makeFixture();
    });
    afterEach(() => fixture.remove());

    it('Should be refused with file and line', () => {
      expect(() => checkDuplicateKeys(fixture.root)).not.toThrow();
      fixture.put('conformance/formats/x.schema.json', '{\n  "events": 1,\n  "events": 2\n}\n');
      fixture.put('.github/workflows/ci.yml', 'on: push\non: pull_request\n');
      expect(() => checkDuplicateKeys(fixture.root)).toThrow(
        new RegExp(
          String.raw`^\.github\/workflows\/ci\.yml:2: The key "on" is already there in the same ` +
            String.raw`object\.\nconformance\/formats\/x\.schema\.json:3: The key "events"`,
        ),
      );
    });
  });

  it('Should be in no file of this project', () => {
    expect(() => checkDuplicateKeys(fileURLToPath(new URL('../..', import.meta.url)))).not.toThrow();
  });
});
