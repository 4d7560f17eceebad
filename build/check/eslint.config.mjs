import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { bannedCalls, bannedSyntax } from './banned.mjs';
import { styleLines } from './style-lines.mjs';

/** Files that may be longer than 300 lines, each with its reason. */
const longFiles = [
  // { file: 'shared/example.ts', max: 400, why: '...' },
];

const maxLines = (max) => ({
  'max-lines': ['error', { max, skipBlankLines: true, skipComments: true }],
});

const typed = ['**/*.{ts,tsx,mts}'];

export default tseslint.config(
  { ignores: ['out/**', 'dist/**', 'demo-output/**', 'node_modules/**', 'test-results/**'] },
  // Declarations beside scripts that Node 20 runs: no project has them as sources.
  { ignores: ['**/*.d.mts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: typed,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Codes and samples are split into letters of ASCII; text for people is never taken apart.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A void arrow such as `onClick={() => setOpen(true)}` is the common way in React.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // React takes async event handlers; a rejection there is impossible, as calls give a Result.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      // `_unused` says so by its name.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx,mts,mjs}'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-control-regex': 'error',
      'no-self-compare': 'error',
      'no-unsafe-finally': 'error',
      'no-eval': 'error',
      ...maxLines(300),
      ...bannedSyntax('everywhere'),
    },
  },
  { files: ['**/*.css'], languageOptions: { parser: styleLines }, rules: maxLines(300) },
  { files: ['shared/**'], rules: bannedSyntax('everywhere', 'clock', 'chance') },
  { files: ['electron/**'], rules: bannedSyntax('everywhere', 'database') },
  { files: ['electron/backend/**'], rules: bannedSyntax('everywhere', 'database', 'chance') },
  { files: ['renderer/**'], rules: bannedSyntax('everywhere', 'page') },
  {
    files: ['shared/**', 'electron/**', 'renderer/**'],
    rules: { 'no-console': 'error', ...bannedCalls },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // What a test reads back (JSON, a report) it checks itself; an explicit `any` stays forbidden.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // The tools read configurations by their default export, and a declaration describes what is there.
  { files: ['**/*.config.{ts,mts,mjs}', '**/*.d.ts'], rules: bannedSyntax() },
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  ...longFiles.map(({ file, max }) => ({
    files: [file],
    rules: maxLines(max),
  })),
);
