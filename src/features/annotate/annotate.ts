import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { annotateClaim, annotateEntity, changeCategory, resize, setName } from '../../core/view/decide.ts';
import type { AnnotatedText, MentionItem } from '../../core/view/annotated-text.ts';
import { proposeCues, proposeSources } from '../../core/view/propose-claim.ts';
import { moveBorder, sentenceAt, trimSelection, wordAt, type BorderMove } from '../../core/view/selection.ts';
import { cover, isEmpty, sameSpan, type Span } from '../../core/text/span.ts';
import { ids } from '../../host/clock.ts';
import type { Feature, Host } from '../../host/host.ts';
import { categoryIcon, categoryLabel } from '../../host/labels.ts';
import { ask, pickByKey, pickFrom } from '../../host/pick.ts';
import { toSpan } from '../../host/ranges.ts';
import { pickCategory } from './pick-category.ts';

/** Marking words by hand: as an entity, as a claim; and what an entity is and is called. */
export const annotate: Feature = (host) =>
  vscode.Disposable.from(
    host.commands.register('annotateEntity', async (category) => {
      const at = selected(host);
      const s = at && (isEmpty(at.span) ? mentionOrWord(host, at.text, at.caret) : at.span);
      if (!at || !s) {
        host.say(l10n.t('Select the words that name the entity.'));
        return;
      }
      const chosen = typeof category === 'string' ? category : await pickCategory(at.text.reading.textOf(s));
      if (chosen) await host.decisions.decide(at.text, (text) => annotateEntity(text, s, chosen, ids), l10n.t('Annotate as {0}', categoryLabel(chosen)));
    }),
    host.commands.register('annotateClaim', async () => {
      const at = selected(host);
      const content = at && (isEmpty(at.span) ? sentenceAt(at.text, at.caret) : at.span);
      if (!at || !content) {
        host.say(l10n.t('Select the words that are claimed.'));
        return;
      }
      const source = await pickSource(at.text, content);
      if (!source) return;
      const cue = await pickCue(at.text, content, source.value);
      if (!cue) return;
      const parts = { content, ...(source.value ? { source: { start: source.value.start, end: source.value.end, entity: source.value.name } } : {}), ...(cue.value ? { cue: cue.value } : {}) };
      await host.decisions.decide(at.text, (text) => annotateClaim(text, parts, ids), l10n.t('Annotate as claim'));
    }),
    host.commands.register('moveBorder', async (...args) => {
      const [target] = host.focus.targets(args);
      if (!target) {
        host.say(l10n.t('Nothing is marked under the cursor.'));
        return;
      }
      const move = args.find(isMove) ?? (await pickMove());
      if (!move) return;
      await host.decisions.decideAll([target], (text, item) => {
        const now = item.kind === 'claim' ? cover(item.content) ?? item : item;
        const moved = moveBorder(text, now, move);
        return sameSpan(moved, now) ? [] : resize(text, item, moved, ids);
      }, l10n.t('Move border'));
    }),
    host.commands.register('changeCategory', async (...args) => {
      const targets = host.focus.targets(args).filter((target): target is typeof target & { item: MentionItem } => target.item.kind === 'mention');
      const [first] = targets;
      if (!first) {
        host.say(l10n.t('No entity is under the cursor.'));
        return;
      }
      const asked = args.find((arg) => typeof arg === 'string');
      const category = asked ?? (await pickCategory(first.item.name));
      if (category) await host.decisions.decideAll(targets, (text, item) => (item.kind === 'mention' ? changeCategory(text, item, category, ids) : []), l10n.t('Change category to {0}', categoryLabel(category)));
    }),
    host.commands.register('setName', async (...args) => {
      const [target] = host.focus.targets(args);
      if (target?.item.kind !== 'mention') {
        host.say(l10n.t('No entity is under the cursor.'));
        return;
      }
      const asked = args.find((arg) => typeof arg === 'string');
      const name = asked ?? (await ask(l10n.t('Canonical name'), target.item.name, l10n.t('The name that this entity has in all sources')));
      if (name) await host.decisions.decideAll([target], (text, item) => (item.kind === 'mention' ? setName(text, item, name, ids) : []), l10n.t('Set canonical name'));
    }),
  );

/** The active source with its caret and its trimmed selection. */
function selected(host: Host): { readonly text: AnnotatedText; readonly span: Span; readonly caret: number } | undefined {
  const editor = host.editors.active();
  const text = editor && host.store.get(editor.document.uri.toString());
  if (!editor || !text) return undefined;
  return { text, span: trimSelection(text.reading.source.text, toSpan(editor.document, editor.selection)), caret: editor.document.offsetAt(editor.selection.active) };
}

function mentionOrWord(host: Host, text: AnnotatedText, caret: number): Span | undefined {
  const current = host.focus.current?.item;
  return current?.kind === 'mention' ? { start: current.start, end: current.end } : wordAt(text, caret);
}

function pickSource(text: AnnotatedText, content: Span): Promise<{ readonly value: MentionItem | undefined } | undefined> {
  const items = proposeSources(text, content).map((item) => {
    const words = text.reading.textOf(item);
    return { label: words, description: [item.name === words ? '' : item.name, categoryLabel(item.category)].filter(Boolean).join(' · '), iconPath: categoryIcon(item.category), value: item };
  });
  return pickFrom<MentionItem | undefined>(l10n.t('Who claims it?'), [...items, { label: l10n.t('Nobody named'), description: l10n.t('the outlet itself or an unnamed source'), value: undefined }]);
}

function pickCue(text: AnnotatedText, content: Span, source: Span | undefined): Promise<{ readonly value: Span | undefined } | undefined> {
  const items = proposeCues(text, content, source).map((s) => ({ label: text.reading.textOf(s), value: s }));
  return pickFrom<Span | undefined>(l10n.t('By which word?'), [...items, { label: l10n.t('None'), value: undefined }]);
}

const isMove = (value: unknown): value is BorderMove => typeof value === 'object' && value !== null && 'border' in value && 'by' in value && (value.border === 'start' || value.border === 'end') && (value.by === 'grow' || value.by === 'shrink');

/** The left hand's keys move the start, the right hand's the end. */
const pickMove = (): Promise<BorderMove | undefined> =>
  pickByKey<BorderMove>(l10n.t('Move which border, by one word?'), [
    { key: 'p', label: l10n.t('End later'), value: { border: 'end', by: 'grow' } },
    { key: 'o', label: l10n.t('End earlier'), value: { border: 'end', by: 'shrink' } },
    { key: 'q', label: l10n.t('Start earlier'), value: { border: 'start', by: 'grow' } },
    { key: 'w', label: l10n.t('Start later'), value: { border: 'start', by: 'shrink' } },
  ]);
