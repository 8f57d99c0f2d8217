import * as vscode from 'vscode';
import { mergeDriver, type MergeDriver } from '../core/sidecar/merge-driver.ts';

/** The program by which git merges sidecars, at an address that stays when the extension is updated. */
export interface MergeProgram {
  /** What git is told; undefined where no program can be started, in a browser. */
  readonly driver: MergeDriver | undefined;
  /** Puts the program there. */
  install(): Promise<void>;
}

interface NodeProcess {
  readonly execPath: string;
  readonly versions: { readonly electron?: string };
}

/** The program's version, kept between sessions: the program is renewed when the extension is. */
const KEY = 'mergeProgram';

export function mergeProgram(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): MergeProgram {
  const process = (globalThis as { readonly process?: Partial<NodeProcess> }).process;
  const target = vscode.Uri.joinPath(context.globalStorageUri, 'merge.mjs');
  const { version } = context.extension.packageJSON as { readonly version: string };
  const install = async (): Promise<void> => {
    await vscode.workspace.fs.createDirectory(context.globalStorageUri);
    await vscode.workspace.fs.copy(vscode.Uri.joinPath(context.extensionUri, 'dist/merge.js'), target, { overwrite: true });
    await context.globalState.update(KEY, version);
  };
  const installed = context.globalState.get(KEY);
  if (installed !== undefined && installed !== version) void install().catch((error: unknown) => { log.warn('The merge program for git could not be renewed', String(error)); });
  const path = (file: string): string => file.replaceAll('\\', '/');
  return {
    driver: process?.execPath === undefined || target.scheme !== 'file' ? undefined : mergeDriver([...(process.versions?.electron ? ['ELECTRON_RUN_AS_NODE=1'] : []), path(process.execPath)], path(target.fsPath)),
    install,
  };
}
