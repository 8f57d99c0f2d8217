import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { answering, closeAll, itemsOf, openText, readText, run, select, until, write } from '../../support/window.ts';

const TEXT = 'Mayor Ana Belmonte said that rebels had burned the mill at Oberau. General Tomas Grell denied that his men had been in Oberau.\n';

describe('review', () => {
  afterEach(closeAll);
  const caret = (editor: vscode.TextEditor): number => editor.document.offsetAt(editor.selection.active);

  it('goes through what waits, through claims and through entities, forwards and back, around the end', async () => {
    const made = await openText(TEXT);
    made.editor.selection = new vscode.Selection(0, 0, 0, 0);
    for (const [next, previous] of [['nextUnreviewed', 'previousUnreviewed'], ['nextClaim', 'previousClaim'], ['nextEntity', 'previousEntity']] as const) {
      await run(next);
      const first = caret(made.editor);
      await run(next);
      const second = caret(made.editor);
      await run(previous);
      assert.equal(caret(made.editor), first, next);
      assert.ok(second !== first || next === 'nextClaim', next);
    }
  });

  it('reaches a claim that other marks lie in, and decides on it', async () => {
    const made = await openText(TEXT);
    made.editor.selection = new vscode.Selection(0, 0, 0, 0);
    await run('nextClaim');
    await run('accept');
    await until('an accepted claim', () => made.api.store.get(made.key)!.items.some((item) => item.kind === 'claim' && item.state === 'accepted'));
  });

  it('makes the editor read-only in Review Mode, decides and goes on, and gives the editor back', async () => {
    const made = await openText(TEXT);
    made.editor.selection = new vscode.Selection(0, 0, 0, 0);
    await run('toggleReview');
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(made.editor.document.getText(), TEXT);
    await run('nextUnreviewed');
    const before = caret(made.editor);
    await run('accept');
    await until('the next one', () => caret(made.editor) !== before || itemsOf(made, TEXT).length > 0);
    await run('toggleReview');
    made.editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(made.editor.document.getText(), `x${TEXT}`);
  });

  it('lists an annotation whose words are gone and re-attaches it to selected words', async () => {
    const made = await openText(TEXT);
    select(made, 'Tomas Grell');
    await run('annotateEntity', 'person');
    const annotation = await until('the annotation', () => made.api.store.get(made.key)?.sidecar.mentions[0]);
    const all = new vscode.Range(0, 0, made.editor.document.lineCount, 0);
    await made.editor.edit((edit) => { edit.replace(all, 'Nothing of this is left but a baker, Jonas Wendt.\n'); });
    const lost = await until('an orphan', () => made.api.store.get(made.key)?.orphans[0]);
    assert.equal(lost.annotation.id, annotation.id);
    await until('the problem in the sidecar', () => vscode.languages.getDiagnostics(made.sidecar).some(({ code }) => code === 'orphan'));
    select(made, 'Jonas Wendt');
    await answering(run('repair'));
    await until('it stands again', () => itemsOf(made, 'Jonas Wendt').some((item) => item.annotation?.id === annotation.id));
    assert.match(await readText(made.sidecar), /quote: "Jonas Wendt"/);
  });

  it('says nothing of sources elsewhere and reads them again when asked', async () => {
    const made = await openText(TEXT);
    await run('reread');
    await run('stopReading');
    assert.ok(made.api.store.all().length > 3);
  });

  it('exports the incidents of all sources as a table', async () => {
    const made = await openText(TEXT);
    const target = vscode.Uri.joinPath(made.uri, '../../incidents.csv');
    await run('newIncident', { title: '=HYPERLINK("http://x")', type: 'arson', date: '2024-05-05' });
    await run('exportCsv', target.toString());
    const table = await readText(target);
    assert.match(table, /^id,title,type,date/);
    assert.match(table, /"'=HYPERLINK/);
  });

  it('exports them in the columns of a codebook', async () => {
    const made = await openText('Gunmen attacked the police station at Oberau on Sunday, killing two officers.');
    const target = vscode.Uri.joinPath(made.uri, '../../acled.csv');
    await run('exportCodebook', 'acled-2024', target.toString());
    const table = await readText(target);
    assert.match(table, /^event_id_cnty,event_date,year,time_precision/);
    assert.match(table, /Battles|Violence against civilians/);
  });

  it('shows an incident in its view, and words in their source', async () => {
    const made = await openText(TEXT);
    await run('newIncident', { title: 'Fire', type: 'arson' });
    const incident = await until('the incident', () => made.api.store.get(made.key)?.sidecar.incidents[0]);
    await run('showIncident', { incident: incident.id });
    const at = TEXT.indexOf('Oberau');
    await run('reveal', made.key, at, at + 6);
    assert.equal(caret(vscode.window.activeTextEditor!), at);
  });

  it('follows a source that another program rewrites', async () => {
    const made = await openText(TEXT);
    select(made, 'Tomas Grell');
    await run('annotateEntity', 'person');
    await write(made.uri, `A new first line.\n${TEXT}`);
    await until('the annotation has moved', () => {
      const [item] = itemsOf(made, 'Tomas Grell').filter(({ annotation }) => annotation);
      return item?.start === TEXT.indexOf('Tomas Grell') + 'A new first line.\n'.length;
    });
  });
});
