import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, openSample, openText, run, select, until, type Opened } from '../../support/window.ts';

describe('reading aids', () => {
  afterEach(closeAll);
  const at = ({ editor }: Opened, words: string): vscode.Position => editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
  const hover = async (opened: Opened, words: string): Promise<string[]> => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', opened.uri, at(opened, words));
    return hovers.flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value));
  };

  it('say in a hover what an entity is and why, innermost first, then the claim', async () => {
    const sample = await openSample();
    const cards = await hover(sample, 'Erbil, Iraq');
    assert.match(cards[0]!, /Erbil.*Location/);
    assert.match(cards[0]!, /Why/);
    assert.match(cards.at(-1)!, /Claim/);
  });

  it('trust navigation alone, and show hostile words letter by letter', async () => {
    const made = await openText('Mayor Ana Belmonte spoke of it.');
    select(made, 'Ana Belmonte');
    await run('annotateEntity', 'person');
    select(made, 'Ana', { caret: true });
    await run('setName', '[x](command:workbench.action.quit) <img src=x> **b**');
    await until('the name', () => made.api.store.get(made.key)!.sidecar.mentions[0]?.entity?.startsWith('['));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', made.uri, at(made, 'Ana'));
    const content = hovers.flatMap(({ contents }) => contents) as vscode.MarkdownString[];
    assert.ok(content.length > 0);
    for (const { value, isTrusted } of content) {
      assert.ok(!/command:workbench|<img|\*\*b\*\*/.test(value), value);
      assert.deepEqual(typeof isTrusted === 'object' && [...(isTrusted as { enabledCommands: readonly string[] }).enabledCommands], ['dateline.reveal', 'dateline.showIncident']);
    }
  });

  it('offer decisions in the lightbulb', async () => {
    const sample = await openSample();
    const position = at(sample, 'Islamic Resistance');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', sample.uri, new vscode.Range(position, position));
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.some((title) => title.startsWith('Accept “Islamic Resistance')), titles.join());
    assert.ok(titles.some((title) => title.startsWith('Reject')));
  });

  it('give an outline, and names across sources to the symbol search', async () => {
    const sample = await openSample();
    const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', sample.uri);
    assert.ok(outline.some(({ children }) => children.length > 0));
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Islamic Resistance');
    assert.ok(found.some(({ location }) => location.uri.toString() === sample.key));
  });

  it('find all mentions of an entity', async () => {
    const sample = await openSample();
    const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', sample.uri, at(sample, 'Iran,'));
    assert.ok(found.length > 1, `${found.length} references`);
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', sample.uri, at(sample, 'Iran,'));
    assert.ok(highlights.length > 1);
  });

  it('show resolved dates behind their words when the setting says so', async () => {
    const sample = await openSample();
    const all = new vscode.Range(0, 0, sample.editor.document.lineCount, 0);
    const hints = (): Thenable<vscode.InlayHint[]> => vscode.commands.executeCommand('vscode.executeInlayHintProvider', sample.uri, all);
    assert.equal((await hints()).length, 0);
    const config = vscode.workspace.getConfiguration('dateline');
    await config.update('hints.dates', true, vscode.ConfigurationTarget.Workspace);
    try {
      await until('a hint', async () => (await hints()).some(({ label }) => label === '⟶ 2023-10-17'));
    } finally {
      await config.update('hints.dates', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
