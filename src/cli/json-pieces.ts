/** In UTF-16 code units. */
const PIECE = 1 << 16;

/**
 * The JSON of an object in pieces, as `JSON.stringify` would write it, for an object with long lists: as one string the report on a long text
 * would take eight times the text. A piece ends behind the list's entry with which it gets long enough.
 */
export function* jsonPieces(value: object): Generator<string> {
  let piece = '{';
  let between = '';
  for (const [key, entry] of Object.entries(value) as [string, unknown][]) {
    if (entry === undefined) continue;
    piece += `${between}${JSON.stringify(key)}:`;
    between = ',';
    if (!Array.isArray(entry)) {
      piece += JSON.stringify(entry);
      continue;
    }
    piece += '[';
    for (let i = 0; i < entry.length; i++) {
      piece += `${i > 0 ? ',' : ''}${JSON.stringify(entry[i])}`;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    piece += ']';
  }
  yield `${piece}}`;
}
