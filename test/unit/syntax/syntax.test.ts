import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { Reading } from '../../../src/core/reading/reading.ts';
import { clauseEnd } from '../../../src/core/reading/syntax/clauses.ts';
import { subjectOf } from '../../../src/core/reading/syntax/subjects.ts';
import { finiteVerbs, verbGroupAt } from '../../../src/core/reading/syntax/verb-groups.ts';
import { nounPhraseAt, nounPhraseBefore } from '../../../src/core/reading/syntax/noun-phrases.ts';
import { syntaxOf } from '../../../src/core/reading/syntax/syntax.ts';
import { isVerb, Tag } from '../../../src/core/reading/syntax/tags.ts';
import { runs } from '../../support/properties.ts';

const setUp = (text: string) => {
  const reading = new Reading(text, {});
  const syntax = syntaxOf(reading.source);
  const find = (word: string): number => {
    for (let i = 0; i < syntax.tokens.count; i++) if (syntax.tokens.textOf(i) === word) return i;
    throw new Error(`no "${word}" in ${text}`);
  };
  const words = (range: { first: number; last: number } | undefined): string | undefined => {
    if (!range) return undefined;
    const { start, end } = syntax.tokens.span(range.first, range.last);
    return text.slice(start, end);
  };
  const { tokens } = syntax;
  return { syntax, tokens, sentence: reading.source.sentences[0]!, find, words };
};

describe('syntax: tags', () => {
  const nameOf = new Map<number, string>(Object.entries(Tag).map(([name, value]) => [value, name]));
  const cases: [text: string, word: string, tag: keyof typeof Tag][] = [
    ['The attack killed two.', 'attack', 'noun'],
    ['They plan to attack the base.', 'attack', 'base'],
    ['Officials report heavy fighting.', 'report', 'base'],
    ['The police report said nothing.', 'report', 'noun'],
    ['The rebels claim the town.', 'claim', 'base'],
    ['The army claims that it won.', 'claims', 'present'],
    ['He rejected claims of fraud.', 'claims', 'noun'],
    ['The group made up of deserters said it won.', 'made', 'participle'],
    ['Guards arrested on Monday were freed.', 'arrested', 'participle'],
    ['The town was shelled.', 'shelled', 'participle'],
    ['Elected officials left.', 'Elected', 'adjective'],
    ['He said that it rained.', 'that', 'that'],
    ['The men that fled were caught.', 'that', 'relative'],
    ['He went to Tunis.', 'to', 'preposition'],
    ['He vowed to return.', 'to', 'to'],
    ["The group's leader fled.", "'s", 'possessive'],
    ["He's said so.", "'s", 'be'],
    ['US troops left.', 'US', 'name'],
    ['The warning came late.', 'warning', 'noun'],
    ['He left, warning that more would follow.', 'warning', 'ing'],
  ];
  for (const [text, word, expected] of cases) {
    it(`${word} in "${text}"`, () => {
      const { syntax, find } = setUp(text);
      assert.equal(nameOf.get(syntax.tags[find(word)]!), expected);
    });
  }
});

describe('syntax: phrases and clauses', () => {
  it('finds noun phrases to the right', () => {
    const { syntax, tokens, words } = setUp('The spokesman for the ministry, Ali Hassan, who spoke on Monday, gave no details.');
    assert.equal(words(nounPhraseAt(syntax, 0, tokens.count)), 'The spokesman');
    assert.equal(words(nounPhraseAt(syntax, 0, tokens.count, { full: true })), 'The spokesman for the ministry, Ali Hassan, who spoke on Monday');
  });
  it('finds noun phrases to the left', () => {
    const { syntax, find, words } = setUp('On Sunday two senior officials left.');
    assert.equal(words(nounPhraseBefore(syntax, find('left'), 0)), 'two senior officials');
  });

  const subjects: [text: string, verb: string, subject: string | undefined][] = [
    ['The minister said little.', 'said', 'The minister'],
    ["Peru's foreign minister, Ana Torres, said little.", 'said', "Peru's foreign minister, Ana Torres,"],
    ['Ana Torres, who leads the party, has often said so.', 'said', 'Ana Torres, who leads the party,'],
    ['On Tuesday police said so.', 'said', 'police'],
    ['In a statement, the group said so.', 'said', 'the group'],
    ['However, the group of deserters said so.', 'said', 'the group of deserters'],
    ['He left after the mayor of the town spoke.', 'spoke', 'the mayor of the town'],
    ['The man who called said so.', 'called', 'who'],
    ['The council met and condemned the raid.', 'condemned', 'The council'],
    ['The envoy paid a visit, warning that talks might fail.', 'warning', 'The envoy'],
    ['Britain, France and Spain said so.', 'said', 'Britain, France and Spain'],
    ['Rep. Ann Low (R-Ohio) said so.', 'said', 'Rep. Ann Low (R-Ohio)'],
    ['The minister, in a letter, said so.', 'said', 'The minister'],
    ['“It is over,” said the mayor.', 'said', undefined],
  ];
  for (const [text, verb, expected] of subjects) {
    it(`subject of ${verb} in "${text}"`, () => {
      const { syntax, sentence, find, words } = setUp(text);
      const group = verbGroupAt(syntax, find(verb), sentence);
      assert.equal(words(subjectOf(syntax, group, sentence)), expected);
    });
  }

  it('reads verb groups', () => {
    const { syntax, sentence, find, words } = setUp('The claim has not yet been confirmed by anyone.');
    const group = verbGroupAt(syntax, find('confirmed'), sentence);
    assert.equal(words(group), 'has not yet been confirmed');
    assert.deepEqual([group.passive, group.negated, group.finite], [true, true, true]);
  });
  it('ends a clause where another with its own subject begins', () => {
    const { syntax, sentence, find, words } = setUp('He said the road was closed, but the mayor denied it.');
    const at = find('the');
    assert.equal(words({ first: at, last: clauseEnd(syntax, at, sentence) }), 'the road was closed');
  });
  it('lists finite verbs', () => {
    const { syntax, sentence, tokens } = setUp('The army, trying to hold the line, said that it was winning and had advanced.');
    assert.deepEqual(finiteVerbs(syntax, sentence).map((i) => tokens.textOf(i)), ['said', 'winning', 'advanced']);
  });

  it('stays inside the sentence on any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('the', 'group', ',', 'who', 'said', 'that', '“', '”', '(', ')', 'and', 'of', 'to', 'has', 'not', 'Ali', '.', 'warning', "'s", '-', 'more'), { maxLength: 30 }), (parts) => {
        const reading = new Reading(parts.join(' '), {});
        const syntax = syntaxOf(reading.source);
        for (const sentence of reading.source.sentences) {
          for (let i = sentence.first; i < sentence.last; i++) {
            const phrase = nounPhraseAt(syntax, i, sentence.last, { full: true, joined: true });
            if (phrase) assert.ok(phrase.first === i && phrase.last > i && phrase.last <= sentence.last);
            if (!isVerb(syntax.tags[i]!)) continue;
            const group = verbGroupAt(syntax, i, sentence);
            assert.ok(group.first >= sentence.first && group.last <= sentence.last);
            const subject = subjectOf(syntax, group, sentence);
            if (subject) assert.ok(subject.first >= sentence.first && subject.last > subject.first && subject.last <= group.first);
          }
        }
      }),
      runs(200),
    );
  });
});
