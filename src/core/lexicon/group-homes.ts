import { foldName } from '../text/fold.ts';
import { lines } from './phrases.ts';
import groupHomes from './places/group-homes.list';

let homes: ReadonlyMap<string, string> | undefined;

/** ISO 3166-1 alpha-2 code of the country in which an armed group of this name acts; undefined for others. Own hand: general knowledge. */
export function homeOfGroup(name: string): string | undefined {
  homes ??= new Map(
    lines(groupHomes).flatMap((line) => {
      const [country, names] = line.split('|') as [string, string];
      return names.split(',').map((group): [string, string] => [foldName(group), country]);
    }),
  );
  return homes.get(foldName(name));
}
