import { strict as assert } from 'node:assert';
import { describe as anchorOf } from '../../../src/core/anchors/describe.ts';
import { resolve } from '../../../src/core/anchors/resolve.ts';
import { EDITS, random, sentenceBounds, simulate, targets } from '../../support/edit-simulator.ts';

const TEXT = `The rebels attacked a base near the town of Marila on Monday. Three soldiers were wounded, the army said.

The army later said that the rebels had left the area. Residents of Marila told reporters that they had heard two explosions.

“We will come back,” a spokesman for the rebels declared. The government has not answered yet.
`;
const OTHERS = ['Rain fell over the whole coast during the night.', 'The ministry of health opened nine new clinics in the north.', 'Prices for bread rose again, merchants told the agency.'];
const at = (text: string, words: string, nth = 0): { start: number; end: number } => {
  let start = text.indexOf(words);
  for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};
const place = (now: string, words: string, nth = 0, old: string | undefined = TEXT): string => {
  const [resolution] = resolve(old, now, [anchorOf(TEXT, at(TEXT, words, nth))]);
  return resolution!.state === 'orphan' ? 'orphan' : `${resolution!.state} ${now.slice(resolution!.start, resolution!.end)} ${resolution!.start}`;
};

describe('resolve', () => {
  it('follows each of several equal words through an insertion', () => {
    const now = TEXT.replace('Residents', 'But the rebels said nothing. Residents');
    assert.equal(place(now, 'the rebels', 0), `sure the rebels ${at(now, 'the rebels', 0).start}`);
    assert.equal(place(now, 'the rebels', 1), `sure the rebels ${at(now, 'the rebels', 2).start}`);
  });
  it('lets a deleted sentence go though its words stand elsewhere', () => {
    assert.equal(place(TEXT.replace(/The army later[^.]*\. /, ''), 'the rebels'), 'orphan');
  });
  it('asks where words were changed, and is sure after a small correction', () => {
    assert.match(place(TEXT.replace('Marila on', 'Morala on'), 'Marila'), /^review Morala/);
    assert.match(place(TEXT.replace('two explosions', 'two explosion'), 'two explosions'), /^sure two explosion /);
  });
  it('follows a sentence that was moved', () => {
    const sentence = 'Three soldiers were wounded, the army said.';
    const now = `${TEXT.replace(` ${sentence}`, '')}\n${sentence}\n`;
    assert.equal(place(now, 'soldiers'), `sure soldiers ${now.indexOf('soldiers')}`);
  });
  it('asks which of two copies is meant', () => {
    const sentence = 'Three soldiers were wounded, the army said. ';
    assert.match(place(TEXT.replace(sentence.trim(), sentence + sentence.trim()), 'soldiers'), /^review soldiers/);
  });
  it('does not care for line ends, wrapping, quotes, dashes, composition and a BOM', () => {
    const now = `\ufeff${TEXT.replace(/\n/g, '\r\n').replace('“We', '"We').replace(' had heard', '\r\nhad heard').replaceAll('a', 'a')}`;
    for (const words of ['“We will come back,”', 'they had heard two', 'Marila']) assert.match(place(now, words), /^sure/);
    assert.match(resolve('un café là', 'un cafe\u0301 là', [anchorOf('un café là', { start: 3, end: 7 })])[0]!.state, /sure/);
  });
  it('asks about words written by hand, with nothing around them, where they stand once; more often they are nowhere', () => {
    assert.match(resolve(undefined, TEXT, [{ quote: 'clinics' }, { quote: 'reporters' }, { quote: 'rebels' }]).map(({ state }) => state).join(), /^orphan,review,orphan$/);
  });
  it('is sure without the old text only where words and context are there and only there', () => {
    assert.match(place(`Now this. ${TEXT}`, 'Marila', 1, undefined), /^sure Marila/);
    assert.equal(place(TEXT.replaceAll('Marila', 'Ardo'), 'Marila', 1, undefined), 'orphan');
    const twice = `${TEXT}\n${TEXT}`;
    assert.match(place(twice, 'two explosions', 0, undefined), /^(?:review|orphan)/);
  });
  it('counts hints in code points and survives positions that are none', () => {
    const text = `😀😀 ${TEXT}`;
    const span = at(text, 'Marila');
    assert.deepEqual(anchorOf(text, span).start, span.start - 2);
    assert.deepEqual(resolve(text, `x ${text}`, [anchorOf(text, span)])[0], { state: 'sure', start: span.start + 2, end: span.end + 2 });
    for (const anchor of [{ quote: '' }, { quote: ' ' }, { quote: 'Marila', start: 9e9, end: 1 }, { quote: '\ud800', start: 0, end: 1 }]) resolve(TEXT, `${TEXT}.`, [anchor]);
    assert.equal(resolve(TEXT, '', [anchorOf(TEXT, at(TEXT, 'Marila'))])[0]!.state, 'orphan');
  });
  it('is never silently wrong over simulated edits', () => {
    const next = random(7);
    const sentences = [...sentenceBounds(TEXT).map(([start, end]) => TEXT.slice(start, end).trim()), ...OTHERS];
    let lost = 0;
    for (const kind of EDITS) {
      for (const target of targets(TEXT, 12, next)) {
        const { text, truth } = simulate(TEXT, target, kind, kind === 'replace the sentence' ? OTHERS : sentences, next);
        const resolution = resolve(TEXT, text, [anchorOf(TEXT, target)])[0]!;
        if (resolution.state === 'sure') {
          assert.ok(truth && resolution.start < truth.end && resolution.end > truth.start, `${kind}: ${TEXT.slice(target.start, target.end)}\n${text}`);
        } else if (resolution.state === 'orphan' && truth) lost++;
      }
    }
    assert.ok(lost <= 3, `${lost} lost`);
  });
});
