import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { editIncident, sameIncident, type IncidentPart } from '../core/view/decide-incident.ts';
import { incidentAt } from '../core/view/incident-at.ts';
import type { IncidentGroup } from '../core/view/incident-group.ts';
import { intervalOf } from '../core/reading/dates/edtf.ts';
import { ids } from '../host/clock.ts';
import type { Feature, Host } from '../host/host.ts';
import { fileName } from '../store/addresses.ts';
import { pickByKey, pickFrom } from '../host/pick.ts';
import { toSpan } from '../host/ranges.ts';

/** What an analyst says of an incident as a whole: its title, date and place, and that two of them are one. */
export const editIncidents: Feature = (host) =>
  vscode.Disposable.from(
    host.commands.register('editIncident', async (...args) => {
      const group = groupOf(host, args) ?? (await pickGroup(host, l10n.t('Edit which incident?'), host.incidents()));
      if (!group) return;
      const given = args.find(isEdit);
      const part = given?.part ?? (await pickPart());
      if (!part) return;
      const value = given?.value ?? (await askValue(group, part));
      if (value === undefined || value === (group[part] ?? '')) return;
      await host.decisions.carryOutAll(editIncident(group, part, value, ids), l10n.t('Edit incident “{0}”', group.title));
    }),
    host.commands.register('sameIncident', async (...args) => {
      const [first, second] = args.filter(isNamed).map(({ incident }) => host.incidents().find(({ id }) => id === incident));
      const from = first ?? groupOf(host, args) ?? (await pickGroup(host, l10n.t('Which incident?'), host.incidents()));
      if (!from) return;
      const into = second ?? (await pickGroup(host, l10n.t('“{0}” is the same as which incident?', from.title), nearest(from, host.incidents())));
      if (!into || into.id === from.id) return;
      const said = sameIncident(from, into, ids);
      if ('refused' in said) host.say(l10n.t('{0} tells of both; accept or add both there first, then they can be put together.', fileName(said.refused.uri)));
      else await host.decisions.carryOutAll(said.actions, l10n.t('“{0}” is the same incident as “{1}”', from.title, into.title));
    }),
  );

const isNamed = (value: unknown): value is { readonly incident: string } => typeof value === 'object' && value !== null && 'incident' in value && typeof value.incident === 'string';
const isEdit = (value: unknown): value is { readonly part: IncidentPart; readonly value: string } => typeof value === 'object' && value !== null && 'part' in value && 'value' in value && typeof value.value === 'string';

/** The incident that a command was given, that is selected in the view, or that the words under the cursor are about. */
function groupOf(host: Host, args: readonly unknown[]): IncidentGroup | undefined {
  const named = args.find(isNamed)?.incident ?? (args.length === 0 ? undefined : host.selected.incident);
  if (named !== undefined) return host.incidents().find(({ id }) => id === named);
  const editor = host.editors.active();
  const text = editor && host.store.get(editor.document.uri.toString());
  return text && incidentAt(text, host.focus.current?.item ?? toSpan(editor.document, editor.selection), host.incidents());
}

const describeGroup = ({ date, place, type }: IncidentGroup): string => [date, place, type].filter(Boolean).join(' · ');

async function pickGroup(host: Host, title: string, groups: readonly IncidentGroup[]): Promise<IncidentGroup | undefined> {
  if (groups.length === 0) {
    host.say(l10n.t('There is no incident yet; create one first.'));
    return undefined;
  }
  return (await pickFrom(title, groups.map((group) => ({ label: group.title, description: describeGroup(group), value: group }))))?.value;
}

/** The other incidents, those of the same date, place and type first. */
const nearest = (from: IncidentGroup, groups: readonly IncidentGroup[]): IncidentGroup[] => {
  const likeness = (group: IncidentGroup): number => Number(group.date === from.date) * 2 + Number(group.place === from.place) * 2 + Number(group.type === from.type);
  return groups.filter(({ id }) => id !== from.id).sort((a, b) => likeness(b) - likeness(a));
};

const pickPart = (): Promise<IncidentPart | undefined> =>
  pickByKey<IncidentPart>(l10n.t('Edit what of the incident?'), [
    { key: 't', label: l10n.t('Title'), value: 'title' },
    { key: 'd', label: l10n.t('Date'), value: 'date' },
    { key: 'p', label: l10n.t('Place'), value: 'place' },
  ]);

async function askValue(group: IncidentGroup, part: IncidentPart): Promise<string | undefined> {
  const title = { title: l10n.t('Incident: title'), date: l10n.t('Incident: date (EDTF)'), place: l10n.t('Incident: place') }[part];
  const answer = await vscode.window.showInputBox({
    title,
    value: group[part] ?? '',
    placeHolder: part === 'date' ? '2023-11-07, 2023-11, 2023-11-07~, 2023-10-17/2023-11-07' : '',
    validateInput: (value) => (part === 'date' && value.trim() !== '' && !intervalOf(value.trim()) ? l10n.t('Not a date that is understood: write 2023-11-07, 2023-11, 2023, 2023-11-07~ or 2023-10-17/2023-11-07.') : undefined),
  });
  return answer?.trim();
}
