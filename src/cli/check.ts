import { parseArgs } from 'node:util';
import { positions, type Position } from './positions.ts';
import { readPlaced, type PlacedSidecar } from './placed-sidecar.ts';
import { sidecarPaths } from './sidecar-paths.ts';
import { anchorsOf } from '../core/anchors/anchored.ts';

interface Finding extends Position {
  readonly file: string;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: string;
}

/** `dateline check [PATH…] [--json]`: what is wrong with sidecars, one line each; status 1 where there is an error. */
export async function checkCommand(args: string[]): Promise<number> {
  let parsed;
  let paths: string[];
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
    paths = await sidecarPaths(parsed.positionals);
  } catch (error) {
    process.stderr.write(`dateline check: ${(error as Error).message}\n`);
    return 2;
  }
  const findings: Finding[] = [];
  for (const path of paths) {
    try {
      findings.push(...findingsOf(await readPlaced(path)));
    } catch (error) {
      findings.push({ file: path, line: 1, column: 1, severity: 'error', code: 'unreadable', message: (error as Error).message });
    }
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (parsed.values.json) process.stdout.write(`${JSON.stringify({ files: paths.length, errors, warnings: findings.length - errors, findings }, null, 2)}\n`);
  else {
    for (const { file, line, column, severity, code, message } of findings) process.stdout.write(`${file}:${line}:${column}: ${severity} ${code}: ${message}\n`);
    process.stderr.write(`${count(paths.length, 'sidecar')} checked: ${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}\n`);
  }
  return errors ? 1 : 0;
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

function findingsOf({ path, text, parsed, source, resolutions }: PlacedSidecar): Finding[] {
  const found: (Omit<Finding, 'file' | 'line' | 'column'> & { readonly at: number })[] = parsed.problems.map(({ start, severity, code, message }) => ({ at: start, severity: code === 'conflict' ? 'error' : severity, code, message }));
  if (!source) found.push({ at: 0, severity: 'error', code: 'no-source', message: 'The source that it annotates is not beside it.' });
  for (const { key, item, anchor } of anchorsOf(parsed.sidecar)) {
    const resolution = resolutions.get(key);
    if (!resolution || resolution.state === 'sure') continue;
    const at = parsed.rangeOf(item.id)?.start ?? 0;
    const quote = JSON.stringify(anchor.quote.length > 60 ? `${anchor.quote.slice(0, 60)}…` : anchor.quote);
    found.push({ at, severity: resolution.state === 'orphan' ? 'error' : 'warning', code: resolution.state, message: `${key} ${quote}: ${resolution.reason}.` });
  }
  const positionOf = positions(text);
  return found.sort((a, b) => a.at - b.at).map(({ at, ...finding }) => ({ file: path, ...positionOf(at), ...finding }));
}
