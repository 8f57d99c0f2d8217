const NONE = new Int32Array(0);

/** Where each number stands in a sequence of small numbers, such as the words of a text: in order, and all in two arrays. */
export class Places {
  private readonly starts: Int32Array;
  private readonly order: Int32Array;

  constructor(ids: Int32Array) {
    const most = ids.reduce((max, id) => Math.max(max, id), -1);
    const starts = new Int32Array(most + 2);
    for (const id of ids) starts[id + 1]!++;
    for (let id = 1; id < starts.length; id++) starts[id]! += starts[id - 1]!;
    const next = starts.slice();
    this.order = new Int32Array(ids.length);
    ids.forEach((id, index) => { this.order[next[id]!++] = index; });
    this.starts = starts;
  }

  of(id: number): Int32Array {
    return id + 1 < this.starts.length ? this.order.subarray(this.starts[id], this.starts[id + 1]) : NONE;
  }
}
