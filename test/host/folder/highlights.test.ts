import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, openSample, openText, run, select, stateOf, until } from '../../support/window.ts';

describe('highlights', () => {
  afterEach(closeAll);

  it('mark entities, claims and cues of a visible source as suggested', async () => {
    const sample = await openSample();
    const marks = await until('marks', () => (sample.api.decorationsFor(sample.key).size > 0 ? sample.api.decorationsFor(sample.key) : undefined));
    for (const style of ['armed-group.suggested', 'location.suggested', 'weapon.suggested', 'claim.suggested', 'cue.suggested']) assert.ok([...marks.keys()].some((key) => key.startsWith(style)), `${style} in ${[...marks.keys()].join()}`);
    assert.ok([...marks.keys()].every((style) => !style.includes('decided')));
  });

  it('show a decision at once, in the style of decisions', async () => {
    const made = await openText('Colonel Pedro Ruiz spoke in Oberau on Monday.');
    select(made, 'Oberau', { caret: true });
    await run('annotateEntity', 'facility');
    await stateOf(made, 'Oberau', 'changed').catch(() => stateOf(made, 'Oberau', 'added'));
    const spans = await until('a decided mark', () => made.api.decorationsFor(made.key).get('facility.decided'));
    assert.deepEqual(spans.map((s) => made.editor.document.getText().slice(s.start, s.end)), ['Oberau']);
  });

  it('move with the text while one types, and are right again after a quiet moment', async () => {
    const made = await openText('Yesterday Colonel Pedro Ruiz spoke.');
    select(made, 'Pedro Ruiz');
    await run('annotateEntity', 'person');
    const marked = (): string[] => (made.api.decorationsFor(made.key).get('person.decided') ?? []).map((s) => made.editor.document.getText().slice(s.start, s.end));
    await until('the mark', () => marked().includes('Pedro Ruiz'));
    made.editor.selection = new vscode.Selection(0, 0, 0, 0);
    for (const letter of 'Oh. ') await vscode.commands.executeCommand('type', { text: letter });
    await until('the mark after typing', () => marked().includes('Pedro Ruiz'));
    assert.equal(made.editor.document.getText().startsWith('Oh. '), true);
  });

  it('are hidden and shown by the command', async () => {
    const sample = await openSample();
    await until('marks', () => sample.api.decorationsFor(sample.key).size > 0);
    await run('toggleHighlights');
    assert.equal(sample.api.decorationsFor(sample.key).size, 0);
    await run('toggleHighlights');
    assert.ok(sample.api.decorationsFor(sample.key).size > 0);
  });

  it('end when the user makes the source another language, and the user is not overruled', async () => {
    const made = await openText('Colonel Pedro Ruiz spoke in Oberau.');
    await vscode.languages.setTextDocumentLanguage(made.editor.document, 'plaintext');
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === made.key)?.languageId, 'plaintext');
    await until('no mark', () => made.api.decorationsFor(made.key).size === 0);
  });

  it('leave other text files alone', async () => {
    const folder = vscode.workspace.workspaceFolders![0]!.uri;
    const uri = vscode.Uri.joinPath(folder, 'notes.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('Colonel Pedro Ruiz spoke in Oberau.'));
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.languageId, 'plaintext');
    const config = vscode.workspace.getConfiguration('dateline');
    await config.update('sources', ['**/seeds/**/*.txt', 'notes.txt'], vscode.ConfigurationTarget.Workspace);
    try {
      await until('the setting makes it a source', () => vscode.workspace.textDocuments.some((open) => open.uri.toString() === uri.toString() && open.languageId === 'source-text'));
    } finally {
      await config.update('sources', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
