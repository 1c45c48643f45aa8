import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actionFaults, workflowFaults, type Action, type Workflow } from './structure.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const action = (): Action => parse(text('action.yml')) as Action;
const script = text('action/run.mjs');
const version = (JSON.parse(text('package.json')) as { version: string }).version;
const workflows = readdirSync(`${root}examples/workflows`).filter((name) => name.endsWith('.yml'));

describe('action.yml', () => {
  it('Should refer only to existing inputs, outputs, steps and variables', () => {
    expect(actionFaults(action(), script)).toEqual([]);
  });

  it.each<[string, (action: Action) => void, RegExp]>([
    [
      'an input that is not declared',
      ({ runs }) => (runs.steps[0]!.env!['OWRT_ACTION_URL'] = '${{ inputs.uri }}'),
      /inputs\.uri is not declared/u,
    ],
    ['an unused input', ({ inputs }) => (inputs['colour'] = { description: 'x' }), /input colour is read nowhere/u],
    [
      'an input without a description',
      ({ inputs }) => (inputs['url'] = { default: '' }),
      /input url has no description/u,
    ],
    [
      'an output that the script does not write',
      ({ outputs }) => (outputs['colour'] = { description: 'x', value: '${{ steps.check.outputs.colour }}' }),
      /steps\.check\.outputs\.colour is not written/u,
    ],
    [
      'an unknown step',
      ({ outputs }) => (outputs['verdict']!.value = '${{ steps.chekc.outputs.verdict }}'),
      /there is no step chekc/u,
    ],
    [
      'a variable that is not set',
      ({ runs }) => delete runs.steps[0]!.env!['OWRT_ACTION_ONLY'],
      /OWRT_ACTION_ONLY is read by the script and not set/u,
    ],
    [
      'a secret on a command line',
      ({ runs }) => (runs.steps[0]!.run = 'owrt --password ${{ inputs.password }}'),
      /an input in a command line/u,
    ],
    [
      'an action that is not pinned',
      ({ runs }) => (runs.steps[1]!.uses = 'actions/upload-artifact@v4'),
      /is not pinned to a commit/u,
    ],
    ['no shell', ({ runs }) => delete runs.steps[0]!.shell, /a composite step needs a shell/u],
  ])('Should be refused with %s', (_what, change, fault) => {
    const broken = action();
    change(broken);
    expect(actionFaults(broken, script).join('\n')).toMatch(fault);
  });
});

describe('The example workflows', () => {
  it('Should exist for a server and for a client', () => {
    expect(workflows).toEqual(['check-client.yml', 'check-server.yml']);
  });

  it.each(workflows)('%s should use the current action correctly', (name) => {
    expect(workflowFaults(parse(text(`examples/workflows/${name}`)) as Workflow, action(), version)).toEqual([]);
  });

  const server = (): Workflow => parse(text('examples/workflows/check-server.yml')) as Workflow;
  it.each<[string, (steps: Workflow['jobs'][string]['steps'], workflow: Workflow) => void, RegExp]>([
    ['an input that the action lacks', (steps) => (steps[1]!.with!['server'] = 'x'), /the action has no input server/u],
    [
      'an output that the action lacks',
      (steps) => (steps[2]!.env!['VERDICT'] = '${{ steps.owrt.outputs.verdickt }}'),
      /the action has no output verdickt/u,
    ],
    [
      'another version of the action',
      (steps) => (steps[1]!.uses = 'open-webui-realtime/open-webui-realtime@v9.9.9'),
      /is not of version/u,
    ],
    [
      'an input that the workflow lacks',
      (_steps, workflow) => (workflow.jobs['check']!.services!['open-webui']!.image = 'x:${{ inputs.tag }}'),
      /inputs\.tag is not declared/u,
    ],
    [
      'an action that is not pinned',
      (steps) => (steps[0]!.uses = 'actions/setup-node@v4'),
      /is not pinned to a commit/u,
    ],
    [
      'a service without a health check',
      (_steps, workflow) => (workflow.jobs['check']!.services!['open-webui']!.options = ''),
      /has no health check/u,
    ],
    ['no use of the action', (steps) => steps.splice(1, 1), /does not use the action/u],
  ])('Should be refused with %s', (_what, change, fault) => {
    const workflow = server();
    change(workflow.jobs['check']!.steps, workflow);
    expect(workflowFaults(workflow, action(), version).join('\n')).toMatch(fault);
  });
});
