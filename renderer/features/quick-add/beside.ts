import { nextTo } from '../../../shared/edits/next-to';
import type { Point } from '../../../shared/model/geometry';
import type { ElementKind, ThreatModel } from '../../../shared/model/threat-model';
import { type Joined, type Placeable, sizeOf } from '../../state/placing';

/** What something new comes beside or into. */
export type Beside =
  | { of: 'element'; id: string; parent: string | null }
  | { of: 'boundary'; id: string; parent: string | null }
  | { of: 'nothing' };

/** How it comes there: with a flow to it, from it, or alone; beside a boundary: into it or next to it. */
export type Manner = 'to' | 'from' | 'alone' | 'inside';

/** Next to a chosen element, or to the end of a chosen flow; into a chosen boundary, or next to it. */
export function besideOf(model: ThreatModel, chosen: string | null): Beside {
  const id = chosen === null ? '' : (model.flows[chosen]?.target ?? chosen);
  const boundary = model.boundaries[id];
  if (boundary) return { of: 'boundary', id, parent: boundary.parent };
  const element = model.elements[id];
  return element ? { of: 'element', id, parent: element.parent } : { of: 'nothing' };
}

/** What Enter does, Shift and Enter, and Control and Enter. */
export const mannersOf = ({ of }: Beside): readonly Manner[] =>
  of === 'element' ? ['to', 'from', 'alone'] : of === 'boundary' ? ['inside', 'alone'] : [];

/**
 * What is meant unless a person says otherwise: a flow to what is new; but data flows from a store to another only
 * through a process.
 * @param kind what is new; undefined: a boundary, or what a person drew a flow to already
 */
export function likelyManner(
  { elements }: Pick<ThreatModel, 'elements'>,
  beside: Beside,
  kind: ElementKind | undefined,
): Manner {
  const isBetweenStores =
    beside.of === 'element' && elements[beside.id]?.kind === 'data store' && kind === 'data store';
  return isBetweenStores ? 'alone' : (mannersOf(beside)[0] ?? 'alone');
}

/** The other way round: what Shift asks for. */
export function turned(beside: Beside, manner: Manner): Manner {
  const manners = mannersOf(beside).filter((one) => one !== 'alone' || beside.of === 'boundary');
  return manners.find((one) => one !== manner) ?? manner;
}

/** The boundary that something new comes into; null: none. */
export function parentOf(beside: Beside, manner: Manner): string | null {
  if (beside.of === 'nothing') return null;
  return manner === 'inside' ? beside.id : beside.parent;
}

/** Where something new goes and what it is connected with; without a place where there is room. */
export function placeBeside(
  model: ThreatModel,
  diagram: string,
  beside: Beside,
  what: Placeable,
  manner: Manner,
): { where: { parent: string | null; at: Point } | undefined; joined: Joined | undefined } {
  if (beside.of === 'nothing' || manner === 'inside') return { where: undefined, joined: undefined };
  const at = nextTo(model, diagram, beside.id, sizeOf(what), manner === 'from' ? 'before' : 'after');
  const isJoined = manner !== 'alone' && what.type === 'element';
  return {
    where: { parent: beside.parent, at },
    joined: isJoined ? { element: beside.id, as: manner === 'to' ? 'source' : 'target' } : undefined,
  };
}
