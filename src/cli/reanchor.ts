import { resolve as resolvePath } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readPlaced } from './placed-sidecar.ts';
import { sidecarPaths, workspaceOf } from './sidecar-paths.ts';
import { writeWhole } from './write-whole.ts';
import { refreshOperations } from '../core/anchors/refresh.ts';
import { resolve } from '../core/anchors/resolve.ts';
import { editSidecar } from '../core/sidecar/edit.ts';
import { applyEdits } from '../core/text/edits.ts';
import { offsetMap } from '../core/text/offsets.ts';
import { baseTextOf } from '../store/addresses.ts';
import type { Anchor } from '../core/model/annotations.ts';

/** `dateline reanchor [--check|--write] [PATH…]` and `dateline reanchor --jsonl`: see README. */
export async function reanchorCommand(args: string[]): Promise<number> {
  let parsed;
  let paths: string[] = [];
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { jsonl: { type: 'boolean' }, check: { type: 'boolean' }, write: { type: 'boolean' } } });
    if (!parsed.values.jsonl) paths = await sidecarPaths(parsed.positionals);
  } catch (error) {
    process.stderr.write(`dateline reanchor: ${(error as Error).message}\n`);
    return 2;
  }
  if (parsed.values.jsonl) return reanchorLines();
  let status = 0;
  for (const path of paths) {
    try {
      if (!(await reanchorFile(path, parsed.values.write === true))) status = 1;
    } catch (error) {
      process.stdout.write(`${path}: ${(error as Error).message}\n`);
      status = 1;
    }
  }
  return status;
}

/** Reports one sidecar and, where asked to, brings its sure anchors up to the text. True where everything is sure. */
async function reanchorFile(path: string, write: boolean): Promise<boolean> {
  const { text, parsed, source, resolutions } = await readPlaced(path);
  if (!source) throw new Error('the source that it annotates is not beside it');
  const states = [...resolutions.values()].map(({ state }) => state);
  const of = (state: string): number => states.filter((other) => other === state).length;
  let done = '';
  const operations = refreshOperations(parsed.sidecar, resolutions, source.text, source.sha256);
  if (write && operations.length) {
    await writeWhole(baseTextOf(resolvePath(source.path), workspaceOf(resolvePath(source.path)), source.sha256), source.text);
    await writeWhole(path, applyEdits(text, editSidecar(text, operations)));
    done = ', written';
  }
  process.stdout.write(`${path}: ${of('sure')} sure, ${of('review')} to review, ${of('orphan')} orphaned${done}\n`);
  return of('sure') === states.length;
}

/** One line at a time: `{"id","old"?,"new","anchors"}` in, `{"id","results"}` out, offsets in code points. */
async function reanchorLines(): Promise<number> {
  let status = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const result = reanchorLine(line);
    if ('error' in result) status = 1;
    await new Promise<void>((done) => {
      process.stdout.write(`${JSON.stringify(result)}\n`, () => { done(); });
    });
  }
  return status;
}

function reanchorLine(line: string): object {
  let id: unknown = null;
  try {
    const input = JSON.parse(line) as { id?: unknown; old?: unknown; new?: unknown; anchors?: unknown } | null;
    id = input?.id ?? null;
    if (typeof input?.new !== 'string' || !Array.isArray(input.anchors)) return { id, error: 'the line has no "new" text or no "anchors"' };
    const anchors = (input.anchors as unknown[]).map(anchorOf);
    const units = offsetMap(input.new);
    const results = resolve(typeof input.old === 'string' ? input.old : undefined, input.new, anchors).map((resolution) => {
      const { state, reason } = resolution;
      if (resolution.state === 'orphan') return { state, reason };
      return { state, start: units.toCodePoints(resolution.start), end: units.toCodePoints(resolution.end), reason: reason ?? 'the words are there, among their surroundings' };
    });
    return { id, results };
  } catch (error) {
    return { id, error: `not valid JSON: ${(error as Error).message}` };
  }
}

function anchorOf(value: unknown): Anchor {
  const { quote, prefix, suffix, start, end } = (value ?? {}) as Record<string, unknown>;
  return {
    quote: typeof quote === 'string' ? quote : '',
    ...(typeof prefix === 'string' ? { prefix } : {}),
    ...(typeof suffix === 'string' ? { suffix } : {}),
    ...(typeof start === 'number' ? { start } : {}),
    ...(typeof end === 'number' ? { end } : {}),
  };
}
