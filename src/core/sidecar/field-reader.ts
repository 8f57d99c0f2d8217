import { dataOf, isNull, pairOf, type MapNode, type Pair, type TreeNode } from './tree.ts';
import { CATEGORIES, CERTAINTIES, CREDIBILITIES, POLARITIES, RELIABILITIES, STATUSES } from '../model/vocabulary.ts';
import type { SidecarProblem } from '../model/annotations.ts';
import { clipped } from '../text/clipped.ts';

/** Keys with a closed vocabulary, and their values. Other values are kept and shown, with a warning: a newer version or another project may know them. */
export const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  category: CATEGORIES, status: STATUSES, polarity: POLARITIES, certainty: CERTAINTIES, credibility: CREDIBILITIES, reliability: RELIABILITIES,
};

/** Reads one map's fields. Each method gives undefined for a missing field, and says so where one has the wrong shape. */
export class FieldReader {
  private readonly node: MapNode;
  private readonly problems: SidecarProblem[];

  constructor(node: MapNode, problems: SidecarProblem[]) {
    this.node = node;
    this.problems = problems;
  }

  text(key: string): string | undefined {
    const pair = this.pair(key);
    if (!pair) return undefined;
    if (pair.value.kind === 'scalar') return pair.value.value;
    this.wrong(pair, 'a text');
    return undefined;
  }

  choice(key: string): string | undefined {
    const value = this.text(key);
    const known = VOCABULARY[key];
    if (value !== undefined && known && !known.includes(value)) {
      const { start, end } = this.pair(key)!.value;
      this.problems.push({ code: 'unknown-value', message: `${JSON.stringify(value)} is not one of the known values of ${key}: ${known.join(', ')}.`, start, end, severity: 'warning' });
    }
    return value;
  }

  /** A count: a whole number from 0. */
  count(key: string): number | undefined {
    const value = this.text(key);
    if (value === undefined || /^\d{1,15}$/.test(value)) return value === undefined ? undefined : Number(value);
    this.wrong(this.pair(key)!, 'a whole number');
    return undefined;
  }

  number(key: string): number | undefined {
    const value = this.text(key);
    const number = value === undefined || value.trim() === '' ? NaN : Number(value);
    if (value !== undefined && !Number.isFinite(number)) this.wrong(this.pair(key)!, 'a number');
    return Number.isFinite(number) ? number : undefined;
  }

  flag(key: string): boolean | undefined {
    const value = this.text(key);
    if (value === undefined || value === 'true' || value === 'false') return value === undefined ? undefined : value === 'true';
    this.wrong(this.pair(key)!, 'true or false');
    return undefined;
  }

  map(key: string): MapNode | undefined {
    const pair = this.pair(key);
    if (!pair || pair.value.kind === 'map') return pair?.value as MapNode | undefined;
    this.wrong(pair, 'a map');
    return undefined;
  }

  list(key: string): readonly TreeNode[] | undefined {
    const pair = this.pair(key);
    if (!pair) return undefined;
    if (pair.value.kind === 'seq') return pair.value.items.map((item) => item.value);
    this.wrong(pair, 'a list');
    return undefined;
  }

  texts(key: string): string[] | undefined {
    return this.list(key)?.flatMap((node) => {
      if (node.kind === 'scalar' && !isNull(node)) return [node.value];
      this.shape(node, `${key} is a list of ids.`);
      return [];
    });
  }

  maps(key: string): FieldReader[] | undefined {
    return this.list(key)?.flatMap((node) => {
      if (node.kind === 'map') return [new FieldReader(node, this.problems)];
      this.shape(node, `${key} is a list of maps.`);
      return [];
    });
  }

  child(key: string): FieldReader | undefined {
    const node = this.map(key);
    return node && new FieldReader(node, this.problems);
  }

  /** A field without which the map cannot be used. */
  required(key: string, code: 'missing' | 'empty-quote' = 'missing'): string | undefined {
    const value = this.text(key);
    if (value !== undefined && value.trim() !== '') return value;
    const at = pairOf(this.node, key);
    const { start, end } = at ? { start: at.start, end: Math.max(at.value.end, at.keyEnd) } : { start: this.node.start, end: Math.min(this.node.start + 1, this.node.end) };
    this.problems.push({ code, message: code === 'missing' ? `The ${key} is missing.` : `The ${key} is empty: it would stand everywhere.`, start, end, severity: 'error' });
    return undefined;
  }

  /** A value in a few words, as data; undefined for a missing one. */
  written(key: string): string | undefined {
    const pair = this.pair(key);
    const words = pair && JSON.stringify(dataOf(pair.value));
    return words && clipped(words, 80);
  }

  /** Says something about the whole map. */
  problem(code: SidecarProblem['code'], message: string): void {
    this.problems.push({ code, message, start: this.node.start, end: this.node.end, severity: 'warning' });
  }

  /** The record without its undefined fields. */
  present<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
  }

  private pair(key: string): Pair | undefined {
    const pair = pairOf(this.node, key);
    return pair && !isNull(pair.value) ? pair : undefined;
  }

  private wrong(pair: Pair, expected: string): void {
    this.shape(pair.value, `${pair.key} is ${expected}.`);
  }

  private shape(node: TreeNode, message: string): void {
    const { start, end } = node;
    if (node.kind === 'opaque') this.problems.push({ code: 'aliases', message: 'Aliases are not followed in sidecars: write the value itself.', start, end, severity: 'warning' });
    else this.problems.push({ code: 'shape', message, start, end, severity: 'warning' });
  }
}
