import { strict as assert } from 'node:assert';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { analyzeCommand } from '../../../src/cli/analyze.ts';
import { checkCommand } from '../../../src/cli/check.ts';
import { mergeCommand } from '../../../src/cli/merge.ts';
import { pruneCommand } from '../../../src/cli/prune.ts';
import { reanchorCommand } from '../../../src/cli/reanchor.ts';

/** Runs a command and gives its status and what it printed. */
async function run(command: (args: string[]) => Promise<number>, ...args: string[]): Promise<{ status: number; out: string }> {
  let out = '';
  const [write, writeError] = [process.stdout.write.bind(process.stdout), process.stderr.write.bind(process.stderr)];
  process.stdout.write = process.stderr.write = (chunk: unknown, done?: ((error?: Error | null) => void) | string): boolean => {
    out += String(chunk);
    if (typeof done === 'function') done();
    return true;
  };
  try {
    return { status: await command(args), out };
  } finally {
    process.stdout.write = write;
    process.stderr.write = writeError;
  }
}

describe('the terminal', () => {
  let folder: string;
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'dateline-')); });
  afterEach(() => { rmSync(folder, { recursive: true }); });
  const ITEM = (quote: string, category: string): string => `version: 1\nmentions:\n  - id: a\n    quote: "${quote}"\n    prefix: "Today "\n    suffix: " left."\n    category: ${category}\n`;

  it('analyzes with the entities of the nearest dateline.yaml, and says where one is wrong', async () => {
    const source = file('a.txt', 'The Oberau Council met.');
    const list = file('dateline.yaml', 'entities:\n  - name: Oberau Council\n    label: the militia\n    colour: red\n');
    const { status, out } = await run(analyzeCommand, source);
    assert.equal(status, 0);
    assert.match(out, /"the militia"/);
    assert.ok(out.includes(`${relative('', list)}:4:5: warning: `), out);
  });
  it('checks: file, line and column, status for CI', async () => {
    file('a.txt', 'Today rebels left.');
    const sidecar = file('a.txt.annotations.yaml', ITEM('rebels', 'person'));
    assert.equal((await run(checkCommand, folder)).status, 0);
    writeFileSync(sidecar, ITEM('soldiers', 'person').replace('version: 1', 'version: 1\nversion: 1'));
    const { status, out } = await run(checkCommand, folder);
    assert.equal(status, 1);
    assert.ok(out.includes(`${sidecar}:2:1: error duplicate-key:`) && out.includes(`${sidecar}:4:5: error orphan:`), out);
    assert.equal((JSON.parse((await run(checkCommand, sidecar, '--json')).out) as { errors: number }).errors, 2);
  });
  it('reanchors: reports, and writes where it is told to', async () => {
    file('a.txt', 'News. Today rebels left.');
    const sidecar = file('a.txt.annotations.yaml', `# mine\n${ITEM('rebels', 'person')}`);
    const before = readFileSync(sidecar, 'utf8');
    assert.equal((await run(reanchorCommand, '--check', folder)).status, 0);
    assert.equal(readFileSync(sidecar, 'utf8'), before);
    await run(reanchorCommand, '--write', sidecar);
    assert.match(readFileSync(sidecar, 'utf8'), /^# mine\nversion: 1\nsource:\n {2}sha256: "[0-9a-f]{64}"\n[^]*start: 12\n {4}end: 18\n/);
  });
  it('merges into OURS, and says by its status whether both sides agree', async () => {
    const [base, ours, theirs] = [file('b', ITEM('rebels', 'person')), file('o', ITEM('rebels', 'media')), file('t', `${ITEM('rebels', 'person')}    note: x\n`)];
    assert.equal((await run(mergeCommand, base, ours, theirs)).status, 0);
    assert.equal(readFileSync(ours, 'utf8'), `${ITEM('rebels', 'media')}    note: "x"\n`);
    writeFileSync(theirs, ITEM('rebels', 'location'));
    assert.equal((await run(mergeCommand, base, ours, theirs)).status, 1);
    assert.equal((await run(mergeCommand, base)).status, 2);
  });
  it('names the kept texts that no sidecar speaks of, and deletes them when told to', async () => {
    const [needed, unneeded] = ['a'.repeat(64), 'b'.repeat(64)];
    mkdirSync(join(folder, '.dateline', 'base'), { recursive: true });
    for (const sha of [needed, unneeded]) file(join('.dateline', 'base', `${sha}.txt`), 'x');
    file('a.txt.annotations.yaml', `version: 1\nsource:\n  sha256: "${needed}"\n`);
    const { status, out } = await run(pruneCommand, folder);
    assert.equal(status, 0);
    assert.ok(out.includes(unneeded) && !out.includes(needed), out);
    assert.equal(readdirSync(join(folder, '.dateline', 'base')).length, 2);
    await run(pruneCommand, '--write', folder);
    assert.deepEqual(readdirSync(join(folder, '.dateline', 'base')), [`${needed}.txt`]);
  });
  it('writes through a link, and takes conflict markers out of a sidecar', async () => {
    const target = file('real.yaml', `<<<<<<< a\n${ITEM('rebels', 'person')}=======\n${ITEM('rebels', 'media')}>>>>>>> b\n`);
    const link = join(folder, 'a.txt.annotations.yaml');
    symlinkSync(target, link);
    const { status, out } = await run(mergeCommand, link);
    assert.equal(status, 1);
    assert.match(out, /a: category: person here, media there; both are in the file/);
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.match(readFileSync(target, 'utf8'), /conflicts:\n {6}- field: "category"\n {8}value: "media"\n/);
  });
});
