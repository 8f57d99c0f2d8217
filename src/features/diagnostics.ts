import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { AliasProblem } from '../core/model/aliases.ts';
import type { SidecarProblem } from '../core/model/annotations.ts';
import type { AnnotatedText } from '../core/view/annotated-text.ts';
import { sidecarsOf, type SidecarState } from '../core/view/sidecars-of.ts';
import type { Feature } from '../host/host.ts';
import { documentOf, isSettled } from '../host/open-documents.ts';
import { toRange } from '../host/ranges.ts';

/**
 * Problems that need work: what does not add up in an open source, and in every sidecar that was read what cannot be understood and which
 * annotations have lost their words, and in every `dateline.yaml` what cannot be understood. Entities and claims are never problems.
 */
export const diagnostics: Feature = (host) => {
  const collection = vscode.languages.createDiagnosticCollection('dateline');
  /** Which sidecars each source had. */
  const shown = new Map<string, readonly string[]>();
  const update = (uri: string): void => {
    const text = host.store.get(uri);
    if (text && !isSettled(text)) return;
    const document = documentOf(uri);
    collection.set(vscode.Uri.parse(uri, true), text && document && host.scope.isSource(document) ? ofSource(text, document) : undefined);
    const sidecars = new Map(text ? sidecarsOf(text).map((sidecar) => [sidecar.uri, sidecar]) : []);
    for (const gone of shown.get(uri) ?? []) if (!sidecars.has(gone)) collection.delete(vscode.Uri.parse(gone, true));
    shown.set(uri, [...sidecars.keys()]);
    for (const sidecar of sidecars.values()) {
      ofSidecar(sidecar).then((found) => { collection.set(vscode.Uri.parse(sidecar.uri, true), found); }, (error: unknown) => { host.log.warn(`${sidecar.uri}: its problems cannot be shown`, String(error)); });
    }
  };
  const updateList = (uri: string): void => {
    void ofList(uri, host.store.entityLists.problems(uri)).then((found) => { collection.set(vscode.Uri.parse(uri, true), found); }, (error: unknown) => { host.log.warn(`${uri}: its problems cannot be shown`, String(error)); });
  };
  for (const { uri } of host.store.all()) update(uri);
  for (const uri of host.store.entityLists.all()) updateList(uri);
  return vscode.Disposable.from(
    collection,
    host.store.onDidChange(update),
    host.store.entityLists.onDidChange(updateList),
    vscode.workspace.onDidOpenTextDocument((document) => { if (host.store.get(document.uri.toString())) update(document.uri.toString()); }),
    vscode.workspace.onDidCloseTextDocument((document) => { if (host.store.get(document.uri.toString())) collection.delete(document.uri); }),
  );
};

/** What the checks found; two figures that fit one another are no work. */
function ofSource(text: AnnotatedText, document: vscode.TextDocument): vscode.Diagnostic[] {
  return text.problems.flatMap(({ kind, message, severity, at: [first, ...others] }) => {
    if (kind === 'number-compatible' || !first) return [];
    const diagnostic = new vscode.Diagnostic(toRange(document, first), message, severity === 'warning' ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Information);
    diagnostic.source = 'Dateline';
    diagnostic.code = kind;
    diagnostic.relatedInformation = others.map((s) => new vscode.DiagnosticRelatedInformation(new vscode.Location(document.uri, toRange(document, s)), text.reading.textOf(s)));
    return [diagnostic];
  });
}

async function ofSidecar({ uri, problems: inYaml, orphans: lost }: SidecarState): Promise<vscode.Diagnostic[]> {
  if (inYaml.length === 0 && lost.length === 0) return [];
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const problems = inYaml.map((problem) => {
    const diagnostic = ofYaml(problem, document);
    diagnostic.code = problem.code;
    return diagnostic;
  });
  const orphans = lost.map(({ annotation, resolution }) => {
    const at = document.getText().indexOf(annotation.id);
    const line = document.positionAt(Math.max(at, 0));
    const range = new vscode.Range(line, line.translate(0, at < 0 ? 0 : annotation.id.length));
    const message = l10n.t('The words “{0}” are no longer found in the source: {1}', annotation.quote, resolution.reason);
    const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
    diagnostic.code = 'orphan';
    return diagnostic;
  });
  const found = [...problems, ...orphans];
  for (const diagnostic of found) diagnostic.source = 'Dateline';
  return found;
}

async function ofList(uri: string, problems: readonly AliasProblem[]): Promise<vscode.Diagnostic[]> {
  if (problems.length === 0) return [];
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  return problems.map((problem) => ofYaml(problem, document));
}

function ofYaml(problem: AliasProblem | SidecarProblem, document: vscode.TextDocument): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(document, problem), problem.message, problem.severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'Dateline';
  return diagnostic;
}
