#!/usr/bin/env node
/**
 * Shows that a refactoring changes no verdict: records the reports of a built clone of this project (verdicts and
 * findings of the demo, of recordings and of client runs, and what catches each mutant), and compares two records. It
 * imports nothing from the project, so that the same copy works for old and new trees.
 *
 *   node freeze.mjs CLONE OUT.json [--only demo,judge,client,mutants] [--traces DIR] [--keep-traces DIR]
 *   node freeze.mjs --compare BEFORE.json AFTER.json
 *
 * --only             records only these sections; the others in OUT.json stay unchanged
 * --keep-traces DIR  keeps the traces of the demo and client runs in DIR
 * --traces DIR       also judges the traces in DIR by every verified release: those findings repeat exactly
 *
 * Nothing is written into the clone. --compare lists every difference and exits 1 when there is one. Sentences about
 * mutants depend on time: they are listed separately and do not count.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const SECTIONS = ['demo', 'judge', 'client', 'mutants'];
/** Keys that depend on time when mutants run in parallel: their differences are listed separately and not counted. */
const UNSTEADY = ['findings', 'others'];
/** Keys whose difference changes a verdict. */
const OUTCOMES = ['outcome', 'exit', 'exit_code', 'conformant', 'level', 'requirement', 'killedBy', 'profile', 'seen'];
/** Clients to run, found by the end of their path below the clone. */
const CLIENTS = [
  { name: 'bot', files: ['examples/bot.mjs'] },
  { name: 'plain', files: ['examples/plain-client.mjs'] },
  { name: 'driven', files: ['tools/clients/own-node.ts', 'driven-client/main.ts'], tsx: true },
  { name: 'forgetful', files: ['examples/forgetful-client.mjs'], newest: true },
];
/** Names of the exported functions that run mutants, in different versions of the project; the current name is last. */
const EXPORTS = {
  loadSuite: ['loadSuite'],
  loadMutants: ['loadServerMutants', 'loadMutants'],
  runMutant: ['runServerMutant', 'runMutant'],
  loadClientMutants: ['loadClientMutants'],
  runClientMutant: ['runClientMutant'],
};

function options(words) {
  const found = { only: SECTIONS };
  for (let at = 0; at < words.length; at += 2) {
    const [name, value] = [words[at], words[at + 1]];
    if (name === '--only') found.only = value.split(',');
    else if (name === '--traces') found.traces = resolve(value);
    else if (name === '--keep-traces') found.keep = resolve(value);
    else throw new Error(`There is no option ${name}.`);
  }
  const unknown = found.only.find((section) => !SECTIONS.includes(section));
  if (unknown) throw new Error(`There is no section ${unknown}; there are ${SECTIONS.join(', ')}.`);
  return found;
}

