import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { countWords } from '../core/view/group-facts.ts';
import type { ClaimExplanation, Explanation, MentionExplanation, Opposition } from '../core/view/explain.ts';
import { actLabel, categoryLabel, factualityLabel, stateLabel } from './labels.ts';
import { fileName } from '../store/addresses.ts';
import { escaped, incidentLink, markdown, wordsLink } from './links.ts';
import { clipped } from '../core/text/clipped.ts';

/** How many places are listed before "and n more". */
const LISTED = 5;

/** One item's facts as a card: what hovers and tooltips show. */
export function itemCard(facts: Explanation): vscode.MarkdownString {
  const card = markdown();
  const lines = [...(facts.kind === 'mention' ? mention(facts) : claim(facts)), ...common(facts)];
  card.appendMarkdown(lines.join('  \n'));
  return card;
}

function mention(facts: MentionExplanation): string[] {
  const { category, name, title, words, time, quantity, place, here, elsewhere, item } = facts;
  const lines = [`**${escaped(name)}** · ${escaped(categoryLabel(category))} · *${escaped(stateLabel(item.state))}*`];
  const add = (line: string | undefined): void => { if (line) lines.push(line); };
  if (name !== words) add(l10n.t('Here as “{0}”', escaped(words)));
  if (title) add(l10n.t('Title: {0}', escaped(title)));
  if (time) add(l10n.t('Date: {0}', `**${escaped(time.value)}** (${escaped(time.type)})`));
  if (quantity) add(l10n.t('Count: {0}', escaped([countWords(quantity), quantity.unit, quantity.since ? l10n.t('since {0}', quantity.since) : ''].filter(Boolean).join(' '))));
  if (place) {
    const where = [...place.within, ...(place.within.length === 0 && place.country ? [place.country] : [])].join(', ');
    const degrees = place.latitude === undefined || place.longitude === undefined ? '' : `${place.latitude.toFixed(2)}, ${place.longitude.toFixed(2)}`;
    add(l10n.t('Place: {0}', escaped([where, place.precision, degrees].filter(Boolean).join(' · '))));
    add(place.why === '' ? undefined : `$(info) ${escaped(place.why)}`);
  }
  if (here.length > 0) add(l10n.t('Also here: {0}', listed(here.map((w) => wordsLink(w.words, w.uri, w.span)))));
  if (elsewhere.length > 0) add(l10n.t('In other sources: {0}', listed(elsewhere.map((w) => `${wordsLink(w.outlet ?? fileName(w.uri), w.uri, w.span)} (${w.count})`))));
  return lines;
}

function claim(facts: ClaimExplanation): string[] {
  const { speaker, speakerWords, together, speaksFor, cue, act, polarity, certainty, credibility, agreeing, against, item, words } = facts;
  const who = speaker ?? speakerWords ?? (act === 'narrates' ? l10n.t('the outlet itself') : l10n.t('unnamed source'));
  const lines = [`$(quote) **${escaped(who)}** ${act ? escaped(actLabel(act)) : ''} · ${l10n.t('Claim')} · *${escaped(stateLabel(item.state))}*`];
  if (speakerWords && speaker && speakerWords !== speaker) lines.push(l10n.t('Here as “{0}”', escaped(speakerWords)));
  if (together.length > 0) lines.push(l10n.t('Together with {0}', listed(together.map(escaped))));
  if (speaksFor) lines.push(l10n.t('For {0}', escaped(speaksFor)));
  lines.push(`“${escaped(clipped(words, 160))}”`);
  lines.push([cue === '' ? '' : l10n.t('Cue: {0}', `*${escaped(cue)}*`), factualityLabel(polarity, certainty), credibility ? l10n.t('credibility {0}', escaped(credibility)) : ''].filter(Boolean).join(' · '));
  lines.push(...others(`$(check) ${l10n.t('Agrees:')}`, agreeing), ...others(`$(warning) ${l10n.t('Disagrees:')}`, against));
  return lines;
}

/** What others say of the same thing, a line each. */
function others(heading: string, list: readonly Opposition[]): string[] {
  if (list.length === 0) return [];
  return [heading, ...list.slice(0, LISTED).map(({ who, message, at }) => `– ${[who ? escaped(who) : '', wordsLink(clipped(at.words, 80), at.uri, at.span), message ? escaped(message) : ''].filter(Boolean).join(' · ')}`)];
}

function common({ incidents, note, by, at, opinions, review, why }: Explanation): string[] {
  const lines: string[] = [];
  if (incidents.length > 0) lines.push(l10n.t('About: {0}', listed(incidents.map(({ title, id }) => incidentLink(title, id)))));
  if (note) lines.push(`$(note) ${escaped(note)}`);
  if (by || at) lines.push(l10n.t('Decided by {0}', [by ? escaped(by) : l10n.t('an analyst'), at ? escaped(at.slice(0, 10)) : ''].filter(Boolean).join(', ')));
  for (const { by: who, status, at: when, note: words } of opinions.slice(0, LISTED)) {
    lines.push(`$(person) ${[who ? escaped(who) : l10n.t('the agreed record'), escaped(stateLabel(status)), when ? escaped(when.slice(0, 10)) : '', words ? escaped(words) : ''].filter(Boolean).join(' · ')}`);
  }
  if (review) lines.push(`$(warning) ${l10n.t('Please check the place: {0}', escaped(review))}`);
  if (why.length > 0) lines.push(`$(lightbulb) ${l10n.t('Why: {0}', why.slice(0, LISTED).map(escaped).join('; '))}`);
  return lines;
}

const listed = (entries: readonly string[]): string =>
  entries.length > LISTED ? l10n.t('{0} and {1} more', entries.slice(0, LISTED).join(', '), entries.length - LISTED) : entries.join(', ');
