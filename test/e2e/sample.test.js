// @ts-check
import { openSession } from './session.js';

const SAMPLE = '000_e0468df48925e4ca.txt';

describe('the sample, as a person meets it', function () {
  this.timeout(60_000);
  /** @type {Awaited<ReturnType<typeof openSession>>} */
  let session;
  before(async () => {
    session = await openSession();
    await session.workbench.open(session.address);
  });
  after(() => session.end());

  it('is opened by quick open', async () => {
    await session.workbench.quickOpen(SAMPLE);
    await session.workbench.textBox('Islamic Resistance in Iraq');
  });
});
