import { strict as assert } from 'node:assert';
import { editSidecar, SidecarEditError } from '../../../src/core/sidecar/edit.ts';
import { mergeMarked } from '../../../src/core/sidecar/merge-marked.ts';
import { mergeSidecars, SidecarMergeError } from '../../../src/core/sidecar/merge.ts';
import { openSidecar } from '../../../src/core/sidecar/open.ts';
import { parseSidecar } from '../../../src/core/sidecar/parse.ts';
import { difference } from '../../../src/core/text/difference.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { random } from '../../support/edit-simulator.ts';
import { makeChange, makeMention, makeSidecar, mutilate } from '../../support/sidecar-maker.ts';
import type { Operation } from '../../../src/core/model/annotations.ts';

/** Runs of each proof: a few here, very many with `npm run prove`. */
const RUNS = Number(process.env.PROVE ?? 6);
/** The first seed: to go on where a run ended. */
const FROM = Number(process.env.FROM ?? 1);

const run = (text: string, ...operations: Operation[]): string => applyEdits(text, editSidecar(text, operations));

describe('prove: sidecars', () => {
  it('one operation leaves every other line as it is', () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const next = random(seed);
      const text = makeSidecar(1 + Math.floor(next() * 5), next);
      const parsed = parseSidecar(text);
      assert.ok(parsed.writable, `${seed}\n${text}`);
      const { id } = parsed.sidecar.mentions[Math.floor(next() * parsed.sidecar.mentions.length)]!;
      const range = parsed.rangeOf(id)!;
      const from = text.lastIndexOf('\n', range.start) + 1;
      const lineEnd = text.indexOf('\n', range.end);
      const [head, tail] = [text.slice(0, from), lineEnd < 0 ? '' : text.slice(lineEnd)];

      const changed = run(text, makeChange(id, next));
      assert.ok(changed.startsWith(head) && changed.endsWith(tail), `set, seed ${seed}\n${text}\n${changed}`);
      const added = run(text, { op: 'add', item: makeMention('m-new', next) });
      assert.ok(difference(text, added).end === difference(text, added).start, `add, seed ${seed}\n${added}`);
      const removed = run(text, { op: 'remove', kind: 'mention', id });
      assert.equal(removed, head + tail.slice(1), `remove, seed ${seed}`);
      for (const [after, count] of [[changed, 0], [added, 1], [removed, -1]] as const) {
        const again = parseSidecar(after);
        assert.ok(again.writable, `${seed}\n${after}\n${JSON.stringify(again.problems)}`);
        assert.equal(again.sidecar.mentions.length, parsed.sidecar.mentions.length + count, `${seed}\n${after}`);
      }
    }
  });
  it('what is written is read back', () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const next = random(seed);
      const item = makeMention('m-new', next);
      const text = run(makeSidecar(3, next), { op: 'add', item });
      assert.deepEqual(parseSidecar(text).sidecar.mentions.find(({ id }) => id === 'm-new'), item, text);
    }
  });
  it('mutilated sidecars do not throw and are edited safely or not at all', () => {
    for (let seed = FROM; seed < FROM + 4 * RUNS; seed++) {
      const next = random(seed);
      const text = mutilate(makeSidecar(2, next), next);
      const begun = performance.now();
      const parsed = parseSidecar(text);
      try {
        const after = run(text, { op: 'add', item: makeMention('m-new', next) });
        assert.ok(parsed.writable || parsed.problems.length > 0);
        if (parseSidecar(after).writable) assert.ok(parseSidecar(after).sidecar.mentions.some(({ id }) => id === 'm-new'), `${seed}\n${text}\n${after}`);
      } catch (error) {
        if (!(error instanceof SidecarEditError)) throw error;
      }
      assert.ok(performance.now() - begun < 5000, `seed ${seed} takes too long`);
    }
  });
  it('mutilated sides are merged without loss or not at all', () => {
    const idsOf = (text: string): string[] => parseSidecar(text).sidecar.mentions.map(({ id }) => id);
    let merged = 0;
    for (let seed = FROM; seed < FROM + 2 * RUNS; seed++) {
      const next = random(seed);
      const base = makeSidecar(3, next);
      const ours = mutilate(base, next);
      const theirs = next() < 0.5 ? mutilate(base, next) : run(base, makeChange('m-1', next), { op: 'add', item: makeMention('m-their', next) });
      const begun = performance.now();
      try {
        const { text } = next() < 0.8 ? mergeSidecars(base, ours, theirs) : (mergeMarked(`<<<<<<< a\n${ours}\n||||||| b\n${base}\n=======\n${theirs}\n>>>>>>> c\n`) ?? mergeSidecars(base, ours, theirs));
        merged++;
        const [there, before] = [new Set(idsOf(text)), new Set(idsOf(base))];
        for (const id of [...idsOf(ours), ...idsOf(theirs)]) if (!before.has(id)) assert.ok(there.has(id), `seed ${seed}: ${id} is lost\n${ours}\n=====\n${theirs}\n=====\n${text}`);
        if (ours !== text && theirs !== text) assert.ok(openSidecar(text).whole, `seed ${seed}\n${text}`);
      } catch (error) {
        if (!(error instanceof SidecarMergeError)) throw new Error(`seed ${seed}: ${String(error)}\n${ours}\n=====\n${theirs}`, { cause: error });
      }
      assert.ok(performance.now() - begun < 5000, `seed ${seed} takes too long`);
    }
    assert.ok(merged > 0);
  });
  it('two analysts lose nothing and meet no false conflict', () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const next = random(seed);
      const base = makeSidecar(6, next);
      const side = (who: string, parity: number): { text: string; added: string[] } => {
        const added = [0, 1, 2].map((n) => `m-${who}${n}`);
        const operations: Operation[] = added.map((id) => ({ op: 'add', item: makeMention(id, next) }));
        for (let i = parity; i < 6; i += 2) operations.push({ op: 'set', kind: 'mention', id: `m-${i}`, fields: { note: `by ${who}` } });
        // Both change the same item, in different fields.
        operations.push({ op: 'set', kind: 'mention', id: 'm-0', fields: parity ? { category: 'vehicle' } : { status: 'rejected' } });
        return { text: run(base, ...operations), added };
      };
      const [ours, theirs] = [side('ana', 0), side('bob', 1)];
      const { text, conflicts } = mergeSidecars(base, ours.text, theirs.text);
      assert.deepEqual(conflicts, []);
      const { sidecar, writable } = parseSidecar(text);
      assert.ok(writable);
      assert.equal(sidecar.mentions.length, 12, text);
      for (const id of [...ours.added, ...theirs.added]) assert.ok(sidecar.mentions.some((item) => item.id === id));
      sidecar.mentions.forEach((item) => {
        const i = /^m-(\d)$/.exec(item.id)?.[1];
        if (i !== undefined) assert.equal(item.note, Number(i) % 2 ? 'by bob' : 'by ana');
      });
      const first = sidecar.mentions.find(({ id }) => id === 'm-0')!;
      assert.deepEqual([first.category, first.status], ['vehicle', 'rejected']);
    }
  });
});
