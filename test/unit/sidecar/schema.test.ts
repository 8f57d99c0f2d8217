import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { ITEM_KEYS, SCHEMA_URI, SOURCE_KEYS, TOP_KEYS } from '../../../src/core/sidecar/format.ts';
import { CATEGORIES, CERTAINTIES, POLARITIES, STATUSES } from '../../../src/core/model/vocabulary.ts';

interface Node { readonly $id?: string; readonly enum?: string[]; readonly properties?: Record<string, Node>; readonly items?: Node }

describe('sidecar.schema.json', () => {
  const schema = JSON.parse(readFileSync('schemas/sidecar.schema.json', 'utf8')) as Node;
  const keys = (node: Node | undefined): string[] => Object.keys(node?.properties ?? {});
  it('has the keys that are written, in their order', () => {
    assert.equal(schema.$id, SCHEMA_URI);
    assert.deepEqual(keys(schema), [...TOP_KEYS]);
    assert.deepEqual(keys(schema.properties!.source), [...SOURCE_KEYS]);
    for (const [kind, section] of [['mention', 'mentions'], ['claim', 'claims'], ['incident', 'incidents']] as const) assert.deepEqual(keys(schema.properties![section]!.items), [...ITEM_KEYS[kind]]);
  });
  it('has the closed vocabularies', () => {
    const claim = schema.properties!.claims!.items!.properties!;
    const mention = schema.properties!.mentions!.items!.properties!;
    assert.deepEqual([mention.category!.enum, mention.status!.enum, claim.polarity!.enum, claim.certainty!.enum], [[...CATEGORIES], [...STATUSES], [...POLARITIES], [...CERTAINTIES]]);
  });
});
