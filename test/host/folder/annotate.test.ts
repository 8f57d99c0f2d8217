import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { answering, closeAll, itemsOf, openText, readText, run, select, sidecarUri, stateOf, until, write } from '../../support/window.ts';

const TEXT = 'date 2024-05-06\n\nMayor Ana Belmonte said that rebels had burned the mill at Oberau on Sunday. The rebels denied it.\n';

describe('annotating', () => {
  afterEach(closeAll);

  it('annotates a hasty selection as an entity and writes the sidecar', async () => {
    const made = await openText(TEXT);
    const at = TEXT.indexOf(' burned ');
    made.editor.selection = new vscode.Selection(made.editor.document.positionAt(at), made.editor.document.positionAt(at + 8)); // " burned "
    await run('annotateEntity', 'facility');
    const item = await stateOf(made, 'burned', 'added');
    assert.equal(item.kind === 'mention' && item.category, 'facility');
    const yaml = await readText(made.sidecar);
    assert.match(yaml, /quote: "burned"\n/);
    assert.match(yaml, /category: "facility"\n/);
    assert.match(yaml, /status: "added"\n/);
  });

  it('asks for the category with one key', async () => {
    const made = await openText(TEXT);
    select(made, 'burned');
    await answering(run('annotateEntity'));
    const item = await until('an added item', () => itemsOf(made, 'burned').find((candidate) => candidate.state === 'added'));
    assert.equal(item.kind === 'mention' && item.category, 'person');
  });

  it('annotates a claim with the source and cue that it proposes', async () => {
    const made = await openText(TEXT);
    select(made, 'The rebels denied it.');
    made.editor.selection = new vscode.Selection(made.editor.selection.end.translate(0, -3), made.editor.selection.end);
    await answering(run('annotateClaim'));
    const text = await until('the claim', () => {
      const now = made.api.store.get(made.key);
      return now?.sidecar.claims.length ? now : undefined;
    });
    assert.equal(text.sidecar.claims[0]!.quote, 'it');
    assert.ok(text.sidecar.claims[0]!.source);
  });

  it('accepts, rejects, and takes decisions back, one step each', async () => {
    const made = await openText(TEXT);
    const suggested = made.api.store.get(made.key)!.items.find((item) => item.kind === 'mention' && item.category === 'person')!;
    const words = made.api.store.get(made.key)!.reading.textOf(suggested);
    select(made, words, { caret: true });
    await run('accept');
    await stateOf(made, words, 'accepted');
    assert.match(await readText(made.sidecar), /status: "accepted"/);
    await run('reject');
    await stateOf(made, words, 'rejected');
    await run('undo');
    await stateOf(made, words, 'accepted');
    await run('redo');
    await stateOf(made, words, 'rejected');
    await run('undo');
    await run('undo');
    await stateOf(made, words, 'suggested');
  });

  it('keeps a rejected suggestion away when the source is read anew', async () => {
    const made = await openText(TEXT);
    select(made, 'Oberau', { caret: true });
    await run('annotateEntity', 'location');
    await run('remove');
    const words = 'Oberau';
    if (itemsOf(made, words).some((item) => item.state === 'suggested')) {
      await run('reject');
      await stateOf(made, words, 'rejected');
    }
    await run('reread');
    assert.ok(itemsOf(made, words).every((item) => item.state === 'rejected'));
  });

  it('changes the category, sets the canonical name, writes a note', async () => {
    const made = await openText(TEXT);
    select(made, 'Oberau');
    await run('annotateEntity', 'location');
    select(made, 'Oberau', { caret: true });
    await run('changeCategory', 'facility');
    await run('setName', 'Oberau (Styria)');
    await run('note', 'which of them? — "see" map');
    const item = await until('the note', () => itemsOf(made, 'Oberau').find((candidate) => candidate.annotation?.note));
    assert.deepEqual([item.kind === 'mention' && item.category, item.kind === 'mention' && item.name, item.annotation?.note], ['facility', 'Oberau (Styria)', 'which of them? — "see" map']);
    await run('note', '');
    await until('no note', () => itemsOf(made, 'Oberau').every((candidate) => candidate.annotation?.note === undefined));
  });

  it('moves a border by a word; the annotation stays the same one', async () => {
    const made = await openText(TEXT);
    select(made, 'burned');
    await run('annotateEntity', 'facility');
    const { annotation } = await stateOf(made, 'burned', 'added');
    select(made, 'burned', { caret: true });
    await run('moveBorder', { border: 'start', by: 'grow' });
    const item = await until('the wider item', () => itemsOf(made, 'had burned').find((candidate) => candidate.annotation));
    assert.equal(item.annotation?.id, annotation?.id);
  });

  it('removes what was added by hand', async () => {
    const made = await openText(TEXT);
    select(made, 'burned');
    await run('annotateEntity', 'document');
    await stateOf(made, 'burned', 'added');
    select(made, 'burned', { caret: true });
    await run('remove');
    await until('it is gone', () => itemsOf(made, 'burned').length === 0);
  });

  it('decides on everything that a selection holds, in one step of undo', async () => {
    const made = await openText(TEXT);
    const waiting = (): number => made.api.store.get(made.key)!.items.filter((item) => item.state === 'suggested' && item.kind === 'mention' && item.finding?.form !== 'pronoun').length;
    assert.ok(waiting() > 2);
    await vscode.commands.executeCommand('editor.action.selectAll');
    await run('accept');
    await until('nothing waits', () => waiting() === 0);
    await run('undo');
    await until('all wait again', () => waiting() > 2);
  });

  it('creates an incident and says what plays a part in it', async () => {
    const made = await openText(TEXT);
    await run('newIncident', { title: 'Fire at the mill', type: 'arson', date: '2024-05-05' });
    const incident = await until('the incident', () => made.api.store.get(made.key)?.sidecar.incidents[0]);
    select(made, 'Oberau');
    await run('annotateEntity', 'location');
    select(made, 'Oberau', { caret: true });
    await run('annotateIncident', { incident: incident.id, field: 'target' });
    await until('the target', () => made.api.store.get(made.key)?.sidecar.incidents[0]?.fields.target?.some(({ value }) => value === 'Oberau'));
    assert.match(await readText(made.sidecar), /title: "Fire at the mill"/);
  });

  it('picks up what somebody else writes into the sidecar', async () => {
    const made = await openText(TEXT);
    select(made, 'burned');
    await run('annotateEntity', 'document');
    await stateOf(made, 'burned', 'added');
    const yaml = await readText(made.sidecar);
    await write(made.sidecar, yaml.replace('category: "document"', 'category: "vehicle"'));
    await until('the change is seen', () => itemsOf(made, 'burned').some((item) => item.kind === 'mention' && item.category === 'vehicle'));
  });

  it('never writes into a broken sidecar: it says where it is broken and shows the rest', async () => {
    const yaml = 'version: 1\nmentions:\n  - id: "m-aaaaaaaa"\n    quote: "burned"\n    category: "vehicle"\n    status: "added"\n  - id: "m-aaaaaaaa"\n    quote: [oops\n';
    const made = await openText(TEXT, yaml);
    const found = await until('a problem', () => vscode.languages.getDiagnostics(made.sidecar).find(({ severity }) => severity === vscode.DiagnosticSeverity.Error));
    assert.ok(found.range.start.line >= 6, `line ${found.range.start.line + 1}: ${found.message}`);
    select(made, 'Oberau');
    await run('annotateEntity', 'location');
    assert.equal(await readText(made.sidecar), yaml);
  });

  it('goes to the sidecar and back', async () => {
    const made = await openText(TEXT);
    select(made, 'burned');
    await run('annotateEntity', 'document');
    select(made, 'burned', { caret: true });
    await run('openSidecar');
    await until('the sidecar is open', () => vscode.window.activeTextEditor?.document.uri.toString() === made.sidecar.toString());
    await run('openSidecar');
    await until('the source is open', () => vscode.window.activeTextEditor?.document.uri.toString() === made.key);
    assert.equal(vscode.window.activeTextEditor!.document.offsetAt(vscode.window.activeTextEditor!.selection.active), TEXT.indexOf('burned'));
    const sidecar = await vscode.workspace.openTextDocument(sidecarUri(made.uri));
    const at = sidecar.positionAt(sidecar.getText().indexOf('quote:'));
    const [target] = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeDefinitionProvider', sidecar.uri, at);
    assert.equal(target?.uri.toString(), made.key);
  });
});
