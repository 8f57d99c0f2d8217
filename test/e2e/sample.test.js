// @ts-check
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from '../support/glob.js';
import { openSession } from './session.js';

const SAMPLE = '000_e0468df48925e4ca.txt';

describe('the sample, as a person meets it', function () {
  this.timeout(60_000);
  /** @type {Awaited<ReturnType<typeof openSession>>} */
  let session;
  const sidecarFile = () => join(session.seeds, `${SAMPLE}.annotations.yaml`);
  /** What the sidecar holds: from its first writing on it is there at every moment. */
  const sidecar = () => readFileSync(sidecarFile(), 'utf8');
  before(async () => {
    session = await openSession();
    await session.workbench.open(session.address());
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await session.page.screenshot({ path: `out/failed/${this.currentTest.title}.png` });
  });
  after(() => session.end());

  it('is opened by quick open, as a source text', async () => {
    await session.workbench.quickOpen(SAMPLE);
    await session.workbench.languageOfEditor('Source Text').waitFor();
  });

  it('has its findings highlighted, over the very words', async () => {
    await session.workbench.decorated('Deir ez-Zor province');
    await session.workbench.decorated('Antony Blinken');
    assert.ok(!existsSync(sidecarFile()), 'reading alone writes nothing');
  });

  it('explains what the mouse rests on', async () => {
    await session.workbench.pointAt('Islamic Resistance in Iraq');
    const text = await session.workbench.hover('Islamic Resistance in Iraq').innerText();
    assert.match(text, /Armed group/);
    assert.match(text, /Why/);
  });

  it('leads to its incidents in the sidebar, with what is known of each', async () => {
    await session.workbench.viewContainer('Dateline').click();
    await session.workbench.sourcesRead(globSync(session.seeds, '.txt').length);
    await session.workbench.quickOpen(SAMPLE);
    await session.workbench.find('Al Harir military base');
    await session.workbench.showIncident('Al Harir');
    await session.workbench.treeRow('Incidents', 'Targets').waitFor();
  });

  it('is annotated by keyboard, and the sidecar is written at once', async () => {
    await session.workbench.quickOpen(SAMPLE);
    await session.workbench.find('vital target');
    await session.page.keyboard.press('Alt+A');
    await session.workbench.quickInput().fill('Facility');
    await session.page.keyboard.press('Enter');
    await session.workbench.until(() => existsSync(sidecarFile()));
    await session.workbench.until(() => /quote: "vital target"\n[^]*category: "facility"/.test(sidecar()));
    await session.workbench.decorated('vital target');
  });

  it('is accepted by keyboard', async () => {
    await session.workbench.find('Antony Blinken');
    await session.page.keyboard.press('Alt+Y');
    await session.workbench.until(() => /quote: "Antony Blinken"\n[^]*status: "accepted"/.test(sidecar()));
  });

  it('is as it was after a reload', async () => {
    await session.workbench.open();
    await session.workbench.quickOpen(SAMPLE);
    await session.workbench.decorated('vital target');
    await session.workbench.pointAt('vital target');
    await session.workbench.hover(/Facility.*added/).waitFor();
    await session.page.keyboard.press('Escape');
    await session.workbench.pointAt('Antony Blinken');
    await session.workbench.hover(/Person.*accepted/).waitFor();
  });

  it('is a source text also when the seeds themselves are the folder', async () => {
    await session.workbench.open(session.address(session.seeds));
    await session.workbench.quickOpen(SAMPLE);
    await session.workbench.languageOfEditor('Source Text').waitFor();
    await session.workbench.decorated('Deir ez-Zor province');
  });
});
