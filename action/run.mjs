/**
 * The GitHub Action: runs the check, then reports the result to GitHub. Plain Node, no dependencies. action.yml passes
 * its inputs as environment variables, so that no command line contains a secret.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PACKAGE = 'open-webui-realtime';
const FILES = {
  json: 'report.json',
  junit: 'report.xml',
  html: 'report.html',
  md: 'summary.md',
  badge: 'badge.json',
  trace: 'trace.jsonl',
};
const FAIL_ON = ['must', 'should', 'never'];
const VERDICTS = ['conformant', 'not conformant', 'nothing judged', 'not finished'];
/** Options of owrt that the input `args` must not contain, with the input or variable to use instead. */
const TAKEN = {
  '--report': 'report-folder',
  '--trace': 'report-folder',
  '--email': 'email',
  '--password': 'password',
  '--token': 'token',
  '--profile': 'profile',
  '--only': 'only',
  '--strict': 'fail-on: should',
};
/** GitHub shows at most ten annotations of each kind for a step. */
const MOST_ANNOTATIONS = 10;
const MOST_MESSAGE = 1000;
/** GitHub rejects a larger summary. */
const MOST_SUMMARY = 1_000_000;

/** An error in the inputs; the message says how to correct it. */
class InputError extends Error {}

const inputs = {
  url: input('URL'),
  client: input('CLIENT'),
  profile: input('PROFILE'),
  only: input('ONLY'),
  args: input('ARGS'),
  folder: input('FOLDER') || 'owrt-report',
  failOn: input('FAIL_ON') || 'must',
  package: input('PACKAGE'),
};

process.exitCode = await main();

async function main() {
  try {
    const { program, words } = commandOf();
    const paths = prepareFolder();
    const code = await run(program, words(reportWords(paths)));
    return finish(code, paths);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    annotate('error', 'owrt', error.message);
    output({ verdict: 'not started', 'exit-code': '2' });
    return 2;
  }
}

function input(name) {
  return (process.env[`OWRT_ACTION_${name}`] ?? '').trim();
}

/** The program to start, and a function that returns its arguments. */
function commandOf() {
  const { url, client, profile, only, args, failOn } = inputs;
  if ((url === '') === (client === ''))
    throw new InputError('Give one of the inputs url (to check a server) and client (to check a client).');
  if (!FAIL_ON.includes(failOn))
    throw new InputError(`The input fail-on is "${failOn}"; it must be one of ${FAIL_ON.join(', ')}.`);
  if (url !== '' && !/^https?:\/\//u.test(url))
    throw new InputError(`The input url is "${url}"; write it as http://HOST:PORT or https://HOST.`);
  const more = split('args', args);
  for (const word of more) {
    const option = word.split('=')[0];
    if (Object.hasOwn(TAKEN, option))
      throw new InputError(`The input args contains ${option}; use the input ${TAKEN[option]} for that.`);
  }
  const options = [
    ...(profile === '' ? [] : ['--profile', profile]),
    ...(failOn === 'should' ? ['--strict'] : []),
    ...more,
    ...(only === '' ? [] : ['--only', ...only.split(/[\s,]+/u).filter((pattern) => pattern !== '')]),
  ];
  const started = split('client', client);
  const words = (reports) =>
    client === '' ? ['server', url, ...options, ...reports] : ['client', ...options, ...reports, '--', ...started];
  return { program: programOf(), words };
}

/** Splits a command line into words and removes the quotes. No shell is involved. */
function split(name, text) {
  const words = [];
  let word;
  let quote;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (quote !== undefined) {
      if (char === quote) quote = undefined;
      else word += char === '\\' && quote === '"' && /["\\]/u.test(text[index + 1] ?? '') ? text[++index] : char;
    } else if (char === '"' || char === "'") [quote, word] = [char, word ?? ''];
    else if (/\s/u.test(char)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + (char === '\\' && index + 1 < text.length ? text[++index] : char);
  }
  if (quote !== undefined) throw new InputError(`The input ${name} has a ${quote} that is never closed: ${text}`);
  return word === undefined ? words : [...words, word];
}

/**
 * The command that starts owrt: from the package of this version of the action, unless the input names another package
 * or a folder that contains one.
 */
function programOf() {
  const named = inputs.package;
  if (named === '') return ['npx', '--yes', `${PACKAGE}@${read(new URL('../package.json', import.meta.url)).version}`];
  if (!existsSync(named) || !statSync(named).isDirectory()) return ['npx', '--yes', '--package', named, '--', 'owrt'];
  const bin = existsSync(join(named, 'package.json')) ? read(join(named, 'package.json')).bin?.owrt : undefined;
  if (bin === undefined || !existsSync(join(named, bin)))
    throw new InputError(
      `The input package is the folder ${named}, and there is no built package in it: run npm run ` +
        'build there, or name a version.',
    );
  return [process.execPath, resolve(named, bin)];
}

function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Creates the folder, and deletes the files of an earlier run in it. */
function prepareFolder() {
  const { folder } = inputs;
  if (/[,\n]/u.test(folder))
    throw new InputError(`The input report-folder is "${folder}"; it must not contain a comma.`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new InputError(`The input report-folder is "${folder}", and no folder can be made there: ${error.message}`);
  }
  const paths = Object.fromEntries(Object.entries(FILES).map(([name, file]) => [name, join(folder, file)]));
  for (const path of Object.values(paths)) rmSync(path, { force: true });
  return paths;
}

function reportWords({ trace, ...reports }) {
  return [
    '--trace',
    trace,
    '--report',
    Object.entries(reports)
      .map(([format, file]) => `${format}=${file}`)
      .join(','),
  ];
}

/** Runs the program until it ends, and returns its exit code. */
async function run([program, ...before], words) {
  // GitHub must not interpret output of a server or a client as a workflow command
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n`);
  try {
    return await new Promise((done, fail) => {
      const child = spawn(program, [...before, ...words], {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: environment(),
      });
      const pass = (signal) => child.kill(signal);
      for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, pass);
      child.on('error', (error) =>
        fail(
          new InputError(`${program} cannot be started: ${error.message}. The action needs Node 20 or newer with npm.`),
        ),
      );
      child.on('close', (code) => done(code ?? 3));
    });
  } finally {
    process.stdout.write(`\n::${token}::\n`);
  }
}

/** The environment of owrt: without the inputs and, for a client, without credentials, since a client gets its own. */
function environment() {
  const hidden = inputs.client === '' ? /^OWRT_ACTION_/u : /^OWRT_(?:ACTION_|EMAIL$|PASSWORD$|TOKEN$)/u;
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name, value]) => !hidden.test(name) && !(name.startsWith('OWRT_') && value === ''),
    ),
  );
}

/** Reports the result to GitHub, and returns the exit code of the step. */
function finish(code, paths) {
  const report = existsSync(paths.json) ? read(paths.json) : undefined;
  const verdict = VERDICTS[code] ?? 'not finished';
  output({
    verdict: report === undefined ? 'not started' : verdict,
    'exit-code': String(code),
    passed: String(report?.counts.pass ?? 0),
    failed: String(report?.counts.fail ?? 0),
    warnings: String(report?.counts.warn ?? 0),
    folder: inputs.folder,
    ...Object.fromEntries(
      Object.entries(paths).map(([name, path]) => [name === 'md' ? 'markdown' : name, existsSync(path) ? path : '']),
    ),
  });
  if (report === undefined) {
    annotate('error', 'owrt', `Nothing was judged: owrt ended with exit code ${code}. The log above says why.`);
    summarise(
      `## Open WebUI realtime protocol: nothing judged\n\nowrt ended with exit code ${code} before ` +
        'there was anything to report. The log of the step says why.\n',
    );
    return code === 0 ? 2 : code;
  }
  summarise(readFileSync(paths.md, 'utf8'));
  annotations(report);
  return code === 1 && inputs.failOn === 'never' ? 0 : code;
}

