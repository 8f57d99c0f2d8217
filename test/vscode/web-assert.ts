/** What the tests in the web extension host use of `node:assert`, which is not there. */
export const strict = {
  ok(value: unknown, message = 'not true'): asserts value {
    if (!value) throw new Error(message);
  },
  equal(actual: unknown, expected: unknown, message = `${String(actual)} is not ${String(expected)}`): void {
    if (!Object.is(actual, expected)) throw new Error(message);
  },
  deepEqual(actual: unknown, expected: unknown): void {
    strict.equal(JSON.stringify(actual), JSON.stringify(expected));
  },
};
