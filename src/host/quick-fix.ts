import * as vscode from 'vscode';

/** A light bulb's entry that runs one of Dateline's commands; `diagnostic` is the problem that it is for. */
export function quickFix(title: string, command: string, args: readonly unknown[] = [], diagnostic?: vscode.Diagnostic): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  if (diagnostic) action.diagnostics = [diagnostic];
  action.command = { command: `dateline.${command}`, title, arguments: [...args] };
  return action;
}
