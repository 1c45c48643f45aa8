import tseslint from 'typescript-eslint';

const oneShot =
  'A one-shot listener misses what comes before or after it: keep a listener, buffer, and take from the buffer.';
const sleep = 'A fixed sleep is slow when it is long enough and flaky when it is not: wait for the event itself.';
const skipping =
  'A test that does not run proves nothing: run it or remove it; what does not come with npm is ' +
  'asked for with needs() of support/needs.ts.';

const restricted = [
  { selector: "CallExpression[callee.type='MemberExpression'][callee.property.name='once']", message: oneShot },
  { selector: "CallExpression[callee.name='once']", message: oneShot },
  {
    selector:
      "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout'][arguments.0.type='Identifier']",
    message: sleep,
  },
  {
    selector:
      "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout'] > " +
      'ArrowFunctionExpression.arguments > CallExpression.body[callee.name=/^(resolve|done|ok|r)$/]',
    message: sleep,
  },
  {
    selector:
      'MemberExpression[object.name=/^(describe|it|test|suite)$/][property.name=/^(only|skip|todo|skipIf|runIf)$/]',
    message: skipping,
  },
  {
    selector:
      'CallExpression[callee.name=/^(describe|it|test|suite)$/] > ObjectExpression > ' +
      'Property[key.name=/^(only|skip|todo)$/]',
    message: skipping,
  },
  // skip() of the context that a test is handed, by its name or taken out of it
  {
    selector:
      'CallExpression[callee.name=/^(it|test)$/] > :function > ObjectPattern.params > Property[key.name="skip"]',
    message: skipping,
  },
  // skip() of the context that a test is handed
  {
    selector:
      "CallExpression[callee.type='MemberExpression'][callee.property.name='skip'][callee.object.name=/^(context|ctx|t|task)$/]",
    message: skipping,
  },
];

export default tseslint.config(
  {
    ignores: ['dist/', 'generated/', 'docs/', 'coverage/', 'tools/package/consumer/', '**/__transpiled/'],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.ts', 'codegen/template/template/*.js'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vitest.config.ts', 'vitest.proofs.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-restricted-syntax': ['error', ...restricted],
      'no-restricted-imports': [
        'error',
        {
          paths: ['node:timers/promises', 'timers/promises'].map((name) => ({ name, message: sleep })),
        },
      ],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme'], location: 'anywhere' }],
      'prefer-const': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A JSON value is printed where it is known to be a scalar.
      '@typescript-eslint/no-base-to-string': 'off',
      // An interface may ask for a promise where an implementation has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // Our interfaces describe plain objects of functions, which use no `this`; the few classes have private fields.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  {
    files: ['**/*.test.ts', '**/*.test-d.ts'],
    rules: {
      // Tests take documents apart whose shape the assertion itself proves.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
