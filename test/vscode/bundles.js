// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { globSync } from '../support/glob.js';

/** mocha's browser build assigns module.exports though its package says "module": loaded by a plugin it is taken for CommonJS, as it should be. */
const mochaInHost = {
  name: 'mocha-in-host',
  setup(/** @type {import('esbuild').PluginBuild} */ build) {
    build.onResolve({ filter: /^mocha\/mocha\.js$/ }, () => ({ path: 'node_modules/mocha/mocha.js', namespace: 'mocha' }));
    build.onLoad({ filter: /./, namespace: 'mocha' }, ({ path }) => ({ contents: readFileSync(path, 'utf8') }));
  },
};

/**
 * One bundle for each folder of `test/host/`: all its tests, with mocha, as the module that VS Code runs in its extension host.
 * @param {import('esbuild').BuildOptions} common
 * @returns {import('esbuild').BuildOptions[]}
 */
export function hostSuites(common) {
  return readdirSync('test/host').map((folder) => {
    const files = globSync(`test/host/${folder}`, '.test.ts').map((file) => `require(${JSON.stringify(`./${file}`)});`);
    return {
      ...common,
      stdin: { contents: `import { runTests } from './test/vscode/in-host.ts'; export const run = () => runTests(() => { ${files.join(' ')} });`, resolveDir: '.', sourcefile: `${folder}.ts` },
      outfile: `out/host/${folder}.cjs`,
      format: 'cjs',
      external: ['vscode'],
      define: { global: 'globalThis' },
      plugins: [mochaInHost],
      ...(folder === 'web' ? { platform: 'browser', alias: { 'node:assert': './test/vscode/web-assert.ts' } } : { platform: 'node' }),
    };
  });
}
