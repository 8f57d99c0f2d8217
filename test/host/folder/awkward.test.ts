import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, openText, readText, run, select, stateOf, until, write } from '../../support/window.ts';

describe('awkward sources', () => {
  afterEach(closeAll);

  for (const [name, text, words] of [
    ['CRLF line ends', 'First line.\r\n\r\nColonel Pedro Ruiz spoke.\r\n', 'Pedro Ruiz'],
    ['a byte order mark', '\ufeffColonel Pedro Ruiz spoke.\n', 'Pedro Ruiz'],
    ['signs beyond the basic plane', '😀😀 Colonel Pedro Ruiz 🛩 spoke.\n', 'Pedro Ruiz'],
    ['right-to-left words', 'قال المتحدث that Colonel Pedro Ruiz spoke.\n', 'Pedro Ruiz'],
    ['conflict markers', '<<<<<<< ours\nColonel Pedro Ruiz spoke.\n=======\nNobody spoke.\n>>>>>>> theirs\n', 'Pedro Ruiz'],
  ] as const) {
    it(`${name}: what is annotated is found again at the same words`, async () => {
      const made = await openText(text);
      select(made, words);
      await run('annotateEntity', 'facility');
      const item = await until('the annotation', () => made.api.store.get(made.key)?.items.find(({ annotation }) => annotation !== undefined));
      assert.equal(made.editor.document.getText().slice(item.start, item.end), words);
      const spans = await until('its mark', () => made.api.decorationsFor(made.key).get('facility.decided') ?? made.api.decorationsFor(made.key).get('facility.decided.inner'));
      assert.deepEqual(spans.map((s) => made.editor.document.getText().slice(s.start, s.end)), [words]);
    });
  }

  it('nothing at all: no finding, no complaint, every command keeps still', async () => {
    const made = await openText('');
    for (const command of ['accept', 'reject', 'remove', 'nextUnreviewed', 'annotateEntity', 'changeCategory', 'showIncident']) await run(command);
    assert.equal(made.api.store.get(made.key)!.items.length, 0);
    await assert.rejects(async () => readText(made.sidecar));
  });

  it('one line of five million characters: read in part, never frozen, still annotated by hand', async () => {
    const sentence = 'Colonel Pedro Ruiz spoke in Oberau of the 12 men who had come. ';
    const made = await openText(`${sentence.repeat(Math.ceil(5e6 / sentence.length))}The end came late.`);
    const text = made.api.store.get(made.key)!;
    assert.ok(text.reading.source.readTo <= 100_000);
    const start = Date.now();
    select(made, 'The end');
    await run('annotateEntity', 'document');
    await stateOf(made, 'The end', 'added');
    assert.ok(Date.now() - start < 5000, `${Date.now() - start} ms`);
  }).timeout(30_000);

  it('a binary file: VS Code does not open it, and the other sources are read all the same', async () => {
    const made = await openText('Colonel Pedro Ruiz spoke.\n');
    await write(vscode.Uri.joinPath(made.uri, '../binary.txt'), '\0\x01\x02'.repeat(1000));
    await run('reread');
    assert.ok(made.api.store.all().length > 3);
  });

  it('bytes that are not UTF-8: shown as VS Code shows them', async () => {
    const made = await openText('');
    const uri = vscode.Uri.joinPath(made.uri, '../broken-bytes.txt');
    await vscode.workspace.fs.writeFile(uri, new Uint8Array([67, 111, 108, 111, 110, 101, 108, 32, 0xff, 0xfe, 32, 82, 117, 105, 122, 46]));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await until('it is read', () => made.api.store.get(uri.toString()));
  });
});
