import * as vscode from 'vscode';
import { closeAll, openText, until, write } from '../../support/window.ts';

describe('dateline.yaml', () => {
  const list = (): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'dateline.yaml');
  afterEach(async () => {
    await vscode.workspace.fs.delete(list());
    await closeAll();
  });

  it('names entities in open sources, without a reload, and its mistakes are problems on its lines', async () => {
    const made = await openText('The Oberau Council met. Rebels had left.\n');
    const hover = async (): Promise<string> => {
      const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', made.uri, new vscode.Position(0, 6));
      return found.flatMap(({ contents }) => contents.map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))).join('\n');
    };
    await write(list(), 'entities:\n  - name: Oberau Council\n    label: Oberau militia\n    category: armed-group\n');
    await until('the label in the hover', async () => (await hover()).includes('Oberau militia'));
    await write(list(), 'entities:\n  - name: Oberau Council\n    label: Oberau senate\n    colour: red\n');
    await until('the other label in the hover', async () => (await hover()).includes('Oberau senate'));
    await until('the problem on its line', () => vscode.languages.getDiagnostics(list()).some(({ range, source }) => source === 'Dateline' && range.start.line === 3));
    await write(list(), 'entities: []\n');
    await until('nothing of it is left', async () => !(await hover()).includes('Oberau senate') && vscode.languages.getDiagnostics(list()).length === 0);
  });
});
