import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { applyStep, recipesIn } from './recipe.js';

const TEXT = `# Contributing

\`\`\`sh
npm ci
\`\`\`

## Bake

**The dough.** Add \`dough/rye.yaml\`:

\`\`\`yaml
flour: rye
\`\`\`

**Salt**, which one forgets. In \`list.yaml\`, below \`  - water\`, add:

\`\`\`yaml
  - salt
\`\`\`

At the end of \`list.yaml\`, add:

\`\`\`yaml
  - time
\`\`\`

Then run:

\`\`\`sh
bake --hot   # careful
taste
\`\`\`
`;

const folder = mkdtempSync(join(tmpdir(), 'owrt-recipe-'));
afterAll(() => rmSync(folder, { recursive: true }));
const steps = recipesIn(TEXT)[0]!.steps;

describe('recipesIn', () => {
  it('Should read the steps of a recipe', () => {
    expect(recipesIn(TEXT)).toEqual([
      {
        title: 'Bake',
        steps: [
          { kind: 'new', name: 'The dough', file: 'dough/rye.yaml', text: 'flour: rye\n' },
          { kind: 'below', name: 'Salt', file: 'list.yaml', line: '  - water', text: '  - salt\n' },
          { kind: 'end', name: 'Run', file: 'list.yaml', text: '  - time\n' },
          { kind: 'run', name: 'Run', commands: ['bake --hot', 'taste'] },
        ],
      },
    ]);
  });

  it('Should refuse a block without an instruction', () => {
    expect(() => recipesIn(TEXT.replace('At the end of', 'Somewhere in'))).toThrow(
      '"Somewhere in `list.yaml`, add:" does not say where the text under it goes.',
    );
  });
});

describe('follow', () => {
  const list = join(folder, 'list.yaml');

  it('Should change files as the step says', () => {
    writeFileSync(list, '- flour\n  - water\n  - oven\n');
    for (const step of steps) applyStep(folder, step);
    expect(readFileSync(list, 'utf8')).toBe('- flour\n  - water\n  - salt\n  - oven\n  - time\n');
    expect(readFileSync(join(folder, 'dough/rye.yaml'), 'utf8')).toBe('flour: rye\n');
  });

  it('Should fail when the files are not as the recipe expects', () => {
    expect(() => applyStep(folder, steps[0]!)).toThrow('CONTRIBUTING.md adds dough/rye.yaml, which is there already.');
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other/list.yaml'), '- flour\n');
    expect(() => applyStep(join(folder, 'other'), steps[1]!)).toThrow(
      'CONTRIBUTING.md names the line "- water" of list.yaml, which is there 0 times.',
    );
  });
});
