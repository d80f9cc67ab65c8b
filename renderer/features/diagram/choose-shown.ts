import type { EdgeChange, NodeChange } from '@xyflow/react';
import type { ShownDiagram } from '../../../shared/model/shown-diagram';
import { standsFor, subjectsOfShown } from '../../state/shown';
import { useView } from '../../state/view';
import { useConnecting } from './connect/connecting';
import type { DiagramNode, FlowEdge } from './projection/project';

/** The boxes and lines that show what is selected. */
export const shownSelection = ({ shownFor }: ShownDiagram, selection: readonly string[]): Set<string> =>
  new Set(selection.map((id) => shownFor(id) ?? id));

/** Takes over what React Flow says is selected: of a summed line its flows; letting go of a box lets go of all in it. */
export function choose(changes: readonly (NodeChange<DiagramNode> | EdgeChange<FlowEdge>)[]): void {
  // While a flow's ends are picked, a click picks one and chooses nothing.
  if (useConnecting.getState().picking !== null) return;
  const before = useView.getState().selection;
  const chosen = new Set(before);
  for (const change of changes) {
    if (change.type !== 'select') continue;
    if (change.selected) for (const id of subjectsOfShown(change.id)) chosen.add(id);
    else for (const id of standsFor(change.id)) chosen.delete(id);
  }
  if (before.length !== chosen.size || before.some((id) => !chosen.has(id)))
    useView.getState().select([...chosen]);
}

/** A click selects what is clicked alone, also when it was one of several, or only stood for something selected. */
export function chooseClicked(shown: string, isMore: boolean): void {
  const { selection, select } = useView.getState();
  const own = subjectsOfShown(shown);
  const isAlone = selection.length === own.length && own.every((id) => selection.includes(id));
  if (!isMore && !isAlone) select(own);
}
