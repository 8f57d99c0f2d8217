import fc from 'fast-check';
import { strict as assert } from 'node:assert';
import { tokenize } from '../../../src/core/text/tokenize.ts';
import { hashOf, Shape } from '../../../src/core/text/tokens.ts';
import { anyText } from '../../support/any-text.ts';

const texts = (text: string): string[] => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, index) => tokens.textOf(index));
};

describe('tokenize', () => {
  const cases: [string, string][] = [
    ['Iraq’s Prime Minister', 'Iraq|’s|Prime|Minister'],
    ["It didn't reach O'Brien's house.", "It|didn't|reach|O'Brien|'s|house|."],
    ['U.S. forces, 1,200 men and 3.5 km', 'U.S.|forces|,|1,200|men|and|3.5|km'],
    ['US-led raids on 17th October', 'US|-|led|raids|on|17th|October'],
    ['Gen. Smith met Mr. Sat in Washington.', 'Gen.|Smith|met|Mr.|Sat|in|Washington|.'],
    ['“vital target” -- ...', '“|vital|target|”|--|...'],
    ['at 10:30 a.m. on 7/11', 'at|10:30|a.m.|on|7|/|11'],
    ["the rebels' base", "the|rebels|'|base"],
    ['قال المتحدث 😀 ok', 'قال|المتحدث|😀|ok'],
    ['⚠️ Low🔥🔥won. 🇵🇪', '⚠️|Low|🔥🔥|won|.|🇵🇪'],
    ['', ''],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => { assert.equal(texts(text).join('|'), expected); });

  it('covers every character that is not white space, once, in order', () => {
    fc.assert(
      fc.property(anyText(60), (text) => {
        const tokens = tokenize(text);
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          assert.ok(tokens.start[i]! >= at && tokens.end[i]! > tokens.start[i]!);
          assert.match(text.slice(at, tokens.start[i]), /^[\s\ufeff\u200b]*$/);
          at = tokens.end[i]!;
        }
        assert.match(text.slice(at), /^[\s\ufeff\u200b]*$/);
      }),
    );
  });
  it('hashes a token as hashOf does its lower case', () => {
    const tokens = tokenize('Éric O’Neil USA');
    assert.equal(tokens.hash[0], hashOf('éric'));
    assert.equal(tokens.hash[1], hashOf("o'neil"));
    assert.ok(tokens.is(2, Shape.allCaps));
  });
});
