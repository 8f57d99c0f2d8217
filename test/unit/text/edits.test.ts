import fc from 'fast-check';
import { strict as assert } from 'node:assert';
import { applyEdits, mapSpan, spanMapper, type TextEdit } from '../../../src/core/text/edits.ts';

/** A text, a span of it, and edits of it that neither overlap nor touch. */
const edited = fc.string({ minLength: 1, maxLength: 60 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    span: fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    edits: fc.array(fc.tuple(fc.nat(text.length), fc.nat(5), fc.string({ maxLength: 5 })), { maxLength: 4 }).map((list) => {
      const edits: TextEdit[] = [];
      let free = 0;
      for (const [at, length, insert] of list.sort((a, b) => a[0] - b[0])) {
        if (at < free) continue;
        const end = Math.min(text.length, at + length);
        edits.push({ start: at, end, text: insert });
        free = end + 1;
      }
      return edits;
    }),
  }),
);

describe('mapSpan', () => {
  it('leaves out what is typed at either border', () => {
    assert.deepEqual(mapSpan({ start: 2, end: 4 }, { start: 2, end: 2, text: 'xx' }), { start: 4, end: 6 });
    assert.deepEqual(mapSpan({ start: 2, end: 4 }, { start: 4, end: 4, text: 'xx' }), { start: 2, end: 4 });
  });
  it('grows and shrinks with edits inside', () => {
    assert.deepEqual(mapSpan({ start: 2, end: 6 }, { start: 3, end: 4, text: 'abc' }), { start: 2, end: 8 });
  });
  it('cuts back what an edit across a border took', () => {
    assert.deepEqual(mapSpan({ start: 2, end: 6 }, { start: 0, end: 3, text: 'z' }), { start: 1, end: 4 });
    assert.deepEqual(mapSpan({ start: 2, end: 6 }, { start: 5, end: 9, text: 'z' }), { start: 2, end: 5 });
  });
  it('looks only at the edits that touch a span, and gives what all of them give, the last first', () => {
    fc.assert(
      fc.property(edited, ({ span, edits }) => {
        const all = [...edits].sort((a, b) => b.start - a.start).reduce(mapSpan, span);
        assert.deepEqual(spanMapper(edits)(span), all);
      }),
    );
  });
  it('stays inside the text and keeps start before end', () => {
    fc.assert(
      fc.property(edited, ({ text, span, edits }) => {
        const after = applyEdits(text, edits);
        const mapped = spanMapper(edits)(span);
        assert.ok(0 <= mapped.start && mapped.start <= mapped.end && mapped.end <= after.length);
      }),
    );
  });
  it('keeps the very same characters when no edit touches the span', () => {
    fc.assert(
      fc.property(edited, ({ text, span, edits }) => {
        const outside = edits.filter((edit) => edit.end <= span.start || edit.start >= span.end);
        const mapped = spanMapper(outside)(span);
        assert.equal(applyEdits(text, outside).slice(mapped.start, mapped.end), text.slice(span.start, span.end));
      }),
    );
  });
});

describe('applyEdits', () => {
  it('refuses overlapping edits', () => {
    assert.throws(() => applyEdits('abcdef', [{ start: 0, end: 3, text: '' }, { start: 2, end: 4, text: '' }]), RangeError);
  });
});
