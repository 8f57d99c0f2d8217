import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { answering, closeAll, itemsOf, openText, readText, run, select, sidecarUri, stateOf, until, write } from '../../support/window.ts';

const TEXT = 'Mayor Ana Belmonte said that rebels had burned the mill at Oberau. General Tomas Grell denied it.\n';
const item = (id: string, quote: string, category: string): string => {
  const at = TEXT.indexOf(quote);
  return `  - id: "${id}"\n    quote: "${quote}"\n    prefix: "${TEXT.slice(Math.max(0, at - 20), at)}"\n    suffix: "${TEXT.slice(at + quote.length, at + quote.length + 20).trimEnd()}"\n    start: ${at}\n    end: ${at + quote.length}\n    category: "${category}"\n    status: "accepted"\n`;
};
const HEAD = 'version: 1\nmentions:\n';
const marked = (ours: string, theirs: string, base: string): string => `${HEAD}<<<<<<< HEAD\n${ours}||||||| base\n${base}=======\n${theirs}>>>>>>> theirs\n`;

const setting = (key: string, value: unknown): Thenable<void> => vscode.workspace.getConfiguration('dateline').update(key, value, vscode.ConfigurationTarget.Workspace);
const problemOf = (uri: vscode.Uri, code: string): Promise<vscode.Diagnostic> => until(`the problem ${code}`, () => vscode.languages.getDiagnostics(uri).find((problem) => problem.code === code));
const fixesAt = async (uri: vscode.Uri, { range }: vscode.Diagnostic): Promise<vscode.CodeAction[]> => vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, vscode.CodeActionKind.QuickFix.value);

