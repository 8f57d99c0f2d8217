import assert from 'node:assert/strict';
import { CODEBOOKS } from '../../../src/core/codebooks/codebooks.ts';
import { read } from '../../../src/core/reading/analyze.ts';

/** What the codebook codes of a text published on 8 July 2023: each type with what was done to whom. */
function coded(text: string): string[] {
  const reading = read(text, { published: '2023-07-08' });
  return reading.incidents.flatMap((incident) => {
    const fields = CODEBOOKS.get('muc-4')!.code(incident, reading)?.fields;
    return fields ? [`${String(fields.type)} ${incident.title}`] : [];
  });
}
const OPENING = 'The mayor spoke to reporters in Marlo. He said that the town was quiet. ';

describe('what MUC-4 codes', () => {
  for (const [why, text, expected] of [
    ['one act with its day', `${OPENING}Gunmen killed two farmers in Tessa on Thursday.`, ['attack Killing of farmers, Tessa']],
    ['neither day nor number: a remark', `${OPENING}The rebels have killed peasants in Tessa.`, []],
    ['all who live there', `${OPENING}The rebels have attacked the civilian population in Tessa.`, []],
    ['a toll of years', `${OPENING}About 4,000 people have been killed in Tessa.`, []],
    ['a number and no day', `${OPENING}The rebels have killed four peasants in Tessa.`, ['attack Killing of peasants, Tessa']],
    ['a ministry is no barracks', `${OPENING}Rebels attacked the ministry in Tessa on Thursday.`, ['attack Attack on ministry, Tessa']],
    ['a year’s account', `${OPENING}This year 40 councillors have been murdered in Tessa.`, []],
    ['an old deed, told by the way', `${OPENING}Judge Ana Ruiz was murdered in Tessa on 3 May 2019.`, []],
    ['an old deed that the text is about', 'Two men go on trial today for the murder of Judge Ana Ruiz in Tessa on 3 May 2019.', ['attack Assassination of Ana Ruiz, Tessa']],
    ['soldiers and rebels: war', `${OPENING}Rebels killed two soldiers in Tessa on Thursday.`, []],
    ['an army’s units and lines: war', `${OPENING}Rebels attacked an infantry regiment and its trenches in Tessa on Thursday.`, []],
    ['a death that nobody caused', `${OPENING}Judge Ana Ruiz died in Tessa on Thursday.`, []],
    ['a death in an attack', `${OPENING}Judge Ana Ruiz died in Tessa on Thursday when gunmen attacked her car.`, ['attack Killing of Ana Ruiz, Tessa']],
    ['aircraft and their bombs: an attack', `${OPENING}An air strike on a clinic killed two farmers in Tessa on Thursday. The air strike destroyed a school.`, ['attack Air strike on clinic, Tessa']],
    ['an army’s things: war', `${OPENING}Rebels attacked the garrison in Tessa on Thursday.`, []],
    ['nothing named but day and place', `${OPENING}Three explosions were heard in Tessa on Thursday.`, ['bombing 3 bombings in Tessa']],
    ['deeds in general', `${OPENING}He spoke of kidnappings of teachers by the rebels in Tessa.`, []],
    ['one of these deeds', `${OPENING}He spoke of the kidnapping of a teacher by the rebels in Tessa.`, ['kidnapping Kidnapping of teacher, Tessa']],
    ['who threatens whom', `${OPENING}The rebels have sworn to kill the two judges.`, ['attack Threatened killing of judges']],
    ['neither victim nor day', `${OPENING}There have been explosions in Tessa.`, []],
  ] as const) {
    it(why, () => { assert.deepEqual(coded(text), expected); });
  }
});
