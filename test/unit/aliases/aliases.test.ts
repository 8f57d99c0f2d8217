import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parseAliases } from '../../../src/core/aliases/parse-aliases.ts';
import { read } from '../../../src/core/reading/analyze.ts';

const FILE = `entities:
  - name: Islamic Resistance in Iraq
    aliases: [IRI, the Iraqi Resistance]
    label: Islamic Resistance in Iraq (coalition)
    category: armed-group
  - name: Umbagog Works
`;

describe('parseAliases', () => {
  it('reads names, aliases, labels and categories', () => {
    const { entities, problems } = parseAliases(FILE);
    assert.deepEqual(problems, []);
    assert.deepEqual(entities, [
      { name: 'Islamic Resistance in Iraq', aliases: ['IRI', 'the Iraqi Resistance'], label: 'Islamic Resistance in Iraq (coalition)', category: 'armed-group' },
      { name: 'Umbagog Works', aliases: [] },
    ]);
  });
  it('keeps good entries beside bad ones and says where these are', () => {
    const text = 'entities:\n  - aliases: [X]\n  - Y\n  - name: Z\n    category: tribe\n    regex: a+\n  - name: z\n';
    const { entities, problems } = parseAliases(text);
    assert.deepEqual(entities.map(({ name }) => name), ['Z', 'z']);
    assert.deepEqual(problems.map(({ start, end }) => text.slice(start, end)), ['a', 'Y', 'tribe', 'regex', 'name: z']);
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string().map((s) => `entities:\n  - name: ${s}\n    aliases: ${s}`)), (text) => Array.isArray(parseAliases(text).entities)));
  });
});

describe('a workspace’s entities', () => {
  const aliases = parseAliases(FILE).entities;
  const named = (text: string): string[] => read(text, { aliases }).mentions.filter(({ form }) => form === 'name').map((m) => `${text.slice(m.start, m.end)} = ${m.entity.name}, ${m.category}`);
  it('share one entity, named and categorised as the file says', () => {
    const label = 'Islamic Resistance in Iraq (coalition), armed-group';
    assert.deepEqual(named('The IRI and Umbagog Works said the Iraqi Resistance had left.'), [`IRI = ${label}`, 'Umbagog Works = Umbagog Works, organisation', `Iraqi Resistance = ${label}`]);
    const { entities } = read('The Islamic Resistance in Iraq attacked. The IRI said so. The group left.', { aliases });
    assert.deepEqual(entities.filter(({ known }) => known).map(({ mentions }) => mentions.length), [3]);
  });
  it('are phrases: capitals count, and nothing is a pattern', () => {
    assert.deepEqual(named('An iri of umbagog.'), []);
    const dots = parseAliases('entities:\n  - name: a.c\n').entities;
    assert.deepEqual(read('abc', { aliases: dots }).mentions, []);
  });
});
