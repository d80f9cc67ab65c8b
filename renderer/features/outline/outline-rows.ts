import { shownParent } from '../../../shared/model/geometry';
import type { Diagram, Flow, ThreatModel } from '../../../shared/model/threat-model';

/** `out` and `in`: a flow under the element that it leaves, and under the one that it reaches. */
export type RowKind = 'boundary' | 'element' | 'out' | 'in' | 'note';

/** A line of the outline. */
export interface Row {
  /** A flow has two lines: one under each end. */
  key: string;
  kind: RowKind;
  /** The element, flow, boundary or note. */
  id: string;
  /** From 1, as screen readers count. */
  level: number;
  position: number;
  siblings: number;
  parent: string | null;
  /** Whether what is under it is shown; undefined: nothing is under it. */
  isOpen: boolean | undefined;
}

/** What an outline is made of. */
export interface Outlined {
  model: ThreatModel;
  /** Only what this diagram shows; undefined: all of the model. */
  within: Diagram | undefined;
  /** Whose notes stand at the end. */
  notes: Diagram | undefined;
  nameOf: (id: string) => string;
  flowsIn: ReadonlyMap<string, readonly Flow[]>;
  flowsOut: ReadonlyMap<string, readonly Flow[]>;
}

interface Branch {
  row: Omit<Row, 'position' | 'siblings'>;
  under: readonly Branch[];
}

export const flowKey = (element: string, kind: 'out' | 'in', flow: string): string =>
  `${element} ${kind} ${flow}`;

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/**
 * The lines of an outline: boundaries, what is in them, the flows of each element, notes. Boundaries are open and
 * elements closed unless a person toggled them. With `matches`, only what matches and what it lies in, opened.
 */
export function outlineRows(
  outlined: Outlined,
  toggled: ReadonlySet<string>,
  matches?: (kind: RowKind, id: string) => boolean,
): Row[] {
  const rows: Row[] = [];
  const write = (branches: readonly Branch[]) => {
    for (const [index, { row, under }] of branches.entries()) {
      rows.push({ ...row, position: index + 1, siblings: branches.length });
      write(under);
    }
  };
  write(branchesOf(outlined, toggled, matches));
  return rows;
}

function branchesOf(
  outlined: Outlined,
  toggled: ReadonlySet<string>,
  matches: ((kind: RowKind, id: string) => boolean) | undefined,
): Branch[] {
  const { notes, nameOf } = outlined;
  const members = membersOf(outlined);
  const inOrder = (ids: readonly string[]) => [...ids].sort((a, b) => collator.compare(nameOf(a), nameOf(b)));

  const branch = (
    row: Pick<Row, 'key' | 'kind' | 'id' | 'level' | 'parent'>,
    isOpenByItself: boolean,
    hasUnder: boolean,
    under: () => Branch[],
  ): Branch[] => {
    if (matches === undefined) {
      const isOpen = hasUnder && isOpenByItself !== toggled.has(row.key);
      return [{ row: { ...row, isOpen: hasUnder ? isOpen : undefined }, under: isOpen ? under() : [] }];
    }
    const found = hasUnder ? under() : [];
    if (found.length === 0 && !matches(row.kind, row.id)) return [];
    return [{ row: { ...row, isOpen: hasUnder ? found.length > 0 : undefined }, under: found }];
  };
  const within = (parent: string | null, level: number): Branch[] => {
    const { boundaries, elements } = members.get(parent) ?? { boundaries: [], elements: [] };
    return [
      ...inOrder(boundaries).flatMap((id) =>
        branch({ key: id, kind: 'boundary', id, level, parent }, true, members.has(id), () =>
          within(id, level + 1),
        ),
      ),
      ...inOrder(elements).flatMap((id) => {
        const { out, into } = flowsOf(outlined, id);
        const hasFlows = out.length + into.length > 0;
        return branch({ key: id, kind: 'element', id, level, parent }, false, hasFlows, () => [
          ...flowBranches(id, 'out', out, level + 1),
          ...flowBranches(id, 'in', into, level + 1),
        ]);
      }),
    ];
  };
  const flowBranches = (element: string, kind: 'out' | 'in', flows: readonly Flow[], level: number) =>
    inOrder(flows.map(({ id }) => id)).flatMap((id) =>
      branch({ key: flowKey(element, kind, id), kind, id, level, parent: element }, false, false, () => []),
    );
  const noted = Object.keys(notes?.notes ?? {}).flatMap((id) =>
    branch({ key: id, kind: 'note', id, level: 1, parent: null }, false, false, () => []),
  );
  return [...within(null, 1), ...noted];
}

/** The direct contents of each boundary, as the diagram shows them or as the model has them. */
function membersOf({
  model,
  within,
}: Outlined): Map<string | null, { boundaries: string[]; elements: string[] }> {
  const members = new Map<string | null, { boundaries: string[]; elements: string[] }>();
  const add = (id: string, of: 'boundaries' | 'elements', own: string | null) => {
    if (within && within.placements[id] === undefined) return;
    const parent = within ? shownParent(model, within.placements, id) : own;
    const known = members.get(parent) ?? { boundaries: [], elements: [] };
    known[of].push(id);
    members.set(parent, known);
  };
  for (const { id, parent } of Object.values(model.boundaries)) add(id, 'boundaries', parent);
  for (const { id, parent } of Object.values(model.elements)) add(id, 'elements', parent);
  return members;
}

function flowsOf({ within, flowsIn, flowsOut }: Outlined, element: string) {
  const isShown = ({ source, target }: Flow) =>
    within === undefined ||
    (within.placements[source] !== undefined && within.placements[target] !== undefined);
  return {
    out: (flowsOut.get(element) ?? []).filter(isShown),
    into: (flowsIn.get(element) ?? []).filter(isShown),
  };
}

/** Everything that something lies in, from the outermost: what has to be open for its line to be seen. */
export function around({ model, within }: Pick<Outlined, 'model' | 'within'>, id: string): string[] {
  const flow = model.flows[id];
  if (flow) return [...around({ model, within }, flow.source), flow.source];
  const parent = within
    ? shownParent(model, within.placements, id)
    : ((model.elements[id] ?? model.boundaries[id])?.parent ?? null);
  return parent === null ? [] : [...around({ model, within }, parent), parent];
}

/** The line that stands for something: of a flow, the one under its source. */
export function rowKeyOf(model: ThreatModel, id: string): string {
  const flow = model.flows[id];
  return flow ? flowKey(flow.source, 'out', id) : id;
}
