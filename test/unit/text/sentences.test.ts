import { strict as assert } from 'node:assert';
import { paragraphs } from '../../../src/core/text/paragraphs.ts';
import { sentences } from '../../../src/core/text/sentences.ts';
import { tokenize } from '../../../src/core/text/tokenize.ts';

const split = (text: string): string[] => sentences(tokenize(text), paragraphs(text)).map((s) => text.slice(s.start, s.end));

describe('sentences', () => {
  const cases: [string, string[]][] = [
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['“We did it.” He left.', ['“We did it.”', 'He left.']],
    ['“We did it,” he said. “It is over.”', ['“We did it,” he said.', '“It is over.”']],
    ['Gen. Ali of the U.S. Army spoke. All left.', ['Gen. Ali of the U.S. Army spoke.', 'All left.']],
    ['They live in the U.S. The army said so.', ['They live in the U.S.', 'The army said so.']],
    [' date 2024-05-06 On Monday (6), gunmen came. They left.', ['date 2024-05-06', 'On Monday (6), gunmen came.', 'They left.']],
    ['Date: 2024-05-06\nGunmen came.', ['Date: 2024-05-06', 'Gunmen came.']],
    ['A headline\n\nBody text here.', ['A headline', 'Body text here.']],
    ['Ann Low of Richmond, Va., left. Del. Ray Wu (D-Va.) stayed.', ['Ann Low of Richmond, Va., left.', 'Del. Ray Wu (D-Va.) stayed.']],
    ['TESSA, Jan 9 (Red Wire) - Two left.', ['TESSA, Jan 9 (Red Wire) -', 'Two left.']],
    ['Port Tessa (Radio Marlo in French) — [Text] Two left.', ['Port Tessa (Radio Marlo in French) — [Text]', 'Two left.']],
    ['TESSA (Red Wire) 25.04.2023: Two left.', ['TESSA (Red Wire) 25.04.2023:', 'Two left.']],
    ['Tessa - 25 July 2022: The front fell.', ['Tessa - 25 July 2022:', 'The front fell.']],
    ['Tessa - 25 men fell.', ['Tessa -', '25 men fell.']],
    ['Minister Ray Low: We left.', ['Minister Ray Low: We left.']],
    ['MARLO, N.H. – Two left.', ['MARLO, N.H. –', 'Two left.']],
    ['Marlo – the capital – fell. Tessa did not.', ['Marlo – the capital – fell.', 'Tessa did not.']],
    ['Marlo fell – Tessa did not.', ['Marlo fell – Tessa did not.']],
    ['It cost 3.5 million. on and on', ['It cost 3.5 million. on and on']],
    ['Done. .\n\nNext', ['Done. .', 'Next']],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => { assert.deepEqual(split(text), expected); });
});

describe('paragraphs', () => {
  it('joins hard-wrapped lines and parts others', () => {
    const wrapped = 'The ministry said on Tuesday that the two drones which were\nintercepted over the city had been launched from the south.\n\nNext one.\nAnd another.';
    assert.deepEqual(paragraphs(wrapped).length, 3);
  });
});
