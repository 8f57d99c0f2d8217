import type { Problem } from '../../model/findings.ts';
import type { Reading } from '../reading.ts';

/** Who is named as perpetrator and denies it, and two who are each named by others: "the ministry blames the front; the front denies it". */
export function checkActors(reading: Reading): Problem[] {
  const found: Problem[] = [];
  for (const claim of reading.claims) {
    if (claim.act !== 'denies' || !claim.speaker) continue;
    for (const incident of claim.incidents) {
      const named = incident.perpetrator.find(({ value, confidence, claims }) => value.entity === claim.speaker && confidence !== 'claimed' && !claims.includes(claim));
      const at = named?.value.mentions[0];
      if (!named || !at || !claim.cue[0]) continue;
      found.push({ kind: 'actor-conflict', message: `${claim.speaker.name} denies what is said of it: “${reading.textOf(at)}” is named as perpetrator.`, at: [at, claim.cue[0]], severity: 'information' });
    }
  }
  for (const { perpetrator } of reading.incidents) {
    const claimed = perpetrator.find(({ confidence, value }) => confidence === 'claimed' && value.entity);
    const accused = perpetrator.find(({ confidence, value }) => (confidence === 'accused' || confidence === 'suspected') && value.entity && value.entity !== claimed?.value.entity && value.entity.mentions.some((mention) => mention.form === 'name'));
    const at = [claimed?.value.mentions[0], accused?.value.mentions[0]];
    if (!claimed || !accused || !at[0] || !at[1]) continue;
    found.push({ kind: 'actor-conflict', message: `${claimed.value.entity!.name} claims it, ${accused.value.entity!.name} is accused of it.`, at: [at[0], at[1]], severity: 'information' });
  }
  return found;
}
