import { strict as assert } from 'node:assert';
import { Gazetteer, keyOf, Known } from '../../../src/core/lexicon/gazetteer.ts';
import { HashTable, PackedReader, PackedWriter } from '../../../src/core/lexicon/packed.ts';

describe('packed numbers', () => {
  it('come back as they were written', () => {
    const numbers = [0, 1, 127, 128, 300, 65535, 2 ** 28 - 1, 2 ** 32 - 1];
    const writer = new PackedWriter();
    for (const number of numbers) writer.number(number);
    writer.signed(Int8Array.from([-127, 0, 127]));
    const reader = new PackedReader(writer.finish());
    assert.deepEqual(numbers.map(() => reader.number()), numbers);
    assert.deepEqual([reader.byte(), reader.byte(), reader.byte()], [-127, 0, 127]);
  });
});

describe('hash table', () => {
  it('keeps every key apart', () => {
    const table = new HashTable(100);
    for (let i = 1; i <= 100; i++) table.set(i * 64, i);
    for (let i = 1; i <= 100; i++) assert.equal(table.get(i * 64), i);
    assert.equal(table.get(-1), -1);
  });
});

describe('gazetteer', () => {
  const gazetteer = new Gazetteer(Uint8Array.from([0, 0]), [
    ['Al-Bab', Known.city],
    ['Al-Bab', Known.surname],
  ]);
  it('adds up what a name is known to be, whatever its hyphens and case', () => {
    assert.equal(gazetteer.of('al bab'), Known.city | Known.surname);
    assert.equal(gazetteer.of('Al'), 0);
  });
  it('takes no names that are longer than the longest', () => {
    assert.equal(keyOf('one two three four five six seven'), undefined);
  });
});
