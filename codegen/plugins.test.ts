import { afterEach, describe, expect, it } from 'vitest';
import { generate } from './generate.js';
import { InputError } from './problems.js';
import { makeFixture, type Fixture } from './testing/fixture.js';

const open: Fixture[] = [];
afterEach(() => open.splice(0).forEach((fixture) => fixture.remove()));

const TABLE = `executed: ["1.0.0", "1.2.0"]
contexts:
  - name: action
    title: An Action
    code: Action.action
    how: a request
    rows:
      - { "1.0.0": both, "1.2.0": both }
      - { without: id, "1.0.0": deaf, "1.2.0": refused }
`;

const step = (input: string, says: string): string => `  - trigger: run-plugin
    as: ada
    with: { session_id: $ada-1.sid, context: action, steps: []${input} }
    ${says}
    proves: [SESSION-001]
`;

const scenario = (name: string, range: string, steps: string): string =>
  `id: session/${name}\ntitle: A plugin does something\nneeds: [functions]\n${range}people: { ada: ` +
  `admin }\nsessions: { ada-1: ada }\nsteps:\n  - join: [ada-1]\n${steps}`;

function fixture(table: string, ...steps: [name: string, range: string, steps: string][]): Fixture {
  const made = makeFixture();
  open.push(made);
  made.put('plugins.yaml', table);
  for (const [name, range, text] of steps)
    made.put(`conformance/scenarios/server/session/${name}.yaml`, scenario(name, range, text));
  return made;
}

const BOTH = step('', 'result: { emitter: true, caller: true }');
const DEAF = step(', without: id', 'result: { emitter: true, caller: true, answers: [{ error: ValueError }] }');
const REFUSED = step(', without: id', 'refused: true');

async function problemsOf({ root }: Fixture): Promise<string> {
  const error: unknown = await generate(root).catch((thrown: unknown) => thrown);
  if (!(error instanceof InputError)) throw new Error('The input was accepted.');
  return error.message;
}

describe('The table of plugins', () => {
  it('Should become a page that names the requirements of each cell', async () => {
    const output = await generate(
      fixture(TABLE, ['both', '', BOTH], ['old', 'until: 1.1.0\n', DEAF], ['new', 'since: 1.2.0\n', REFUSED]).root,
    );
    const rows = output
      .get('docs/plugins.md')!
      .split('\n')
      .filter((line) => line.startsWith('| An Action'));
    expect(rows).toEqual([
      '| An Action | names session, chat and message | emitter and caller | emitter and caller | SESSION-001 |',
      '| An Action | no `id` (of the message) | emitter; a caller whose calls all fail | request ' +
        'refused | SESSION-001 |',
    ]);
  });

  it('Should refuse a cell that no scenario of the release shows', async () => {
    const message = await problemsOf(
      fixture(
        TABLE,
        ['both', 'since: 1.2.0\n', BOTH],
        ['old', 'until: 1.1.0\n', DEAF],
        ['new', 'since: 1.2.0\n', REFUSED],
      ),
    );
    expect(message).toMatch(
      /^plugins\.yaml:8: No scenario of 1\.0\.0 shows "both": a run-plugin step with context action must say so/,
    );
    expect(message.split('\n')).toHaveLength(1);
  });

  it('Should distinguish a caller that works from one whose calls all fail', async () => {
    expect(
      await problemsOf(
        fixture(
          TABLE,
          ['both', '', BOTH.replace('caller: true', 'caller: true, answers: [{ error: x }]')],
          ['old', 'until: 1.1.0\n', DEAF],
          ['new', 'since: 1.2.0\n', REFUSED],
        ),
      ),
    ).toContain('shows "both"');
  });

  it.each([
    ['"1.0.0": both, "1.2.0": both', '"1.0.0": both', 'The cell of 1.2.0 must be one of both, deaf'],
    ['without: id', 'without: name', '"without" is session_id, chat_id or id.'],
    ['"1.0.0", "1.2.0"]', '"1.0.0", "9.9.9"]', '9.9.9 is not a release listed in versions.yaml.'],
    ['    how: a request\n', '', 'A context needs "name", "title", "code" and "how"'],
  ])('Should refuse %s written as %s', async (from, to, message) => {
    expect(await problemsOf(fixture(TABLE.replace(from, to)))).toContain(message);
  });
});
