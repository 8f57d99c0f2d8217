import { strict as assert } from 'node:assert';
import type { Claim, Mention } from '../../../src/core/model/findings.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { readingOf } from '../../support/readings.ts';

/** The sample must give every row below; the rules that give them are general, see the golden texts for their own examples. */
const reading = readingOf('seeds/000_e0468df48925e4ca.txt');
const text = (s: Span): string => reading.textOf(s).replace(/\s+/g, ' ');
const mentions = (words: string): Mention[] => reading.mentions.filter((m) => text(m) === words);
const mention = (words: string, category?: string): Mention => {
  const found = mentions(words).find((m) => category === undefined || m.category === category);
  assert.ok(found, `no ${category ?? 'mention'} "${words}"; there: ${mentions(words).map((m) => m.category).join(', ') || 'nothing'}`);
  return found;
};
const same = (a: string, b: string): void => {
  assert.equal(mention(a).entity.name, mention(b).entity.name);
  assert.equal(mention(a).entity, mention(b).entity);
};

describe('the sample', () => {
  it('knows its date and outlet', () => {
    assert.equal(reading.masthead.published, '2023-11-07');
    assert.equal(reading.masthead.outlet, 'EFE Agency');
  });

  const entities: Record<string, string[]> = {
    'armed-group': ['Islamic Resistance in Iraq', 'the group'],
    'state-body': ['Iraqi Kurdistan Anti-Terrorism Service', 'Pentagon'],
    media: ['EFE Agency'],
    person: ['Mohamed Shia al Sudani', 'Antony Blinken'],
    location: ['Iraq', 'northern Iraq', 'Iran', 'Syria', 'eastern Syria', 'Erbil', 'Deir ez-Zor province', 'Baghdad', 'Middle East', 'Israel', 'Gaza Strip', 'Dead Sea', 'Washington', 'US'],
    facility: ['Al Harir military base', 'Al Harir base', 'Erbil airport'],
    weapon: ['drones'],
    nationality: ['Iraqi', 'Iranian', 'Israeli', 'Americans'],
  };
  for (const [category, names] of Object.entries(entities)) {
    for (const name of names) {
      it(`${category}: ${name}`, () => {
        if (name === 'the group') assert.ok(reading.mentions.some((m) => m.form === 'nominal' && m.entity === mention('Islamic Resistance in Iraq').entity && text(m).endsWith('group')));
        else mention(name, category);
      });
    }
  }
  it('titles', () => {
    assert.equal(mention('Antony Blinken').entity.title, 'US Secretary of State');
    assert.match(mention('Mohamed Shia al Sudani').entity.title ?? '', /Prime Minister/);
  });
  it('who is who', () => {
    same('Al Harir military base', 'Al Harir base');
    const group = mention('Islamic Resistance in Iraq').entity;
    const others = group.mentions.map(text).join(' | ');
    for (const words of ['Iraqi terrorists', 'Iraqi terrorist group', 'group']) assert.ok(others.includes(words), `${words} in ${others}`);
  });

  it('dates', () => {
    const values = reading.mentions.filter((m) => m.category === 'date').map((m) => `${text(m)} ${m.time?.value ?? '?'}`);
    const count = (value: string): number => values.filter((v) => v.endsWith(` ${value}`)).length;
    assert.equal(count('2023-11-07'), 2, values.join('; '));
    assert.equal(count('2023-10-17'), 2, values.join('; '));
    assert.equal(count('2023-10-02'), 1, values.join('; '));
    assert.equal(count('2023-W45'), 1, values.join('; '));
    assert.ok(values.some((v) => v.includes('recent weeks')), values.join('; '));
  });

  it('quantities', () => {
    const seen = reading.mentions.flatMap((m) => (m.quantity ? [{ ...m.quantity, text: text(m) }] : []));
    const has = (unit: RegExp, field: 'exactly' | 'atLeast', value: number): void => {
      assert.ok(seen.some((q) => unit.test(q.unit) && q[field] === value), `${unit} ${field} ${value} in ${JSON.stringify(seen)}`);
    };
    has(/drone/, 'exactly', 2);
    has(/base/, 'exactly', 2);
    has(/attack/, 'atLeast', 30);
    has(/American/, 'atLeast', 45);
    has(/attack/, 'exactly', 38);
  });

  const rows: [speaker: RegExp, cue: string, from: string, to: string, act: Claim['act']][] = [
    [/^Islamic Resistance in Iraq$/, 'claimed responsibility for', 'a new multiple attack', 'eastern Syria', 'claims-responsibility'],
    [/^Islamic Resistance in Iraq$/, 'declared', 'it had used two drones', 'located', 'claims-responsibility'],
    [/^Islamic Resistance in Iraq$/, 'said', 'they attacked Deir ez-Zor province', 'present', 'claims-responsibility'],
    [/^Iraqi Kurdistan Anti-Terrorism Service$/, 'reported', 'the two drones', 'facility', 'reports'],
    [/^Islamic Resistance in Iraq$/, 'warning', 'Washington', 'Israel', 'threatens'],
    [/^Islamic Resistance in Iraq$/, 'claimed responsibility for', 'an attack carried out on October 2', 'Dead Sea', 'claims-responsibility'],
    [/Antony Blinken$/, 'warning', 'the United States', 'Middle East', 'says'],
    [/^Pentagon\b/, 'report', 'at least 45 Americans', 'October 17', 'reports'],
  ];
  rows.forEach(([speaker, cue, from, to, act], index) => {
    it(`claim ${index + 1}: ${cue} ${from} …`, () => {
      const content = (c: Claim): string => c.content.map(text).join(' ');
      const claim = reading.claims.find((c) => c.cue.map(text).join(' ').includes(cue) && content(c).includes(from));
      assert.ok(claim, `not among:\n${reading.claims.map((c) => `${c.source.map(text).join(' ')} | ${c.cue.map(text).join(' ')} | ${content(c)}`).join('\n')}`);
      assert.ok(content(claim).replace(/^that /, '').startsWith(from), content(claim));
      assert.ok(content(claim).replace(/[”".,]+$/, '').endsWith(to), content(claim));
      assert.match(claim.speaker?.name ?? '', speaker);
      assert.equal(claim.act, act);
    });
  });

  const incident = (words: RegExp) => {
    const found = reading.incidents.find((i) => words.test(i.title)) ?? reading.incidents.find((i) => i.place.some((place) => words.test(place.value.name)));
    assert.ok(found, `no incident ${words} among: ${reading.incidents.map((i) => `${i.title} ${i.date?.value.value ?? ''}`).join('; ')}`);
    return found;
  };
  it('incident: Al Harir base', () => {
    const found = incident(/Al Harir/);
    assert.equal(found.date?.value.value, '2023-11-07');
    assert.ok(found.weapon.some((w) => w.value.text.includes('drone')));
    assert.ok(found.perpetrator.some((p) => p.value.entity?.name === 'Islamic Resistance in Iraq' && p.confidence === 'claimed'));
    assert.ok(found.outcome.some((o) => o.value.effect === 'no-damage' && o.claims.length > 0));
  });
  it('incident: the base at Erbil airport', () => {
    const found = incident(/Erbil airport/);
    assert.equal(found.date?.value.value, '2023-11-07');
    assert.ok(found.outcome.some((o) => o.value.effect === 'intercepted' && o.claims.length > 0));
  });
  it('incident: Deir ez-Zor province, and the three are part of one multiple attack', () => {
    const parts = [incident(/Al Harir/), incident(/Erbil airport/), incident(/Deir ez-Zor/)];
    assert.equal(new Set(parts).size, 3);
    assert.ok(parts[0]?.partOf);
    for (const part of parts) assert.equal(part.partOf, parts[0].partOf);
  });
  it('incident: the series since October 17', () => {
    const series = reading.incidents.find((i) => i.casualties.some((c) => c.value.what === 'injured' && c.value.count.atLeast === 45));
    assert.ok(series);
    assert.ok(series.date?.value.value.startsWith('2023-10-17'));
    assert.ok(series.casualties[0]?.value.severity === 'minor' && series.casualties[0].claims.length > 0);
  });
  it('incident: the Dead Sea coast', () => {
    assert.equal(incident(/Dead Sea/).date?.value.value, '2023-10-02');
  });

  it('checks', () => {
    const kinds = reading.problems.map((p) => `${p.kind}: ${p.at.map(text).join(' / ')}`);
    const has = (kind: string, ...parts: string[]): void => {
      assert.ok(kinds.some((k) => k.startsWith(kind) && parts.every((part) => k.includes(part))), `${kind} ${parts.join(' ')} in\n${kinds.join('\n')}`);
    };
    has('number-compatible', '30', '38');
    has('number-conflict', 'two drones / two drones');
    has('unlikely-order', 'October 2');
  });
});
