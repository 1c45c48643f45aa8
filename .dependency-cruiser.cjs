// Who may import whom. `npm run boundaries` runs this and fails when it has seen too few modules.
const inputOutput =
  '^(node:)?(fs|fs/promises|net|http|https|http2|tls|dgram|dns|child_process|worker_threads|cluster|readline|process|os)$' +
  '|node_modules/(ws|socket\\.io|socket\\.io-client|engine\\.io|engine\\.io-client)/';
const ours = '^(src|generated|conformance|reference-server|codegen|tools|bench|site)/';
const tests = '\\.test(-d)?\\.ts$|/testing/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two modules that need each other are one module, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that is not found is an import that no rule below sees.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'generated-stands-alone',
      comment: 'generated/ imports nothing of ours.',
      severity: 'error',
      from: { path: '^generated/' },
      to: { path: ours, pathNot: '^generated/' },
    },
    {
      name: 'library',
      comment: 'src/ (but for src/cli and tests) imports generated/ and src/ only.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/|\\.test\\.ts$' },
      to: { path: ours, pathNot: '^(generated|src)/' },
    },
    {
      name: 'reference-server',
      comment: 'reference-server/ imports generated/ and src/ only.',
      severity: 'error',
      from: { path: '^reference-server/' },
      to: { path: ours, pathNot: '^(generated|src|reference-server)/' },
    },
    {
      name: 'conformance',
      comment: 'conformance/ imports generated/ and src/; the reference server is another rule.',
      severity: 'error',
      from: { path: '^conformance/', pathNot: ['^conformance/mutants/', tests] },
      to: { path: ours, pathNot: '^(generated|src|conformance|reference-server)/' },
    },
    {
      name: 'mutants',
      comment: 'Mutants and tests may also take a client of ours from tools/clients, which is never shipped.',
      severity: 'error',
      from: { path: '^conformance/.*(\\.test\\.ts$|/testing/)|^conformance/mutants/' },
      to: { path: ours, pathNot: '^(generated|src|conformance|reference-server|tools/clients)/' },
    },
    {
      name: 'oracle-shares-no-code',
      comment:
        'What judges never imports what it judges; only mutants and tests start the reference server, and where a client is judged it is the server behind.',
      severity: 'error',
      from: { path: '^conformance/', pathNot: ['^conformance/mutants/', '^conformance/client/behind\\.ts$', tests] },
      to: { path: '^reference-server/' },
    },
    {
      name: 'pure',
      comment:
        'The judge, the matcher, the trace format, the projection and the codec do no I/O, nor does anything they import.',
      severity: 'error',
      from: { path: '^conformance/(judge|match|trace)/|^src/suite/project\\.ts$|^src/wire/', pathNot: tests },
      to: { path: inputOutput, reachable: true },
    },
    {
      name: 'codegen-stands-alone',
      comment: 'codegen/ writes generated/, so of src/ it imports only what needs no generated code.',
      severity: 'error',
      from: { path: '^codegen/' },
      to: {
        path: '^(src|generated)/',
        pathNot: '^src/(json|suite/(basics|schema-visitor|whole-range|types))\\.ts$',
      },
    },
    {
      name: 'codegen-needs-no-generated-code',
      comment: 'Else codegen/ could not be run after a change that breaks generated/.',
      severity: 'error',
      from: { path: '^codegen/', pathNot: tests },
      to: { path: '^generated/', reachable: true },
    },
    {
      name: 'nothing-imports-the-command',
      comment: 'src/cli composes everything, so nothing imports it.',
      severity: 'error',
      from: { path: ours, pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'nothing-imports-the-site',
      comment:
        'site/ makes pages of everything, so nothing imports it, but for the test that follows the recipes to the last page.',
      severity: 'error',
      from: { path: ours, pathNot: '^site/|^tools/recipes/.*\\.test\\.ts$' },
      to: { path: '^site/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|__transpiled)/|^codegen/template/' },
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
