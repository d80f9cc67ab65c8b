import { phrase } from '../language/phrase';
import { isCollapsed } from '../model/collapse';
import { type Rectangle, shownParent } from '../model/geometry';
import type { ThreatModel } from '../model/threat-model';
import { bringNotes } from './bring-notes';
import { type Edit, EditRefused } from './edit';
import { growAround } from './grow';
import { whyLocked } from './lock';
import { labelOfSeveral } from './names';
import { boundsOf, type Placed, rootsOf } from './roots';
import { diagramOf } from './subjects';
import { keepWays } from './ways';

export const alignments = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof alignments)[number];
export const axes = ['horizontally', 'vertically'] as const;
export type Axis = (typeof axes)[number];

const labels = {
  left: 'edits.alignLeftOf',
  centre: 'edits.alignCentreOf',
  right: 'edits.alignRightOf',
  top: 'edits.alignTopOf',
  middle: 'edits.alignMiddleOf',
  bottom: 'edits.alignBottomOf',
  horizontally: 'edits.distributeHorizontallyOf',
  vertically: 'edits.distributeVerticallyOf',
} as const;

/** Along which side, and which part of a thing lies on the line. */
const ways = {
  left: ['x', 'width', 0],
  centre: ['x', 'width', 0.5],
  right: ['x', 'width', 1],
  top: ['y', 'height', 0],
  middle: ['y', 'height', 0.5],
  bottom: ['y', 'height', 1],
} as const;

/** Room between things that have to be pushed apart. */
const leastGap = 16;

/**
 * Brings things to one line: that of what is locked among them, else of all of them. What lies in a chosen boundary
 * goes with it; nothing leaves its boundary, which grows where it has to.
 */
export function align(diagram: string, ids: readonly string[], alignment: Alignment): Edit {
  const [start, extent, part] = ways[alignment];
  return {
    label: labelOfSeveral(labels[alignment], ids),
    recipe: (model) => {
      const chosen = chosenFor(model, diagram, ids, 2);
      const locked = chosen.filter(({ isLocked }) => isLocked);
      const all = boundsOf((locked.length > 0 ? locked : chosen).map(({ box }) => box));
      const line = all[start] + all[extent] * part;
      put(model, diagram, chosen, ({ box }) => ({ [start]: line - box[extent] * part }));
    },
  };
}

/** Makes the gaps between things equal; the first and the last stay where there is room between them. */
export function distribute(diagram: string, ids: readonly string[], axis: Axis): Edit {
  const [start, extent] = axis === 'horizontally' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  return {
    label: labelOfSeveral(labels[axis], ids),
    recipe: (model) => {
      const free = chosenFor(model, diagram, ids, 3)
        .filter(({ isLocked }) => !isLocked)
        .sort((a, b) => a.box[start] + a.box[extent] / 2 - (b.box[start] + b.box[extent] / 2));
      if (free.length < 3) throw new EditRefused(phrase('edits.refusedTooFew', { count: 3 }));
      const bounds = boundsOf(free.map(({ box }) => box));
      const taken = free.reduce((sum, { box }) => sum + box[extent], 0);
      const gap = Math.max(leastGap, (bounds[extent] - taken) / (free.length - 1));
      const starts = new Map<string, number>();
      let next = bounds[start];
      for (const { id, box } of free) {
        starts.set(id, next);
        next += box[extent] + gap;
      }
      put(model, diagram, free, ({ id, box }) => ({ [start]: starts.get(id) ?? box[start] }));
    },
  };
}

/** Makes things as large as the largest of their sort: elements, boundaries, notes. */
export function sameSize(diagram: string, ids: readonly string[]): Edit {
  return {
    label: labelOfSeveral('edits.sameSizeOf', ids),
    recipe: (model) => {
      const chosen = chosenFor(model, diagram, ids, 2);
      const largest = new Map<Placed['sort'], { width: number; height: number }>();
      for (const { sort, box } of chosen) {
        const known = largest.get(sort) ?? { width: 0, height: 0 };
        largest.set(sort, {
          width: Math.max(known.width, box.width),
          height: Math.max(known.height, box.height),
        });
      }
      put(model, diagram, chosen, ({ sort }) => largest.get(sort) ?? {});
    },
  };
}

/** @throws EditRefused when there are too few to arrange, or all of them are locked */
function chosenFor(model: ThreatModel, diagram: string, ids: readonly string[], least: number): Placed[] {
  diagramOf(model, diagram);
  const chosen = rootsOf(model, diagram, ids);
  if (chosen.length < least) throw new EditRefused(phrase('edits.refusedTooFew', { count: least }));
  const locked = whyLocked(
    model,
    diagram,
    chosen.map(({ id }) => id),
  );
  if (locked !== null) throw new EditRefused(locked);
  return chosen;
}

/** Gives what isn't locked another place or size, told on the diagram itself; boundaries around grow as needed. */
function put(
  model: ThreatModel,
  diagramId: string,
  chosen: readonly Placed[],
  change: (one: Placed) => Partial<Rectangle>,
): void {
  const diagram = diagramOf(model, diagramId);
  const keepBends = keepWays(model, diagram);
  const bring = bringNotes(
    model,
    diagram,
    chosen.map(({ id }) => id),
  );
  for (const one of chosen) {
    const target = diagram.placements[one.id] ?? diagram.notes?.[one.id];
    if (one.isLocked || target === undefined) continue;
    const { x = one.box.x, y = one.box.y, ...size } = change(one);
    target.x += Math.round(x - one.box.x);
    target.y += Math.round(y - one.box.y);
    if (!isCollapsed(model, diagram, one.id)) Object.assign(target, size);
  }
  bring();
  growAround(
    model,
    diagramId,
    ...chosen.map(({ id }) => shownParent(model, diagram.placements, id)),
    ...chosen.map(({ id }) => id),
  );
  keepBends();
}
