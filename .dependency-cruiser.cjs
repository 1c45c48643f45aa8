// Who may import whom. `npm run boundaries` checks it, and fails when it has seen too few modules of a folder.

/**
 * The folders of the project, from the inside out: a module imports from its own folder and from those before it, never
 * from one after it.
 * CONTRIBUTING.md shows the same list as a picture, with a sentence for each folder.
 */
const folders = [
  'generated',
  'src',
  'support',
  'reference-server',
  'conformance',
  'cli',
  'codegen',
  'proofs',
  'tools',
  'site',
  'bench',
];

const { builtinModules } = require('node:module');

const inputOutput =
  '^(node:)?(fs|fs/promises|net|http|https|http2|tls|dgram|dns|child_process|worker_threads|cluster|readline|' +
  'process|os)$' +
  '|node_modules/(ws|socket\\.io|socket\\.io-client|engine\\.io|engine\\.io-client)/';
const tests = '\\.test(-d)?\\.ts$|/testing/';

/** Nothing climbs: one rule for each folder but the last. */
const order = folders.slice(0, -1).map((folder, at) => ({
  name: `order-${folder}`,
  comment: `${folder}/ imports only from itself${at === 0 ? '' : ` and from ${folders.slice(0, at).join(', ')}`}.`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: `^(${folders.slice(at + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...order,
    {
      name: 'no-circular',
      comment: 'Two modules that need each other are one module, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that is not found is an import that no rule sees.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'support-is-not-shipped',
      comment: 'support/ is for tests, proofs and tools: no code of the package imports it.',
      severity: 'error',
      from: { path: '^(src|reference-server|conformance|cli)/', pathNot: tests },
      to: { path: '^support/' },
    },
    {
      name: 'judge-shares-no-code-with-the-server',
      comment: 'What judges never imports what it judges; only tests start the reference server.',
      severity: 'error',
      from: { path: '^conformance/', pathNot: tests },
      to: { path: '^reference-server/' },
    },
    {
      name: 'shared-with-the-reference-server',
      comment:
        'Of src/, the reference server reaches only what it may share with the judge and the runner: the codec and ' +
        'the lossless numbers (src/wire, each tested against the real library), and the code that reads the data ' +
        '(src/suite) and JSON (src/json.ts). Reading data is no protocol decision: what is required, and since when, ' +
        'stands in the data itself, and a mistake there shows on the real releases.',
      severity: 'error',
      from: { path: '^reference-server/index\\.ts$' },
      to: {
        path: '^src/',
        pathNot:
          '^src/(wire/|json\\.ts$)|^src/suite/triggers/|' +
          '^src/suite/(load|names|project|plugins|types|basics|behaviours|capabilities|client|divergence|field|' +
          'frames|trigger-step|schema-visitor)\\.ts$',
        reachable: true,
      },
    },
    {
      name: 'judge-shares-no-library',
      comment:
        'The judge and the server runner use no library that makes protocol decisions for the reference server: they ' +
        'have their own sessions and their own reader of Yjs updates.',
      severity: 'error',
      from: { path: '^conformance/(judge|match|trace|report|runner/(shared|server))/', pathNot: tests },
      to: { path: 'node_modules/(yjs|lib0|socket\\.io|socket\\.io-client|socket\\.io-parser|engine\\.io)' },
    },
    {
      name: 'browser-safe',
      comment:
        'Entries of the package that browsers bundle reach no module of Node; `loadSuite` is in src/suite/index.ts, ' +
        'which needs it.',
      severity: 'error',
      from: { path: '^src/(index|client/index|view/index)\\.ts$|^generated/validators\\.js$' },
      to: { path: `^(node:)?(${builtinModules.join('|')})$`, reachable: true },
    },
    {
      name: 'pure',
      comment:
        'The judge, the matcher, the trace format, the projection and the codec do no I/O, nor does what they import.',
      severity: 'error',
      from: { path: '^conformance/(judge|match|trace)/|^src/suite/project\\.ts$|^src/wire/', pathNot: tests },
      to: { path: inputOutput, reachable: true },
    },
    {
      name: 'codegen-reads-no-generated-code',
      comment: 'codegen/ writes generated/, so it imports nothing of it, nor what does.',
      severity: 'error',
      from: { path: '^codegen/', pathNot: tests },
      to: { path: '^generated/', reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Only our own dist/: most libraries live in a dist/ of their own, and rules are about them too.
    // The consumer imports the package by its name, once it is installed.
    exclude: { path: '^dist/|(^|/)__transpiled/|^tools/package/consumer/' },
    // Also sees imports that TypeScript erases: a boundary is one of knowledge, not only of code.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
Object.defineProperty(module.exports, 'folders', { value: folders, enumerable: false });
