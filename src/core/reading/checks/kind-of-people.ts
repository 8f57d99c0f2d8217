import type { Casualties } from '../../model/findings.ts';
import { unitKey } from './counts.ts';

/** Words for one kind of people, in the singular. Own hand. */
const KINDS: Readonly<Record<string, string>> = {
  people: 'people person dead victim casualty body life fatality other passenger worshipper commuter',
  soldiers: 'soldier troop trooper personnel serviceman servicemen paramilitary',
  police: 'police policeman policemen officer',
  fighters: 'fighter militant terrorist attacker assailant gunman gunmen rebel insurgent jihadist extremist guerrilla combatant',
  civilians: 'civilian villager resident bystander passer-by',
  children: 'child children minor pupil student schoolchildren',
};
const KIND_OF = new Map(Object.entries(KINDS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)));

/** What a list goes on with that has a number of its own: "five soldiers and seven civilians". */
const NEXT = /(?:,| and) (?:\d|an? |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |dozens|among|including|who)/i;

/** What kind of people a figure counts: a key under which "34 soldiers" and "13 troops" are alike; 'people' where the words name none, their own head noun where it is on no list. */
export function kindOfPeople({ who, count }: Casualties): string {
  // "Officers, militia leaders and politicians" are people.
  const words = (who || count.unit).split(NEXT)[0]!;
  if (/ and |, /.test(words)) return 'people';
  const head = unitKey(words.split(/ (?:of|in|at|from|with) /)[0]!.split(' ').at(-1) ?? '');
  return head === '' ? 'people' : (KIND_OF.get(head) ?? head);
}
