import type { Edge, Node } from '@xyflow/react';
import type { Analysis, RiskLevel } from '../../../shared/analysis/analysis';
import { flowLanes, shownParent } from '../../../shared/model/geometry';
import type { Boundary, Element, Flow, ThreatModel } from '../../../shared/model/threat-model';
import { openThreats } from '../../../shared/report/open-threats';
import type { LabelPlace } from './label-flows';
import type { Way } from './lead-flows';

export interface Badge {
  count: number;
  highest: RiskLevel;
}
export type ElementNode = Node<{ element: Element; badge: Badge | undefined }, 'element'>;
export type BoundaryNode = Node<{ boundary: Boundary; badge: Badge | undefined }, 'boundary'>;
export type DiagramNode = ElementNode | BoundaryNode;
export interface FlowData extends Record<string, unknown> {
  flow: Flow;
  lane: number;
  badge: Badge | undefined;
  /** Around what is in its way; undefined: it is a curve. */
  way?: Way | undefined;
  label?: LabelPlace | undefined;
}
export type FlowEdge = Edge<FlowData, 'flow'>;

/**
 * The model as React Flow's nodes. A node that looks as before is the very same object, with what React Flow
 * measured, so that only what changed is drawn again. Boundaries come before what is in them.
 */
export function projectNodes(
  model: ThreatModel,
  diagramId: string,
  analysis: Analysis,
  previous: readonly DiagramNode[],
): DiagramNode[] {
  const placements = model.diagrams[diagramId]?.placements ?? {};
  const badges = openThreats(analysis);
  const known = new Map(previous.map((node) => [node.id, node]));
  const depth = (id: string): number => {
    const parent = shownParent(model, placements, id);
    return parent === null ? 0 : 1 + depth(parent);
  };
  const subjects = [...Object.values(model.boundaries), ...Object.values(model.elements)]
    .filter(({ id }) => placements[id] !== undefined)
    .map((subject) => ({ subject, depth: depth(subject.id) }))
    .sort((a, b) => a.depth - b.depth);
  return subjects.flatMap(({ subject, depth: level }) => {
    const placement = placements[subject.id];
    if (placement === undefined) return [];
    const { x, y, width, height } = placement;
    const parentId = shownParent(model, placements, subject.id) ?? undefined;
    const badge = badges.get(subject.id);
    const before = known.get(subject.id);
    const isElement = 'stencil' in subject;
    const shown = before && ('element' in before.data ? before.data.element : before.data.boundary);
    if (
      before &&
      shown === subject &&
      before.position.x === x &&
      before.position.y === y &&
      before.width === width &&
      before.height === height &&
      before.parentId === parentId &&
      before.data.badge?.count === badge?.count &&
      before.data.badge?.highest === badge?.highest
    )
      return [before];
    const common = {
      ...(before && { measured: before.measured, selected: before.selected }),
      id: subject.id,
      position: { x, y },
      width,
      height,
      ...(parentId !== undefined && { parentId }),
    };
    return [
      isElement
        ? ({
            ...common,
            type: 'element',
            zIndex: 1000,
            data: { element: subject as Element, badge },
          } as ElementNode)
        : ({
            ...common,
            type: 'boundary',
            zIndex: level,
            // Only its title and border are to be gripped, so that clicks inside reach what is there.
            dragHandle: '.boundary-grip',
            data: { boundary: subject as Boundary, badge },
          } as BoundaryNode),
    ];
  });
}

/** The model's flows whose both ends are shown, as React Flow's edges. */
export function projectEdges(
  model: ThreatModel,
  diagramId: string,
  analysis: Analysis,
  selection: ReadonlySet<string>,
): FlowEdge[] {
  const placements = model.diagrams[diagramId]?.placements ?? {};
  const badges = openThreats(analysis);
  const flows = Object.values(model.flows).filter(
    ({ source, target }) => placements[source] !== undefined && placements[target] !== undefined,
  );
  const lanes = flowLanes(flows);
  return flows.map((flow) => ({
    id: flow.id,
    type: 'flow',
    source: flow.source,
    target: flow.target,
    selected: selection.has(flow.id),
    zIndex: 900,
    data: { flow, lane: lanes.get(flow.id) ?? 0, badge: badges.get(flow.id) },
  }));
}
