import * as vscode from 'vscode';
import { l10n } from 'vscode';

/** A choice that one typed letter makes. */
export interface Choice<T> {
  readonly key: string;
  readonly label: string;
  readonly icon?: vscode.ThemeIcon;
  readonly description?: string;
  readonly value: T;
}

/** Lets the user pick with one key, or by arrows and Enter; undefined when they leave. */
export function pickByKey<T>(title: string, choices: readonly Choice<T>[]): Promise<T | undefined> {
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly choice: Choice<T> }>();
    pick.title = title;
    pick.placeholder = l10n.t('Press the letter, or choose');
    pick.items = choices.map((choice) => ({ label: choice.label, description: [choice.key, choice.description].filter(Boolean).join('  '), choice, ...(choice.icon ? { iconPath: choice.icon } : {}) }));
    const done = (value: T | undefined): void => {
      resolve(value);
      pick.dispose();
    };
    pick.onDidChangeValue((typed) => {
      const choice = choices.find(({ key }) => key === typed.toLowerCase());
      if (choice) done(choice.value);
    });
    pick.onDidAccept(() => { done(pick.selectedItems[0]?.choice.value); });
    pick.onDidHide(() => { done(undefined); });
    pick.show();
  });
}

/** Lets the user pick from a list that is searched by typing; Enter alone takes the first. */
export async function pickFrom<T>(title: string, items: readonly (vscode.QuickPickItem & { readonly value: T })[]): Promise<{ readonly value: T } | undefined> {
  return vscode.window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true });
}

/** Asks for a line of text; undefined when the user leaves. */
export async function ask(title: string, value: string, placeHolder?: string): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({ title, value, ...(placeHolder === undefined ? {} : { placeHolder }) });
  return answer?.trim();
}
