import type { Account } from '../model/account.ts';
import type { Incident } from '../model/findings.ts';
import { dayNumber } from '../reading/dates/calendar.ts';
import type { AnnotatedText } from './annotated-text.ts';

/** What a text tells of one of its incidents: as the reader read it, else the incident's own fields alone. */
export function accountOf({ reading }: AnnotatedText, incident: Incident): Account {
  return reading.accounts.get(incident) ?? bare(incident);
}

/** An incident that stands for itself. */
function bare(incident: Incident): Account {
  const { date, place, casualties, mentions } = incident;
  const day = date && /^\d{4}-\d\d-\d\d[~?%]?$/.test(date.value.value) ? dayNumber(date.value.value.slice(0, 10)) : undefined;
  return {
    incident,
    follow: [],
    ...(day === undefined ? {} : { day }),
    days: new Set(day === undefined ? [] : [day]),
    places: place.map(({ value }) => ({ name: value.entity?.name ?? value.name, ...(value.place ? { place: value.place } : {}), own: true })),
    wide: false,
    spans: mentions,
    figures: casualties.map(({ value, claims }) => ({ value, voice: '', claims })),
    fates: [],
  };
}
