import type { Casualties, Sourced } from '../model/findings.ts';
import { canAgree, exclude, rangeOf } from '../reading/checks/counts.ts';
import type { Disagreement, IncidentMember } from './incident-group.ts';
import { key } from './incident-likeness.ts';

/**
 * Where the members of one incident differ between texts: casualty numbers that cannot both be true, outcomes that exclude each other,
 * different perpetrators. A later report with a higher number is an update, not a conflict.
 */
export function disagreementsOf(members: readonly IncidentMember[]): Disagreement[] {
  const found: Disagreement[] = [];
  for (let i = 0; i < members.length; i++) {
    for (let k = i + 1; k < members.length; k++) {
      if (members[i]!.text !== members[k]!.text) found.push(...casualties(members[i]!, members[k]!), ...outcomes(members[i]!, members[k]!), ...perpetrators(members[i]!, members[k]!));
    }
  }
  return found;
}

function casualties(a: IncidentMember, b: IncidentMember): Disagreement[] {
  const found: Disagreement[] = [];
  for (const what of ['killed', 'injured'] as const) {
    const [x, y] = [total(a, what), total(b, what)];
    if (!x || !y || (x.who !== undefined && y.who !== undefined && key(x.who) !== key(y.who))) continue;
    if (canAgree(x.count, y.count)) continue;
    const sides = [{ text: a.text, at: x.at }, { text: b.text, at: y.at }];
    found.push({ kind: 'number-conflict', message: `${nameOf(a)} has "${words(a, x)}", ${nameOf(b)} has "${words(b, y)}".${later(a, b)}`, sides });
  }
  return found;
}

/** The highest figure of a member: reports give the total and its parts. */
function total({ incident }: IncidentMember, what: Casualties['what']): Casualties | undefined {
  const all: readonly Sourced<Casualties>[] = (incident?.casualties ?? []).filter(({ value }) => value.what === what);
  return all.map(({ value }) => value).sort((x, y) => rangeOf(y.count)[0] - rangeOf(x.count)[0])[0];
}

function outcomes(a: IncidentMember, b: IncidentMember): Disagreement[] {
  for (const { value: x } of a.incident?.outcome ?? []) {
    const other = (b.incident?.outcome ?? []).find(({ value: y }) => exclude(x.effect, y.effect));
    if (other) {
      const sides = [{ text: a.text, at: x.at }, { text: b.text, at: other.value.at }];
      return [{ kind: 'outcome-conflict', message: `${nameOf(a)} has "${words(a, x)}", ${nameOf(b)} has "${words(b, other.value)}".`, sides }];
    }
  }
  return [];
}

function perpetrators(a: IncidentMember, b: IncidentMember): Disagreement[] {
  const named = (member: IncidentMember) => (member.incident?.perpetrator ?? []).filter(({ value }) => value.entity !== undefined && value.mentions.length > 0);
  const [mine, theirs] = [named(a), named(b)];
  if (mine.length === 0 || theirs.length === 0 || mine.some((x) => theirs.some((y) => key(x.value.entity!.name) === key(y.value.entity!.name)))) return [];
  const [x, y] = [mine[0]!.value, theirs[0]!.value];
  const sides = [{ text: a.text, at: x.mentions[0]! }, { text: b.text, at: y.mentions[0]! }];
  return [{ kind: 'actor-conflict', message: `${nameOf(a)} names ${x.entity!.name}, ${nameOf(b)} names ${y.entity!.name}.`, sides }];
}

const words = (member: IncidentMember, { at }: { readonly at: { readonly start: number; readonly end: number } }): string => member.text.reading.wordsOf(at);
const nameOf = ({ text }: IncidentMember): string => text.reading.masthead.outlet ?? text.uri.slice(text.uri.lastIndexOf('/') + 1);

function later(a: IncidentMember, b: IncidentMember): string {
  const [x, y] = [a.text.reading.masthead.published, b.text.reading.masthead.published];
  if (x === undefined || y === undefined || x === y) return '';
  return ` ${nameOf(x < y ? b : a)} is the later report.`;
}
