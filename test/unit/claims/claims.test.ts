import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readClaims } from '../../../src/core/reading/claims/claims.ts';
import { Reading } from '../../../src/core/reading/reading.ts';
import { runs } from '../../support/properties.ts';

const claimsOf = (text: string, language = 'en') => {
  const reading = new Reading(text, {});
  reading.masthead.language = language;
  readClaims(reading);
  return reading.claims;
};

describe('claims', () => {
  it('are read in English texts only', () => {
    assert.equal(claimsOf('The mayor said the dam held.').length, 1);
    assert.deepEqual(claimsOf('The mayor said the dam held.', 'de'), []);
  });

  it('have spans inside the text, in order, and a reason', () => {
    const words = ['the', 'Mayor', 'said', 'that', 'who', '“', '”', ',', '.', '"', 'according', 'to', 'police', 'and', 'adding', 'denied', 'was', 'asked', ':', '\n\n', 'report', 'his', 'claim', 'by', '(', ')', '--', 'it', 'not', 'May'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        for (const claim of claimsOf(text)) {
          assert.ok(claim.content.length > 0 && claim.evidence.length > 0);
          for (const spans of [claim.source, claim.cue, claim.content]) {
            for (const { start, end } of spans) assert.ok(start >= 0 && start < end && end <= text.length, JSON.stringify(text));
          }
        }
      }),
      runs(300),
    );
  });

  it('hold a nested claim inside the one that tells of it', () => {
    const [outer, inner] = claimsOf('The agency said the militia had claimed responsibility for the blast.');
    assert.equal(inner?.within, outer);
    assert.equal(outer?.within, undefined);
  });
});
