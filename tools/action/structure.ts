/**
 * Finds mistakes in `action.yml` and the example workflows without running them on GitHub.
 *
 * @module
 */

/** One step of a job or of the action. */
export interface Step {
  id?: string;
  uses?: string;
  run?: string;
  shell?: string;
  if?: string;
  env?: { [name: string]: string };
  with?: { [name: string]: unknown };
}

/** `action.yml`. */
export interface Action {
  inputs: { [name: string]: { description?: string; default?: string } };
  outputs: { [name: string]: { description?: string; value: string } };
  runs: { using: string; steps: Step[] };
}

type Triggers = { [trigger: string]: { inputs?: { [name: string]: unknown } } | null };

/** A workflow. */
export interface Workflow {
  on: Triggers;
  jobs: {
    [name: string]: {
      outputs?: { [name: string]: string };
      services?: { [name: string]: { image: string; options?: string } };
      steps: Step[];
    };
  };
}

const NAME = 'open-webui-realtime/open-webui-realtime';
const namesIn = (value: unknown, context: string): string[] =>
  [...JSON.stringify(value).matchAll(new RegExp(`\\b${context}\\.([\\w-]+)`, 'gu'))].map(([, name]) => name!);
const outputsIn = (value: unknown): [string, string][] =>
  [...JSON.stringify(value).matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/gu)].map(([, step, name]) => [step!, name!]);

/** One sentence for each mistake in the action; `script` is the text of the script that it runs. */
export function actionFaults({ inputs, outputs, runs }: Action, script: string): string[] {
  const declaredInputs = Object.keys(inputs);
  const readInputs = new Set(namesIn(runs, 'inputs'));
  const env = Object.assign({}, ...runs.steps.map((step) => step.env ?? {})) as { [name: string]: string };
  const writtenOutputs = outputsWrittenBy(script);
  const ids = new Set(runs.steps.flatMap(({ id }) => id ?? []));
  return [
    ...(runs.using === 'composite' ? [] : ['the action is no composite one']),
    ...[...readInputs].filter((name) => !declaredInputs.includes(name)).map((name) => `inputs.${name} is not declared`),
    ...declaredInputs.filter((name) => !readInputs.has(name)).map((name) => `input ${name} is read nowhere`),
    ...[
      ...Object.entries(inputs).map(([name, { description }]) => ['input', name, description]),
      ...Object.entries(outputs).map(([name, { description }]) => ['output', name, description]),
    ]
      .filter(([, , description]) => !description)
      .map(([kind, name]) => `${kind} ${name} has no description`),
    ...outputsIn([outputs, runs]).flatMap(([step, name]) =>
      !ids.has(step)
        ? [`there is no step ${step}`]
        : writtenOutputs.has(name)
          ? []
          : [`steps.${step}.outputs.${name} is not written by the script`],
    ),
    ...[...variablesReadBy(script)]
      .filter((name) => env[name] === undefined)
      .map((name) => `${name} is read by the script and not set by action.yml`),
    ...runs.steps.flatMap((step) => [
      ...stepFaults(step),
      ...(step.run !== undefined && step.shell === undefined ? ['a composite step needs a shell'] : []),
    ]),
  ];
}

/** Variables `OWRT_ACTION_...` that the script reads. */
function variablesReadBy(script: string): Set<string> {
  const own = [...script.matchAll(/\binput\('([A-Z_]+)'\)/gu)].map(([, name]) => `OWRT_ACTION_${name!}`);
  const credentials = [...script.matchAll(/'(OWRT_(?:EMAIL|PASSWORD|TOKEN))'/gu)].map(([, name]) => name!);
  if (own.length === 0) throw new Error('The script reads no input: it is not written as this check expects.');
  return new Set([...own, ...credentials]);
}

/** Outputs that the script writes: the arguments of `output`, and one for each file. */
function outputsWrittenBy(script: string): Set<string> {
  const files = [...(/const FILES = \{(.*?)\};/su.exec(script)?.[1] ?? '').matchAll(/(\w+):/gu)].map(([, name]) =>
    name === 'md' ? 'markdown' : name!,
  );
  const keys = [...script.matchAll(/output\(\{(.*?)\n {2}\}\);/gsu)].flatMap(([, body]) =>
    [...body!.matchAll(/^ {4}'?([\w-]+)'?: /gmu)].map(([, name]) => name!),
  );
  if (files.length === 0 || keys.length === 0)
    throw new Error('The script writes no output: it is not written as this check expects.');
  return new Set([...files, ...keys, ...(/^ {4}folder:/mu.test(script) ? ['folder'] : [])]);
}

function stepFaults({ uses, run }: Step): string[] {
  const isPinned =
    uses === undefined || uses.startsWith(`${NAME}@`) || uses.startsWith('./') || /@[0-9a-f]{40}$/u.test(uses);
  return [
    ...(isPinned ? [] : [`${uses} is not pinned to a commit`]),
    ...(run !== undefined && /\$\{\{\s*(?:inputs|secrets)\./u.test(run)
      ? ['an input in a command line can be a command: put it into env']
      : []),
  ];
}

/** One sentence for each mistake in a workflow that uses the action. */
export function workflowFaults({ on, jobs }: Workflow, action: Action, version: string): string[] {
  const inputs = new Set(Object.values(on).flatMap((trigger) => Object.keys(trigger?.inputs ?? {})));
  return [
    ...namesIn(jobs, 'inputs')
      .filter((name) => !inputs.has(name))
      .map((name) => `inputs.${name} is not declared`),
    ...Object.entries(jobs).flatMap(([name, job]) => {
      const own = job.steps.filter(({ uses }) => uses?.startsWith(`${NAME}@`));
      const ids = new Set(own.flatMap(({ id }) => id ?? []));
      return [
        ...(own.length === 0 ? [`${name} does not use the action`] : []),
        ...own
          .filter(({ uses }) => uses !== `${NAME}@v${version}`)
          .map(({ uses }) => `${uses} is not of version ${version}`),
        ...own.flatMap((step) =>
          Object.keys(step.with ?? {})
            .filter((key) => action.inputs[key] === undefined)
            .map((key) => `the action has no input ${key}`),
        ),
        ...outputsIn(job)
          .filter(([step]) => ids.has(step))
          .filter(([, key]) => action.outputs[key] === undefined)
          .map(([, key]) => `the action has no output ${key}`),
        ...outputsIn(job)
          .filter(([step]) => !job.steps.some(({ id }) => id === step))
          .map(([step]) => `there is no step ${step}`),
        ...Object.entries(job.services ?? {})
          .filter(([, { options = '' }]) => !options.includes('--health-cmd'))
          .map(([service]) => `the service ${service} has no health check`),
        ...job.steps.flatMap(stepFaults),
      ];
    }),
  ];
}
