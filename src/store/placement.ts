import { anchorsOf, type Resolutions } from '../core/anchors/anchored.ts';
import { describe } from '../core/anchors/describe.ts';
import { resolve } from '../core/anchors/resolve.ts';
import { sameWords } from '../core/anchors/same-words.ts';
import { spanMapper, type TextEdit } from '../core/text/edits.ts';
import { offsetMap } from '../core/text/offsets.ts';
import type { Anchor, Resolution, Sidecar } from '../core/model/annotations.ts';

/** Where an anchor stands. The text moves its place many times between two readings, so that it is changed and not made anew. */
class Place {
  readonly anchor: Anchor;
  readonly orphan: boolean;
  start = 0;
  end = 0;
  private readonly found: Resolution;

  constructor(anchor: Anchor, found: Resolution) {
    this.anchor = anchor;
    this.found = found;
    this.orphan = found.state === 'orphan';
    if (found.state !== 'orphan') ({ start: this.start, end: this.end } = found);
  }

  get resolution(): Resolution {
    const { found, start, end } = this;
    return found.state === 'orphan' || (found.start === start && found.end === end) ? found : { ...found, start, end };
  }
}

/** Gives the text that hints speak of; undefined where it is lost. */
export type TextBySha = (sha256: string) => Promise<string | undefined>;

/**
 * Where a source's anchors stand, kept while its text is edited: what an edit event moves is moved at once and stays as sure as it was
 * while its words stay; everything else is placed anew.
 */
export class Placement {
  private places = new Map<string, Place>();
  /** What the text was before it was replaced as a whole, and where things stood in it: serves where the text that hints speak of is lost. */
  private before: { readonly text: string; readonly places: ReadonlyMap<string, Place> } | undefined;
  /** Counts what happened, so that a `place` which was overtaken while it waited for an old text leaves no trace. */
  private turn = 0;

  /** Moves every place through the edits of one event. Linear in the number of places, and next to nothing for each. */
  moved(edits: readonly TextEdit[]): void {
    this.turn++;
    const first = Math.min(...edits.map(({ start }) => start));
    const last = Math.max(...edits.map(({ end }) => end));
    const shift = edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
    const move = spanMapper(edits);
    for (const place of this.places.values()) {
      if (place.orphan || place.end <= first) continue;
      if (place.start >= last) {
        place.start += shift;
        place.end += shift;
      } else Object.assign(place, move({ start: place.start, end: place.end }));
    }
  }

  /** The text, which was `text`, was replaced by another: every place is to be found anew. */
  replaced(text: string): void {
    this.turn++;
    if (this.places.size > 0) this.before = { text, places: this.places };
    this.places = new Map();
  }

  /** Places the sidecar's anchors in the text; `sha` is the text's own. */
  async place(sidecar: Sidecar, text: string, sha: string, textBySha: TextBySha): Promise<Resolutions> {
    const turn = ++this.turn;
    const places = new Map<string, Place>();
    /** What must be placed anew, by the text its hints speak of. */
    const open = new Map<string, { key: string; anchor: Anchor }[]>();
    for (const { key, anchor, item } of anchorsOf(sidecar)) {
      const before = this.places.get(key);
      if (before && !before.orphan && sameAnchor(before.anchor, anchor) && sameWords(text.slice(before.start, before.end), anchor.quote)) {
        places.set(key, before);
        continue;
      }
      const of = anchor.sha256 ?? ('sha256' in item ? item.sha256 : undefined) ?? sidecar.source.sha256 ?? '';
      const group = open.get(of);
      if (group) group.push({ key, anchor });
      else open.set(of, [{ key, anchor }]);
    }
    for (const [of, group] of open) {
      const old = of === sha ? text : of === '' ? undefined : await textBySha(of);
      const known = old === undefined ? this.placeFromBefore(group, text, places) : group;
      const resolutions = resolve(old, text, known.map(({ anchor }) => anchor));
      known.forEach(({ key, anchor }, index) => places.set(key, new Place(anchor, resolutions[index]!)));
    }
    if (turn === this.turn) {
      this.places = places;
      this.before = undefined;
    }
    return new Map([...places].map(([key, place]) => [key, place.resolution]));
  }

  /** Places what surely stood in the text before by what became of that text; gives the rest. */
  private placeFromBefore(group: readonly { readonly key: string; readonly anchor: Anchor }[], text: string, places: Map<string, Place>): readonly { readonly key: string; readonly anchor: Anchor }[] {
    const { before } = this;
    if (!before) return group;
    const units = offsetMap(before.text);
    const stood = (key: string, anchor: Anchor): Anchor | undefined => {
      const place = before.places.get(key);
      return place?.resolution.state === 'sure' && sameAnchor(place.anchor, anchor) ? describe(before.text, place.resolution, units) : undefined;
    };
    const known = group.flatMap(({ key, anchor }) => {
      const was = stood(key, anchor);
      return was ? [{ key, anchor, was }] : [];
    });
    const resolutions = resolve(before.text, text, known.map(({ was }) => was));
    known.forEach(({ key, anchor }, index) => places.set(key, new Place(anchor, resolutions[index]!)));
    const placed = new Set(known.map(({ key }) => key));
    return group.filter(({ key }) => !placed.has(key));
  }
}

const sameAnchor = (a: Anchor, b: Anchor): boolean => a.quote === b.quote && a.start === b.start && a.end === b.end && a.prefix === b.prefix && a.suffix === b.suffix;
