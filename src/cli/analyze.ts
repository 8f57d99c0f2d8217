import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { jsonPieces } from './json-pieces.ts';
import { knownEntities } from './known-entities.ts';
import type { Codebook } from '../core/codebooks/codebook.ts';
import { CODEBOOKS } from '../core/codebooks/codebooks.ts';
import type { Incident } from '../core/model/findings.ts';
import type { Reading } from '../core/reading/reading.ts';
import type { ReportOptions } from '../core/reading/report.ts';
import { reportText } from '../core/reading/report-text.ts';

/** `dateline analyze FILE...` and `dateline analyze --jsonl`: see README. */
export async function analyzeCommand(args: string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { jsonl: { type: 'boolean' }, codebook: { type: 'string' } } });
  } catch (error) {
    process.stderr.write(`dateline analyze: ${(error as Error).message}\n`);
    return 2;
  }
  // The engine lets its heap grow to four times of what is in use before it looks for garbage, on a machine with room.
  setFlagsFromString('--heap-growing-percent=30');
  const { codebook: name, jsonl } = parsed.values;
  const codebook = name === undefined ? undefined : CODEBOOKS.get(name);
  if (name !== undefined && !codebook) {
    process.stderr.write(`dateline analyze: there is no codebook "${name}"; known are ${[...CODEBOOKS.keys()].join(', ')}\n`);
    return 2;
  }
  return jsonl ? analyzeLines(codebook) : analyzeFiles(parsed.positionals, codebook);
}

/** How to report with a codebook: what it cannot code is left out. */
function options(id: string, codebook: Codebook | undefined): ReportOptions {
  if (!codebook) return { id };
  return {
    id,
    codings: (incident: Incident, reading: Reading) => {
      const coding = codebook.code(incident, reading);
      return coding ? { [codebook.name]: { ...coding.fields, dropped: coding.dropped, problems: coding.problems } } : {};
    },
  };
}

async function analyzeFiles(files: string[], codebook: Codebook | undefined): Promise<number> {
  if (files.length === 0) {
    process.stderr.write('dateline analyze: name a file, or give --jsonl and lines on standard input\n');
    return 2;
  }
  const entitiesFor = knownEntities();
  let status = 0;
  for (const file of files) {
    const id = basename(file);
    try {
      const text = (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
      await print(reportText(text, { fileName: id, aliases: await entitiesFor(file) }, options(id, codebook)));
    } catch (error) {
      status = 1;
      await print({ id, error: (error as Error).message });
    }
  }
  return status;
}

/** One line at a time, so that memory does not grow with the input. */
async function analyzeLines(codebook: Codebook | undefined): Promise<number> {
  let status = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const result = analyzeLine(line, codebook);
    if ('error' in result) status = 1;
    await print(result);
  }
  return status;
}

function analyzeLine(line: string, codebook: Codebook | undefined): object {
  let id: string | null = null;
  try {
    const input = JSON.parse(line) as { id?: unknown; text?: unknown; published?: unknown } | null;
    id = typeof input?.id === 'string' ? input.id : null;
    if (typeof input?.text !== 'string') return { id, error: 'the line has no "text"' };
    const published = typeof input.published === 'string' ? input.published : undefined;
    return reportText(input.text, { published, ...(id === null ? {} : { fileName: id }) }, options(id ?? '', codebook));
  } catch (error) {
    return { id, error: `not valid JSON: ${(error as Error).message}` };
  }
}

async function print(value: object): Promise<void> {
  for (const piece of jsonPieces(value)) await write(piece);
  await write('\n');
}

const write = (text: string): Promise<void> =>
  new Promise((done) => {
    process.stdout.write(text, () => {
      done();
    });
  });
