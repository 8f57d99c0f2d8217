import tseslint from 'typescript-eslint';

/** What a ring may import; the unit test over the import graph proves the same on the built graph. */
const border = (files, patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: patterns.map(([regex, message]) => ({ regex, message })) }] },
});
const vscode = ['^vscode$', 'Only host/ and features/ may import vscode.'];
const node = ['^node:', 'Node built-ins belong to cli/, training/ and test/.'];
const above = (...rings) => [`(^|/)(${rings.join('|')})/`, `This ring may not import ${rings.join(', ')}.`];

export default tseslint.config(
  { ignores: ['**/*.d.ts', 'dist/', 'out/', '.vscode-host/', '.vscode-test/', 'node_modules/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', // indexes proved in range by the loop around them
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      'no-irregular-whitespace': 'off', // texts in tests are full of them
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' }],
    },
  },
  border(['src/core/**/*.ts'], [vscode, node, above('store', 'host', 'features', 'cli', 'training')]),
  border(['src/store/**/*.ts'], [vscode, node, above('host', 'features', 'cli', 'training')]),
  border(['src/host/**/*.ts'], [node, above('features', 'cli', 'training')]),
  border(['src/features/**/*.ts'], [node, above('cli', 'training')]),
  border(['src/cli/**/*.ts', 'src/training/**/*.ts'], [vscode, above('host', 'features')]),
  { files: ['src/cli/**/*.ts', 'src/training/**/*.ts', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
);