describe('keeping', () => {
  afterEach(closeAll);

  it('merges a sidecar in which git left markers, asks about the field that both changed, and takes it all back', async () => {
    const text = marked(item('m-aaaaaaaa', 'mill', 'facility') + item('m-bbbbbbbb', 'rebels', 'armed-group'), item('m-aaaaaaaa', 'mill', 'vehicle') + item('m-cccccccc', 'Oberau', 'location'), item('m-aaaaaaaa', 'mill', 'document'));
    const made = await openText(TEXT, text);
    const problem = await problemOf(made.sidecar, 'conflict-markers');
    assert.ok(itemsOf(made, 'rebels').some(({ state }) => state === 'accepted'), 'our side is shown');
    const [fix] = (await fixesAt(made.sidecar, problem)).filter(({ command }) => command?.command === 'dateline.resolveConflicts');
    assert.ok(fix, 'a quick fix');
    // The first answer keeps ours.
    await answering(vscode.commands.executeCommand(fix.command!.command, ...(fix.command!.arguments as unknown[])));
    const yaml = await readText(made.sidecar);
    assert.doesNotMatch(yaml, /<<<<<<<|conflicts:/);
    await until('both sides', () => ['mill', 'rebels', 'Oberau'].every((words) => itemsOf(made, words).some(({ state }) => state === 'accepted')));
    assert.match(yaml, /category: "facility"/);
    await run('undo');
    await run('undo');
    await until('the markers are back', async () => (await readText(made.sidecar)) === text);
  });

  it('takes the other side’s value by the light bulb', async () => {
    const made = await openText(TEXT, `${HEAD}${item('m-aaaaaaaa', 'mill', 'facility')}    conflicts:\n      - field: "category"\n        value: "vehicle"\n`);
    const problem = await problemOf(made.sidecar, 'conflict');
    assert.equal(problem.range.start.line, 11);
    const fix = (await fixesAt(made.sidecar, problem)).find(({ title }) => title.includes('vehicle'));
    assert.ok(fix);
    await vscode.commands.executeCommand(fix.command!.command, ...(fix.command!.arguments as unknown[]));
    assert.equal(await readText(made.sidecar), `${HEAD}${item('m-aaaaaaaa', 'mill', 'vehicle')}`);
    await until('no problem is left', () => vscode.languages.getDiagnostics(made.sidecar).length === 0);
  });

  it('says where a side cannot be read, and leaves the file alone', async () => {
    const text = marked('    quote: [\n', item('m-cccccccc', 'Oberau', 'location'), '');
    const made = await openText(TEXT, text);
    await problemOf(made.sidecar, 'conflict-markers');
    await run('resolveConflicts', made.sidecar.toString());
    assert.equal(await readText(made.sidecar), text);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('writes an analyst’s decisions to a file of their own and shows everybody’s', async () => {
    const made = await openText(TEXT, `${HEAD}${item('m-aaaaaaaa', 'mill', 'facility')}`);
    const bobs = made.uri.with({ path: `${made.uri.path}.bob.annotations.yaml` });
    const anas = made.uri.with({ path: `${made.uri.path}.ana.annotations.yaml` });
    try {
      await write(bobs, `${HEAD}${item('m-bbbbbbbb', 'mill', 'facility')}${item('m-cccccccc', 'burned', 'weapon')}`);
      await until('Bob’s decision beside the agreed one', () => itemsOf(made, 'mill').find(({ opinions }) => opinions?.[0]?.by === 'bob'));
      assert.equal((await stateOf(made, 'burned', 'suggested')).opinions?.[0]?.by, 'bob');
      await setting('analyst.name', 'Ana');
      await setting('analyst.separateFiles', true);
      await until('decisions go to Ana’s file', () => made.api.store.get(made.key)!.sidecarUri === anas.toString());
      const [before, agreed] = [await readText(bobs), await readText(made.sidecar)];
      select(made, 'burned', { caret: true });
      await run('accept');
      await stateOf(made, 'burned', 'accepted');
      assert.match(await readText(anas), /quote: "burned"[^]*category: "weapon"[^]*by: "Ana"/);
      assert.deepEqual([await readText(bobs), await readText(made.sidecar)], [before, agreed]);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', made.uri, made.editor.document.positionAt(TEXT.indexOf('mill') + 1));
      const words = hovers.flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value)).join();
      assert.match(words, /bob/);
      assert.match(words, /the agreed record/);
    } finally {
      await setting('analyst.separateFiles', undefined);
      await setting('analyst.name', undefined);
    }
  });

  it('brings quotes and positions up to the text when it is asked to, and deletes texts that nothing needs', async () => {
    const text = `${TEXT}A text of its own.\n`;
    const made = await openText(text);
    select(made, 'Oberau');
    await run('annotateEntity', 'location');
    const first = await readText(made.sidecar);
    await made.editor.edit((edit) => { edit.insert(new vscode.Position(0, 0), 'News. '); });
    await made.editor.document.save();
    assert.equal(await readText(made.sidecar), first);
    await until('the text is read again', () => made.api.store.get(made.key)!.reading.source.text.startsWith('News.'));
    await run('refreshAnchors');
    await until('the hint moved', async () => (await readText(made.sidecar)).includes(`start: ${text.indexOf('Oberau') + 6}\n`));
    const base = vscode.Uri.joinPath(made.uri, '../../.dateline/base');
    const count = async (): Promise<number> => (await vscode.workspace.fs.readDirectory(base)).length;
    const before = await count();
    await answering(run('pruneBaseTexts'));
    assert.ok((await count()) < before);
    const sha = /sha256: "(\w+)"/.exec(await readText(made.sidecar))![1]!;
    assert.ok(existsSync(vscode.Uri.joinPath(base, `${sha}.txt`).fsPath));
  });

  it('shows what it will write before it sets git up, and git merges sidecars then', async function () {
    const made = await openText(TEXT);
    const root = vscode.Uri.joinPath(made.uri, '../..').fsPath;
    const git = (...args: string[]): string => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    try {
      git('init', '-q');
    } catch {
      return this.skip();
    }
    const sidecar = sidecarUri(made.uri);
    const commit = async (branch: string, text: string): Promise<void> => {
      git('checkout', '-q', '-B', branch, 'start');
      await write(sidecar, text);
      git('commit', '-qam', branch);
    };
    try {
      await answering(run('setUpGitMerges'));
      const shown = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'dateline')!.getText();
      const attributes = readFileSync(join(root, '.gitattributes'), 'utf8');
      assert.equal(attributes, '*.annotations.yaml merge=dateline\n');
      assert.ok(shown.includes(attributes.trim()) && shown.includes(git('config', 'merge.dateline.driver').trim()));
      await write(sidecar, HEAD + item('m-aaaaaaaa', 'mill', 'facility'));
      git('add', '.gitattributes', 'seeds');
      git('commit', '-qm', 'start');
      git('tag', 'start');
      await commit('theirs', HEAD + item('m-aaaaaaaa', 'mill', 'facility') + item('m-bbbbbbbb', 'Oberau', 'location'));
      await commit('ours', HEAD + item('m-aaaaaaaa', 'mill', 'facility') + item('m-cccccccc', 'Tomas Grell', 'person'));
      git('merge', '-q', '--no-edit', 'theirs');
      const merged = await readText(sidecar);
      assert.ok(merged.includes('m-bbbbbbbb') && merged.includes('m-cccccccc'));
    } finally {
      rmSync(join(root, '.git'), { recursive: true, force: true });
      rmSync(join(root, '.gitattributes'), { force: true });
    }
  });

  it('gives the schema that sidecars name to whoever asks', async () => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('dateline://schema/sidecar-1'));
    assert.equal((JSON.parse(document.getText()) as { $id: string }).$id, 'dateline://schema/sidecar-1');
  });

  it('leads from an id or a quote in the sidecar to the words, and completes keys, values and ids there', async () => {
    const made = await openText(TEXT, `${HEAD}${item('m-aaaaaaaa', 'mill', 'facility')}    \nclaims:\n  - id: "c-aaaaaaaa"\n    quote: "rebels had burned the mill"\n    status: "added"\n    supports: []\n`);
    const document = await vscode.workspace.openTextDocument(made.sidecar);
    const behind = (words: string): vscode.Position => document.positionAt(document.getText().indexOf(words) + words.length);
    for (const words of ['m-aaaa', 'quote: "mi']) {
      const [to] = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeDefinitionProvider', made.sidecar, behind(words));
      assert.ok(to, words);
      assert.equal(to.uri.toString(), made.editor.document.uri.toString());
      assert.equal(made.editor.document.getText(to.range), 'mill');
    }
    const offered = async (words: string): Promise<unknown[]> => (await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', made.sidecar, behind(words))).items.map(({ label }) => label);
    assert.ok((await offered('status: "accepted"\n    ')).includes('note'));
    assert.ok((await offered('status: "a')).includes('accepted'));
    assert.ok((await offered('supports: [')).includes('c-aaaaaaaa'));
  });
});
