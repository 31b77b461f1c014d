import tseslint from 'typescript-eslint'
import reactHooks from 'eslint-plugin-react-hooks'
import fullWidthPunctuation from './scripts/lint/full-width-punctuation-rule.mjs'
import importMap from './scripts/lint/import-map-rule.mjs'
import { PURE } from './scripts/import-map.mjs'

const pureFiles = PURE.map((folder) => `${folder}/**/*.{ts,tsx}`)
const testFiles = ['**/*.test.{ts,tsx}', '**/testing/**', 'e2e/**']

export default tseslint.config(
  { ignores: ['node_modules/', '.next/', 'dist/', 'data/', 'fonts/', 'next-env.d.ts', 'test-results/', 'playwright-report/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { house: { rules: { 'import-map': importMap, 'full-width-punctuation': fullWidthPunctuation } }, 'react-hooks': reactHooks },
    rules: {
      'house/import-map': 'error',
      'house/full-width-punctuation': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    // Pure folders: no clock, no randomness, no file system, no network.
    files: pureFiles,
    ignores: testFiles,
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [
          { group: ['node:*', 'fs', 'path', 'crypto', 'http', 'https', 'net', 'os', 'child_process', 'worker_threads'], message: 'A pure folder does no I/O: take it as an argument.' },
          { group: ['next', 'next/*', 'react', 'react-dom', 'react-dom/*', '@mantine/*', '@tiptap/react'], message: 'No React and no Next in lib.' },
        ],
      }],
      'no-restricted-globals': ['error', ...['fetch', 'process', 'window', 'document', 'localStorage', 'navigator', 'setTimeout', 'setInterval', 'crypto', 'performance'].map((name) => ({ name, message: 'A pure folder does no I/O: take it as an argument.' }))],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'No clock in a pure folder.' }, { object: 'Math', property: 'random', message: 'No randomness in a pure folder.' }],
      'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock in a pure folder.' }],
    },
  },
  {
    // The editor's node views draw their own DOM nodes; nothing else of the browser is theirs.
    files: ['lib/editor/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'fetch', 'process', 'localStorage', 'navigator', 'setTimeout', 'setInterval', 'crypto', 'performance'] },
  },
  {
    files: ['lib/!(server)/**/*.{ts,tsx}'],
    ignores: [...testFiles, ...pureFiles],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['next', 'next/*', 'react', 'react-dom', '@mantine/*', '@tiptap/react'], message: 'No React and no Next in lib.' }] }] },
  },
  { files: ['cli/**', 'scripts/**', ...testFiles], rules: { 'no-console': 'off' } },
  // Tests hold faulty text on purpose, and may prove a folder against any other.
  { files: testFiles, rules: { 'house/full-width-punctuation': 'off', 'house/import-map': 'off' } },
)
