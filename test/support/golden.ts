import type { Actor, Mention, Quantity, Sourced } from '../../src/core/model/findings.ts';
import type { Reading } from '../../src/core/reading/reading.ts';
import type { Span } from '../../src/core/text/span.ts';

/** What a golden family shows: a folder of test/golden/ tests one room and is not disturbed by the others; `whole` shows everything. */
const FAMILIES: Readonly<Record<string, { readonly masthead?: true; readonly mentions?: (mention: Mention) => boolean; readonly claims?: true; readonly incidents?: true; readonly problems?: true }>> = {
  names: { mentions: (m) => m.form === 'name' && !COUNTED.includes(m.category) },
  descriptions: { mentions: (m) => m.form === 'nominal' || ['weapon', 'vehicle', 'document'].includes(m.category) },
  dates: { masthead: true, mentions: (m) => m.category === 'date' },
  quantities: { mentions: (m) => ['quantity', 'money'].includes(m.category) },
  coreference: { mentions: (m) => !COUNTED.includes(m.category) },
  places: { mentions: (m) => ['location', 'facility'].includes(m.category) },
  claims: { claims: true },
  about: { claims: true, incidents: true },
  incidents: { incidents: true },
  checks: { problems: true },
  whole: { masthead: true, mentions: () => true, claims: true, incidents: true, problems: true },
};
const COUNTED: readonly string[] = ['date', 'quantity', 'money'];

/** A reading as lines a person can review: one finding a line, words instead of offsets; only what the family shows. */
export function renderReading(reading: Reading, family: string): string {
  const show = FAMILIES[family];
  if (!show) throw new Error(`test/golden/${family}: no such family; known are ${Object.keys(FAMILIES).join(', ')}`);
  const text = (s: Span): string => reading.textOf(s).replace(/\s+/g, ' ');
  const all = (spans: readonly Span[]): string => spans.map(text).join(' … ');
  const out: string[] = [];
  const { published, outlet, language } = reading.masthead;
  if (show.masthead) out.push(['source', published ?? 'no date', outlet ?? 'no outlet', language].join(' | '));

  for (const mention of reading.mentions.filter((m) => show.mentions?.(m))) {
    const facts = [
      mention.entity.name === text(mention) ? '' : `= ${mention.entity.name}`,
      mention.title ? `title ${text(mention.title)}` : '',
      mention.time ? `${mention.time.type} ${mention.time.value}` : '',
      mention.quantity ? quantity(mention.quantity) : '',
      mention.place ? [mention.place.precision, mention.place.country, mention.place.latitude?.toFixed(1), mention.place.longitude?.toFixed(1)].filter((x) => x !== undefined).join(' ') : '',
      mention.form === 'name' ? '' : mention.form,
      mention.aside ? 'aside' : '',
    ].filter(Boolean);
    out.push([mention.category, text(mention), ...facts].join(' | '));
  }
  (show.claims ? reading.claims.filter((claim) => show.incidents || claim.act !== 'narrates') : []).forEach((claim, index) => {
    const number = (c: typeof claim): number => reading.claims.indexOf(c) + 1;
    out.push(
      [
        `claim ${index + 1} ${claim.act}`,
        `${all(claim.source) || '–'}${claim.speaker ? ` = ${claim.speaker.name}` : ''}`,
        all(claim.cue) || '–',
        all(claim.content),
        `${claim.polarity} ${claim.certainty}`,
        ...(claim.within ? [`within ${number(claim.within)}`] : []),
        ...(claim.jointSpeakers ? [`with ${claim.jointSpeakers.map(({ name }) => name).join(', ')}`] : []),
        ...(claim.speaksFor ? [`for ${claim.speaksFor.name}`] : []),
        ...(show.incidents && claim.incidents.length ? [`about ${claim.incidents.map((i) => reading.incidents.indexOf(i) + 1).join(', ')}`] : []),
        ...(show.incidents ? claim.about.filter(({ supports, contradicts }) => supports.length + contradicts.length > 0).map(({ incident, field, denied, supports, contradicts }) => `${denied ? 'not ' : ''}${field} of ${reading.incidents.indexOf(incident) + 1}${supports.length ? ` with ${supports.map(number).join(', ')}` : ''}${contradicts.length ? ` against ${contradicts.map(number).join(', ')}` : ''}`) : []),
      ].join(' | '),
    );
  });
  (show.incidents ? reading.incidents : []).forEach((incident, index) => {
    const by = (field: Sourced<unknown>): string => (field.claims.length ? ` [${field.claims.map((c) => reading.claims.indexOf(c) + 1).join(', ')}]` : '');
    const actors = (name: string, fields: readonly (Sourced<Actor> & { confidence?: string })[]): string[] =>
      fields.map((field) => `  ${name}: ${field.value.text}${field.value.entity && field.value.entity.name !== field.value.text ? ` = ${field.value.entity.name}` : ''}${field.confidence ? ` (${field.confidence})` : ''}${by(field)}`);
    out.push(`incident ${index + 1} ${incident.type} ${incident.stage}: ${incident.title}${incident.partOf ? ` (part of ${reading.incidents.indexOf(incident.partOf) + 1})` : ''}`);
    if (incident.date) out.push(`  date: ${incident.date.value.value}${by(incident.date)}`);
    for (const place of incident.place) out.push(`  place: ${place.value.name}${by(place)}`);
    out.push(...actors('perpetrator', incident.perpetrator), ...actors('target', incident.target), ...actors('victim', incident.victims), ...actors('weapon', incident.weapon));
    for (const outcome of incident.outcome) out.push(`  outcome: ${outcome.value.effect} "${outcome.value.text}"${by(outcome)}`);
    for (const c of incident.casualties) out.push(`  ${c.value.what}: ${quantity(c.value.count)}${c.value.who && c.value.who !== c.value.count.unit ? ` ${c.value.who}` : ''}${c.value.severity ? ` ${c.value.severity}` : ''}${by(c)}`);
  });
  for (const problem of show.problems ? reading.problems : []) out.push(`problem ${problem.kind}: ${problem.message} [${all(problem.at)}]`);
  return `${out.join('\n')}\n`;
}

function quantity(q: Quantity): string {
  const bounds = [
    q.exactly === undefined ? '' : String(q.exactly),
    q.atLeast === undefined ? '' : `>=${q.atLeast}`,
    q.atMost === undefined ? '' : `<=${q.atMost}`,
    q.about === undefined ? '' : `~${q.about}`,
  ].filter(Boolean);
  return [bounds.join(' '), q.unit, q.since ? `since ${q.since}` : ''].filter(Boolean).join(' ');
}
