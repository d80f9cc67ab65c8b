import { nextTo } from '../../../shared/edits/next-to';
import type { Point } from '../../../shared/model/geometry';
import type { ThreatModel } from '../../../shared/model/threat-model';
import { type Joined, type Placeable, sizeOf } from '../../state/placing';

/** How something new is connected with what is chosen: by a flow to it, from it, or not. */
export const connections = ['to', 'from', 'none'] as const;
export type Connection = (typeof connections)[number];

/** What something new comes beside or into. */
export interface Beside {
  /** The element that it stands next to and may be connected with. */
  element: string | undefined;
  /** The boundary that it is in; null: none. */
  parent: string | null;
}

/** Next to a chosen element, or to the end of a chosen flow; into a chosen boundary. */
export function besideOf(model: ThreatModel, chosen: string | null): Beside {
  if (chosen !== null && model.boundaries[chosen]) return { element: undefined, parent: chosen };
  const element = model.elements[chosen === null ? '' : (model.flows[chosen]?.target ?? chosen)];
  return { element: element?.id, parent: element?.parent ?? null };
}

/** The other way round. */
export const turned = (connection: Connection): Connection => (connection === 'to' ? 'from' : 'to');

/** Where something new goes and what it is connected with. */
export function placeBeside(
  model: ThreatModel,
  diagram: string,
  { element, parent }: Beside,
  what: Placeable,
  connection: Connection,
): { where: { parent: string | null; at: Point } | undefined; joined: Joined | undefined } {
  if (element === undefined) return { where: undefined, joined: undefined };
  const side = connection === 'from' ? 'before' : 'after';
  const at = nextTo(model, diagram, element, sizeOf(what), side);
  const isJoined = connection !== 'none' && what.type === 'element';
  return {
    where: { parent, at },
    joined: isJoined ? { element, as: connection === 'to' ? 'source' : 'target' } : undefined,
  };
}
