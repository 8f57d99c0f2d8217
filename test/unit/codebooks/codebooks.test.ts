import assert from 'node:assert/strict';
import { CODEBOOKS } from '../../../src/core/codebooks/codebooks.ts';
import { dateFact } from '../../../src/core/codebooks/facts.ts';
import type { Entity, Incident, Sourced } from '../../../src/core/model/findings.ts';
import type { Category } from '../../../src/core/model/vocabulary.ts';
import { read } from '../../../src/core/reading/analyze.ts';
import { Reading } from '../../../src/core/reading/reading.ts';

const sourced = <T>(value: T): Sourced<T> => ({ value, claims: [], evidence: [] });
const at = { start: 0, end: 1 };

function actor(name: string, category: Category) {
  const entity: Entity = { name, category, mentions: [] };
  entity.mentions.push({ kind: 'mention', ...at, category, form: 'name', entity, evidence: [] });
  return sourced({ entity, text: name, mentions: [at] });
}

const INCIDENT: Incident = {
  kind: 'incident', type: 'bombing', stage: 'accomplished', title: 'Bombing in Marlo',
  date: sourced({ value: '2023-03-06', why: '' }),
  place: [sourced({ name: 'Marlo', at, place: { country: 'SV', precision: 'city', within: ['Tessa', 'El Salvador'], why: '', latitude: 13.7, longitude: -89.2 } })],
  perpetrator: [{ ...actor('Tessa Front', 'armed-group'), confidence: 'claimed' }],
  target: [actor('central market', 'facility')], victims: [actor('Ana Ruiz', 'person')], weapon: [actor('car bomb', 'weapon')], outcome: [],
  casualties: [sourced({ what: 'killed', count: { unit: 'people', atLeast: 12 }, at }), sourced({ what: 'killed', count: { unit: 'people', exactly: 9 }, at })],
  mentions: [at], evidence: [],
};

const POLICE = { ...actor('police', 'state-body'), confidence: 'stated' as const };
const reading = new Reading('A bombing.', {});
reading.masthead.published = '2023-03-07';
const code = (name: string, incident = INCIDENT) => CODEBOOKS.get(name)!.code(incident, reading);

