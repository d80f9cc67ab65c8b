import { collapsedAround, isCollapsed, shownRectangles } from './collapse';
import { type Point, type Rectangle, shownParent } from './geometry';
import type { Diagram, Flow, ThreatModel } from './threat-model';

type Placing = Pick<Diagram, 'placements' | 'ways'>;

/** What a diagram shows of an element or a boundary. */
export interface ShownBox {
  id: string;
  /** `collapsed`: a boundary as one box. */
  as: 'element' | 'boundary' | 'collapsed';
  /** The boundary that it is drawn in; null: none. */
  parent: string | null;
  /** On the diagram itself. */
  rectangle: Rectangle;
  /** The elements, boundaries and flows that are inside and not to be seen. */
  hides: readonly string[];
}

/** A line between two boxes: one flow or, where a box is collapsed, all that go that way. */
export interface ShownLine {
  /** The flow's id; of several, one that no entity can have. */
  id: string;
  /** Ids of boxes. */
  source: string;
  target: string;
  /** At least one. */
  flows: readonly string[];
  /** The points that a person led it through; only of a line between the flow's own two elements. */
  bends?: readonly Point[];
}

export interface ShownDiagram {
  /** Boundaries before what is in them. */
  boxes: ReadonlyMap<string, ShownBox>;
  lines: ReadonlyMap<string, ShownLine>;
  /** The box or line that shows an element, a boundary or a flow; undefined: the diagram doesn't have it. */
  shownFor(id: string): string | undefined;
  /** What a box or a line shows: a box itself and what it hides, a line its flows. */
  standsFor(shown: string): readonly string[];
}

/** No id of an entity has this sign. */
const between = '>';

/** What a diagram shows: a box for what is to be seen, and one line for each flow whose two ends it has. */
export function shownDiagram(
  model: Pick<ThreatModel, 'elements' | 'boundaries' | 'flows'>,
  diagram: Placing,
): ShownDiagram {
  const boxes = boxesOf(model, diagram);
  const shownBy = new Map<string, string>();
  const inside = new Map<string, string[]>();
  const hide = (box: string, id: string) => {
    shownBy.set(id, box);
    addTo(inside, box, id);
  };
  for (const id of Object.keys(diagram.placements)) {
    const box = collapsedAround(model, diagram, id);
    if (box !== undefined) hide(box, id);
    else if (boxes.has(id)) shownBy.set(id, id);
  }
  const together = new Map<string, ShownLine & { flows: string[] }>();
  for (const { id, source, target } of Object.values(model.flows)) {
    const [from, to] = [shownBy.get(source), shownBy.get(target)];
    if (from === undefined || to === undefined) continue;
    const isWhole = from === source && to === target;
    if (from === to && !isWhole) hide(from, id);
    else {
      const key = isWhole ? id : from + between + to;
      const known = together.get(key);
      if (known) known.flows.push(id);
      else {
        const bends = isWhole ? diagram.ways?.[id]?.points : undefined;
        together.set(key, { id: key, source: from, target: to, flows: [id], ...(bends && { bends }) });
      }
    }
  }
  const lines = new Map<string, ShownLine>();
  for (const line of together.values()) {
    // One flow is itself, wherever its line ends.
    const id = line.flows.length === 1 ? (line.flows[0] ?? line.id) : line.id;
    lines.set(id, { ...line, id });
    for (const flow of line.flows) shownBy.set(flow, id);
  }
  return {
    boxes: new Map([...boxes].map(([id, box]) => [id, { ...box, hides: inside.get(id) ?? [] }])),
    lines,
    shownFor: (id) => shownBy.get(id),
    standsFor: (shown) => lines.get(shown)?.flows ?? [shown, ...(inside.get(shown) ?? [])],
  };
}

/**
 * The flow that a line shows; of several, one that is called by how many they are, out of scope when all of them are.
 * @param nameOf what so many flows are called
 */
export function flowOfLine(
  { flows: all }: Pick<ThreatModel, 'flows'>,
  { id, source, target, flows }: ShownLine,
  nameOf: (count: number) => string,
): Flow | undefined {
  if (flows.length === 1) return all[flows[0] ?? ''];
  const [first, ...others] = flows.map((flow) => all[flow]?.outOfScope);
  const isOut = first !== undefined && others.every((one) => one !== undefined);
  return { id, name: nameOf(flows.length), source, target, facts: {}, ...(isOut && { outOfScope: first }) };
}

function boxesOf(
  model: Pick<ThreatModel, 'elements' | 'boundaries'>,
  diagram: Placing,
): Map<string, Omit<ShownBox, 'hides'>> {
  const rectangles = shownRectangles(model, diagram);
  const boxes = new Map<string, Omit<ShownBox, 'hides'>>();
  const add = (id: string) => {
    const rectangle = rectangles.get(id);
    if (rectangle === undefined || boxes.has(id)) return;
    const parent = shownParent(model, diagram.placements, id);
    if (parent !== null) add(parent);
    const as =
      model.elements[id] !== undefined
        ? 'element'
        : isCollapsed(model, diagram, id)
          ? 'collapsed'
          : 'boundary';
    boxes.set(id, { id, as, parent, rectangle });
  };
  for (const id of rectangles.keys()) add(id);
  return boxes;
}

function addTo(lists: Map<string, string[]>, key: string, id: string): void {
  const known = lists.get(key);
  if (known) known.push(id);
  else lists.set(key, [id]);
}
