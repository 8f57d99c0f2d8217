import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { globSync } from '../support/glob.js';

/** Imports of every file under src/, by path from the project's root; packages and built-ins as they are written. */
const graph = new Map(
  globSync('src', '.ts').map((file) => {
    const code = readFileSync(file, 'utf8');
    const imports = [...code.matchAll(/^(?:import|export)\b[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm)].map((match) => match[1] ?? match[2] ?? match[3]!);
    return [file, imports.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(file), name) : name))];
  }),
);
/** The imports that are left when types are gone. */
const loaded = new Map(
  globSync('src', '.ts').map((file) => {
    const imports = [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b(?! type\b)[^'";]*?from\s+'([^']+)'/gm)].map((match) => match[1]!);
    return [file, imports.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(file), name) : name))];
  }),
);
const ring = (path: string): string => path.split('/')[1]!;

/** What each ring may import of the others. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  store: ['core', 'store'],
  host: ['core', 'store', 'host'],
  features: ['core', 'store', 'host', 'features'],
  cli: ['core', 'store', 'cli'],
  training: ['core', 'training'],
  'extension.ts': ['host', 'features'],
};

const edges = [...graph].flatMap(([from, imports]) => imports.map((to) => [from, to] as const));
const inside = edges.filter(([, to]) => to.startsWith('src/'));

describe('import graph', () => {
  it('has edges to look at', () => {
    assert.ok(inside.length > 20, `${inside.length} edges`);
  });
  it('rings import only what lies below them', () => {
    const wrong = inside.filter(([from, to]) => !MAY[ring(from)]?.includes(ring(to)));
    assert.deepEqual(wrong, []);
  });
  it('only host/, features/ and extension.ts import vscode', () => {
    const wrong = edges.filter(([from, to]) => to === 'vscode' && !['host', 'features', 'extension.ts'].includes(ring(from)));
    assert.deepEqual(wrong, []);
  });
  it('only cli/ and training/ import Node built-ins', () => {
    const wrong = edges.filter(([from, to]) => to.startsWith('node:') && !['cli', 'training'].includes(ring(from)));
    assert.deepEqual(wrong, []);
  });
  it('features do not import one another', () => {
    const feature = (path: string): string => path.split('/')[2]!.replace(/\.ts$/, '');
    const wrong = inside.filter(([from, to]) => ring(from) === 'features' && ring(to) === 'features' && feature(from) !== feature(to));
    assert.deepEqual(wrong, []);
  });
  it('the extension holds nothing of the reader when it starts: its rules and lists come with dist/reader.js', () => {
    const held = new Set(['src/extension.ts']);
    for (const file of held) for (const to of loaded.get(file) ?? []) if (to.startsWith('src/')) held.add(to);
    assert.ok(held.size > 100, `${held.size} files`);
    assert.deepEqual([...held].filter((file) => /^src\/core\/(?:lexicon|codebooks)\/|^src\/core\/reading\/pipeline\.ts$|^src\/core\/text\/words\.ts$/.test(file)), []);
  });
  it('has no cycles', () => {
    const state = new Map<string, 'open' | 'done'>();
    const visit = (file: string, path: string[]): void => {
      if (state.get(file) === 'done') return;
      assert.notEqual(state.get(file), 'open', `cycle: ${[...path, file].join(' -> ')}`);
      state.set(file, 'open');
      for (const to of graph.get(file) ?? []) if (graph.has(to)) visit(to, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of graph.keys()) visit(file, []);
  });
});
