import { anchorsOf, type Resolutions } from '../core/anchors/anchored.ts';
import { resolve } from '../core/anchors/resolve.ts';
import { sameWords } from '../core/anchors/same-words.ts';
import { spanMapper, type TextEdit } from '../core/text/edits.ts';
import type { Anchor, Resolution, Sidecar } from '../core/model/annotations.ts';

interface Place {
  readonly anchor: Anchor;
  readonly resolution: Resolution;
}

/** Gives the text that hints speak of; undefined where it is lost. */
export type TextBySha = (sha256: string) => Promise<string | undefined>;

/**
 * Where a source's anchors stand, kept while its text is edited: what an edit event moves is moved at once and stays as sure as it was
 * while its words stay; everything else is placed anew.
 */
export class Placement {
  private places = new Map<string, Place>();
  /** Counts what happened, so that a `place` which was overtaken while it waited for an old text leaves no trace. */
  private turn = 0;

  /** Moves every place through the edits of one event. Linear in the number of places. */
  moved(edits: readonly TextEdit[]): void {
    this.turn++;
    const move = spanMapper(edits);
    for (const [key, { anchor, resolution }] of this.places) {
      if (resolution.state === 'orphan') continue;
      const { start, end } = move(resolution);
      if (start !== resolution.start || end !== resolution.end) this.places.set(key, { anchor, resolution: { ...resolution, start, end } });
    }
  }

  /** Forgets all places: the text was replaced by another. */
  clear(): void {
    this.turn++;
    this.places.clear();
  }

  /** Places the sidecar's anchors in the text; `sha` is the text's own. */
  async place(sidecar: Sidecar, text: string, sha: string, textBySha: TextBySha): Promise<Resolutions> {
    const turn = ++this.turn;
    const places = new Map<string, Place>();
    /** What must be placed anew, by the text its hints speak of. */
    const open = new Map<string, { key: string; anchor: Anchor }[]>();
    for (const { key, anchor, item } of anchorsOf(sidecar)) {
      const before = this.places.get(key);
      if (before && sameAnchor(before.anchor, anchor) && before.resolution.state !== 'orphan' && sameWords(text.slice(before.resolution.start, before.resolution.end), anchor.quote)) {
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
      const resolutions = resolve(old, text, group.map(({ anchor }) => anchor));
      group.forEach(({ key, anchor }, index) => places.set(key, { anchor, resolution: resolutions[index]! }));
    }
    if (turn === this.turn) this.places = places;
    return new Map([...places].map(([key, place]) => [key, place.resolution]));
  }
}

const sameAnchor = (a: Anchor, b: Anchor): boolean => a.quote === b.quote && a.start === b.start && a.end === b.end && a.prefix === b.prefix && a.suffix === b.suffix;