describe('codebooks', () => {
  for (const [name, expected] of Object.entries({
    'acled-2024': { event_date: '2023-03-06', time_precision: 1, disorder_type: 'Political violence', civilian_targeting: 'Civilian targeting', event_type: 'Explosions/Remote violence', actor1: 'Tessa Front', actor2: 'Ana Ruiz', interaction: 27, country: 'El Salvador', admin1: 'Tessa', location: 'Marlo', geo_precision: 1, fatalities: 12 },
    'gtd-2021': { iyear: 2023, imonth: 3, iday: 6, attacktype1: 3, attacktype1_txt: 'Bombing/Explosion', weaptype1: 6, weaptype1_txt: 'Explosives', targtype1_txt: 'Business', targtype2_txt: 'Private Citizens & Property', gname: 'Tessa Front', claimed: 1, guncertain1: 0, nkill: 12, success: 1, targtype1: 1 },
    'plover-0.8': { event: 'ASSAULT', mode: 'explosives', quad_code: 4, actor: 'Tessa Front', context: 'terrorism', event_loc: 'Marlo, Tessa, El Salvador' },
    'muc-4': { type: 'bombing', perpetratorOrganisations: [['Tessa Front']], perpetratorIndividuals: [], targets: [['central market']], victims: [['Ana Ruiz']], weapons: [['car bomb']], location: ['El Salvador', 'Tessa', 'Marlo'] },
  })) {
    it(`${name} maps the fields it has, within its columns, and validates`, () => {
      const coding = code(name)!;
      assert.deepEqual(Object.fromEntries(Object.keys(expected).map((field) => [field, coding.fields[field]])), expected);
      for (const field of Object.keys(coding.fields)) assert.ok(CODEBOOKS.get(name)!.columns.includes(field), field);
      assert.deepEqual(coding.problems, []);
    });
  }

  it('says what it had to drop', () => {
    assert.ok(code('acled-2024')!.dropped.some((words) => words.includes('another figure, 9')));
    assert.ok(code('acled-2024')!.dropped.includes('weapon: car bomb'));
  });

  it('reports what a codebook requires and the incident lacks', () => {
    assert.deepEqual(code('acled-2024', { ...INCIDENT, place: [] })!.problems, ['country is required', 'location is required']);
  });

  it('has every column of the published file', () => {
    assert.deepEqual(['acled-2024', 'gtd-2021', 'plover-0.8'].map((name) => CODEBOOKS.get(name)!.columns.length), [31, 135, 23]);
  });

  it('says when the country is only the one that the text is about', () => {
    const about = read('Gunmen killed a farmer in the village of Oldemmo on Monday, 6 March 2023. Iraqi police have no suspects. The army has sent troops to Mosul and Basra.');
    const coding = CODEBOOKS.get('acled-2024')!.code(about.incidents[0]!, about)!;
    assert.deepEqual([coding.fields.country, coding.fields.location, coding.problems.filter((words) => words.startsWith('country is assumed')).length], ['Iraq', 'Oldemmo', 1]);
  });

  it('tells thrown grenades from those of launchers, and knows no civilians who do violence', () => {
    const by = (weapon: string) => code('acled-2024', { ...INCIDENT, weapon: [actor(weapon, 'weapon')] })!.fields.sub_event_type;
    assert.deepEqual([by('hand grenade'), by('rocket-propelled grenade'), by('car bomb')], ['Grenade', 'Shelling/artillery/missile attack', 'Remote explosive/landmine/IED']);
    const alone = code('acled-2024', { ...INCIDENT, perpetrator: [{ ...actor('Ana Ruiz', 'person'), confidence: 'stated' }], victims: [], target: [] })!;
    assert.deepEqual([alone.fields.inter1, alone.fields.interaction], [undefined, undefined]);
  });

  it('says that civilians are the target where they alone are, and calls countries as ACLED does', () => {
    const among = code('acled-2024', { ...INCIDENT, victims: [actor('Ana Ruiz', 'person'), actor('two soldiers', 'state-body')] })!.fields;
    const shot = code('acled-2024', { ...INCIDENT, type: 'armed-assault', target: [] })!.fields;
    const arrest = code('acled-2024', { ...INCIDENT, type: 'arrest', perpetrator: [POLICE] })!.fields;
    assert.deepEqual([among.civilian_targeting, shot.civilian_targeting, arrest.civilian_targeting, arrest.disorder_type], [undefined, 'Civilian targeting', undefined, 'Strategic developments']);
    const congo = code('acled-2024', { ...INCIDENT, place: [sourced({ name: 'Goma', at, place: { country: 'CD', precision: 'city' as const, within: ['Democratic Republic of the Congo'], why: '' } })] })!;
    assert.equal(congo.fields.country, 'Democratic Republic of Congo');
  });

  it('gives GTD up to four weapons, each with the codebook’s words, and says what is left', () => {
    const armed = code('gtd-2021', { ...INCIDENT, weapon: ['car bomb', 'rifles', 'machetes', 'petrol', 'gas'].map((name) => actor(name, 'weapon')) })!;
    assert.deepEqual([armed.fields.weaptype2_txt, armed.fields.weaptype3_txt, armed.fields.weaptype4, armed.fields.weapdetail], ['Firearms', 'Melee', 8, 'car bomb; rifles; machetes; petrol; gas']);
    assert.deepEqual(armed.dropped.filter((words) => words.startsWith('weapon')), ['weapon: gas']);
  });

  it('codes an attack by its means', () => {
    const attack = (name: string, weapon: string) => code(name, { ...INCIDENT, type: 'attack', weapon: [actor(weapon, 'weapon')] })!.fields;
    assert.deepEqual(['armed drones', 'missiles', 'roadside bomb', 'rifles'].map((weapon) => attack('acled-2024', weapon).sub_event_type), ['Air/drone strike', 'Shelling/artillery/missile attack', 'Remote explosive/landmine/IED', 'Attack']);
    assert.deepEqual(['missiles', 'rifles'].map((weapon) => [attack('gtd-2021', weapon).attacktype1, attack('plover-0.8', weapon).mode]), [[3, 'heavy-weapons'], [2, 'firearms']]);
    const shot = read('Gunmen shot dead a farmer in Mosul on Monday, 6 March 2023.');
    const coding = CODEBOOKS.get('gtd-2021')!.code(shot.incidents[0]!, shot)!.fields;
    assert.deepEqual([coding.attacktype1_txt, coding.weaptype1_txt], ['Armed Assault', 'Firearms']);
  });

  it('takes those whom fighters seize for abducted, soldiers for no civilians, and looted weapons for no ground', () => {
    const seized = (type: string, victim: ReturnType<typeof actor>, target = INCIDENT.target) => code('acled-2024', { ...INCIDENT, type, weapon: [], victims: [victim], target })!.fields;
    assert.deepEqual([seized('arrest', actor('Ana Ruiz', 'person'), []).sub_event_type, seized('arrest', actor('six soldiers', 'state-body'), []).sub_event_type], ['Abduction/forced disappearance', 'Other']);
    assert.deepEqual([seized('seizure', actor('Ana Ruiz', 'person'), [actor('two trucks', 'vehicle')]).sub_event_type, seized('seizure', actor('Ana Ruiz', 'person')).sub_event_type], ['Looting/property destruction', 'Non-state actor overtakes territory']);
    assert.equal(code('gtd-2021', { ...INCIDENT, type: 'arrest' })!.fields.attacktype1, 6);
  });

  it('knows a target by its word and not by letters in it', () => {
    const targets = ['worshippers', 'a cargo ship', 'aid convoy', 'militants'].map((name) => code('gtd-2021', { ...INCIDENT, target: [sourced({ text: name, mentions: [] })], victims: [] })!.fields.targtype1_txt);
    assert.deepEqual(targets, ['Religious Figures/Institutions', 'Maritime', 'NGO', 'Terrorists/Non-State Militia']);
  });

  it('takes those who suffer and bear no arms for civilians', () => {
    const people = code('acled-2024', { ...INCIDENT, target: [], victims: [sourced({ text: 'people', mentions: [] })] })!.fields;
    assert.deepEqual([people.inter2, people.civilian_targeting], [7, 'Civilian targeting']);
  });

  it('leaves out what a codebook does not code', () => {
    assert.equal(code('gtd-2021', { ...INCIDENT, type: 'arrest', perpetrator: [POLICE] }), undefined);
    assert.equal(code('acled-2024', { ...INCIDENT, stage: 'threatened' }), undefined);
  });
});

describe('dateFact', () => {
  for (const [edtf, from, to, precision] of [
    ['2023-03-06', '2023-03-06', '2023-03-06', 'day'], ['2023-W45', '2023-11-06', '2023-11-12', 'week'], ['2024-02', '2024-02-01', '2024-02-29', 'month'], ['2021-W01', '2021-01-04', '2021-01-10', 'week'],
    ['2023-10-17/2023-11-07', '2023-10-17', '2023-11-07', 'interval'], ['../2023-11-07', undefined, '2023-11-07', 'interval'], ['2023', '2023-01-01', '2023-12-31', 'year'],
    ['2023-21', '2023-03-01', '2023-05-31', 'interval'], ['2023-11-06/2023-11-12', '2023-11-06', '2023-11-12', 'week'], ['2023-03-06~', '2023-03-06', '2023-03-06', 'day'], ['199X', '1990-01-01', '1999-12-31', 'interval'],
  ] as const) {
    it(edtf, () => {
      const fact = dateFact(edtf);
      assert.deepEqual([fact?.from, fact?.to, fact?.precision], [from, to, precision]);
    });
  }
  it('knows no others', () => { assert.equal(dateFact('P3D'), undefined); });
});
