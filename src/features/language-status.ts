import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { AnnotatedText } from '../core/view/annotated-text.ts';
import { isUnreviewed } from '../core/view/items-at.ts';
import { limitsOf, type Limit } from '../core/view/limits.ts';
import type { Feature } from '../host/host.ts';
import { isSettled } from '../host/open-documents.ts';

/** How the active source stands, and what is limited in it and why. */
export const languageStatus: Feature = (host) => {
  const status = vscode.languages.createLanguageStatusItem('dateline.review', { language: 'source-text' });
  status.name = l10n.t('Dateline review');
  const limits = vscode.languages.createLanguageStatusItem('dateline.limits', []);
  limits.name = l10n.t('Dateline limits');
  limits.severity = vscode.LanguageStatusSeverity.Warning;
  const update = (): void => {
    const editor = host.editors.active();
    const text = editor && host.store.get(editor.document.uri.toString());
    status.busy = host.scan.progress !== undefined || (editor !== undefined && text === undefined);
    limits.selector = [];
    if (text && !isSettled(text)) return;
    if (!editor || !text) {
      status.text = l10n.t('Reading…');
      return;
    }
    const waiting = text.items.filter(isUnreviewed).length;
    const lost = text.orphans.length;
    status.text = [waiting > 0 ? l10n.t('{0} to review', waiting) : l10n.t('Reviewed'), lost > 0 ? l10n.t('{0} lost', lost) : ''].filter(Boolean).join(' · ');
    status.detail = l10n.t('{0} marked', text.items.length);
    status.severity = lost > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    status.command = lost > 0 ? { command: 'dateline.repair', title: l10n.t('Repair') } : { command: 'dateline.nextUnreviewed', title: l10n.t('Next') };
    const limited = limitsOf(text).map((limit) => say(limit, text));
    if (limited.length > 0) {
      limits.selector = { language: 'source-text' };
      limits.text = limited[0]!;
      limits.detail = limited.slice(1).join(' ');
    }
  };
  update();
  return vscode.Disposable.from(
    status,
    limits,
    vscode.window.onDidChangeActiveTextEditor(update),
    host.scan.onDidChange(update),
    host.store.onDidChange((uri) => { if (host.editors.active()?.document.uri.toString() === uri) update(); }),
  );
};

/** What an analyst should know of an awkward text, one sentence each. */
function say(limit: Limit, { reading }: AnnotatedText): string {
  switch (limit) {
    case 'sidecar-errors': return l10n.t('The sidecar has errors: nothing is written to it until they are mended. See Problems.');
    case 'very-long': return l10n.t('The text is very long: the first {0} characters were read, the rest can be annotated by hand.', reading.source.readTo);
    case 'binary': return l10n.t('This looks like a binary file, not a text.');
    case 'invalid-utf8': return l10n.t('Some bytes are not valid UTF-8; offsets of exports may differ from other programs’.');
    case 'conflict-markers': return l10n.t('The text holds merge conflict markers; both sides are read.');
    case 'empty': return l10n.t('The text is empty.');
    case 'not-english': return l10n.t('The text does not seem to be English; little will be found.');
  }
}