async function freeze(root, out, { only, traces, keep }) {
  const work = mkdtempSync(join(tmpdir(), 'owrt-freeze-'));
  if (keep) mkdirSync(keep, { recursive: true });
  const clone = {
    root,
    work,
    keep: keep ?? work,
    main: join(root, mainOf(root)),
    profiles: verifiedOf(root),
    files: filesBelow(root),
  };
  const frozen = existsSync(out) ? JSON.parse(readFileSync(out, 'utf8')) : {};
  try {
    for (const section of SECTIONS.filter((name) => only.includes(name))) {
      const start = Date.now();
      frozen[section] = await { demo, judge, client, mutants }[section](clone, traces);
      writeFileSync(out, `${JSON.stringify(sorted(frozen), null, 1)}\n`);
      process.stderr.write(
        `${section}: ${Object.keys(frozen[section]).length} entries, ${Math.round((Date.now() - start) / 1000)} s\n`,
      );
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const mainOf = (root) => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).bin.owrt;

/** The releases of versions.yaml with `verified: true`, read line by line. */
function verifiedOf(root) {
  const entries = readFileSync(join(root, 'versions.yaml'), 'utf8')
    .split(/^ *- version: */m)
    .slice(1);
  const found = entries
    .filter((entry) => /^ +verified: true\b/m.test(entry))
    .map((entry) => /^["']?([\d.]+)/.exec(entry)[1]);
  if (found.length === 0) throw new Error('versions.yaml names no verified release.');
  return found;
}

function filesBelow(root) {
  const skipped = new Set(['node_modules', 'dist', '.git', '.cache']);
  const walk = (folder) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory()
        ? skipped.has(entry.name)
          ? []
          : walk(join(folder, entry.name))
        : [join(folder, entry.name)],
    );
  return walk(root);
}

/** Runs a command in a folder; resolves with its exit code and its output. */
function run(command, args, { cwd }) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('error', failed);
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
}

let reports = 0;
/** Runs owrt once, and returns its JSON report without the parts that differ between runs. */
async function owrt(clone, args, last = [], position = false) {
  const file = join(clone.work, `report-${++reports}.json`);
  const { code, stderr } = await run(process.execPath, [clone.main, ...args, '--report', `json=${file}`, ...last], {
    cwd: clone.work,
  });
  if (!existsSync(file))
    throw new Error(`owrt ${args.join(' ')} wrote no report (exit ${code}):\n${stderr.slice(-2000)}`);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const {
    conformant,
    exit_code,
    profile,
    forced,
    verified,
    role,
    scenarios,
    counts,
    notes,
    left,
    trouble,
    looks_like,
  } = report;
  return {
    exit: code,
    conformant,
    exit_code,
    profile,
    forced,
    verified,
    role,
    scenarios,
    counts,
    looks_like,
    trouble: trouble && normal(trouble, clone.root),
    notes: notes.map((note) => normal(note, clone.root)).sort(),
    left: left.length,
    verdicts: Object.fromEntries(
      report.requirements.map((verdict) => [verdict.id, verdictOf(verdict, clone.root, position)]),
    ),
  };
}

/** The repeatable part of a verdict. `position` keeps line numbers and counts, which repeat only for a fixed trace. */
function verdictOf({ level, outcome, reason, observed, findings }, root, position) {
  const kept = findings.map((finding) => ({
    expected: normal(finding.expected, root),
    got: normal(finding.got, root),
    scenario: finding.scenario,
    step: finding.step,
    ...(position ? { line: finding.line, session: finding.session } : {}),
  }));
  const distinct = [...new Map(kept.map((one) => [JSON.stringify(one), one])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
  return {
    level,
    outcome,
    reason: reason && normal(reason, root),
    seen: position ? observed : observed > 0,
    findings: distinct,
  };
}

/** A sentence without the parts that differ between runs: addresses, ids, tokens, times, durations, paths. */
function normal(value, root) {
  if (typeof value !== 'string') return value;
  return (
    value
      .replaceAll(root, 'ROOT')
      .replaceAll(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, 'JWT')
      .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, 'UUID')
      .replaceAll(/\b(127\.0\.0\.1|localhost|\[::1\]):\d+/g, '$1:PORT')
      .replaceAll(/\bTOKEN-\d+/g, 'TOKEN')
      .replaceAll(/\bowrt-[0-9a-f]{6,}(-\d+)?/g, 'OWRT-NAME')
      // an Engine.IO id: 15 bytes, random ones and then a counter
      .replaceAll(
        /(?<![\w-])(?=[\w-]{14,16}AA|[\w-]*\d[\w-]*[A-Z]|[\w-]*[A-Z][\w-]*\d)(?=[\w-]*[a-z])[\w-]{20}(?![\w-])/g,
        'SID',
      )
      .replaceAll(/"[0-9a-f-]{1,36}\.\.\./g, '"CUT...')
      .replaceAll(/\b7000\d\d\b/g, 'CALL')
      .replaceAll(/\b(?=[0-9a-f]*\d)[0-9a-f]{8,}\b/gi, 'HEX')
      .replaceAll(/\b\d{10,}\b/g, 'NUMBER')
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, 'DATE')
      .replaceAll(/\b\d+(\.\d+)? ?(µs|ms|s|seconds|milliseconds)\b/g, 'DURATION')
      .replace(/(?<=not carried out: )[^)]+/, (list) => list.split(', ').sort().join(', '))
  );
}

/** Runs the demo. It must pass, but on a busy machine the server may answer too late, so a failed run is repeated. */
async function demo(clone) {
  const frozen = {};
  for (const profile of clone.profiles) {
    const args = ['demo', '--profile', profile, '--trace', join(clone.keep, `demo-${profile}.jsonl`)];
    for (let attempt = 1; attempt <= 3; attempt++) {
      frozen[profile] = await owrt(clone, args);
      const { fail, warn, info } = frozen[profile].counts;
      if (fail + warn + info === 0) break;
    }
  }
  return frozen;
}

/** Judges every recording and kept trace by every verified release: by the rules of other releases it has findings. */
async function judge(clone, traces) {
  const recordings = clone.files.filter((file) => /recordings[/\\][^/\\]+\.jsonl$/.test(file));
  const kept = traces
    ? readdirSync(traces)
        .filter((file) => file.endsWith('.jsonl'))
        .map((file) => join(traces, file))
    : [];
  const frozen = {};
  for (const file of [...recordings, ...kept].sort()) {
    if (recordings.includes(file)) frozen[basename(file)] = await owrt(clone, ['judge', file], [], true);
    for (const profile of clone.profiles)
      frozen[`${basename(file)} as ${profile}`] = await owrt(clone, ['judge', file, '--profile', profile], [], true);
  }
  return frozen;
}

async function client(clone) {
  const frozen = {};
  const tsx = pathToFileURL(join(clone.root, 'node_modules/tsx/dist/loader.mjs')).href;
  for (const profile of clone.profiles) {
    // the clients of one release run at the same time, because a client mostly waits
    await Promise.all(
      CLIENTS.filter(({ newest }) => !newest || profile === clone.profiles.at(-1)).map(
        async ({ name, files, tsx: typed }) => {
          const file = clone.files.find((path) => files.some((end) => path.replaceAll('\\', '/').endsWith(`/${end}`)));
          if (!file) throw new Error(`No ${files.join(' or ')} below ${clone.root}.`);
          const command = [process.execPath, ...(typed ? ['--import', tsx] : []), file];
          const trace = join(clone.keep, `client-${name}-${profile}.jsonl`);
          frozen[`${name} ${profile}`] = await owrt(
            clone,
            ['client', '--profile', profile, '--trace', trace],
            ['--', ...command],
          );
        },
      ),
    );
  }
  return frozen;
}

/** Runs all mutants with a generated module outside the clone, which imports the clone's mutant engine. */
async function mutants(clone) {
  const [servers, clients] = await Promise.all([
    engine(clone, 'loadMutants', 'runMutant', 16),
    engine(clone, 'loadClientMutants', 'runClientMutant', 16),
  ]);
  return { ...servers, ...clients };
}

async function engine(clone, load, play, atATime) {
  const [suite, loader, player] = [exported(clone, 'loadSuite'), exported(clone, load), exported(clone, play)];
  const result = join(clone.work, `${load}.json`);
  const adapter = join(clone.work, `${load}.mts`);
  writeFileSync(
    adapter,
    `import { writeFileSync } from 'node:fs';
import { ${suite.name} as loadSuite } from ${JSON.stringify(suite.href)};
import { ${loader.name} as load } from ${JSON.stringify(loader.href)};
import { ${player.name} as play } from ${JSON.stringify(player.href)};
const suite = loadSuite();
const mutants = await load();
const queue = mutants.values();
const results: { [id: string]: unknown } = {};
const again: typeof mutants = [];
const one = async (mutant: (typeof mutants)[number]): Promise<string> => {
  const result = await play(mutant, suite);
  results[mutant.id] = { id: mutant.id, requirement: mutant.requirement, ...result };
  return result.verdict.outcome;
};
await Promise.all(Array.from({ length: ${atATime} }, async () => {
  for (const mutant of queue) {
    const outcome = await one(mutant).catch(() => 'none');
    if (!['fail', 'warn', 'info'].includes(outcome)) again.push(mutant);
  }
}));
// On a machine that is busy with other work a server may answer too late: then once more, alone.
for (const mutant of again) await one(mutant).catch(() => one(mutant));
const plain = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
writeFileSync(${JSON.stringify(result)}, JSON.stringify(Object.values(results), plain));
process.exit(0);
`,
  );
  const tsx = pathToFileURL(join(clone.root, 'node_modules/tsx/dist/loader.mjs')).href;
  const { code, stderr } = await run(process.execPath, ['--import', tsx, adapter], { cwd: clone.root });
  if (!existsSync(result)) throw new Error(`Mutants: exit ${code}\n${stderr.slice(-3000)}`);
  return Object.fromEntries(
    JSON.parse(readFileSync(result, 'utf8')).map(({ id, requirement, profile, verdict, others }) => {
      const { level, outcome, findings } = verdictOf(verdict, clone.root, false);
      const names = [...new Set(findings.map(({ expected, got, scenario }) => `${scenario}: ${expected} | ${got}`))];
      return [
        id,
        { profile, requirement, killedBy: verdict.id, level, outcome, findings: names, others: [...others].sort() },
      ];
    }),
  );
}

/** Finds the file of the clone that exports one of the names, and the name. */
function exported(clone, what) {
  const sources = clone.files.filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.d.ts'),
  );
  for (const name of EXPORTS[what]) {
    const pattern = new RegExp(`^export (async )?(function|const) ${name}\\b`, 'm');
    const file = sources.find((source) => pattern.test(readFileSync(source, 'utf8')));
    if (file) return { name, href: pathToFileURL(file).href, file: relative(clone.root, file) };
  }
  throw new Error(`No file of ${clone.root} exports ${EXPORTS[what].join(' or ')}: add its new name to EXPORTS.`);
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

function compare(before, after) {
  const [a, b] = [before, after].map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const differences = [];
  for (const section of SECTIONS) {
    if (!(section in a) || !(section in b)) {
      if (section in a || section in b)
        process.stdout.write(`${section}: only in ${section in a ? before : after}, not compared\n`);
      continue;
    }
    differ(a[section], b[section], [section], differences);
  }
  const isUnsteady = ({ path }) => path[0] === 'mutants' && UNSTEADY.includes(path[2]);
  const [firm, unsteady] = [differences.filter((one) => !isUnsteady(one)), differences.filter(isUnsteady)];
  const show = (value) => (value === undefined ? '(absent)' : JSON.stringify(value));
  const list = (title, found) => {
    if (found.length > 0) process.stdout.write(`${title}\n`);
    for (const { path, was, is } of found)
      process.stdout.write(`  ${path.join(' > ')}\n    - ${show(was)}\n    + ${show(is)}\n`);
  };
  list('Sentences about mutants, which time may change:', unsteady);
  list('Differences:', firm);
  const outcomes = firm.filter(
    ({ path, was, is }) => was === undefined || is === undefined || OUTCOMES.includes(path.at(-1)),
  ).length;
  process.stdout.write(
    `${firm.length} differences, ${outcomes} of them in outcomes; ${unsteady.length} in sentences about mutants\n`,
  );
  process.exitCode = firm.length === 0 ? 0 : 1;
}

function differ(was, is, path, differences) {
  if (JSON.stringify(was) === JSON.stringify(is)) return;
  const both = [was, is].every((value) => value !== null && typeof value === 'object' && !Array.isArray(value));
  if (!both) return void differences.push({ path, was, is });
  for (const key of [...new Set([...Object.keys(was), ...Object.keys(is)])].sort())
    differ(was[key], is[key], [...path, key], differences);
}

const [first, second, ...rest] = process.argv.slice(2);
if (first === undefined || second === undefined) {
  process.stderr.write('Usage: freeze.mjs CLONE OUT.json [options], or freeze.mjs --compare BEFORE.json AFTER.json\n');
  process.exitCode = 2;
} else if (first === '--compare') compare(second, rest[0]);
else await freeze(resolve(first), resolve(second), options(rest));
