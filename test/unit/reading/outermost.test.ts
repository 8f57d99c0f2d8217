import { strict as assert } from 'node:assert';
import { read } from '../../../src/core/reading/analyze.ts';
import { outermost } from '../../../src/core/reading/outermost.ts';

/** Each outermost mention as "category: text (count) [parts]". */
function list(text: string): string[] {
  const reading = read(text);
  return outermost(reading).map(({ mention, parts, count }) => {
    const inner = parts.length ? ` [${parts.map((part) => reading.textOf(part)).join(', ')}]` : '';
    return `${mention.category}: ${reading.textOf(mention)}${count ? ` (${count.exactly ?? count.atLeast})` : ''}${inner}`;
  });
}

describe('outermost mentions', () => {
  it('make the names in a description its parts', () => {
    assert.deepEqual(list('Iraqi troops shot at Hamas militants.'), ['state-body: Iraqi troops [Iraqi]', 'armed-group: Hamas militants [Hamas]']);
  });
  it('give a count of people to the people', () => {
    assert.deepEqual(list('The blast killed 15 civilians.'), ['organisation: civilians (15)']);
  });
  it('keep the count of other things, and names in names, side by side', () => {
    assert.deepEqual(list('They fired two drones at Erbil airport.'), ['quantity: two drones (2)', 'weapon: drones', 'facility: Erbil airport', 'location: Erbil']);
  });
  it('let the name that says whose they are belong to the described', () => {
    assert.deepEqual(list('The government of Iraq thanked Assad’s brutal regime and the members of the Quds Force.'), [
      'state-body: The government of Iraq [Iraq]', 'state-body: Assad’s brutal regime [Assad]', 'organisation: the members of the Quds Force [Quds Force]',
    ]);
  });
  it('let a people belong to those who are of it', () => {
    assert.deepEqual(list('A group of Syrians attacked a man of Syrian descent.'), ['organisation: A group of Syrians [Syrians]', 'person: a man', 'nationality: Syrian']);
  });
  it('take a place and what contains it as one', () => {
    assert.deepEqual(list('He flew from Erbil, Iraq, to Jordan, Lebanon and Kolar district.'), ['location: Erbil, Iraq [Erbil]', 'location: Iraq', 'location: Jordan', 'location: Lebanon', 'location: Kolar district [Kolar]']);
  });
  it('let a description go on with "of", and two kinds of people be one', () => {
    assert.deepEqual(list('The families of the victims and our friends and allies left the northern part of the country; women and children were killed by soldiers and Peshmerga fighters.'), [
      'organisation: The families of the victims [victims]', 'organisation: our friends and allies [allies]', 'location: the northern part of the country [country]',
      'organisation: women and children [children]', 'state-body: soldiers', 'armed-group: Peshmerga fighters [Peshmerga]',
    ]);
  });
  it('let the description of a place belong to its name in passages about conflict', () => {
    assert.deepEqual(list('Rebels attacked the Iraqi city of Mosul, the besieged port town of Sarra and Mosul.'), [
      'armed-group: Rebels', 'location: the Iraqi city of Mosul [Iraqi, Mosul]', 'location: the besieged port town of Sarra [Sarra]', 'location: Mosul',
    ]);
    const calm = 'The bakery in the old city of Lima sells bread, and its owner sings in the choir. '.repeat(8);
    assert.equal(list(calm)[0], 'location: Lima');
  });
  it('let a people belong to its money', () => {
    assert.deepEqual(list('The militia took two million Syrian pounds.'), ['armed-group: The militia', 'money: two million Syrian pounds (2000000) [Syrian]']);
  });
  it('begin a description with its determiner, a name and a count with themselves', () => {
    assert.deepEqual(list('All those rebels hit the two tanks of our army near the Euphrates.'), [
      'armed-group: All those rebels', 'quantity: two tanks (2)', 'vehicle: tanks', 'state-body: our army', 'location: Euphrates',
    ]);
  });
  it('leave out pronouns that say whose something is', () => {
    assert.deepEqual(list('The rebels said they would bury their dead.'), ['armed-group: The rebels', 'armed-group: they']);
  });
});