function annotations({ requirements, known_failing: known, exit_code: code, trouble }) {
  const passing = new Set(known?.passing ?? []);
  const errors = requirements.filter(
    ({ id, outcome }) => outcome === 'fail' || passing.has(id) || (outcome === 'warn' && inputs.failOn === 'should'),
  );
  const warnings = requirements.filter(
    (requirement) => requirement.outcome === 'warn' && !errors.includes(requirement),
  );
  for (const [kind, found] of [
    ['error', errors],
    ['warning', warnings],
  ]) {
    const shown = found.length > MOST_ANNOTATIONS ? found.slice(0, MOST_ANNOTATIONS - 1) : found;
    for (const requirement of shown)
      annotate(kind, `${requirement.id} (${requirement.level})`, messageOf(requirement, passing));
    if (shown.length < found.length)
      annotate(kind, 'owrt', `and ${found.length - shown.length} more; the summary and the reports have them.`);
  }
  if (code === 2) annotate('error', 'owrt', 'Nothing was judged, so nothing is proven; the summary says why.');
  if (code === 3)
    annotate('error', 'owrt', `The check could not be finished${trouble === undefined ? '' : `: ${trouble}`}`);
}

function messageOf({ id, statement, findings: [first], docs }, passing) {
  if (passing.has(id)) return `${statement} It is listed as known to fail, but passes: remove it from the list.`;
  return `${statement} ${first === undefined ? '' : `Expected ${first.expected}; got ${first.got}. `}${docs}`;
}

function annotate(kind, title, message) {
  const text = message.length <= MOST_MESSAGE ? message : `${message.slice(0, MOST_MESSAGE)}...`;
  const escaped = (value) => value.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
  process.stdout.write(
    `::${kind} title=${escaped(title).replace(/:/gu, '%3A').replace(/,/gu, '%2C')}::${escaped(text)}\n`,
  );
}

function output(values) {
  const file = process.env['GITHUB_OUTPUT'];
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value.replace(/[\r\n]+/gu, ' ')}\n`);
  if (file) appendFileSync(file, lines.join(''));
}

/** Writes the summary of the step. Reports contain no secret; the summary is redacted once more all the same. */
function summarise(markdown) {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  const secrets = ['OWRT_PASSWORD', 'OWRT_TOKEN']
    .map((name) => process.env[name] ?? '')
    .filter((value) => value.length > 3);
  const text = secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), markdown);
  appendFileSync(file, text.length <= MOST_SUMMARY ? text : `${text.slice(0, MOST_SUMMARY)}\n`);
}
