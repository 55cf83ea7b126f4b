import { globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const anyCast = 'Say what it is, or `unknown`; an `any` switches every check off.';

export default tseslint.config(
  globalIgnores([
    'dist/',
    'coverage/',
    '.omzien/',
    'web/{build,node_modules,.react-router}/',
    'web/app/generated/',
    'test/bench/dutch/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { rules: { eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error', 'object-shorthand': 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './web/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // A service that begins with a check of rights is `async` so that a refusal is a rejection, with or without an `await`.
      '@typescript-eslint/require-await': 'off',
      // consistent-type-imports stays off: Nest reads constructor types at run time (emitDecoratorMetadata), and a type import
      // takes them away.
      'no-restricted-syntax': [
        'error',
        { selector: 'TSAsExpression > TSAnyKeyword', message: anyCast },
        { selector: 'TSTypeAssertion > TSAnyKeyword', message: anyCast },
      ],
    },
  },
  {
    // What belongs in the log goes through the logger; stdout belongs to the commands.
    files: ['src/platform/**/*.ts', 'src/modules/**/*.ts', 'libs/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    // React Router's way to show another page is to throw what `redirect` and `data` make.
    files: ['web/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/only-throw-error': 'off' },
  },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
