import * as vscode from 'vscode';
import type { Notices } from '../store/ports.ts';
import { fileName } from '../store/addresses.ts';

/** The only two places where a notification is shown: what could not be saved, and what was changed on two sides. All else is said quietly. */
export const notices = (log: vscode.LogOutputChannel, say: (words: string) => void): Notices => ({
  say({ severity, message, uri }) {
    const words = uri === undefined ? message : `${fileName(uri)}: ${message}`;
    if (severity === 'error') {
      log.error(words);
      void vscode.window.showErrorMessage(words);
    } else if (severity === 'warning') {
      log.warn(words);
      void vscode.window.showWarningMessage(words);
    } else {
      log.info(words);
      say(words);
    }
  },
});
