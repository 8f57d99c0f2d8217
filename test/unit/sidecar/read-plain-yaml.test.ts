import { strict as assert } from 'node:assert';
import { editSidecar } from '../../../src/core/sidecar/edit.ts';
import { readByLibrary, readYaml } from '../../../src/core/sidecar/read-yaml.ts';
import { readPlainYaml } from '../../../src/core/sidecar/read-plain-yaml.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import type { Operation } from '../../../src/core/model/annotations.ts';
import { random } from '../../support/edit-simulator.ts';
import { makeMention, makeSidecar, mutilate } from '../../support/sidecar-maker.ts';

const RUNS = Number(process.env.PROVE ?? 60);

/** A sidecar as Dateline writes it. */
const written = (next: () => number): string => applyEdits('', editSidecar('', [{ op: 'source', fields: { file: 'a.txt' } }, ...[1, 2, 3].map((n): Operation => ({ op: 'add', item: makeMention(`m-${n}`, next) }))]));

/** What is read fast is what the library reads, or nothing. */
function same(text: string): boolean {
  const fast = readPlainYaml(text);
  if (!fast) return false;
  assert.deepEqual({ root: fast, problems: [] }, readByLibrary(text), JSON.stringify(text));
  return true;
}

describe('readPlainYaml', () => {
  it('reads what Dateline writes', () => {
    for (const text of [
      'a: 1\n', '# x\nversion: 1\nsource:\n  file: "a.txt"\n\nmentions:\n  - id: "m-1"\n    quote: "say \\"no\\""\n    note: |-\n      one\n\n      two  \n        deep\n    by: x y\n  # c\n  - id: \'it\'\'s\'\n',
      '\ufeffa:\r\n- b: 1 # c\r\n  c: |-\r\n    x\r\n- d:\r\n    - e\r\n    - "f"\r\n', 'a:\nb: # c\n  c:\nd:\n  - e: f', 'a: 2026-01-01T00:00:00Z\nb: -1.5\nc: x y\nd: |-\n  last', 'a: x  \nb: "y" \n\n\n', 'a:\n    b: 1\n    c:\n    - d\n    - e\nf: 1\n',
    ]) assert.ok(same(text), text);
  });
  it('leaves the rest to the library', () => {
    for (const text of [
      '', '- a\n', 'a: [1]\n', 'a: {b: 1}\n', 'a: x\n  y\n', 'a: "x\n  y"\n', 'a: b: c\n', 'a:\n\tb: 1\n', '? a\n: b\n', 'a: &x 1\nb: *x\n', '---\na: 1\n', 'a: >-\n  x\n', 'a: |\n  x\n', 'a: "\\x41"\n', 'a:b\n', 'a: 1\n b: 2\n', 'a:\n  - b\n c: 1\n',
      '"a": 1\n', 'a: "x" y\n', 'a: "x"#c\n', 'a: - b\n', 'a:\n  - - b\n', 'a: |-\n\n    x\n', 'a: |-\n   x\n  y\n', 'a: @x\n', 'a: x\rb: y\n', 'a: |-\n  x\n \n', 'a: x:\n',
    ]) assert.equal(readPlainYaml(text), undefined, text);
  });
  it('prove: reads as the library does, whatever the text', () => {
    let fast = 0;
    for (let seed = 1; seed <= RUNS; seed++) {
      const next = random(seed);
      const text = seed % 3 === 0 ? makeSidecar(3, next) : written(next);
      fast += Number(same(text));
      for (let n = 0; n < 4; n++) fast += Number(same(mutilate(text, next)));
    }
    assert.ok(fast > RUNS / 8, `${fast} of ${5 * RUNS} were read fast`);
  });
  it('is what sidecars are read by', () => {
    assert.deepEqual(readYaml('a: 1\n'), readByLibrary('a: 1\n'));
  });
});
