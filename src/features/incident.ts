import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { addToIncident, isIncidentField, newIncident, type IncidentFacts } from '../core/view/decide.ts';
import { INCIDENT_FIELDS, type IncidentField } from '../core/model/annotations.ts';
import type { AnnotatedText } from '../core/view/annotated-text.ts';
import type { IncidentGroup } from '../core/view/incident-group.ts';
import { sentenceAt, trimSelection } from '../core/view/selection.ts';
import { isEmpty, overlaps } from '../core/text/span.ts';
import type { Target } from '../host/focus.ts';
import { ids } from '../host/clock.ts';
import type { Feature, Host } from '../host/host.ts';
import { fieldLabel } from '../host/labels.ts';
import { ask, pickByKey, pickFrom } from '../host/pick.ts';
import { toSpan } from '../host/ranges.ts';
import { oneLine } from '../core/text/one-line.ts';

/** Creating incidents and saying what plays a part in them. */
export const incident: Feature = (host) =>
  vscode.Disposable.from(
    host.commands.register('newIncident', async (given) => {
      const editor = host.editors.active();
      const text = editor && host.store.get(editor.document.uri.toString());
      if (!editor || !text) {
        host.say(l10n.t('Open the source that reports the incident.'));
        return;
      }
      const caret = editor.document.offsetAt(editor.selection.active);
      const s = trimSelection(text.reading.source.text, toSpan(editor.document, editor.selection));
      const facts = isFacts(given) ? given : await askFacts(text, isEmpty(s) ? '' : text.reading.textOf(s), caret);
      if (facts) await host.decisions.decide(text, () => [newIncident(facts, ids)], l10n.t('New incident “{0}”', facts.title ?? ''));
    }),
    host.commands.register('annotateIncident', async (...args) => {
      const targets = host.focus.targets(args);
      const [first] = targets;
      if (!first) {
        host.say(l10n.t('Put the cursor on an entity or a claim, or annotate the words first.'));
        return;
      }
      const wanted = args.find(isChoice);
      const id = wanted?.incident ?? args.find(isTarget)?.to;
      const group = id === undefined ? await pickIncident(host, first) : host.incidents().find((other) => other.id === id);
      if (!group) return;
      const field = wanted ? wanted.field : await pickField(first);
      if (field === undefined) return;
      const part = field !== '' && isIncidentField(field) ? field : undefined;
      await host.decisions.decideAll(targets, (text, item) => addToIncident(text, item, group, part, ids), l10n.t('Add to incident “{0}”', group.title));
    }),
  );

const isFacts = (value: unknown): value is IncidentFacts => typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string';
const isChoice = (value: unknown): value is { readonly incident: string; readonly field: string } => typeof value === 'object' && value !== null && 'incident' in value && 'field' in value && typeof value.field === 'string';

/** An incident that things were dropped on. */
const isTarget = (value: unknown): value is { readonly to: string } => typeof value === 'object' && value !== null && 'to' in value && typeof value.to === 'string';

async function askFacts(text: AnnotatedText, words: string, caret: number): Promise<IncidentFacts | undefined> {
  const title = await ask(l10n.t('New incident: title'), oneLine(words));
  if (!title) return undefined;
  const type = await ask(l10n.t('New incident: type'), 'attack', l10n.t('attack, bombing, kidnapping, …'));
  if (type === undefined) return undefined;
  const date = await ask(l10n.t('New incident: date (EDTF)'), dateNear(text, caret) ?? '', '2023-11-07, 2023-11, 2023-11-07~');
  if (date === undefined) return undefined;
  const place = await ask(l10n.t('New incident: place'), placeNear(text, caret) ?? '');
  if (place === undefined) return undefined;
  return { title, ...(type === '' ? {} : { type }), ...(date === '' ? {} : { date }), ...(place === '' ? {} : { place: { name: place } }) };
}

const mentionNear = (text: AnnotatedText, caret: number, categories: readonly string[]) => {
  const sentence = sentenceAt(text, caret);
  return text.items.find((item) => item.kind === 'mention' && item.state !== 'rejected' && categories.includes(item.category) && sentence && overlaps(item, sentence));
};
function dateNear(text: AnnotatedText, caret: number): string | undefined {
  const item = mentionNear(text, caret, ['date']);
  const value = item?.kind === 'mention' ? item.finding?.time?.value : undefined;
  return value && /^\d{4}(-\d\d){0,2}$/.test(value) ? value : text.reading.masthead.published;
}
function placeNear(text: AnnotatedText, caret: number): string | undefined {
  const item = mentionNear(text, caret, ['facility', 'location']);
  return item?.kind === 'mention' ? item.name : undefined;
}

/** Asks which incident; those of the target's own source first, those that it already belongs to before them. */
async function pickIncident(host: Host, { text, item }: Target): Promise<IncidentGroup | undefined> {
  const distance = (group: IncidentGroup): number => {
    const spans = group.members.filter((member) => member.text.uri === text.uri).flatMap((member) => member.incident?.mentions ?? []);
    return spans.length > 0 ? Math.min(...spans.map((s) => Math.abs(s.start - item.start))) : group.members.some((member) => member.text.uri === text.uri) ? 1e8 : 1e9;
  };
  const groups = [...host.incidents()].sort((a, b) => distance(a) - distance(b));
  if (groups.length === 0) {
    host.say(l10n.t('There is no incident yet; create one first.'));
    return undefined;
  }
  const items = groups.map((group) => ({ label: group.title, description: [group.date, group.place, group.type].filter(Boolean).join(' · '), value: group }));
  return (await pickFrom(l10n.t('Add to which incident?'), items))?.value;
}

const FIELD_KEYS: Readonly<Record<IncidentField, string>> = { perpetrator: 'p', target: 't', weapon: 'w', outcome: 'o', casualties: 'c' };

/** Asks for the part with one key; empty for a claim that is about the incident as a whole. */
function pickField({ item }: Target): Promise<IncidentField | '' | undefined> {
  const fields = INCIDENT_FIELDS.map((field) => ({ key: FIELD_KEYS[field], label: fieldLabel(field), value: field }));
  return pickByKey<IncidentField | ''>(l10n.t('As what?'), item.kind === 'claim' ? [{ key: 'a', label: l10n.t('The incident as a whole'), value: '' }, ...fields] : fields);
}
