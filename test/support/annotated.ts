import type { ClaimAnnotation, IncidentAnnotation, MentionAnnotation, Sidecar } from '../../src/core/model/annotations.ts';
import type { Claim, Entity, Incident, Mention } from '../../src/core/model/findings.ts';
import type { Category } from '../../src/core/model/vocabulary.ts';
import type { AnnotatedText, ClaimItem, Item, MentionItem } from '../../src/core/view/annotated-text.ts';
import { Reading } from '../../src/core/reading/reading.ts';
import { bySpan, type Span } from '../../src/core/text/span.ts';

/** An annotated text put together by hand: only what the test says is in it. Words are found by their n-th occurrence. */
export class Page {
  readonly reading: Reading;
  readonly items: Item[] = [];
  readonly incidents: Incident[] = [];
  private readonly annotations: IncidentAnnotation[] = [];
  readonly uri: string;

  constructor(uri: string, words: string) {
    this.uri = uri;
    this.reading = new Reading(words, {});
  }

  at(words: string, nth = 1): Span {
    let start = -1;
    for (let i = 0; i < nth; i++) start = this.reading.source.text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`"${words}" is not in the text ${nth} times`);
    return { start, end: start + words.length };
  }

  mention(words: string, category: Category, facts: { nth?: number; name?: string; annotation?: MentionAnnotation; finding?: Partial<Mention> } = {}): MentionItem {
    const s = this.at(words, facts.nth);
    const entity: Entity = { name: facts.name ?? words, category, mentions: [] };
    const finding: Mention = { kind: 'mention', ...s, category, form: 'name', entity, evidence: [{ why: `the test says that ${words} is a ${category}` }], ...facts.finding };
    const state = facts.annotation ? ((facts.annotation.status ?? 'accepted') as MentionItem['state']) : 'suggested';
    const item: MentionItem = { kind: 'mention', ...s, id: facts.annotation?.id ?? `${category}:${s.start}`, state, category, name: entity.name, finding, ...(facts.annotation ? { annotation: facts.annotation } : {}) };
    this.items.push(item);
    return item;
  }

  claim(source: string, cue: string, content: string, facts: { speaker?: string; incidents?: Incident[]; annotation?: ClaimAnnotation; finding?: Partial<Claim> } = {}): ClaimItem {
    const c = this.at(content);
    const finding: Claim = {
      kind: 'claim', act: 'says', source: [this.at(source)], cue: [this.at(cue)], content: [c], polarity: 'positive', certainty: 'certain', incidents: facts.incidents ?? [], about: [],
      evidence: [], speaker: { name: facts.speaker ?? source, category: 'person', mentions: [] }, ...facts.finding,
    };
    this.reading.claims.push(finding);
    const item: ClaimItem = { kind: 'claim', ...c, id: facts.annotation?.id ?? `claim:${c.start}`, state: facts.annotation ? 'accepted' : 'suggested', source: finding.source, cue: finding.cue, content: finding.content, finding, ...(facts.annotation ? { annotation: facts.annotation } : {}) };
    this.items.push(item);
    return item;
  }

  incident(words: string, facts: Partial<Incident> = {}): Incident {
    const incident: Incident = { kind: 'incident', type: 'attack', stage: 'accomplished', title: words, place: [], perpetrator: [], target: [], victims: [], weapon: [], outcome: [], casualties: [], mentions: [this.at(words)], evidence: [], ...facts };
    this.incidents.push(incident);
    return incident;
  }

  annotateIncident(annotation: IncidentAnnotation): void {
    this.annotations.push(annotation);
  }

  get text(): AnnotatedText {
    const sidecar: Sidecar = { version: 1, source: {}, mentions: [], claims: [], incidents: this.annotations };
    return { uri: this.uri, reading: this.reading, sidecar, sidecarUri: `${this.uri}.annotations.yaml`, sidecarProblems: [], others: [], items: [...this.items].sort(bySpan), orphans: [], incidents: this.incidents, problems: this.reading.problems };
  }
}
