import type { Edge, Node } from '@xyflow/react';
import type { Analysis } from '../../../../shared/analysis/analysis';
import { flowLanes } from '../../../../shared/model/geometry';
import { flowOfLine, type ShownBox, type ShownLine } from '../../../../shared/model/shown-diagram';
import type { Boundary, Diagram, Element, Flow, ThreatModel } from '../../../../shared/model/threat-model';
import { type Badge, openThreats, sumOfThreats } from '../../../../shared/report/picture/open-threats';
import { saidOften } from '../../../language/said-often';
import { shownOn } from '../../../state/shown';
import { handlesOf } from '../crowd/handle-places';
import type { LabelPlace } from '../flows/label-flows';
import type { Way } from '../flows/lead-flows';
import type { NoteNode } from '../notes/project-notes';
import { layers, levelsOf } from './stacking';

export type ElementNode = Node<{ element: Element; badge: Badge | undefined }, 'element'>;
export type BoundaryNode = Node<{ boundary: Boundary; badge: Badge | undefined }, 'boundary'>;
export type CollapsedNode = Node<
  {
    boundary: Boundary;
    /** Of all that is inside too. */
    badge: Badge | undefined;
    /** How many elements are inside. */
    elements: number;
  },
  'collapsed'
>;
export type DiagramNode = ElementNode | BoundaryNode | CollapsedNode | NoteNode;
export interface FlowData extends Record<string, unknown> {
  /** Of a line for several flows: what is said of them all. */
  flow: Flow;
  line: ShownLine;
  lane: number;
  badge: Badge | undefined;
  /** Around what is in its way; undefined: it is a curve. */
  way?: Way | undefined;
  label?: LabelPlace | undefined;
}
export type FlowEdge = Edge<FlowData, 'flow'>;

/**
 * The model as React Flow's nodes. A node that looks as before is the very same object, so that only
 * what changed is drawn again. Boundaries come before what is in them.
 */
export function projectNodes(
  model: ThreatModel,
  diagramId: string,
  analysis: Analysis,
  previous: readonly DiagramNode[],
): DiagramNode[] {
  const { boxes } = shownOn(model, diagramId);
  const badges = openThreats(analysis);
  const known = new Map(previous.map((node) => [node.id, node]));
  const shown: Pick<Diagram, 'placements' | 'notes'> = model.diagrams[diagramId] ?? { placements: {} };
  const levels = levelsOf(model, shown);
  return [...boxes.values()].flatMap((box) => {
    const zIndex = levels.get(box.id) ?? 0;
    const isFixed = shown.placements[box.id]?.locked === true;
    const node = nodeOf(model, box, { zIndex, isFixed }, boxes.get(box.parent ?? ''), badges);
    const before = known.get(box.id);
    if (node === undefined) return [];
    return [before !== undefined && isAlike(before, node) ? before : node];
  });
}

function nodeOf(
  { elements, boundaries }: ThreatModel,
  { id, as, parent, rectangle, hides }: ShownBox,
  { zIndex, isFixed }: { zIndex: number; isFixed: boolean },
  around: ShownBox | undefined,
  badges: ReadonlyMap<string, Badge>,
): DiagramNode | undefined {
  const [element, boundary] = [elements[id], boundaries[id]];
  const { x, y, width, height } = rectangle;
  const common = {
    id,
    selected: false,
    zIndex,
    ...(isFixed && { draggable: false }),
    position: { x: x - (around?.rectangle.x ?? 0), y: y - (around?.rectangle.y ?? 0) },
    width,
    height,
    measured: { width, height },
    handles: boundary && as !== 'collapsed' ? [] : handlesOf(width, height),
    ...(parent !== null && { parentId: parent }),
  };
  if (element) return { ...common, type: 'element', data: { element, badge: badges.get(id) } };
  if (boundary === undefined) return undefined;
  if (as === 'collapsed') {
    const badge = sumOfThreats([id, ...hides], badges);
    const inside = hides.filter((one) => elements[one] !== undefined).length;
    return { ...common, type: 'collapsed', data: { boundary, badge, elements: inside } };
  }
  return {
    ...common,
    type: 'boundary',
    // Only its title and border are to be gripped, so that clicks inside reach what is there.
    dragHandle: '.boundary-grip',
    data: { boundary, badge: badges.get(id) },
  };
}

const subjectOf = ({ data }: DiagramNode) =>
  'note' in data ? data.note : 'element' in data ? data.element : data.boundary;

/** Whether two nodes look the same. */
const isAlike = (a: DiagramNode, b: DiagramNode): boolean =>
  a.type === b.type &&
  subjectOf(a) === subjectOf(b) &&
  a.position.x === b.position.x &&
  a.position.y === b.position.y &&
  a.width === b.width &&
  a.height === b.height &&
  a.zIndex === b.zIndex &&
  a.draggable === b.draggable &&
  a.parentId === b.parentId &&
  a.data.badge?.count === b.data.badge?.count &&
  a.data.badge?.highest === b.data.badge?.highest &&
  (a.data as CollapsedNode['data']).elements === (b.data as CollapsedNode['data']).elements;

/** What a line says: its flow's name, or how many flows it stands for. */
export interface SpokenLine {
  id: string;
  name: string;
  hasBadge: boolean;
}

/** The lines of a diagram with what stands on them. */
export function spokenLines(
  model: ThreatModel,
  diagramId: string,
  badges: ReadonlyMap<string, Badge>,
): SpokenLine[] {
  return [...shownOn(model, diagramId).lines.values()].map((line) => ({
    id: line.id,
    name: flowOf(model, line)?.name ?? '',
    hasBadge: line.flows.some((flow) => badges.has(flow)),
  }));
}

const flowOf = (model: ThreatModel, line: ShownLine) =>
  flowOfLine(model, line, (count) => saidOften('counted.flow', { count }));

/** What a diagram shows of flows, as React Flow's edges. */
export function projectEdges(model: ThreatModel, diagramId: string, analysis: Analysis): FlowEdge[] {
  const lines = [...shownOn(model, diagramId).lines.values()];
  const badges = openThreats(analysis);
  const lanes = flowLanes(lines);
  return lines.flatMap((line) => {
    const { id, source, target, flows } = line;
    const flow = flowOf(model, line);
    if (flow === undefined) return [];
    return [
      {
        id,
        type: 'flow' as const,
        source,
        target,
        selected: false,
        zIndex: layers.flow,
        data: { flow, line, lane: lanes.get(id) ?? 0, badge: sumOfThreats(flows, badges) },
      },
    ];
  });
}
