import type { Evidence } from '../model/findings.ts';

/** Why mentions are there, in words. Reasons are few and mentions are many: those with the same reasons share one list of them. */
export class Reasons {
  private readonly lists = new Map<string, readonly Evidence[]>();

  of(...why: readonly string[]): readonly Evidence[] {
    const key = why.length === 1 ? why[0]! : why.join('\n');
    let known = this.lists.get(key);
    if (!known) this.lists.set(key, (known = why.map((reason) => ({ why: reason }))));
    return known;
  }
}
