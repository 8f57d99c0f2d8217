import { strict as assert } from 'node:assert';
import { mergeDriver, withAttribute } from '../../../src/core/sidecar/merge-driver.ts';

describe('mergeDriver', () => {
  it('adds its line to .gitattributes once, behind what is there', () => {
    assert.equal(withAttribute('', 'x merge=y'), 'x merge=y\n');
    assert.equal(withAttribute('* text=auto\r\n*.png binary', 'x merge=y'), '* text=auto\r\n*.png binary\r\nx merge=y\r\n');
    assert.equal(withAttribute('x merge=y\n', 'x merge=y'), 'x merge=y\n');
  });

  it('quotes what a shell would take apart', () => {
    const { config } = mergeDriver(['ELECTRON_RUN_AS_NODE=1', "/opt/Ana's code"], '/a b/merge.js');
    assert.ok(config['merge.dateline.driver'].startsWith("(test -f '/a b/merge.js' || exit 9; ELECTRON_RUN_AS_NODE=1 '/opt/Ana'\\''s code' '/a b/merge.js' merge %O %A %B %P); s=$?"), config['merge.dateline.driver']);
  });
});
