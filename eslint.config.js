import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/', 'tour/', 'test/fixtures/'] },
  ...tseslint.configs.recommended,
  {
    // Text comes from anybody: no regular expression may take more than linear time on it.
    files: ['src/**', 'entrypoints/**'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
  },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // A terminal is where these speak.
    files: ['scripts/**', 'src/cli/**', 'test/**', 'src/browser/report.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // Text from a school, a page or a person is shown as text, never as markup.
    files: ['src/**', 'entrypoints/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML' },
        { property: 'outerHTML' },
        { property: 'insertAdjacentHTML' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.object.property.name='searchParams'][callee.property.name=/^(keys|values|entries)$/]",
          message: 'Firefox lets no script in a page go through these; use forEach.',
        },
      ],
      'no-restricted-globals': [
        'error',
        'fetch',
        'XMLHttpRequest',
        'WebSocket',
        'EventSource',
        'RTCPeerConnection',
      ],
    },
  },
);
