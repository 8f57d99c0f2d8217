import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { Item } from '../../src/core/view/annotated-text.ts';
import type { Dateline } from '../../src/host/api.ts';
import { dateline } from './extension.ts';

/** A fresh source in the workspace's `seeds/`, shown in an editor and read. */
export interface Opened {
  readonly api: Dateline;
  readonly editor: vscode.TextEditor;
  readonly uri: vscode.Uri;
  readonly key: string;
  readonly sidecar: vscode.Uri;
}

let made = 0;

/** Waits until `get` gives something true. @throws after fifteen seconds, saying what was waited for */
export async function until<T>(what: string, get: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await get();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export const run = (command: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`dateline.${command}`, ...args);

/** Writes a text file, opens it and waits until it has been read. */
export async function openText(text: string, sidecar?: string): Promise<Opened> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder, 'the window has a folder');
  const uri = vscode.Uri.joinPath(folder, 'seeds', `made-${++made}.txt`);
  await write(uri, text);
  if (sidecar !== undefined) await write(sidecarUri(uri), sidecar);
  return open(uri);
}

/** Opens the sample source, as it lies in the workspace's copy of the seeds. */
export function openSample(): Promise<Opened> {
  return open(vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'seeds/000_e0468df48925e4ca.txt'));
}

async function open(uri: vscode.Uri): Promise<Opened> {
  const api = (await dateline().activate()) as Dateline;
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  const key = uri.toString();
  await until(`${key} is read`, () => api.store.get(key)?.reading.source.text === editor.document.getText());
  return { api, editor, uri, key, sidecar: sidecarUri(uri) };
}

export const sidecarUri = (source: vscode.Uri): vscode.Uri => source.with({ path: `${source.path}.annotations.yaml` });

export const write = (uri: vscode.Uri, text: string): Thenable<void> => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
export const readText = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** Selects the n-th occurrence of words, or puts the caret into them. */
export function select({ editor }: Opened, words: string, { caret = false, nth = 1 } = {}): void {
  let at = -1;
  for (let i = 0; i < nth; i++) at = editor.document.getText().indexOf(words, at + 1);
  assert.ok(at >= 0, `"${words}" is in the text`);
  const start = editor.document.positionAt(caret ? at + 1 : at);
  editor.selection = new vscode.Selection(start, caret ? start : editor.document.positionAt(at + words.length));
}

/** The items that stand at words, whole. */
export function itemsOf({ api, key }: Opened, words: string): Item[] {
  const text = api.store.get(key);
  return (text?.items ?? []).filter((item) => text!.reading.textOf(item) === words);
}

/** Waits until an item at the words has a state. */
export const stateOf = (opened: Opened, words: string, state: Item['state']): Promise<Item> =>
  until(`“${words}” is ${state}, it is ${itemsOf(opened, words).map((item) => item.state).join()}`, () => itemsOf(opened, words).find((item) => item.state === state));

/** Takes the first answer of every quick pick and input box that a command opens, until the command is done. */
export async function answering(command: Thenable<unknown>): Promise<void> {
  let done = false;
  const ended = command.then(() => { done = true; }, (error: unknown) => {
    done = true;
    throw error;
  });
  while (!done) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  await ended;
}

/** Closes all questions and editors, unsaved changes with them. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
