import * as vscode from 'vscode';

/** Registers commands; a failure is logged with the command's name before VS Code shows it. */
export interface Commands {
  /** `id` without the prefix: `accept` is `dateline.accept`. */
  register(id: string, run: (...args: readonly unknown[]) => unknown): vscode.Disposable;
}

export const commands = (log: vscode.LogOutputChannel): Commands => ({
  register: (id, run) =>
    vscode.commands.registerCommand(`dateline.${id}`, async (...args: readonly unknown[]): Promise<unknown> => {
      try {
        return await run(...args);
      } catch (error) {
        log.error(`dateline.${id}`, error instanceof Error ? error : String(error));
        throw error;
      }
    }),
});

const values = new Map<string, unknown>();

/** Sets `dateline.<key>` for `when` clauses; equal values are not sent again. */
export function setContext(key: string, value: string | number | boolean | undefined): void {
  if (values.get(key) === value && values.has(key)) return;
  values.set(key, value);
  void vscode.commands.executeCommand('setContext', `dateline.${key}`, value);
}
